"""Reads who stays outside a body: "remains outside the EU", "stayed out of NATO", "is not in the euro"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import PACTS
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.membership.bodies import body_likeness
from claims.extraction.membership.moves.movers import movers
from claims.extraction.membership.words import OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["outside_claims"]


def outside_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the memberships that a verb of standing denies a state, or a firm that might ally itself."""
    away = prepositional_objects(verb, ("outside",))
    outer = [c for c in verb.children if c.lower_ == "outside"]
    away = away or [t for c in outer for t in prepositional_objects(c, ("of",))]
    if any(c.lower_ == "out" for c in verb.children):
        outs = [c for c in verb.children if c.lower_ == "out"]
        away = away or [t for each in (verb, *outs) for t in prepositional_objects(each, ("of",))]
    within = (
        prepositional_objects(verb, ("in", "inside")) if any(c.dep_ == "neg" for c in verb.children) else []
    )
    for head, body in things(view, away or within):
        words = {w.lower() for w in body.text.split()}
        known = body.kind is EntityKind.ORGANISATION and not words & PACTS
        for member in movers(view, verb, subjects(verb)):
            is_firm = member.kind is EntityKind.ORGANISATION and bool(words & OF_MANY)
            if known and (member.kind is EntityKind.STATE or is_firm) and body_likeness(head, body) >= 0.7:
                yield write(
                    view, verb, "membership.outside", Relation.MEMBER, member=member, body=body,
                    evidence={"weak": 1.0, "likeness": body_likeness(head, body)}, is_denied=bool(away),
                )  # fmt: skip
