"""Reads of what somebody who belongs to one body is said not to be: "a member of NATO but not of the EU"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.membership.bodies.strength import KNOWN, belonging_body
from claims.extraction.membership.neighbours import after, starting_at
from claims.relations import Relation
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["second_denied"]

_SETTING_AGAINST = frozenset({"but", "though", "although", "and", "yet"})
_DENYING = frozenset({"not", "never"})
_LEADING = frozenset({"of", "to", "in", "part", "from", "the"})
# As far as the name behind the body: ", but not part of the Pact".
_MOST_WORDS = 7


def second_denied(view: SentenceView, known: Iterable[Candidate]) -> Iterator[Candidate]:
    """Give the memberships that are denied right behind another one's body.

    Parameters
    ----------
    view : SentenceView
        The parsed sentence.
    known : iterable of Candidate
        What its words state.

    Yields
    ------
    Candidate
        One for each body behind "but not of".
    """
    for one in known:
        body = one.object
        if one.relation is not Relation.MEMBER or one.polarity is not None or body is None:
            continue
        place = _behind_denial(view.span.doc[after(view, body) : after(view, body) + _MOST_WORDS])
        other = starting_at(view, place) if place is not None else None
        if other is None or other.form is not MentionForm.NAME or other.name == body.name:
            continue
        other, strength = belonging_body(view, view.tokens_of(other)[-1], other)
        if strength >= KNOWN:
            yield replace(one, object=other, polarity=Polarity.NEGATIVE, time_heads=(), when=None)


def _behind_denial(words: Iterable[Token]) -> int | None:
    """Give where the name behind ", but not of the" begins; None where nothing is denied."""
    rest = [t for t in words if t.text not in (",", "–", "—")]
    if len(rest) < 3 or rest[0].lower_ not in _SETTING_AGAINST or rest[1].lower_ not in _DENYING:
        return None
    return next((t.i for t in rest[2:] if t.lower_ not in _LEADING), None)
