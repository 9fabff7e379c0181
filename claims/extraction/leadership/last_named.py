"""Whom "who became president" is about behind several names: one has an office, and it is the last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.syntax.questions import conjuncts
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["last_named"]

_OF_MANY = frozenset({"were", "are", "have", "both", "all", "each", "together", "jointly", "respectively"})
_PLURAL = frozenset({"NNS", "NNPS"})
# Between a name and the pronoun behind it.
_BESIDE = re.compile(r"\s?(?:\([^()]*\))?,?\s")
# What joins the last name to those before it.
_JOINED = re.compile(r"(?:, [^,;]{1,60})?,? (?:and|or) (?:[a-z’'-]+ ){0,4}")
_JOINED_NAME = re.compile(rf"{_JOINED.pattern}[A-Z][^\s,;]*(?: [A-Z][^\s,;]*)*{_BESIDE.pattern}")


def last_named(view: SentenceView, verb: Token, persons: list[Mention]) -> list[Mention]:
    """Give the last of several persons before "who", where the clause does not speak of all of them.

    "A, B and C, who became president in May" is about C; "who were presidents", "who all served" and "who led
    Norland and Sudland" are about all of them.
    """
    who = next((c for c in verb.lefts if c.lower_ == "who"), None) if persons else None
    if who is None or verb.dep_ != "relcl" or _is_of_many(verb):
        return persons
    place = view.span_of(who).start
    ahead = [p for p in persons if p.end <= place]
    if not ahead or _BESIDE.fullmatch(view.written(ahead[-1].end, place)):
        return ahead[-1:] or persons
    # "Under Annan and Ban, who was", of which the parser took the first; "Karis and Rinke, who is"
    named = (m for m in view.mentions if m.form is MentionForm.NAME and m.kind is EntityKind.PERSON)
    beside = [m for m in named if ahead[-1].end < m.start and m.end <= place]
    last = beside[-1] if beside and _BESIDE.fullmatch(view.written(beside[-1].end, place)) else None
    between = view.written(ahead[-1].end, last.start if last is not None else place)
    if last is not None:
        return [last] if _JOINED.fullmatch(between) else persons
    return [] if _JOINED_NAME.fullmatch(between) else persons


def _is_of_many(verb: Token) -> bool:
    """Tell a clause of several by its verb, by what it makes of them, or by a body each."""
    near: Sequence[Token] = [verb, *verb.children]
    if any(t.lower_ in _OF_MANY for t in near) or any(t.tag_ == "VBP" for t in near):
        return True
    objects = [c for c in verb.rights if c.dep_ in ("attr", "dobj", "oprd", "prep")]
    if any(t.tag_ in _PLURAL for t in objects if t.dep_ != "prep"):
        return True
    bodies = [t for c in objects for t in ([c] if c.dep_ != "prep" else c.children) if t.pos_ == "PROPN"]
    return any(len(conjuncts(t)) > 1 for t in bodies)
