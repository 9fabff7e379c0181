"""Reads states, firms and clubs counted where members are: "became the 21st state of the euro zone"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.strength import KNOWN, belonging_body
from claims.extraction.membership.members.member_readings import deed_of
from claims.extraction.membership.patterns import UNIT_NOUNS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, is_passive, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["UNITS", "late_state_claims"]

# What bodies count their members as, besides members.
UNITS = UNIT_NOUNS | frozenset(
    """
    airline bank church city college company entrant firm hospital institution island museum school team
    university
    """.split()
)
_RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
# Nobody says "the third country in the union to ban it" of so late a one: it came in.
_LATE = re.compile(
    r"\d{2,}(?:st|nd|rd|th)|[a-z-]*(?:eenth|eleventh|twelfth|tieth|ty-[a-z]+)|newest|latest|youngest"
)
_LETTING_IN = frozenset("accept admit induct receive welcome".split())
_AREAS = frozenset({"area", "zone", "eurozone", "schengen"})


@reads("membership.late_state")
def late_state_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the joining of a state, or a body, that became one of so many of another."""
    first = noun.head if noun.dep_ == "conj" else noun  # "the ninth member of A and the tenth state in B"
    letting_in = _letting_in(first)
    verb = letting_in or first.head
    became = first.dep_ == "attr" and verb.lemma_.lower() == "become"
    if noun.lemma_.lower() not in UNITS or not (became or letting_in):
        return
    is_late = any(_LATE.fullmatch(c.lower_) for c in noun.lefts)
    if not (is_late or any(c.lower_ in _RANKS for c in noun.lefts)) or _does_more(noun, verb):
        return
    within = things(view, prepositional_objects(noun, ("in", "inside", "within")))
    within = [(t, m) for t, m in within if is_late or _is_area(m)]
    of = [*things(view, prepositional_objects(noun, ("of",))), *within]
    bodies = [
        belonging_body(view, head, named)
        for head, named in of
        if named.form is MentionForm.NAME or (letting_in and named.name is not None)
    ]
    for _, member in things(view, subjects(verb)):
        if is_person(member) or member.kind not in (EntityKind.STATE, EntityKind.ORGANISATION):
            continue
        for body, strength in bodies:
            if strength >= KNOWN and body.name != member.name:
                yield write(
                    view, verb, "membership.late_state", Relation.JOINED, member=member, body=body,
                    heads=(verb.i, noun.i), evidence={"likeness": 0.9, "noun": 1.0},
                )  # fmt: skip


def _letting_in(noun: Token) -> Token | None:
    """Give the verb of "was welcomed as the eleventh country in the pact"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "as":
        return None
    verb = clause_head(noun.head.head)
    return verb if verb.lemma_.lower() in _LETTING_IN and is_passive(verb) else None


def _does_more(noun: Token, verb: Token) -> bool:
    """Tell "the 21st state of the union to ban it", "the newest country in the union that has a king"."""
    if deed_of(noun) is not None or any(t.dep_ in ("relcl", "acl") and t.i > noun.i for t in noun.subtree):
        return True
    return any(t.dep_ in ("xcomp", "advcl") and t.tag_ == "VB" for t in verb.rights)


def _is_area(body: Mention) -> bool:
    """Tell what countries are in as members, "the Schengen zone", from a union in which they do much else."""
    return bool({word.lower() for word in (body.name or body.text).split()} & _AREAS)
