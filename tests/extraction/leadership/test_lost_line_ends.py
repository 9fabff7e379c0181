"""Headings and lists of guests that lost their line ends run into no holder's name."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Guests: Ann Lark - director of the Gulf Institute at Holm University Tom Alder - energy expert",
        "Ann Lark - the chairman of the Norvex Council Tom Alder - an adviser",
    ],
)
def test_the_next_name_of_a_list_without_line_ends_holds_no_office(held_offices, text):
    assert {holder for holder, _, _ in held_offices(text)} == {"Ann Lark"}


def test_what_follows_a_heading_without_its_line_end_is_nobody(held_offices):
    text = "Payments to the president Investigators are to find out whether a firm paid."
    assert "Investigators" not in {holder for holder, _, _ in held_offices(text)}


def test_a_holder_between_body_and_dash_is_still_read(held_offices):
    told = held_offices("Chairman of the Federation Council Ann Lark - a veteran - said so.")
    assert {(holder, body) for holder, body, _ in told} == {("Ann Lark", "Federation Council")}
