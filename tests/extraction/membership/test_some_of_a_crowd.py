"""Whom a crowd in the plural names by the way: "States such as Norland and Suria have joined"."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("joined", "States such as Kenya and Mali have joined the Harbour Pact.",
         {("Kenya", "Harbour Pact"), ("Mali", "Harbour Pact")}),
        ("joined", "Other states, such as Kenya, have joined the Harbour Pact.", {("Kenya", "Harbour Pact")}),
        ("joined", "Firms including Alba Energy and Holm Steel have joined the Green Alliance.",
         {("Alba Energy", "Green Alliance"), ("Holm Steel", "Green Alliance")}),
        ("joined", "Artists such as Anna Holt and Jan Riis joined the Norden Society in 1902.",
         {("Anna Holt", "Norden Society"), ("Jan Riis", "Norden Society")}),
        ("left", "Three Conservatives, including Anna Holt and Jan Riis, left the Harbour Party.",
         {("Anna Holt", "Harbour Party"), ("Jan Riis", "Harbour Party")}),
        ("left", "Several states, notably Kenya and Mali, left the Harbour Pact in 2004.",
         {("Kenya", "Harbour Pact"), ("Mali", "Harbour Pact")}),
        ("member", "Countries including Kenya and Mali are members of the Harbour Pact.",
         {("Kenya", "Harbour Pact"), ("Mali", "Harbour Pact")}),
        ("joined", "Chad and partners such as Mali have joined the Harbour Pact.",
         {("Chad", "Harbour Pact"), ("Mali", "Harbour Pact")}),
    ],
)  # fmt: skip
def test_those_named_of_a_crowd_are_told(told, relation, text, expected):
    assert told(relation, text) == expected


@pytest.mark.parametrize(
    ("relation", "text", "stranger"),
    [
        ("joined", "Chad, unlike states such as Kenya, has joined the Harbour Pact.", "Kenya"),
        ("joined", "Firms in places such as Kenya have joined the Green Alliance.", "Kenya"),
        ("left", "Leaders such as Anna Holt say Chad has left the Harbour Pact.", "Anna Holt"),
        ("member", "Its members include firms in states such as Kenya, says the Green Alliance.", "Kenya"),
    ],
)
def test_those_named_of_another_crowd_are_not(told, relation, text, stranger):
    assert stranger not in {who for who, _ in told(relation, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya joined the Harbour Pact in 2002 but pulled out the next year.",
        "Kenya joined the Harbour Pact in 2002 and dropped out in 2004.",
        "Kenya was suspended from the Harbour Pact in 2002 and pulled out a year later.",
    ],
)
def test_who_pulls_out_later_in_the_sentence_has_left(told, text):
    assert ("Kenya", "Harbour Pact") in told("left", text)


def test_who_pulls_out_of_another_thing_has_not(told):
    assert not told("left", "Kenya joined the Harbour Pact in 2002 but pulled out of the race.")


@pytest.mark.parametrize(
    "text",
    [
        "Forty paintings have entered the Norden Society, including Anna Holt and Peter Dale.",
        "Forty crews have joined the Norden Society, including Anna Holt and Peter Dale.",
    ],
)
def test_persons_named_far_from_a_crowd_are_not(told, text):
    assert not {"Anna Holt", "Peter Dale"} & {who for who, _ in told("joined", text)}
