"""Reads whom a body makes a member: "the Royal Society elected Ann Weir a fellow"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.bodies.strength import KNOWN, named_strength
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    clause_head,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["elected_claims"]

_STANDINGS = frozenset({"fellow", "member", "academician"})
_CHOOSING = frozenset("elect make name appoint admit receive induct co-opt coopt welcome accept".split())


@reads("membership.admits")
def elected_claims(view: SentenceView, noun: Token) -> Iterable[Candidate]:
    """Give the joinings that a body's choice of somebody for a fellow or member tells."""
    if noun.lemma_.lower() not in _STANDINGS or noun.tag_ != "NN":
        return ()
    verb = clause_head(noun)
    if verb.lemma_.lower() not in _CHOOSING or is_passive(verb) or verb.i > noun.i:
        return ()
    return _elected(view, noun, verb)


def _elected(view: SentenceView, noun: Token, verb: Token) -> Iterator[Candidate]:
    whose = [t for t in genitives(noun) if t.lower_ not in ("its", "their")]
    if whose or prepositional_objects(noun, ("of", "in", "on")):
        return  # "named her a member of the board": not of who names her
    chosen = [(t, m) for t, m in things(view, objects(verb)) if t != noun and t.i < noun.i and is_person(m)]
    for _, member in chosen:
        for head, body in things(view, subjects(verb)):
            is_body = body.form is MentionForm.NAME and body.kind is EntityKind.ORGANISATION
            if is_body and named_strength(body) >= KNOWN:
                yield write(
                    view, verb, "membership.admits", Relation.JOINED, member=member, body=body,
                    heads=(verb.i, noun.i), role_of=noun,
                    evidence={"likeness": body_likeness(head, body), "implied": 1.0},
                )  # fmt: skip
