"""Moves of states that leave out the body which the sentence before tells, without talk of members."""

import pytest

pytestmark = pytest.mark.model

PACT = "The Holm Grain Alliance met in Ashford at the weekend. "


@pytest.mark.parametrize(
    ("relation", "text"),
    [
        ("left", "Norway's withdrawal in 2014 had been expected."),
        ("left", "The departure of Norway in 2014 surprised nobody."),
        ("left", "Malta regretted Norway's exit in 2014."),
        ("expelled", "Norway's expulsion in 2014 had been expected."),
        ("suspended", "Norway's suspension in 2014 was condemned by Malta."),
        ("left", "Norway announced in May that it would leave."),
        ("left", "Norway has decided to leave."),
        ("left", "Norway is considering leaving."),
        ("joined", "Norway wants to become a member."),
        ("joined", "Norway is to become a full member in 2027."),
        ("applied", "Norway's application was rejected in 2014."),
        ("applied", "It turned down Norway's membership application in 2014."),
        ("candidate", "Norway is a candidate."),
        ("candidate", "Norway is a candidate for membership."),
        ("member", "Member state Norway was silent."),
        ("member", "Norway, one of its members, was silent."),
        ("member", "The alliance, which includes Norway, was silent."),
        ("member", "The alliance, to which Norway belongs, was silent."),
    ],
)
def test_a_state_moves_into_or_out_of_the_body_just_before(told, relation, text):
    assert told(relation, PACT + text) == {("Norway", "Holm Grain Alliance")}


@pytest.mark.parametrize(
    "text",
    [
        "Norway's withdrawal in 2014 was called off.",
        "Norway's withdrawal was planned for 2014.",
        "Norway's exit in 2034 is expected.",
        "Norway's departure in May was delayed by fog.",
        "The departure of Norway's minister in 2014 had been expected.",
        "Norway's withdrawal from the race in 2014 had been expected.",
        "Norway's suspension of payments in 2014 had been expected.",
        "Norway announced in May that it would leave the talks.",
        "Norway's minister announced that he would leave in May.",
        "Norway's application for a loan was rejected in 2014.",
        "Norway's bid to host the games was rejected in 2014.",
        "Norway is a candidate for the cup.",
        "Norway, one of its markets, was silent.",
        "In Norway, one of its members was silent.",
        "Its list, which includes Norway, was published.",
        "The alliance includes Norway on its list of sellers.",
    ],
)
def test_what_is_no_move_into_or_out_of_it(checker, text):
    claims = checker.extract(PACT + text)
    assert [c for c in claims if c.family.value == "membership"] == []
