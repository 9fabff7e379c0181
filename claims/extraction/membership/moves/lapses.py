"""Reads "let its membership of the league lapse", which no parse holds together.

The parser makes of "lapse" a noun, a part of the body's name or what the body does: words in their
order tell more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.filling.salience import holds
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.strength import KNOWN, belonging_body
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["lapse_claims"]

_RULE = "membership.turn_left"
_HELD = frozenset({"membership", "affiliation", "subscription"})
_ENDING = frozenset({"lapse", "expire"})
# Words from "let" to what is let lapse, and from there to "lapse".
_NEAR, _FAR = 4, 14


@reads(_RULE)
def lapse_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give who lets a membership lapse, of which body."""
    if verb.lemma_.lower() not in ("let", "allow") or verb.pos_ != "VERB":
        return
    doc = verb.doc
    held = next((t for t in doc[verb.i + 1 : verb.i + _NEAR] if t.lower_ in _HELD), None)
    end = next((t for t in doc[held.i + 1 : held.i + _FAR] if t.lower_ in _ENDING), None) if held else None
    if held is None or end is None:
        return
    named = [(t, m) for t in doc[verb.i + 1 : end.i] if (m := view.mention_at(t)) is not None and t != held]
    bodies = [belonging_body(view, t, m) for t, m in named if _may_be_body(t, m)]
    body = next((found for found, strength in bodies if strength >= KNOWN), None) or _called(view, end)
    for token, member in things(view, subjects(verb)):
        if not may_move(token, member):
            continue
        if body is None:
            yield from open_claim(view, verb, _RULE, Relation.LEFT, member)
        elif body.name != member.name:
            yield write(
                view, verb, _RULE, Relation.LEFT, member=member, body=body,
                evidence={"likeness": 0.9, "weak": 1.0, "prior": 0.85},
            )  # fmt: skip


def _called(view: SentenceView, end: Token) -> Mention | None:
    """Give what the noun before "lapse" stands for, which the parser takes for one with it."""
    noun = end.nbor(-2 if end.nbor(-1).lower_ == "to" else -1).lower_
    return next((b.mention for b in view.context.bodies if b.entity_ids and holds(b.name, noun)), None)


def _may_be_body(token: Token, mention: Mention) -> bool:
    return mention.form is not MentionForm.PRONOUN and mention.kind in (EntityKind.ORGANISATION, None)
