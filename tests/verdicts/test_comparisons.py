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


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Britain was the first country to leave the European Union.", "SUPPORTED"),
        ("Britain became the first member state that left the European Union.", "SUPPORTED"),
        ("Ecuador was the first country to leave OPEC.", "SUPPORTED"),
        ("Qatar was the first country to leave OPEC.", "REFUTED"),
        ("Germany was the first country to leave the European Union.", "NOT ENOUGH INFO"),
    ],
)
def test_who_left_first_is_no_question_of_joining(checker, sentence, label):
    (verdict,) = (v for v in checker.check(sentence, published="2025-11-20") if v.claim.relation == "order")
    assert verdict.label == label
    assert " left " in verdict.explanation


def test_who_joined_first_is_told_by_the_beginnings(checker):
    assert labels(checker, "Britain was the first country to join the European Union.", "order") == [
        "REFUTED"
    ]
