"""Whose an open office is, where the holder's own sentence, or the newsroom, points to another body."""

import pytest

pytestmark = pytest.mark.model

FINLAND = "Finland builds a port. Finland needs ships, and Finland wants steel. Estonia sells some steel. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Estonia is ready to sell more to Finland, Transport Minister Ilmar Rebane said.",
        "Transport Minister Ilmar Rebane said on Monday that Estonia remains committed to the port.",
        "Next week she will travel to Estonia to meet Transport Minister Ilmar Rebane.",
        "Estonia supports it, Transport Minister Ilmar Rebane said after he met his Finnish counterpart.",
        "Estonia's delegation was led by Transport Minister Ilmar Rebane.",
    ],
)
def test_who_speaks_for_a_state_or_is_met_there_is_its_own(led_bodies, sentence):
    assert ("Ilmar Rebane", "Finland") not in led_bodies(FINLAND + sentence)
    assert ("Ilmar Rebane", "Estonia") in led_bodies(FINLAND + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Transport Minister Aino Harju said the port would open in May.",
        "Finland is ready to pay, Transport Minister Aino Harju said.",
        "The port cannot wait, Transport Minister Aino Harju told the Baltic Herald.",
    ],
)
def test_whom_the_text_is_about_stays_where_nothing_speaks_against_it(led_bodies, sentence):
    assert ("Aino Harju", "Finland") in led_bodies(FINLAND + sentence)


def test_a_newsroom_names_its_own_ministers_without_the_state(led_bodies):
    report = f"TALLINN, March 1. /TASS/. {FINLAND}Russia sells gas. Energy Minister Oleg Pronin spoke of gas."
    assert ("Oleg Pronin", "Russia") in led_bodies(report)
    assert ("Oleg Pronin", "Russia") not in led_bodies(report.replace("/TASS/", ""))


def test_whom_somebody_tells_is_not_whom_he_works_for(led_bodies):
    text = (
        "Norvex closed a yard. The Daily Courier visited it. Chief executive Ann Lee told the Daily Courier"
    )
    found = led_bodies(text + " that Norvex had no choice. The Daily Courier asked her twice.")
    assert ("Ann Lee", "Daily Courier") not in found


ELM_GROUP = "Elm Group sold its shops. Elm Group has 900 staff.\n\n"


@pytest.mark.parametrize(
    "paragraph",
    [
        "Corran Motors had a better year. The company was founded in 1950. Eva Holt is the chairwoman.",
        "At Corran Motors, Eva Holt has been chairwoman since 2019.",
        "At Corran Motors, one model sells well. The chairwoman is Eva Holt.",
    ],
)
def test_officers_are_of_the_body_that_their_paragraph_speaks_of(led_bodies, paragraph):
    assert led_bodies(ELM_GROUP + paragraph) == {("Eva Holt", "Corran Motors")}


def test_what_the_article_is_about_stays_where_a_paragraph_speaks_of_no_body(led_bodies):
    paragraph = "Eva Holt, the chairwoman, was in Oslo. She did not speak of Corran Motors."
    assert led_bodies(ELM_GROUP + paragraph) == {("Eva Holt", "Elm Group")}


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Transport Minister Ida Lund told reporters in Tallinn that ships would come.", "Estonia"),
        ("Transport Minister Ida Lund asked Finland for more ships.", "Estonia"),
        # On a visit, and to whom something is done that is not the rest of the text's.
        ("Transport Minister Ida Lund spoke on a visit in Tallinn.", "Finland"),
        ("Transport Minister Ida Lund asked Estonia for more ships.", "Finland"),
    ],
)
def test_who_speaks_in_a_capital_and_whom_he_asks(led_bodies, sentence, state):
    assert ("Ida Lund", state) in led_bodies(FINLAND + sentence)


def test_a_first_minister_is_of_the_land_named(led_bodies):
    text = (
        "Boris Holm, the prime minister, spoke in London. Ida Lund, the first minister, said that Wales was."
    )
    assert ("Ida Lund", "Wales") in led_bodies(text)
