"""Names beside words of time, where neither takes in the other, and names torn or taken for another kind."""

import pytest

pytestmark = pytest.mark.model

PARTY = "The Civic Renewal Party met in Hull. "
# Names that no tagger knows well, of several languages.
NAMES = (
    "Ngozi Eze",
    "Oluwaseun Adebayo",
    "Budi Santoso",
    "Nursultan Abenov",
    "Vasil Petkov",
    "Jukka Virtanen",
    "Amadou Diallo",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "time", ["In May", "In March 2014", "On Friday", "Last April", "On 3 May", "Since June"]
)
def test_a_month_before_a_name_is_none_of_it(told, time, name):
    sentence = f"{time} {name} was elected leader of the party."
    assert (name, "Civic Renewal Party") in told("took_office", PARTY + sentence)


@pytest.mark.parametrize("name", ["Ravindra Deshpande", "Inese Bērziņa", "Marta Keane"])
@pytest.mark.parametrize("opening", ["Earlier", "Later", "Meanwhile", "Recently"])
def test_a_word_of_time_that_opens_a_sentence_is_no_first_name(told, opening, name):
    sentence = f"{opening} {name} had resigned as leader of the party."
    assert (name, "Civic Renewal Party") in told("left_office", PARTY + sentence)


def test_who_is_called_after_a_month_keeps_the_name(told):
    text = "April Holt resigned as director of the Halden Trust. Theresa May was elected leader of the party."
    assert ("April Holt", "Halden Trust") in told("left_office", text)
    assert {subject for subject, _ in told("took_office", PARTY + text)} == {"Theresa May"}


@pytest.mark.parametrize("name", ["Fikile Mbanda", "Bongani Zwane", "Tenzin Dorji", "Armen Sargsyan"])
def test_two_unknown_words_before_an_office_are_its_holder(told, name):
    sentence = f"{name}, the party's secretary-general, said that it would vote again."
    assert (name, "Civic Renewal Party") in told("holds_office", PARTY + sentence)


@pytest.mark.parametrize(
    "town", ["In Torvik, the mayor's office was shut.", "Torvik, the president's town, burnt."]
)
def test_a_place_beside_an_office_is_nobody(told, town):
    assert not told("holds_office", PARTY + town)


@pytest.mark.parametrize(
    "body",
    [
        "Miners' Federation",
        "Dockers' and Seamen's Union",
        "Peasants' Party",
        "Upland Graziers' Association",
        "Women's League",
    ],
)
def test_a_body_named_for_whom_it_is_is_whole(told, body):
    text = f"Founded in 1964, the {body} has 40 members. Marta Keane led the {body} from 2009 to 2014."
    assert ("Marta Keane", body) in told("held_office", text)
    assert (body, "-") in told("founded", text)


@pytest.mark.parametrize("body", ["Quantora", "Tanaka Seiki", "Cementos Andinos", "Bürgerforum Nord"])
@pytest.mark.parametrize("verb", ["ran", "headed", "led"])
def test_what_somebody_ran_for_years_is_no_person(told, verb, body):
    assert ("Marta Keane", body) in told("held_office", f"Marta Keane {verb} {body} from 2009 to 2014.")


def test_a_person_who_was_beaten_is_no_body(told):
    assert not told("held_office", "Marta Keane ran past Tomas Brandt in 2014. She led Brandt by a minute.")


@pytest.mark.parametrize("post", ["Managing Director", "Chief Executive", "managing director"])
def test_what_has_an_officer_is_no_person_however_he_is_written(told, post):
    text = f"Tolvex Kenya's {post}, Marta Keane, has said that Excitebots will not be sold."
    assert told("holds_office", text) == {("Marta Keane", "Tolvex Kenya")}
