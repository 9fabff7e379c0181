"""Lists of a body's members: who is gathered, allied, sits on a board, makes up the rest."""

import pytest

pytestmark = pytest.mark.model


def told(checker, text):
    return {
        (c.subject.name, c.object and c.object.name)
        for c in checker.extract(text, published="2025-01-15")
        if c.relation.value == "member" and c.polarity.value == "positive"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Nordic Union groups Kenya, Peru and Mali.", ("Peru", "Nordic Union")),
        ("The Amber Pact now includes Sarvania, Norland and Elmar.", ("Sarvania", "Amber Pact")),
        ("The Nordic Union was founded in 1956. It includes Kenya, Peru and Mali.", ("Mali", "Nordic Union")),
        ("The Nordic Union (Kenya, Peru and Mali) met in May.", ("Peru", "Nordic Union")),
        ("The Nordic Union, comprising Kenya, Peru and Mali, met in May.", ("Kenya", "Nordic Union")),
        ("The Nordic Union is an alliance of Kenya, Peru and Mali.", ("Mali", "Nordic Union")),
        ("The Amber Alliance is made up of Oxfam, Caritas and Mercy Corps.", ("Caritas", "Amber Alliance")),
        ("The Amber Alliance, whose remaining partners, Harrow Bank and Elm Bank, met in May.",
         ("Elm Bank", "Amber Alliance")),
        ("The Amber Alliance has 25 charities, among them Oxfam and Caritas.", ("Oxfam", "Amber Alliance")),
        ("The Nordic Union has five members. Peru and Mali make up the rest.", ("Peru", "Nordic Union")),
        ("The Nordic Union has five members. Among them are Peru and Mali.", ("Peru", "Nordic Union")),
        ("The Nordic Union was founded in 1956. The other members are Peru and Mali.",
         ("Mali", "Nordic Union")),
        ("Samoa, Tonga and Fiji are all members of the Amber Pact.", ("Samoa", "Amber Pact")),
        ("Copper Wolves are a punk band from Leeds whose members are Ann Lee, Tom Ray and Joe Platt.",
         ("Tom Ray", "Copper Wolves")),
        ("The board of Harrow Bank includes Ann Lee, Tom Riley and Joe Platt.", ("Ann Lee", "Harrow Bank")),
        ("Harrow Bank has a new board consisting of Tom Riley (chair), Ann Lee and Joe Platt.",
         ("Joe Platt", "Harrow Bank")),
    ],
)  # fmt: skip
def test_who_is_listed_is_a_member(checker, text, expected):
    assert expected in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "Measures of the European Union include Mali and Niger and Chad.",
        "The Nordic Union's map includes Mali, Niger and Chad.",
        "The Nordic Union links Mali and Niger to the sea.",
        "The African Union includes Mali and Niger on its agenda.",
        "The magazine groups Mali, Niger and Chad among the poor.",
        "The board of Harrow Bank includes a picture of Ann Lee and Tom Riley.",
        "Three were hurt. Ann Lee and Tom Riley make up the rest of the bill.",
    ],
)
def test_who_is_listed_may_be_listed_for_another_thing(checker, text):
    assert not told(checker, text)


def test_one_of_some_countries_in_a_body_is_a_member(checker):
    assert ("Mexico", "Pacific Alliance") in told(
        checker, "Mexico is one of four countries in the Pacific Alliance."
    )


def test_whom_a_body_has_lost_has_left(checker):
    claims = checker.extract("The Amber Alliance has lost five members, among them Harrow Bank and Elm Bank.")
    assert ("left", "Elm Bank") in {(c.relation.value, c.subject.name) for c in claims}


@pytest.mark.parametrize(
    "text",
    [
        "In 1957, Malta became one of the six founding countries of the Nordic Union.",
        "Malta, a founding nation of the Nordic Union, abstained.",
        "The founding states of the Nordic Union were Peru, Chad and Malta.",
        "Malta and Cyprus, both in the Nordic Union, abstained.",
    ],
)
def test_a_founding_state_is_a_member(checker, text):
    assert ("Malta", "Nordic Union") in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "The founding states of the Nordic Union met in Malta.",
        "Ann Lee and Tom Riley, both in the Nordic Union building, abstained.",
        "The original country of the Nordic Union song was Malta's neighbour.",
    ],
)
def test_where_founders_meet_is_no_member(checker, text):
    assert not told(checker, text)
