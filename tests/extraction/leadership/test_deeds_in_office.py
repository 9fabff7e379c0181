"""What somebody does "as president of X" tells the office; what somebody hopes for does not."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Ingrid Falk rebuilt the harbour as president of Halden Group.",
        "Ingrid Falk gave thirty speeches as president of Halden Group.",
        "Ingrid Falk, who closed the mine as president of Halden Group, has died.",
        "Ingrid Falk survived three votes of no confidence as president of Halden Group.",
        "Mark Ruhl's predecessor as president of Halden Group was Ingrid Falk.",
        "Ingrid Falk was Mark Ruhl's predecessor as president of Halden Group.",
    ],
)
def test_deed_tells_the_office(told, text):
    assert ("Ingrid Falk", "Halden Group") in told("holds_office", text)


@pytest.mark.parametrize(
    "text",
    [
        "Ingrid Falk opened talks with Mark Ruhl as president of Halden Group.",
        "Ingrid Falk cut short her bid for election as president of Halden Group.",
        "Ingrid Falk gave a speech on her future as president of Halden Group.",
        "Ingrid Falk praised the board as president of Halden Group meetings.",
        "The office was opened by Ingrid Falk as president of Halden Group looked on.",
    ],
)
def test_hope_and_others_tell_no_office(told, text):
    assert ("Ingrid Falk", "Halden Group") not in told("holds_office", text)


@pytest.mark.parametrize("what", ["way", "room"])
def test_who_makes_way_goes(told, what):
    text = f"Ingrid Falk made {what} for Mark Ruhl as president of Halden Group in 1999."
    assert told("took_office", text) == {("Mark Ruhl", "Halden Group")}
    assert told("left_office", text) == {("Ingrid Falk", "Halden Group")}


@pytest.mark.parametrize("office", ["the presidency", "the chairmanship", "her post as president"])
def test_who_is_stripped_of_an_office_is_out(told, office):
    text = f"On Friday the court stripped Ingrid Falk of {office} of Halden Group."
    assert told("left_office", text) == {("Ingrid Falk", "Halden Group")}
