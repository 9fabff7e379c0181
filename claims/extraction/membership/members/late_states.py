"""Reads states counted where members are: "became the 21st state of the euro zone"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.membership.bodies.strength import STRONG, belonging_body
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["late_state_claims"]

_STATES = frozenset({"country", "state", "nation", "republic", "economy"})
# Nobody says "the third country in the union to ban it" of so late a one: it came in.
_LATE = re.compile(
    r"\d{2,}(?:st|nd|rd|th)|[a-z-]*(?:eenth|eleventh|twelfth|tieth|ty-[a-z]+)|newest|latest|youngest"
)
# What else somebody may be the newest to do.
_TELLING = frozenset({"relcl", "acl", "advcl"})


@reads("membership.late_state")
def late_state_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the joining of a state that became one of so many of a body."""
    verb = noun.head
    if noun.lemma_.lower() not in _STATES or noun.dep_ != "attr" or verb.lemma_.lower() != "become":
        return
    if not any(_LATE.fullmatch(c.lower_) for c in noun.lefts) or _does_more(verb):
        return
    of = things(view, prepositional_objects(noun, ("of", "in", "inside")))
    for body, strength in (belonging_body(view, head, named) for head, named in of):
        for _, member in things(view, subjects(verb)) if strength >= STRONG else ():
            if member.kind is EntityKind.STATE and member.start != body.start:
                yield write(
                    view, verb, "membership.late_state", Relation.JOINED, member=member, body=body,
                    heads=(verb.i, noun.i), evidence={"likeness": 0.9, "noun": 1.0},
                )  # fmt: skip


def _does_more(verb: Token) -> bool:
    """Tell "the 21st state of the union to ban it", "the newest country in the union that has a king"."""
    behind = (t for t in verb.subtree if t.i > verb.i)
    return any(t.dep_ in _TELLING or (t.dep_ == "xcomp" and t.pos_ == "VERB") for t in behind)
