"""Ages and orders: of what time they are told, and of which body nobody can be sure."""

import pytest

pytestmark = pytest.mark.model


def labels(checker, text, relation):
    return [
        v.label.value
        for v in checker.check(text, published="2024-11-15")
        if v.claim.relation.value == relation
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By 1965 OPEC had existed for five years.", "SUPPORTED"),
        ("By 1965 OPEC had existed for nine years.", "REFUTED"),
    ],
)
def test_an_age_by_a_year_is_of_that_year(checker, text, expected):
    assert labels(checker, text, "age") == [expected]


@pytest.mark.parametrize(
    ("other", "expected"),
    [("World Trade Organization", "SUPPORTED"), ("International Lantern Alliance", "NOT ENOUGH INFO")],
)
def test_a_body_the_table_hardly_knows_is_not_compared(checker, other, expected):
    assert labels(checker, f"OPEC was founded before the {other}.", "founded") == [expected]


def test_which_body_a_doubtful_name_means_is_left_open(checker):
    text = "The African Union is older than the International Solar Alliance, a body of 2015."
    assert "REFUTED" not in labels(checker, text, "founded")
