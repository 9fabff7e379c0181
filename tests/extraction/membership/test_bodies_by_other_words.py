"""Bodies whose names end in other words than "union" and "league", and letters that nothing explains."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "body"),
    [
        ("joined", "Elm College joined the Open Chip Initiative in 1999.", "Open Chip Initiative"),
        ("left", "Elm College withdrew from the Clean Gold Pledge in 2003.", "Clean Gold Pledge"),
        ("member", "Elm College remains part of the Orrin Communion.", "Orrin Communion"),
        ("member", "Elm College will stay in the Open Chip Initiative.", "Open Chip Initiative"),
        ("expelled", "Elm College was expelled from TTUK in 2003.", "TTUK"),
        ("member", "Elm College is affiliated to the Northern Game Fishers.", "Northern Game Fishers"),
    ],
)
def test_body_is_one_with_members(told, relation, text, body):
    assert told(relation, text) == {("Elm College", body)}


@pytest.mark.parametrize(
    ("relation", "text"),
    [
        ("member", "Elm Foods is affiliated with Lind Holdings."),
        ("member", "Elm College is affiliated to the Orrin Church."),
        ("left", "Elm Rovers withdrew from the US Open."),
        ("joined", "Elm Foods launched the Clean Water Initiative."),
        ("left", "Elm Foods left the swimming pool in 2003."),
    ],
)
def test_what_has_no_such_members(told, relation, text):
    assert told(relation, text) == set()


def test_a_church_that_votes_to_remain_stays(told):
    text = "The Elm Church voted to remain in the World Council of Churches."
    assert told("member", text) == {("Elm Church", "World Council of Churches")}
    assert told("member", "Scotland voted to remain in the European Union.") == set()
