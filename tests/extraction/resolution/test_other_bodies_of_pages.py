"""Bodies of a page beside its subject, and the subject under a short name."""

import pytest

from tests.extraction.pages import CLUB

pytestmark = pytest.mark.model


def test_a_club_goes_by_its_towns_name(on_page):
    told = on_page("Torvik SC", f"{CLUB}Torvik joined the Northern League in 1951.")
    assert ("joined", "Torvik SC", "Northern League") in {claim[:3] for claim in told}


def test_the_society_of_a_festivals_page_is_the_one_it_has_named(on_page):
    told = on_page(
        "Selm Folk Festival",
        "The Selm Folk Festival is an annual festival. It is run by the Selm Music Society, a charity.\n\n"
        "The society's president is Ron Moss.",
    )
    assert ("holds_office", "Ron Moss", "Selm Music Society", "president") in told


def test_the_island_is_no_party_of_a_minister_of_labour(on_page):
    told = on_page(
        "Osei Bright",
        "Osei Bright (17 June 1924 – 8 March 2003) was a politician who served as Minister of Labour of "
        "Saint Ambrose from 1966 to 1972 and as the third prime minister of the island from 1979 until 1983. "
        "He joined the National Labour Party in 1951.",
    )
    assert {claim[2] for claim in told if claim[3] == "prime minister"} <= {"Saint Ambrose"}


def test_a_trust_whose_chairman_is_named_is_not_what_the_page_is_about(on_page):
    told = on_page("Selm Hall", "Selm Hall is a museum. It is run by a trust whose chairman is Alan Stokes.")
    assert "Selm Hall" not in {claim[2] for claim in told if claim[1] == "Alan Stokes"}


def test_a_person_whom_a_text_goes_on_about_is_no_body(on_page):
    told = on_page(
        "Licia Moss", "She left the company in 1966 in a dispute with General Manager Rudolf Lind."
    )
    assert "Licia Moss" not in {claim[2] for claim in told}
