"""What begins years after a founding is no wrong date of it: first work, incorporation, a body made anew."""

import pytest

pytestmark = pytest.mark.model


def labels(checker, text):
    return [v.label.value for v in checker.check(text) if v.claim.relation.value == "founded"]


@pytest.mark.parametrize(
    "text",
    [
        "CERN began operations in 1957.",
        "FedEx, which began operations in 1973, flies to 220 countries.",
        "The BBC began broadcasting in November 1922.",
        "The Bank of Canada opened its doors in March 1936.",
        "Airbnb opened for business in 2009.",
        "The University of Chicago opened in 1892.",
        "Apple began trading in December 1980.",
        "Toyota began production in 1938.",
        "Microsoft was incorporated in June 1981.",
        "The present Philips was formed in 1966.",
        "Nokia in its present form was created in 1967.",
        "BP was created in 1998 by a merger with Amoco of Chicago.",
    ],
)
def test_a_later_beginning_is_left_open(checker, text):
    assert labels(checker, text) == ["NOT ENOUGH INFO"]


@pytest.mark.parametrize(
    "text",
    [
        "CERN began operations in 1951.",
        "FedEx began operations in April 1993.",
        "The Asian Infrastructure Investment Bank opened for business in January 2019.",
        "Starbucks was incorporated in 1965.",
        "BP was founded in 1998.",
        "Ford was founded in 1913, its present chief says.",
        "Siemens was founded in 1947 and merged with Halske later.",
    ],
)
def test_what_nothing_explains_is_refuted_still(checker, text):
    assert labels(checker, text) == ["REFUTED"]


def test_one_verb_of_several_bodies_says_the_same_of_each(checker):
    text = "Apple was incorporated in 1977, Microsoft in 1981."
    assert labels(checker, text) == ["SUPPORTED", "NOT ENOUGH INFO"]
    founded = "Apple was founded in 1976, Microsoft in 1981."
    assert labels(checker, founded) == ["SUPPORTED", "REFUTED"]
