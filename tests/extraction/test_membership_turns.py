"""Turns of phrase of membership in every voice, of members and bodies that no table knows."""

from itertools import pairwise

import pytest

from claims.extraction.membership.turn import parse
from claims.relations import Relation

pytestmark = pytest.mark.model

# Written for this test: relation, member and body, and below them the text that says so.
TABLE = """
left | Torvania | Amber Sea Pact
    Torvania gave notice of withdrawal from the Amber Sea Pact in May.
left | Harlow Guild | Labour Congress
    The Harlow Guild cut its ties with the Labour Congress in 1998.
left | Jane Ottley | Reform Party
    Jane Ottley tore up her Reform Party card in 1998.
left | Jane Ottley | Reform Party
    Jane Ottley moved from the Reform Party to the Green Party.
joined | Jane Ottley | Green Party
    Jane Ottley moved from the Reform Party to the Green Party.
expelled | Jane Ottley | Reform Party
    Jane Ottley was shown the door by the Reform Party in 1998.
expelled | Jane Ottley | Reform Party
    The Reform Party gave Jane Ottley the boot in 1998.
expelled | Harlow Mills | Federation of Bakers
    Officials of the Federation of Bakers struck Harlow Mills off the list.
suspended | Torvania | Amber Sea Pact
    The Amber Sea Pact froze the membership of Torvania in 1998.
suspended | Torvania | Amber Sea Pact
    Torvania was put on ice by the Amber Sea Pact in 1998.
joined | Torvania | Amber Sea Pact
    Torvania put its name to the Amber Sea Pact in 1998.
joined | Torvania | Union of Shores
    Torvania was given a seat in the Union of Shores in 1998.
joined | Torvania | Amber Sea Pact
    The Amber Sea Pact let in Torvania in 1998.
joined | Torvania | Amber Sea Pact
    Membership was extended to Torvania by the Amber Sea Pact.
member | Harlow University | Northern Science League
    The Northern Science League counts Harlow University among its members.
member | Jane Ottley | Reform Party
    Jane Ottley pays her dues to the Reform Party.
member | Harlow Mills | Federation of Bakers
    Harlow Mills sticks with the Federation of Bakers.
applied | Torvania | Amber Sea Pact
    Torvania knocked on the door of the Amber Sea Pact in 1998.
candidate | Torvania | Amber Sea Pact
    Torvania is an aspirant to the Amber Sea Pact.
"""
SAID = [
    (*map(str.strip, wanted.split("|")), text.strip())
    for wanted, text in pairwise(TABLE.strip().splitlines())
    if not wanted.startswith(" ")
]
# The same words of other things.
DECOYS = (
    "Torvania slammed the door on a deal with Belmark in 1998.",
    "Jane Ottley tore up her notes for the Reform Party conference.",
    "The company cut its ties with a supplier in 1998.",
    "Jane Ottley was shown the door by her landlord.",
    "Harlow Mills made room for a new oven.",
    "Torvania signed an agreement on fish with the European Union.",
    "Jane Ottley won a seat in the National Assembly in 1998.",
    "Torvania cut its ties with the Arab League's envoy over fish.",
    "The midfielder returned to the Premier League and scored two goals for his club this season.",
)


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give relation, member, body and polarity of what a text says, read without a reference table."""

    def said(text):
        return {
            (d.candidate.relation.value, d.subject.name, d.object.name)
            for d in drafts_without_table(text)
            if d.object is not None
        }

    return said


@pytest.mark.parametrize(("relation", "member", "body", "text"), SAID, ids=[said[-1] for said in SAID])
def test_turn_of_phrase_states(read, relation, member, body, text):
    assert (relation, member, body) in read(text)


@pytest.mark.parametrize("text", DECOYS)
def test_turn_of_phrase_of_something_else(read, text):
    assert not read(text)


def test_refusal_denies_the_joining(drafts_without_table):
    drafts = drafts_without_table("Torvania turned down a seat in the Amber Sea Pact in 1998.", None)
    assert {(d.candidate.relation.value, d.polarity.value) for d in drafts} == {("joined", "negative")}


def test_line_names_its_parts():
    (turn,) = parse(Relation.LEFT, "M give/hand+over card[B] to:B ~")
    assert turn.verbs == {"give": frozenset(), "hand": frozenset({"over"})}
    assert [(part.kind, part.slot) for part in turn.parts] == [
        ("subject", "M"),
        ("object", None),
        ("prep", "B"),
    ]
    assert turn.not_of == "~"
    assert not turn.is_sure
