"""Headings and lists of guests that lost their line ends run into no holder's name."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give holder, body and office of what the rules find in a text."""

    def found(text):
        claims = unweighed.extract(Article(id="x", text=text))
        return {
            (c.subject.name, c.object and c.object.name, c.role.name)
            for c in claims
            if c.relation.value.endswith("office") and c.role
        }

    return found


@pytest.mark.parametrize(
    "text",
    [
        "Guests: Ann Lark - director of the Gulf Institute at Holm University Tom Alder - energy expert",
        "Ann Lark - the chairman of the Norvex Council Tom Alder - an adviser",
    ],
)
def test_the_next_name_of_a_list_without_line_ends_holds_no_office(offices, text):
    assert {holder for holder, _, _ in offices(text)} == {"Ann Lark"}


def test_what_follows_a_heading_without_its_line_end_is_nobody(offices):
    text = "Payments to the president Investigators are to find out whether a firm paid."
    assert "Investigators" not in {holder for holder, _, _ in offices(text)}


def test_a_holder_between_body_and_dash_is_still_read(offices):
    told = offices("Chairman of the Federation Council Ann Lark - a veteran - said so.")
    assert {(holder, body) for holder, body, _ in told} == {("Ann Lark", "Federation Council")}
