"""Titles that are part of a name, and ranks: neither is an office."""

import pytest

from tests.extraction.pages import CLUB, VILLAGE

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "sentence",
    [
        "They reached the final of the Governor Cup in 1956.",
        "Ole Berg was given the Chancellor Medal in 1934.",
        "King Street is the oldest street of the town.",
        "The Chairman Shield was played for until 1960.",
        "The Principal Award is given each June.",
    ],
)
def test_a_title_in_the_name_of_a_thing_is_nobodys(on_page, sentence):
    assert not {claim for claim in on_page("Torvik SC", CLUB + sentence) if claim[3]}


def test_a_governor_with_such_a_surname_holds_office(on_page):
    told = on_page("Osterby", f"{VILLAGE}Governor Street opened the bridge. Ann Street is from Skarn.")
    assert "Ann Street" in {claim[1] for claim in told if claim[3] == "governor"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Squadron Leader Hugh Tait visited the village in 1942.",
        "Wing Commander Hugh Tait was born here.",
    ],
)
def test_a_rank_is_no_office(on_page, sentence):
    assert not {claim for claim in on_page("Osterby", VILLAGE + sentence) if claim[3]}


def test_the_nationality_of_a_clubs_coach_is_not_his_team(on_page):
    told = on_page("Torvik SC", f"{CLUB}Torvik went up in 1963 under the Hungarian coach Bela Kostic.")
    assert {claim[2] for claim in told if claim[1] == "Bela Kostic"} == {"Torvik SC"}
