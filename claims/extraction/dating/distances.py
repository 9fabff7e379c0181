"""Dates told by their distance from another: "left in 1990, a year after joining"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Interval, Lead, parse_edtf
from claims.dates.numbers import NUMBER, read_number
from claims.dates.shifts import Unit, later
from claims.extraction.assertion.clause_forms import is_perfect, is_pluperfect, is_present
from claims.extraction.dating.dated_words import worded
from claims.extraction.syntax.questions import clause_head
from claims.late_patterns import late_pattern
from claims.relations import spec_of
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

    Resolve = Callable[[DatedWords], Interval | None]

__all__ = ["by_distance"]

_WAYS = ("after", "before", "following", "since")
_DISTANCE = late_pattern(
    rf"\b(?P<count>{NUMBER})\s+(?P<unit>days?|weeks?|months?|years?|decades?)\s+(?P<way>{'|'.join(_WAYS)})\b",
    re.IGNORECASE,
)
# "Three years and three days after": the rest of a distance that is not summed up here.
_MORE = late_pattern(rf"\b{NUMBER}\s+(?:years?|months?|weeks?)(?:,|,?\s+and)\s+$", re.IGNORECASE)

# "It is ten years since Croatia joined the pact".
_IT_IS = re.compile(r"\b(?:it\s+is|it['’]s|it\s+has\s+been)\s+(?:now\s+|exactly\s+)?$", re.IGNORECASE)
_SPENT = re.compile(r"\b(?:in|for|over|within|of|during|past|last)\s+$", re.IGNORECASE)


def by_distance(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords], resolve: Resolve
) -> TimeExpression | None:
    """Give the date of an event that lies so many units after or before another one of its sentence.

    Parameters
    ----------
    candidate : Candidate
        The event.
    head : Token
        The head of its clause, on either side of "after" or "before".
    view : SentenceView
        The parsed sentence.
    words : sequence of DatedWords
        Its time expressions; the one on the other side is counted from.
    resolve : callable
        Gives the days an expression means.
    """
    if not spec_of(candidate.relation).is_event or (not words and view.published is None):
        return None
    text = view.span.text
    lower = text.lower()
    for found in _DISTANCE.finditer(text) if any(way in lower for way in _WAYS) else ():
        count = read_number(found["count"])
        word = next((t for t in view.span if t.idx - view.span.start_char == found.start("way")), None)
        if (
            word is None
            or count != int(count)
            or _MORE.search(text, max(0, found.start() - 30), found.start())
        ):
            continue
        inner = _inner(word)
        if inner is None or (head.i in inner and head.i < word.i):
            continue
        is_inside = head.i in inner
        is_since = found["way"].lower() == "since"
        if is_since and not (is_inside and _IT_IS.search(text, max(0, found.start() - 30), found.start())):
            continue
        told = _told(words, inner, found.start(), is_inside=is_inside, head=head)
        is_of_now = is_inside and _is_exact(found, text)
        base = _now(word, words, view) if is_of_now else None
        base = base or (None if told is None else resolve(told))
        if base is None or base.is_span or base.start is None:
            continue
        sign = -1 if (found["way"].lower() == "before") is not is_inside else 1
        moved = later(base.start, sign * int(count), Unit(found["unit"].lower().rstrip("s")))
        if moved is not None:
            return worded(view, found[0], found.start(), moved, DateKind.RELATIVE)
    return None


def _is_exact(found: re.Match[str], text: str) -> bool:
    """Tell "six years after his ouster" from "a week after", give or take, and "in six years after"."""
    is_spent = _SPENT.search(text, max(0, found.start() - 12), found.start()) is not None
    return found["way"].lower() != "before" and not found["unit"].lower().startswith("week") and not is_spent


def _now(word: Token, words: Sequence[DatedWords], view: SentenceView) -> Interval | None:
    """Give the article's day where that is what is counted from: "six years after his ouster he is free".

    None where the clause above is of another time, or has a date of its own.
    """
    top = word.head if word.dep_ == "mark" else word
    verb = clause_head(top.head)
    if view.published is None or not (is_present(verb) or is_perfect(verb)):
        return None
    inner = _inner(word) or ()
    own = (o for o in words if o.governor.i == verb.i and o.index not in inner)
    if any(o.expression.is_relative or o.expression.lead is Lead.SINCE for o in own):
        # "Resigned on Sunday", "since 1963, three years after"; no year of a thing is the clause's.
        return None
    return parse_edtf(view.published.isoformat())


def _inner(word: Token) -> frozenset[int] | None:
    """Give the words behind "after": its clause where it opens one, else what it governs."""
    top = word.head if word.dep_ == "mark" else word
    if top == word and not any(c.dep_ in ("pobj", "pcomp") for c in word.children):
        return None
    return frozenset(t.i for t in top.subtree if t.i > word.i)


def _told(
    words: Sequence[DatedWords], inner: frozenset[int], place: int, *, is_inside: bool, head: Token
) -> DatedWords | None:
    """Give the one date of the other side."""
    plain = [w for w in words if w.expression.lead is Lead.AT and not w.is_bracketed and w.noun is None]
    inside = [w for w in plain if w.index in inner]
    outside = [
        w for w in plain if w.index not in inner and not w.expression.start <= place < w.expression.end
    ]
    if is_inside:
        return outside[0] if len(outside) == 1 and not inside else None
    if outside or len(inside) != 1 or not _is_beside(head, inner):
        return None
    return inside[0]


def _is_beside(head: Token, inner: frozenset[int]) -> bool:
    """Tell whether "after" hangs on the claim's own clause, told in the past."""
    verb = clause_head(head)
    return any(t.i in inner for t in verb.subtree) and not is_pluperfect(verb)
