"""Moves that go on about a part of a body: a committee, an assembly, a forum of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import SentenceView
from claims.extraction.membership.bodies import is_inside_body
from claims.extraction.syntax.questions import objects, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["goes_on_of_part"]


def goes_on_of_part(view: SentenceView, verb: Token) -> bool:
    """Tell a move that goes on about a part of a body: "left the forum in 1966 and returned (to it)"."""
    is_same = verb.pos_ == "VERB" and all(t.lower_ == "it" for t in objects(verb))
    above = verb.head if verb.dep_ == "conj" and is_same else None
    parts = [*objects(above), *prepositional_objects(above, ("from", "of"))] if above is not None else []
    return any(is_inside_body(view, part) or _is_owned_by(view, part) for part in parts)


def _is_owned_by(view: SentenceView, part: Token) -> bool:
    """Tell "left the Council of Europe's assembly", which a parser takes for the council of an assembly."""
    owner = view.mention_at(part)
    return owner is not None and view.written(owner.end, owner.end + 2) in ("'s", "’s")
