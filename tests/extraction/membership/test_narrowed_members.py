"""Members that a clause narrows down: it names none of them, and they are not all there are."""

import pytest

pytestmark = pytest.mark.model


def told(checker, text):
    return [
        c
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership" and c.relation != "member_count"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "There are 4 members of NATO that border Ukraine.",
        "There are two members of ASEAN that border China.",
        "There are three members of the African Union that face Spain.",
        "There are several members of the EU which border Serbia.",
        "There are four members of the OECD bordering Austria.",
        "The six members of the EU bordering Ukraine met.",
        "The 5 members of NATO that use Israeli drones met.",
        "The number of members of the EU neighbouring Belarus is three.",
    ],
)
def test_a_clause_narrows_the_members_and_names_none(checker, text):
    assert told(checker, text) == []


@pytest.mark.parametrize(
    "text", ["NATO has five members that border Russia.", "The EU counts 3 members which border Serbia."]
)
def test_narrowed_members_are_not_all_there_are(checker, text):
    assert not [c for c in checker.extract(text, published="2025-01-15") if c.relation == "member_count"]


@pytest.mark.parametrize(
    ("text", "count"),
    [("NATO has 32 members, which stand together.", 32), ("The EU has 27 members.", 27)],
)
def test_all_members_are_counted(checker, text, count):
    claims = checker.extract(text, published="2025-01-15")
    assert [c.quantity.value for c in claims if c.relation == "member_count"] == [count]
