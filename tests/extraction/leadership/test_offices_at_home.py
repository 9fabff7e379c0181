"""A bare office that bodies of a kind have is that of the only such body of the text, wherever it stands."""

import pytest

pytestmark = pytest.mark.model

MUSEUM = "The Tarn Museum will be closed in August. "
TRUST = "The Halden Trust said on Monday that it would sell its house. "
FIRM = "Norvane Energy said on Monday that it would sell its house. "


@pytest.mark.parametrize(
    ("relation", "sentence"),
    [
        ("held_office", "The first director was Marta Keane."),
        ("held_office", "Until 2015 the director was Marta Keane."),
        ("held_office", "Former director Marta Keane said the price was fair."),
        ("held_office", "Previous director Marta Keane said the price was fair."),
        ("held_office", "Marta Keane was director for nine years."),
        ("held_office", "Marta Keane spent six years as director."),
        ("holds_office", "Marta Keane is now director."),
        ("holds_office", "As director, Marta Keane earns more than anyone else in Hull."),
        ("took_office", "The post of director went to Marta Keane."),
        ("took_office", "Marta Keane, elected director in May, said the price was fair."),
        ("left_office", "Marta Keane gave up the job of director in May."),
        ("left_office", "Marta Keane ceased to be director in May."),
    ],
)
@pytest.mark.parametrize(("text", "body"), [(MUSEUM, "Tarn Museum"), (TRUST, "Halden Trust")])
def test_a_bare_office_is_that_of_the_only_body_that_has_one(told, text, body, relation, sentence):
    assert ("Marta Keane", body) in told(relation, text + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Film director Marta Keane lives next door.",
        "Marta Keane, a director of films, lives next door.",
        "Marta Keane met the director in May.",
    ],
)
def test_other_directors_are_none_of_its(told, sentence):
    found = told("holds_office", MUSEUM + sentence) | told("held_office", MUSEUM + sentence)
    assert ("Marta Keane", "Tarn Museum") not in found


def test_of_two_such_bodies_neither_is_taken(told):
    text = "The Tarn Museum and the Halden Trust will share a house. The first director was Marta Keane."
    assert not told("held_office", text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Marta Keane left in 2014 after nine years as chief executive.",
        "Marta Keane is leaving after nine years as chief executive.",
    ],
)
def test_who_leaves_after_years_in_an_office_leaves_it(told, sentence):
    assert ("Marta Keane", "Norvane Energy") in told("left_office", FIRM + sentence)


def test_who_leaves_a_meeting_keeps_the_office(told):
    assert not told("left_office", FIRM + "Marta Keane left the hall in May after nine hours as guest.")


@pytest.mark.parametrize(
    "sentence",
    [
        "A week later the appointment of Marta Keane as chief executive was announced.",
        "The appointment of Marta Keane as chief executive was welcomed by the staff.",
        "The appointment of Marta Keane as its new chief executive came in May.",
    ],
)
def test_an_appointment_is_told_whatever_is_said_of_it(told, sentence):
    assert ("Marta Keane", "Norvane Energy") in told("took_office", FIRM + sentence)
