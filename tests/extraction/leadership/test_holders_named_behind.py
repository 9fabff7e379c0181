"""Holders whom a sentence names behind their office or behind what they are besides."""

import pytest

pytestmark = pytest.mark.model

CLUB = "The Harrow Club met in Leeds on Monday. "


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The club's president is the historian Marta Weiss.", ("holds_office", "Marta Weiss")),
        ("Its chairman is a former teacher, Jo Ames.", ("holds_office", "Jo Ames")),
        ("The first president of the club was the poet Louis Roy.", ("held_office", "Louis Roy")),
        ("The club's next president will be the judge Ann Hill.", ("took_office", "Ann Hill")),
        ("The next president of the club will be Ann Hill.", ("took_office", "Ann Hill")),
    ],
)
def test_a_copula_names_the_holder_behind_his_trade(on_page, sentence, told):
    assert told in {c[:2] for c in on_page("In brief", CLUB + sentence)}


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("Its chairman, the shipowner Artur Reis, said so.", "Artur Reis"),
        ("The club's chairwoman, the former MP Dilys Webb, said so.", "Dilys Webb"),
        ("The president of the club, economist Eva Lund, said so.", "Eva Lund"),
        ("The blame fell on the president of the club, the retired banker Eva Lund.", "Eva Lund"),
    ],
)
def test_a_holder_is_apposed_behind_his_trade(on_page, sentence, holder):
    told = {c[:3] for c in on_page("In brief", CLUB + sentence)}
    assert ("holds_office", holder, "Harrow Club") in told


@pytest.mark.parametrize(
    "sentence",
    [
        "He thanked the president of the club, the painter Eva Lund and the singer Bo Holm.",
        "In a letter to the president of the club, the painter Eva Lund said so.",
        "Critics of the president of the club, the painter Eva Lund among them, met.",
    ],
)
def test_the_next_of_a_list_and_a_subject_are_no_holders(on_page, sentence):
    assert "Eva Lund" not in {c[1] for c in on_page("In brief", CLUB + sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The club's president is the brother of Marta Weiss.",
        "Its chairman is a friend of the poet Louis Roy.",
        "The president of the club was the guest of a teacher, Jo Ames.",
    ],
)
def test_who_stands_beside_the_holder_is_not_the_holder(on_page, sentence):
    assert not {c for c in on_page("In brief", CLUB + sentence) if c[0].endswith("_office")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Amadi, an engineer with a love of chess who has run Kano Power since 2018, won.",
        "The prize went to Ruth Amadi, a lawyer with a taste for bow ties who has led Kano Power since 2018.",
        "Ruth Amadi is an engineer without a sense of time who runs Kano Power.",
    ],
)
def test_a_clause_behind_what_somebody_has_is_about_him(on_page, sentence):
    told = {c[:3] for c in on_page("In brief", sentence)}
    assert ("holds_office", "Ruth Amadi", "Kano Power") in told


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Amadi is a friend of the women who run Kano Power.",
        "Ruth Amadi, an heir to the miner who has run Kano Power since 2018, won.",
    ],
)
def test_a_clause_behind_somebody_else_is_about_him(on_page, sentence):
    assert not {c for c in on_page("In brief", sentence) if c[1] == "Ruth Amadi"}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It was Ruth Amadi who ran Kano Power from 2001 to 2010.", "held_office"),
        ("Headed by Ruth Amadi until 2010, Kano Power is poor.", "held_office"),
        ("Until May 2010 headed by Ruth Amadi, Kano Power is poor.", "held_office"),
        ("Kano Power, run since 2010 by Ruth Amadi, is poor.", "holds_office"),
    ],
)
def test_a_cleft_or_a_participle_says_when_somebody_led(on_page, sentence, told):
    found = {c[:3] for c in on_page("In brief", sentence)}
    assert {c[0] for c in found if c[1:] == ("Ruth Amadi", "Kano Power")} == {told}


def test_who_will_be_followed_still_holds_the_office(on_page):
    told = on_page("In brief", "Bo Lind will take over from Ada Moss, who has chaired Kano Power since 2009.")
    assert ("holds_office", "Ada Moss", "Kano Power") in {c[:3] for c in told}
