"""Whom a body makes a fellow or a member, and whom somebody else makes something."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Royal Society has elected the chemist Anna Weir a fellow.", ("Anna Weir", "Royal Society")),
        ("The Elm Society elected Bo Lind as a fellow in 2004.", ("Bo Lind", "Elm Society")),
        ("In May the Holm Academy made Bo Lind a member.", ("Bo Lind", "Holm Academy")),
    ],
)
def test_a_body_makes_somebody_a_member(told, text, expected):
    assert told("joined", text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Norway elected Bo Lind a member.",
        "Ann Holm named Bo Lind as a fellow guest.",
        "The Holm Union named Bo Lind a member of its staff.",
        "The Elm Society made Bo Lind a rich man.",
    ],
)
def test_what_makes_nobody_a_member(told, text):
    assert told("joined", text) == set()
