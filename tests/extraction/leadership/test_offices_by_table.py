"""Of the states of an article only those with such an office by the table come into question."""

import pytest

from claims.extraction.filling.table_offices import is_same_office

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("title", "body"),
    [("Defense Secretary", "United States"), ("Homeland Security Secretary", "United States")],
)
def test_a_state_with_ministers_has_no_secretary(held_offices, title, body):
    text = (
        f"Russia has said no to it. Russia is firm. {title} Ann Lark flew there. The United States was glad."
    )
    assert {name for _, name, _ in held_offices(text)} == {body}


def test_a_home_secretary_is_none_of_russia(held_offices):
    text = "Russia has said no to it. Russia is firm. Home Secretary Ann Lark flew there. Britain was glad."
    assert {name for _, name, _ in held_offices(text)} == {"United Kingdom"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Philippines said no to the United States. Defense Secretary Ann Lark spoke in Manila.",
            "Philippines",
        ),
        ("Spain and France were at peace. In Spain, President Ann Lark of the republic spoke.", "Spain"),
    ],
)
def test_what_a_text_is_about_may_have_what_the_table_does_not_know(held_offices, text, body):
    assert {name for _, name, _ in held_offices(text)} == {body}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("defence secretary", "secretary of defense", True),
        ("secretary of state", "state secretary", True),
        ("president", "vice president", False),
        ("secretary of defense", "deputy secretary of defense", False),
    ],
)
def test_an_office_in_other_words(one, other, same):
    assert is_same_office(one, other) is same
