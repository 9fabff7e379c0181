"""Ministers of several fields, and whose ministers they are."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "body"),
    [
        ("held_office", "Ida Lund was Minister of Land and Silence of Oskana until 2014.", "Oskana"),
        ("took_office", "Ida Lund became Minister for Youth and Quiet Care of Oskana in 2011.", "Oskana"),
        ("left_office", "Ida Lund, secretary of Bogs, Fens and Woods of Oskana, resigned.", "Oskana"),
        ("holds_office", "In Skelm, Police and Crime Commissioner Ida Lund said so.", "Skelm"),
        ("holds_office", "Ida Lund is head of the payments group Arvenga, as Brick calls itself.", "Arvenga"),
    ],
)
def test_body_behind_the_list(told, relation, text, body):
    assert ("Ida Lund", body) in told(relation, text)


def test_of_what_the_portfolio_alone_tells_nobody_is_minister(told):
    text = "Ida Lund is Minister of Land and Silence. Al Ek is mayor of Oskana."
    assert "Silence" not in {body for _, body in told("holds_office", text)}
