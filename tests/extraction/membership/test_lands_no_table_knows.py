"""Lands that no table knows are members as states are, where the text says what they are."""

import pytest

pytestmark = pytest.mark.model
COUNCIL = "Inner Sea Council"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Inner Sea Council was created in 1992 by three states. In 1999 Mirland joined.", "Mirland"),
        (
            "The Inner Sea Council meets in May. Torvia, a republic of three million, joined in 2016.",
            "Torvia",
        ),
        ("The Inner Sea Council has nine members. Neighbouring Mirland joined in 1999.", "Mirland"),
        ("Torvia's parliament met. The Inner Sea Council has nine members. Torvia joined in 2004.", "Torvia"),
    ],
)
def test_land_joins_a_body_of_states(told, text, expected):
    assert told("joined", text) == {(expected, COUNCIL)}


def test_land_beside_another_that_is_in(told):
    text = (
        "The Inner Sea Council has nine members. Kenya joined in 1999. Torvia has been a member since 2004."
    )
    assert told("member", text) == {("Torvia", COUNCIL)}


@pytest.mark.parametrize(
    "text",
    [
        "The Inner Sea Zone has nine members. Torvia joined in 2016. Torvia sells shoes.",
        "The Inner Sea Zone met. Victoria joined in 2016.",
        "The Inner Sea Zone has nine members. Lumia, a state agency, joined in 2016.",
    ],
)
def test_who_is_not_told_to_be_a_land(told, text):
    assert told("joined", text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya's government withdrew from the Holm Union in 2018.", {("Kenya", "Holm Union")}),
        ("The Holm Union has nine members. Kenya's government withdrew in 2018.", {("Kenya", "Holm Union")}),
        ("The Holm Union has nine members. Kenya's government quit in 2018.", set()),
        ("The Holm Union has nine members. Kenya's government left in May after a vote.", set()),
    ],
)
def test_a_government_leaves_for_its_state(told, text, expected):
    assert told("left", text) == expected
