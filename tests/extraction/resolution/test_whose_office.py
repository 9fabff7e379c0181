"""Whose office it is where only "its" or "whose" says so."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Reed Party broke away from the Elm Union, and its leader, Ida Lund, wants more.", "Reed Party"),
        ("The ministers met Skelm Bank and its chairman, Ida Lund.", "Skelm Bank"),
        ("Skelm Bank and its chief, Ida Lund, said so.", "Skelm Bank"),
        ("Skelm Bank rejected a bid from Arvenga, whose chairman, Ida Lund, was angry.", "Arvenga"),
        ("Skelm Bank rejected a bid from Torvik Mutual, whose president is Ida Lund.", "Torvik Mutual"),
    ],
)
def test_owner_of_the_office(told, text, expected):
    assert ("Ida Lund", expected) in told("holds_office", text)
