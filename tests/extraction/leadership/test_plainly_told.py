"""Plain statements of offices that a small thing stood in the way of: a tag, a time, a capital, a plural."""

import pytest

pytestmark = pytest.mark.model

LAWYER = "Karl Meyer is a lawyer from Lyon. "


def _of(claims, relation):
    return {claim[1:] for claim in claims if claim[0] == relation}


@pytest.mark.parametrize(
    ("sentence", "relation", "told"),
    [
        ("A former mayor of Lyon, he chairs the Harbour Trust.", "held_office", "mayor"),
        ("The former mayor of Lyon, he chairs the Harbour Trust.", "held_office", "mayor"),
        ("Once the mayor of Lyon, he chairs the Harbour Trust.", "held_office", "mayor"),
        ("Currently the mayor of Lyon, he chairs the Harbour Trust.", "holds_office", "mayor"),
    ],
)
def test_an_office_opens_a_sentence_about_him(on_page, sentence, relation, told):
    assert ("Karl Meyer", "Lyon", told) in _of(on_page("In brief", LAWYER + sentence), relation)


@pytest.mark.parametrize(
    "sentence",
    [
        "The former mayor of Lyon, he said, was ill.",
        "The former mayor of Lyon, he later wrote, was ill.",
        "When asked about the former mayor of Lyon, he said no.",
    ],
)
def test_an_office_of_which_he_speaks_is_not_his(on_page, sentence):
    found = on_page("In brief", LAWYER + sentence)
    assert not [claim for claim in found if claim[1] == "Karl Meyer" and claim[3] == "mayor"]


@pytest.mark.parametrize("when", ["today", "since May", "for two years", "in 2004", "until last year"])
def test_a_time_stands_between_an_office_and_its_holder(on_page, when):
    text = f"Norvex Ltd met in Lyon. The chief executive of Norvex {when}, Jim Holt, denied it."
    assert ("Jim Holt", "chief executive") in {(c[1], c[3]) for c in on_page("In brief", text)}


def test_who_says_so_behind_a_time_is_no_holder(on_page):
    text = "Norvex Ltd met in Lyon. Its chief executive was fired in 2004, Jim Holt said."
    assert "Jim Holt" not in {c[1] for c in on_page("In brief", text)}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("The first prime minister of Siam was Vaiva Žukauskaitė.", "Vaiva Žukauskaitė", "Siam"),
        ("The chief executive of Norvex, Tshering Tobden, said no.", "Tshering Tobden", "Norvex"),
        ("The chief executive of Norvex, Vaiva Žukauskaitė, said no.", "Vaiva Žukauskaitė", "Norvex"),
        ("He was an envoy of Saladin, the Ayyubid sultan of Egypt.", "Saladin", "Egypt"),
        ("Vaiva Žukauskaitė has chaired the Harbour Trust since 2004.", "Vaiva Žukauskaitė", "Harbour Trust"),
        ("The Harbour Trust is chaired by Vaiva Žukauskaitė.", "Vaiva Žukauskaitė", "Harbour Trust"),
    ],
)
def test_a_holder_is_found_whatever_the_tagger_takes_him_for(told, text, person, body):
    assert (person, body) in told("held_office", text)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("The chairman of Norvex is Elm Holdings.", "Elm Holdings"),
        ("The mayor of Elm, Hartwell City, said no.", "Hartwell City"),
        ("The Harbour Trust is chaired by Elm Holdings.", "Elm Holdings"),
        ("The duke of Lund, the king of Egypt and the bishop met.", "Lund"),
    ],
)
def test_a_body_beside_an_office_is_no_holder(told, text, nobody):
    assert nobody not in {subject for subject, _ in told("held_office", text)}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "President Karl Meyer of Kenya came in 1940. The President resigned in 1950.",
            ("left_office", "Karl Meyer"),
        ),
        (
            "Prime Minister Karl Meyer of Kenya came in 1940. The Prime Minister resigned in 1950.",
            ("left_office", "Karl Meyer"),
        ),
    ],
)
def test_an_office_in_capitals_stands_for_its_holder(on_page, text, claim):
    assert claim in {c[:2] for c in on_page("In brief", text)}


@pytest.mark.parametrize(
    "text",
    [
        "Chancellor Karl Meyer of Kenya came in 1940. The Chancellor Group resigned in 1950.",
        "Karl Meyer of Kenya came in 1940. A revolt overthrew the Sultan in 1950.",
    ],
)
def test_capitals_that_stand_for_nobody_known_make_no_claim(on_page, text):
    assert ("left_office", "Karl Meyer") not in {c[:2] for c in on_page("In brief", text)}


def test_what_the_law_makes_of_an_office_is_told_of_nobody(on_page):
    text = "President Karl Meyer of Kenya came in 1940. The President is the head of state of Kenya."
    assert "head of state" not in {c[3] for c in on_page("In brief", text)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Brandt and Karl Meyer lead the Farmers' Party.",
        "Anna Brandt and Karl Meyer, who lead the Farmers' Party, said no.",
    ],
)
def test_two_lead_a_body_together(told, sentence):
    people = {("Anna Brandt", "Farmers' Party"), ("Karl Meyer", "Farmers' Party")}
    assert people <= told("holds_office", sentence)


def test_who_leads_a_race_leads_no_body(told):
    assert not told("holds_office", "Anna Brandt and Karl Meyer lead the race for mayor.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Karl Meyer commands the Third Fleet.", "Third Fleet"),
        ("Karl Meyer coached the Hartwell Bears for three seasons.", "Hartwell Bears"),
        ("Karl Meyer has had the job of head teacher of Elm School for 19 years.", "Elm School"),
        ("Karl Meyer had the post of finance minister of Kenya in 1994.", "Kenya"),
        ("Minister-President Karl Meyer of Saxony said no.", "Saxony"),
        ("Hartwell town clerk Karl Meyer said no.", "Hartwell"),
    ],
)
def test_a_body_is_led(told, text, body):
    assert ("Karl Meyer", body) in told("held_office", text)


@pytest.mark.parametrize(
    "text",
    [
        "Karl Meyer commands the respect of the Third Fleet.",
        "Karl Meyer had the job of the head of Elm School in mind.",
        "Karl Meyer has the job of rebuilding Elm School.",
        "Karl Meyer had his office in the presidency of Kenya.",
        "Karl Meyer commanded the U-boat.",
    ],
)
def test_nothing_is_led(told, text):
    assert "Karl Meyer" not in {subject for subject, _ in told("held_office", text)}


def test_the_one_superintendent_of_whom_a_text_tells(on_page):
    text = "The Elm Hospital grew. The old superintendent, Georg Wandl, died in November."
    assert ("Georg Wandl", "superintendent") in {(c[1], c[3]) for c in on_page("In brief", text)}
