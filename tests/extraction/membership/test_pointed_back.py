"""Moves told by what stands around them: the body just before, another's move, a name behind the verb."""

import pytest

pytestmark = pytest.mark.model

UNION = "The Nordic Union has nine member states. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministers of the Andean Community met in Lima on Tuesday. Venezuela walked out in 2006.",
         ("left", "Venezuela", "Andean Community")),
        ("The Commonwealth held a fair in London. Zimbabwe was suspended in 2002.",
         ("suspended", "Zimbabwe", "Commonwealth")),
        ("The Star Alliance has its office in Frankfurt. Air Malta was taken in in 2004.",
         ("joined", "Air Malta", "Star Alliance")),
        ("The Green Party holds its congress in Leeds. Anna Holm quit in 2021.",
         ("left", "Anna Holm", "Green Party")),
        (UNION + "Chile was suspended by its leaders in 2012.", ("suspended", "Chile", "Nordic Union")),
        (UNION + "Chile and Peru have applied and were given no date.", ("applied", "Peru", "Nordic Union")),
        (UNION + "Chile left in 1997, alongside Peru.", ("left", "Peru", "Nordic Union")),
        (UNION + "Chile was among those let in.", ("joined", "Chile", "Nordic Union")),
        ("Chile is no longer in the Nordic Union.", ("left", "Chile", "Nordic Union")),
    ],
)  # fmt: skip
def test_a_dated_move_is_of_the_body_named_before(memberships, text, expected):
    assert expected in memberships(text)


@pytest.mark.parametrize(
    "text",
    [
        "The European Union has tried to save the oil deal. Kenya pulled out in 2018.",
        "The European Union sent monitors to Georgia. Kenya withdrew in October.",
        "The Green Party holds its congress in Leeds. Its secretary Anna Holm left in 2021.",
        "Harrow Motors makes vans. Kenya left in 2018.",
    ],
)
def test_a_move_may_be_out_of_another_thing(memberships, text):
    assert not memberships(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile joined the Nordic Union in 1997. Peru did so in 2001.", ("joined", "Peru", "Nordic Union")),
        ("Chile joined the Nordic Union in 1997. So did Peru.", ("joined", "Peru", "Nordic Union")),
        ("Chile left the Nordic Union in 1997. Peru followed suit.", ("left", "Peru", "Nordic Union")),
        ("Chile left the Nordic Union in 1997. Peru went the same way.", ("left", "Peru", "Nordic Union")),
        ("The Nordic Union suspended Chile in 2020. Peru met the same fate a year later.",
         ("suspended", "Peru", "Nordic Union")),
        ("Chile was suspended from the Nordic Union in 2020; Peru met the same fate in 2021.",
         ("suspended", "Peru", "Nordic Union")),
        ("Ann Holm left the Green Party in May. Tom Reed followed a week later.",
         ("left", "Tom Reed", "Green Party")),
        ("Chile joined the Nordic Union in 1997, Peru the next year.", ("joined", "Peru", "Nordic Union")),
    ],
)  # fmt: skip
def test_who_did_as_another_did(memberships, text, expected):
    assert expected in memberships(text)


@pytest.mark.parametrize(
    "text",
    [
        "Spain won the cup in 2010. Kenya followed four years later.",
        "Chile never left the Nordic Union. Kenya did so in 2001.",
        UNION + "Kenya followed the talks in 2001.",
    ],
)
def test_who_did_as_nobody_did(memberships, text):
    assert not any("Kenya" in one for one in memberships(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Also new on the board of Harrow Bank is Jane Fry.", ("joined", "Jane Fry", "Harrow Bank")),
        ("Leaving the board of Harrow Bank are Jane Fry and Tom Reed.", ("left", "Tom Reed", "Harrow Bank")),
        ("Joining Mercosur this year is Bolivia.", ("joined", "Bolivia", "Mercosur")),
        ("New to the Star Alliance are Air Malta and Oman Air.", ("joined", "Oman Air", "Star Alliance")),
        ("Newcomers to the Pacific Alliance include Peru.", ("joined", "Peru", "Pacific Alliance")),
        (UNION + "Among the newcomers was Malta.", ("joined", "Malta", "Nordic Union")),
    ],
)  # fmt: skip
def test_who_is_named_last(memberships, text, expected):
    assert expected in memberships(text)


@pytest.mark.parametrize(
    "text",
    [
        "New on the menu of the Harbour Club is eel.",
        "Leaving the stage is Tom Reed.",
        "Leaving the European Union is a mistake, said Ann Holm.",
        "New to the Harrow Bank is Jane Fry, an analyst.",
    ],
)
def test_nobody_is_named_last(memberships, text):
    assert not memberships(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Nordic Union met in Oslo. Fiji, whose membership lapsed in 1987, sent no one.",
         {("left", "Fiji", "Nordic Union")}),
        ("Tom Reed crossed the floor from the Green Party to the Liberal Party in 2007.",
         {("left", "Tom Reed", "Green Party"), ("joined", "Tom Reed", "Liberal Party")}),
        ("Tom Reed crossed the floor of the Senate to shake hands.", set()),
        ("FIFA banned Kuwait in 2015.", {("suspended", "Kuwait", "FIFA")}),
        ("FIFA banned Tom Reed for six years.", set()),
        ("The European Union banned Kenya's fish.", set()),
        ("Harrow Motors will be relegated from the FTSE 100 next week.",
         {("left", "Harrow Motors", "FTSE 100")}),
    ],
)  # fmt: skip
def test_turns_of_leaving(memberships, text, expected):
    assert memberships(text) == expected
