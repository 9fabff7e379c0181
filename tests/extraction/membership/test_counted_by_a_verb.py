"""Who joins or leaves where a crowd does: named behind a colon, among them, behind "include"."""

import pytest

pytestmark = pytest.mark.model


def told(drafts_of, text):
    return {
        (d.candidate.relation.value, d.subject.name)
        for d in drafts_of(text)
        if d.candidate.rule.startswith("membership") and d.object is not None
    }


@pytest.mark.parametrize(
    ("text", "relation", "names"),
    [
        (
            "Three airlines want to join the Skyline Alliance: Tamar Air, Ostro and Blue Fjord.",
            "joined",
            {"Tamar Air", "Ostro", "Blue Fjord"},
        ),
        (
            "Three airlines have applied to become members of the Skyline Alliance: Tamar Air, Ostro and "
            "Blue Fjord.",
            "applied",
            {"Tamar Air", "Ostro", "Blue Fjord"},
        ),
        (
            "Three deputies have quit the Progress Party: Ann Holt, Tom Bray and Ivo Lee.",
            "left",
            {"Ann Holt", "Tom Bray", "Ivo Lee"},
        ),
        (
            "Several airlines, including Ostro and Tamar Air, have left the Skyline Alliance.",
            "left",
            {"Ostro", "Tamar Air"},
        ),
        ("Those leaving the Nordic Union include Norway and Sweden.", "left", {"Norway", "Sweden"}),
        ("Countries that joined the Nordic Union include Norway and Sweden.", "joined", {"Norway", "Sweden"}),
        (
            "Firms that have joined the Grain Association include Harrow Foods and Holm Mills.",
            "joined",
            {"Harrow Foods", "Holm Mills"},
        ),
    ],
)
def test_those_named_do_what_the_crowd_does(drafts_of, text, relation, names):
    found = told(drafts_of, text)
    assert {(relation, name) for name in names} <= found
    assert {r for r, _ in found} == {relation}


@pytest.mark.parametrize(
    "text",
    [
        "Two things joined the debate on the Nordic Union: the cost and the colour.",
        "Three airlines want to join the Skyline Alliance: Tamar Air and others.",
        "The rules of the Nordic Union include a ban on eels.",
    ],
)
def test_what_is_listed_otherwise_joins_nothing(drafts_of, text):
    assert not told(drafts_of, text)
