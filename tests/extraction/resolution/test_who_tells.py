"""Newsrooms and others that only tell of a body: "its chief" and a bare office behind them are not theirs."""

import pytest

pytestmark = pytest.mark.model

LEADS = [
    "Castell Bank will sell its house, the Ashford Herald reported.",
    "Castell Bank said on Monday that it would sell its house, the Financial Times reported.",
    "Castell Bank will sell its house, according to the Financial Times.",
    "Castell Bank told the Ashford Herald that it would sell its house.",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "sentence",
    ["Its chief executive, Marta Keane, resigned in May.", "Marta Keane resigned as chief executive in May."],
)
def test_who_only_tells_of_a_body_is_not_spoken_of(told, lead, sentence):
    assert told("left_office", f"{lead} {sentence}") == {("Marta Keane", "Castell Bank")}


@pytest.mark.parametrize(
    "text",
    [
        "The Ashford Herald will close. Its editor, Marta Keane, resigned in May.",
        "The Ashford Herald reported a loss in May. Its chief executive, Marta Keane, resigned.",
    ],
)
def test_a_newsroom_that_is_spoken_of_has_its_own(told, text):
    assert told("left_office", text) == {("Marta Keane", "Ashford Herald")}


def test_a_person_who_tells_is_spoken_of(told):
    text = "The price was fair, Marta Keane said. She resigned as director of the Halden Trust in May."
    assert told("left_office", text) == {("Marta Keane", "Halden Trust")}
