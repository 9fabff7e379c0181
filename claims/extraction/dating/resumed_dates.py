"""Dates a sentence takes up from the text before: "After his departure ...", "At the same time ...".

What such an opening refers to was told before, and so was its date: the last one named. Events
only; the sentence itself must speak of no other time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Interval, Precision, format_period, parse_edtf
from claims.extraction.assertion.clause_forms import is_pluperfect, is_present
from claims.extraction.dating.dated_words import worded
from claims.extraction.dating.previous_dates import last_date
from claims.extraction.frames import Zone
from claims.extraction.syntax.questions import clause_head
from claims.relations import spec_of
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["resumed_date"]

_LOOK_BACK = 1000  # characters before a sentence searched for what it takes up
_SAME = re.compile(
    r"(?:sometime\s+)?(?:at|around|about|in|during)\s+(?:about\s+)?(?:the\s+same|this|that|the)\s+(?:time|period)\b"
    r"(?!\s+of\b)",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"(?:very\s+)?(?:shortly|soon|immediately|not\s+long|right)\s+(?:before|after|afterwards?|thereafter)\b",
    re.IGNORECASE,
)
# What came soon after may have come in the next year: of those times only the beginning is known.
_BEFORE = ("before", "time", "period")
_AT_ONCE = ("immediately", "right", "very")
_AFTER = re.compile(
    r"(?:after|following|upon|in\s+the\s+(?:aftermath|wake)\s+of)\s+(?:his|her|its|their|the|this|that|these|those)\b",
    re.IGNORECASE,
)


def resumed_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Give the date that the opening of a sentence takes up from the text before.

    Parameters
    ----------
    candidate : Candidate
        An event.
    head : Token
        The head of its clause.
    view : SentenceView
        The parsed sentence.
    words : sequence of DatedWords
        Its time expressions; with any of them nothing is taken up.
    """
    spec, verb = spec_of(candidate.relation), clause_head(head)
    if words or not spec.is_event or spec.is_derived or view.sentence.zone is not Zone.BODY:
        return None
    if is_present(verb) or is_pluperfect(verb) or any(c.tag_ == "MD" for c in verb.children):
        return None
    text = view.span.text
    found = next((f for way in (_SAME, _NEAR, _AFTER) if (f := way.match(text)) is not None), None)
    if found is None or head.idx - view.span.start_char < found.end():
        return None
    limit = view.sentence.start
    told = last_date(view.context.article.text[max(0, limit - _LOOK_BACK) : limit])
    way = found[0].lower()
    is_after = not (way.endswith(_BEFORE) or way.startswith(_AT_ONCE))
    interval = None if told is None else _taken_up(told, is_after=is_after)
    return None if interval is None else worded(view, found[0], 0, interval, DateKind.RELATIVE)


def _taken_up(told: Interval, *, is_after: bool) -> Interval | None:
    """Give the time from a date on, or the year of it, about."""
    period = told.end or told.start
    if period is None or period.precision < Precision.YEAR:
        return None
    return parse_edtf(f"{format_period(period)}/.." if is_after else f"{period.first.year:04d}~")
