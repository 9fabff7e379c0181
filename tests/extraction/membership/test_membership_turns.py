"""Turns of phrase of membership in every voice, of members and bodies that no table knows."""

from itertools import pairwise

import pytest

from claims.extraction.membership.turns.turn import parse
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
joined | Torvania | Amber Sea Pact
    Torvania came under the umbrella of the Amber Sea Pact in 1998.
joined | Torvania | Amber Sea Pact
    The Amber Sea Pact welcomed Torvania into the fold in 1998.
joined | Torvania | Amber Sea Pact
    Torvania won entry into the Amber Sea Pact in 1998.
joined | Torvania | Amber Sea Pact
    Torvania's membership of the Amber Sea Pact was approved in 1998.
joined | Jane Ottley | Reform Party
    Jane Ottley enlisted in the Reform Party in 1998.
suspended | Torvania | Amber Sea Pact
    Torvania saw its membership of the Amber Sea Pact frozen in 1998.
joined | Kenya | Nordic Union
    Kenya followed Uganda into the Nordic Union in 1998.
joined | Uganda | Nordic Union
    Kenya followed Uganda into the Nordic Union in 1998.
joined | Kenya | Union of Shores
    Kenya's return to the Union of Shores came in 1998.
expelled | Jane Ottley | Reform Party
    Jane Ottley was drummed from the Reform Party in 1998.
expelled | Kenya | Amber Sea Pact
    Kenya's ouster from the Amber Sea Pact came in 1998.
left | Torvania | Amber Sea Pact
    Torvania broke from the Amber Sea Pact in 1998.
left | Torvania | Amber Sea Pact
    Torvania led an exodus from the Amber Sea Pact in 1998.
left | Torvania | Amber Sea Pact
    Torvania pulled the plug on its membership of the Amber Sea Pact in 1998.
left | Jane Ottley | Reform Party
    Jane Ottley jumped ship from the Reform Party in 1998.
expelled | Kenya | Amber Sea Pact
    The Amber Sea Pact cut Kenya loose in 1998.
expelled | Torvania | Amber Sea Pact
    The Amber Sea Pact announced the expulsion of Torvania in 1998.
suspended | Torvania | Amber Sea Pact
    Torvania had its voting rights in the Amber Sea Pact suspended in 1998.
suspended | Kenya | Amber Sea Pact
    The Amber Sea Pact handed Kenya a suspension in 1998.
suspended | Torvania | Amber Sea Pact
    Leaders of the Amber Sea Pact suspended Torvania in 1998.
applied | Torvania | Amber Sea Pact
    The Amber Sea Pact received an application from Torvania in 1998.
candidate | Torvania | Amber Sea Pact
    The Amber Sea Pact recognised Torvania as a candidate country in 1998.
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
    "The Harlow Guild was absorbed by the Federation of Bakers in 1998.",
    "The Amber Sea Pact added Kenya to its list of tax havens in 1998.",
    "Leaders of the Amber Sea Pact welcomed Kenya in 1998.",
    "The Amber Sea Pact added a clause on fish in 1998.",
    "Jane Ottley enlisted in the army in 1998.",
    "Torvania said goodbye to its king in 1998.",
    "Torvania broke from tradition at the Amber Sea Pact summit.",
    "The ferry came under the wing of the bridge.",
    "The Amber Sea Pact received a letter from Torvania in 1998.",
    "Torvania had its exports to the Amber Sea Pact suspended in 1998.",
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


def test_what_is_undergone_is_no_hearsay(drafts_without_table):
    drafts = drafts_without_table("Torvania had its voting rights in the Amber Sea Pact suspended in 1998.")
    assert {(d.candidate.relation.value, d.modality.value) for d in drafts} == {("suspended", "asserted")}


def test_a_body_that_goes_back_to_another_has_not_joined_it(told):
    assert told("joined", "The Kolt Bank goes back to the Elm Savings Union of 1823.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Jane Ottley was given a seat on the Reform Council in 1998.",
        "On Saturday, Jane Ottley was given a seat on the Reform Council's inner circle.",
        "The Elm Union gave Torvania a seat on the Reform Council in 1998.",
    ],
)
def test_whoever_is_given_a_seat_leaves_nothing(told, text):
    assert told("left", text) == set()


@pytest.mark.parametrize("text", ["Jane Ottley gave her seat on the Reform Council to Ann Holt."])
def test_whoever_gives_a_seat_away_leaves(told, text):
    assert ("Jane Ottley", "Reform Council") in told("left", text)
