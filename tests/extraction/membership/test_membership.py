"""What single sentences say of joining, leaving and being a member."""

import pytest

from claims.extraction.membership import PATTERNS

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give the drafts of a short article, read without a reference table."""
    return drafts_without_table


def said(drafts):
    """Give relation, member, body and date of each draft."""
    return sorted(
        (
            d.candidate.relation.value,
            d.candidate.subject.text if d.candidate.subject else None,
            d.candidate.object.text if d.candidate.object else None,
            d.when.edtf if d.when else None,
        )
        for d in drafts
    )


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.id)
def test_pattern_finds_its_example(read, pattern):
    assert pattern.id in {d.candidate.rule for d in read(pattern.example)}


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.id)
def test_pattern_leaves_its_near_miss(read, pattern):
    assert pattern.relation not in {d.candidate.relation for d in read(pattern.near_miss)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Poland joined NATO in 1999 and the European Union in 2004.",
         [("joined", "Poland", "European Union", "2004"), ("joined", "Poland", "NATO", "1999")]),
        ("Spain joined NATO in 1982 and the EU in 1986.",
         [("joined", "Spain", "EU", "1986"), ("joined", "Spain", "NATO", "1982")]),
        ("Estonia, Latvia and Lithuania joined NATO in 2004.",
         [("joined", "Estonia", "NATO", "2004"), ("joined", "Latvia", "NATO", "2004"),
          ("joined", "Lithuania", "NATO", "2004")]),
        ("This conflict prompted Sweden and Finland to join NATO.",
         [("joined", "Finland", "NATO", None), ("joined", "Sweden", "NATO", None)]),
        ("Portugal became a member of NATO in 1949.", [("joined", "Portugal", "NATO", "1949")]),
        ("The United Kingdom left the European Union in 2020.",
         [("left", "United Kingdom", "European Union", "2020")]),
    ],
)  # fmt: skip
def test_coordination_gives_each_its_own_claim(read, text, expected):
    assert said(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The finance minister joined the government as deputy prime minister in 2012.",
        "NATO members agreed to spend more.",
        "Serbian forces had to withdraw from Kosovo in 1999.",
        "Russia withdrew its troops from Georgia in 2008.",
        "Staff can join the Royal Navy in wartime.",
        "Anna Keller left the house in 2012.",
        "Greece joined peace talks in 2012.",
    ],
)
def test_other_senses_state_no_membership(read, text):
    """Cabinets, generic members, troops, houses and talks are no membership."""
    assert [s for s in said(read(text)) if s[0] in ("joined", "left", "member")] == []


def test_joining_to_form_is_no_membership(read):
    relations = {
        s[0] for s in said(read("Senegal joined with Gambia to form the Senegambia Confederation in 1982."))
    }
    assert relations == {"founded"}


def test_kind_of_membership_is_the_role(read):
    (draft,) = read("Morocco became an associate member of the Nordic Council in 1991.")
    assert draft.candidate.role.title == "associate"
