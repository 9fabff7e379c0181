"""Offices that a clause behind the body's name tells: "of which she is editor", "the bank he had run"."""

import pytest

pytestmark = pytest.mark.model

_HELD = ("holds_office", "held_office")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The trust also owns the Elm Review, of which Ann Lee is editor.", ("Ann Lee", "Elm Review")),
        ("The Elm Institute, of which Ida Blum has been director since 2015, wrote it.",
         ("Ida Blum", "Elm Institute")),
        ("Peter Marsh moved to Aldwick Mills, of which he was president from 1990 to 1998.",
         ("Peter Marsh", "Aldwick Mills")),
        ("Gareth Pugh preferred Elm Rovers, a club he had captained for a decade.",
         ("Gareth Pugh", "Elm Rovers")),
        ("Ann Poole sold Brack & Sons, the chain of bakeries she had headed since 1999.",
         ("Ann Poole", "Brack & Sons")),
        ("Hugo Stern works at the Elm Foundation, whose board he chairs.", ("Hugo Stern", "Elm Foundation")),
        ("Ruth Holm was known for the Elm Society, at whose head she stood for years.",
         ("Ruth Holm", "Elm Society")),
        ("We remember Olaf Friis, under whose leadership Danvik Shipping became large.",
         ("Olaf Friis", "Danvik Shipping")),
        ("The Elm Museum, which Otto Fink directed until 2012, was flooded.", ("Otto Fink", "Elm Museum")),
        ("We mourn Ed Moss, the man who led the Elm Party for a decade and the Elm Union for two years.",
         ("Ed Moss", "Elm Union")),
    ],
)  # fmt: skip
def test_the_body_is_what_the_clause_takes_up(told, text, said):
    assert said in {pair for relation in _HELD for pair in told(relation, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ed Moss showed us the Elm Bank, the bank he had robbed.",
        "That was the year he led the way at the Elm Bank.",
        "Ruth Holm left the Elm Society, at whose head office she had worked for years.",
    ],
)
def test_what_is_not_led_has_no_head(told, text):
    assert {pair for relation in _HELD for pair in told(relation, text)} == set()


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("In 2003 Ann Lee narrowly missed becoming leader of the Elm Party.", "negative"),
        ("In 2003 Ann Lee came within nine votes of becoming leader of the Elm Party.", "negative"),
        ("Within days of becoming leader of the Elm Party in 2003, Ann Lee left.", "positive"),
    ],
)
def test_an_office_missed_is_not_taken(drafts_of, text, polarity):
    taken = [d for d in drafts_of(text) if d.candidate.relation.value == "took_office"]
    assert {d.polarity.value for d in taken} == {polarity}


@pytest.mark.parametrize(
    ("clause", "is_taken"),
    [
        ("appointed in 2013 to end deflation", True),
        ("brought in last May to cut costs", True),
        ("appointed in 2013 to advise the king", False),
        ("chosen in 2013 to play the king", False),
    ],
)
def test_an_aim_beside_the_name_tells_when_the_office_was_taken(told, clause, is_taken):
    text = f"The governor of the Elm Bank, Toma Irek, spoke on Monday. Irek, {clause}, bought bonds."
    assert (("Toma Irek", "Elm Bank") in told("took_office", text)) == is_taken


@pytest.mark.parametrize(
    "text",
    [
        "Norvex is run by Bo Ek, a former head of Salzgitter, who took over from Ann Holt in 2020.",
        "Norvex chose Bo Ek, the president of the bank Torvik, who succeeds Ann Holt.",
    ],
)
def test_who_is_behind_a_body_is_its_officer(told, text):
    assert {who for who, _ in told("took_office", text)} <= {"Bo Ek"}
