"""Headlines and labels, which no text means by a noun for bodies."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Who is who in Oskana\n\nElm Bank grew. Ida Lund has been its head since 2009.",
            "Who is who in Oskana",
        ),
        (
            "Elm Bank will change.\n- Departure: Ida Lund, who has led the company since 2009, retires.",
            "Departure",
        ),
        (
            "VOICE: Milk is cheap.\nVOICE: As for the chief executive, Ida Lund, she stays at Elm Bank.",
            "VOICE",
        ),
    ],
)
def test_no_headline_and_no_label_is_a_body(told, text, body):
    assert body not in {named for _, named in told("holds_office", text)}
