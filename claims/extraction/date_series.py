"""Dates listed side by side for terms of one office: "elected in 2001 and again in 2006"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.dates.points import Reference
from claims.extraction.dated_words import dated_words, worded
from claims.relations import Relation
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from claims.dates import Expression
    from claims.extraction.frames import SentenceView

__all__ = ["further_terms"]

# What stands between two dates of a list, and may name the term that the second one dates.
_JOINT = re.compile(
    r"\s*(?:,\s*)?(?:and\s+)?(?:then\s+)?(?:once\s+more\s+|again,?\s+)?"
    r"(?:(?:an?|the|his|her)\s+(?:[a-z-]+\s+){0,3}(?:term|time|mandate|stint|spell)\s+)?"
    r"(?:(?:in|on|from|between|during)\s+)?",
    re.IGNORECASE,
)
_LISTING = re.compile(r",|\band\b|\bagain\b", re.IGNORECASE)
# An office is entered at a point of time and held over a span of it.
_SPANS = {Relation.TOOK_OFFICE: False, Relation.HELD_OFFICE: True, Relation.HOLDS_OFFICE: True}


def further_terms(
    relation: Relation, when: TimeExpression | None, view: SentenceView
) -> Iterator[TimeExpression]:
    """Give the dates listed right behind the one that a claim about an office has taken.

    Parameters
    ----------
    relation : Relation
        Points of time repeat the taking of an office, spans its holding; nothing else is repeated.
    when : TimeExpression or None
        The date taken.
    view : SentenceView
        The sentence.
    """
    spans = _SPANS.get(relation)
    if spans is None or when is None or when.start is None or when.kind is not DateKind.ABSOLUTE:
        return
    place, text = when.start - view.origin, view.span.text
    listed = [words.expression for words in dated_words(view) if words.expression.start >= place]
    if not listed or listed[0].start != place:
        return
    for before, after in pairwise(listed):
        between = text[before.end : after.start]
        if not _is_term(after, spans=spans) or not _JOINT.fullmatch(between) or not _LISTING.search(between):
            return
        if after.interval is not None:
            yield worded(view, after.text, after.start, after.interval, DateKind.ABSOLUTE)


def _is_term(date: Expression, *, spans: bool) -> bool:
    interval = date.interval
    if interval is None or date.lead is not Lead.AT or date.reference is not Reference.NOTHING:
        return False
    return interval.is_span is spans and interval.start is not None
