"""Reads who becomes one more of the states, firms or clubs in a body: "the tenth state of the Coral Pact"."""

from __future__ import annotations

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
from claims.extraction.syntax.questions import prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["UNITS", "next_unit_claims"]

# What bodies count their members as, besides members.
UNITS = UNIT_NOUNS | frozenset(
    """
    airline bank church city college company entrant firm hospital institution island museum school team
    university user
    """.split()
)
_RANKS = frozenset(
    """
    second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest newest youngest
    """.split()
)


_AREAS = frozenset({"area", "zone", "eurozone", "schengen"})


@reads("membership.next_unit")
def next_unit_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Mali became the tenth state of the Coral Pact", "the latest airline in SkyTeam"."""
    first = noun.head if noun.dep_ == "conj" else noun  # "the ninth member of A and the tenth state in B"
    if noun.lemma_.lower() not in UNITS or first.dep_ != "attr" or first.head.lemma_ != "become":
        return
    if not any(c.lower_ in _RANKS or c.ent_type_ == "ORDINAL" for c in noun.lefts):
        return
    if deed_of(noun) is not None or any(t.dep_ == "relcl" and t.i > noun.i for t in noun.subtree):
        return  # "the first country in the pact to ban whaling", "that has no king"
    of = things(view, prepositional_objects(noun, ("of",)))
    within = [(t, m) for t, m in things(view, prepositional_objects(noun, ("in", "within"))) if _is_area(m)]
    bodies = [(t, *belonging_body(view, t, m)) for t, m in (*of, *within) if m.form is MentionForm.NAME]
    for _, member in things(view, subjects(first.head)):
        if is_person(member) or member.kind not in (EntityKind.STATE, EntityKind.ORGANISATION):
            continue
        for _, body, strength in bodies:
            if strength >= KNOWN and body.name != member.name:
                yield write(
                    view, noun, "membership.next_unit", Relation.JOINED, member=member, body=body,
                    heads=(noun.i, first.head.i), evidence={"likeness": strength, "noun": 1.0},
                )  # fmt: skip


def _is_area(body: Mention) -> bool:
    """Tell what countries are in as members, "the Schengen zone", from a union in which they do much else."""
    return bool({word.lower() for word in (body.name or body.text).split()} & _AREAS)
