"""Reads who goes over to another body by a noun: "Ann Lee's defection to the Greens"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.strength import KNOWN, STRONG, belonging_body, is_party
from claims.extraction.membership.words import OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import genitives, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention

__all__ = ["GOING_OVER", "over_claims"]

GOING_OVER = frozenset({"defection", "switch", "move", "crossover", "promotion", "elevation", "conversion"})


def over_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the joinings of persons to parties, and of clubs and firms to leagues and unions."""
    bodies = [(t, *belonging_body(view, t, m)) for t, m in things(view, prepositional_objects(noun, ("to",)))]
    of = [t for t in prepositional_objects(noun, ("of",)) if t.pos_ == "PROPN"]
    for _, member in things(view, genitives(noun) or of):
        for _, body, strength in bodies:
            if strength >= KNOWN and body.form is MentionForm.NAME and _fits(view, member, body, strength):
                yield write(
                    view, noun, "membership.accession", Relation.JOINED, member=member, body=body,
                    evidence={"likeness": strength, "nominal": 1.0},
                )  # fmt: skip


def _fits(view: SentenceView, member: Mention, body: Mention, strength: float) -> bool:
    if member.name is None or member.name == body.name:
        return False
    if is_person(member):
        return is_party(view, body)
    words = {w.lower() for w in (body.name or body.text).split()}
    return member.kind is EntityKind.ORGANISATION and strength >= STRONG and bool(words & OF_MANY)
