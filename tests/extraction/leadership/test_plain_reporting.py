"""How plain reports word offices and memberships: the office, the body or who is meant stands elsewhere."""

import pytest

pytestmark = pytest.mark.model

BANK = "Ada Holm is director of the Norby Bank. "
MUSEUM = "Ada Holm, director of the Norby Museum, spoke on Friday. "
THREE = "Mali, Niger and Chad met in Bamako. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BANK + "She leaves in October.", ("Ada Holm", "Norby Bank")),
        (BANK + "Her contract has been extended, and she leaves in May.", ("Ada Holm", "Norby Bank")),
        (BANK + "Holm goes at the end of the year.", ("Ada Holm", "Norby Bank")),
        ("Norby Rovers coach Tom Lind was glad. The Dane is leaving at the end of the season.",
         ("Tom Lind", "Norby Rovers")),
        ("The former director of the Norby Bank, Ada Holm, left at Christmas.", ("Ada Holm", "Norby Bank")),
        ("The former director, Ada Holm, left the Norby Bank last year.", ("Ada Holm", "Norby Bank")),
        # The parser takes the verb for a participle.
        ("Ada Holm, director of the Norby Trust, left in April and lives in Spain.",
         ("Ada Holm", "Norby Trust")),
        (BANK + "Her predecessor, Tom Lind, left the bank in May.", ("Tom Lind", "Norby Bank")),
        ("Treasurer Ada Holm of the Norby Union was removed by 20 votes to 19.", ("Ada Holm", "Norby Union")),
        ("Ada Holm, the prime minister of Peru, spoke. Holm was removed by the High Court on Friday.",
         ("Ada Holm", "Peru")),
    ],
)  # fmt: skip
def test_an_office_told_before_is_left(told, text, expected):
    assert expected in told("left_office", text)


@pytest.mark.parametrize(
    "text",
    [
        BANK + "She leaves the house at six in October.",
        BANK + "The leaves in October are red, and Holm likes them.",
        BANK + "Holm left for Spain in April.",
        BANK + "Holm, left alone in the hall in May, called for help.",
        BANK + "Holm was removed by helicopter on Friday.",
        BANK + "Holm was removed from the hall by the police.",
        "Drummer Tom Lind left the Hollow Band in May and was replaced by Ada Holm.",
    ],
)
def test_other_departures_end_no_office(told, text):
    assert told("left_office", text) == set()


def test_one_who_left_is_not_said_to_have_held_the_office_besides(told):
    assert told("held_office", "The former director of the Norby Bank, Ada Holm, left in May.") == set()


def test_whose_retirement_a_noun_tells_is_still_one_who_held_the_office(told):
    text = "Tom Lind took over in Norland in 2018 after the retirement of former president Ada Holm."
    assert "Ada Holm" in {name for name, _ in told("held_office", text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BANK + "Holm came from Kell Motors in 2019.", ("Ada Holm", "Norby Bank")),
        (BANK + "Holm came to Leeds in 2016 from Hull.", ("Ada Holm", "Norby Bank")),
        (BANK + "Holm came in only last autumn.", ("Ada Holm", "Norby Bank")),
        (BANK + "She arrived in May 2019.", ("Ada Holm", "Norby Bank")),
        (BANK + "She began work on Monday.", ("Ada Holm", "Norby Bank")),
        (BANK + "Holm began her first term in 2016.", ("Ada Holm", "Norby Bank")),
        ("Tom Lind was declared the winner of Sunday's presidential election in Zambia.",
         ("Tom Lind", "Zambia")),
        ("Zambian officials declared Tom Lind the winner of the presidential election.",
         ("Tom Lind", "Zambia")),
    ],
)  # fmt: skip
def test_an_office_told_before_is_entered(told, text, expected):
    assert expected in told("took_office", text)


@pytest.mark.parametrize(
    "text",
    [
        BANK + "Holm came from Leeds with a cold.",
        BANK + "Holm arrived in London in May 2019.",
        BANK + "Holm began work on a novel in May.",
        BANK + "Holm began on Monday to count coins.",
        BANK + "Holm started in 1995 as a trainee.",
        "Ada Holm is president of Zambia. Holm arrived in May from Moscow.",
        "Zambian officials declared Tom Lind the winner of the cycle race.",
    ],
)
def test_other_beginnings_enter_no_office(told, text):
    assert told("took_office", text) == set()


@pytest.mark.parametrize(
    ("between", "relation"),
    [
        ("until now", "held_office"),
        ("until last year the", "held_office"),
        ("until 2019", "held_office"),
        ("until then", "held_office"),
        ("at the time", "held_office"),
        ("since 2019 the", "holds_office"),
        ("at present", "holds_office"),
    ],
)
def test_a_time_stands_between_a_name_and_its_title(unweighed, between, relation):
    from claims.types import Article

    text = f"Ada Holm, {between} chief executive of Norby Foods, spoke in Basel."
    found = unweighed.extract(Article(id="x", text=text))
    assert [(c.relation.value, c.object.name) for c in found if c.subject.name == "Ada Holm"] == [
        (relation, "Norby Foods")
    ]


def test_a_time_that_ends_a_clause_stands_before_no_title(told):
    text = "Ada Holm waited, until now the chief executive of Norby Foods has said nothing."
    assert told("held_office", text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norby United won on Friday. Club president Ada Holm was glad.", ("Ada Holm", "Norby United")),
        ("Norby Hospital grew. Trust chairman Tom Lind was glad.", ("Tom Lind", "Norby Hospital")),
        ("The European Commission met. Commission President Ada Holm spoke.",
         ("Ada Holm", "European Commission")),
        ("The Wages Authority fined Nortel Gas. The authority's president, Ada Holm, spoke.",
         ("Ada Holm", "Wages Authority")),
        ("Bosch, Intel and Nokia founded Quantis in Munich. Its head, Ada Holm, spoke.",
         ("Ada Holm", "Quantis")),
    ],
)  # fmt: skip
def test_the_body_of_a_title_is_the_one_spoken_of(told, text, expected):
    assert told("holds_office", text) == {expected}


@pytest.mark.parametrize(
    ("relation", "words"),
    [
        ("member", "All three are members of the African Union."),
        ("member", "All three countries are members of the African Union."),
        ("left", "The three said that they were leaving the African Union."),
        ("suspended", "The African Union suspended them in May."),
        ("suspended", "The African Union suspended all three in May."),
    ],
)
def test_those_named_side_by_side_are_meant(told, relation, words):
    assert told(relation, THREE + words) == {(name, "African Union") for name in ("Mali", "Niger", "Chad")}


def test_more_than_were_named_are_not_those(told):
    assert told("member", THREE + "All four are members of the African Union.") == set()


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("left", "Norway withdrew from the Nordic Council in May, along with Iceland.",
         {("Norway", "Nordic Council"), ("Iceland", "Nordic Council")}),
        ("left", "Tom Lind quit the Traders' Association last week, together with the baker Ada Holm.",
         {("Tom Lind", "Traders' Association"), ("Ada Holm", "Traders' Association")}),
        ("left", "Norway left the Nordic Council in May together with its debts.",
         {("Norway", "Nordic Council")}),
        ("left", "Tom Lind left the Conservatives in April.", {("Tom Lind", "Conservatives")}),
        ("member", "Tom Lind will stay on the board of Norby Inc until next spring.",
         {("Tom Lind", "Norby Inc")}),
        ("member", "Tom Lind stayed on the board's bus.", set()),
        ("member", "Tom Lind remained on the city council.", set()),
    ],
)  # fmt: skip
def test_who_comes_goes_and_stays(told, relation, text, expected):
    assert told(relation, text) == expected
