"""Years of birth, names with a clause of their own, entries of timelines: whose each date is."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(unweighed):
    """Give (relation, subject, body, date) of each claim of a text."""

    def claims(text):
        found = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
        return {
            (c.relation.value, c.subject.name, c.object and c.object.name, c.when and c.when.edtf)
            for c in found
        }

    return claims


@pytest.mark.parametrize("life", ["(b. 1951)", "(b 1951)", "(d. 2010)", "(b. 3 May 1951)", "(b. c. 1951)"])
def test_a_life_dates_no_founding(read, life):
    assert ("founded", "Norvik", None, None) in read(f"Norvik was founded by Ann Holt {life}.")


@pytest.mark.parametrize("lost", ["", "; ", ", "])
def test_a_life_is_no_term_though_what_stood_before_it_is_lost(read, lost):
    told = read(f"Ann Holt ({lost}12 February 1909 – 15 April 1965) was the 16th President of Norway.")
    assert ("held_office", "Ann Holt", "Norway", None) in told


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Green Party was founded in 2001. Music came from two members of the Cold Harbours, the "
            "post-punk band that formed in 1982.",
            ("founded", "Cold Harbours", None, "1982"),
        ),
        (
            "The Holm Union was founded in 1931. Ann Holt runs the Elm Bureau, the agency founded in 1975.",
            ("founded", "Elm Bureau", None, "1975"),
        ),
    ],
)
def test_a_clause_of_its_own_is_of_the_name_before(read, text, claim):
    assert claim in read(text)


def test_who_is_in_office_in_an_entry_was_so_then(read):
    text = "2006 – Ann Holt is the first chairwoman of Norvik."
    assert ("holds_office", "Ann Holt", "Norvik", "2006") in read(text)


def test_a_predecessor_has_not_been_it_since(read):
    text = "Guests were Tom Bell, president of Norvik since 2019, his predecessor Ann Holt and Eva Roe."
    assert ("held_office", "Ann Holt", "Norvik", None) in read(text)


def test_those_served_under_did_not_hold_office_all_the_while(read):
    text = "Ann Holt was treasurer of Norvik from 1989 to 1990 under presidents Tom Bell and Eva Roe."
    assert {claim[3] for claim in read(text) if claim[1] in ("Tom Bell", "Eva Roe")} == {None}


def test_a_stretch_behind_a_ruler_served_under_is_his(read):
    text = "Ann Holt was treasurer of Norvik under President Tom Bell (1987–1993)."
    assert "1987/1993" in {claim[3] for claim in read(text) if claim[1] == "Tom Bell"}


def test_what_will_be_is_counted_from_the_article(read):
    text = (
        "Tom Bell was president of Norvik from 2014 to 2019; Ann Holt succeeded him and will hand over to "
        "Eva Roe on December 1."
    )
    assert ("took_office", "Eva Roe", "Norvik", "2024-12-01") in read(text)
