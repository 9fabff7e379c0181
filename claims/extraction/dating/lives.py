"""Dates told by somebody's death: "Thomas Orme (1810–1882) ... bishop from 1860 until his death"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import Period, find_expressions, format_period, parse_edtf
from claims.extraction.dating.dated_words import worded
from claims.extraction.syntax.questions import clause_head
from claims.relations import spec_of
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["until_death"]

_UNTIL_DEATH = re.compile(
    r"\b(?:until|till|to|and|up\s+to)\s+(?:his|her)\s+(?:own\s+|sudden\s+|early\s+)?(?:death|demise)\b(?!\s+(?:in|on)\s+\w*\s*\d)"
    r"|\buntil\s+(?:he|she)\s+died\b(?!\s+(?:in|on)\s+\w*\s*\d)",
    re.IGNORECASE,
)
# "(1810 – 3 June 1882)", "(born 12 May 1901, died 1980)", "(died 1957)".
_LIFE = re.compile(r"\((?:[^()]{0,80}?(?:[-–—]|\bdied\b|\bd\.))\s?(?P<death>[^()–—]{0,30}?\b\d{3,4})\)")
_YEAR = re.compile(r"\b\d{4}\b")
_OPENING = 300  # characters in which a page tells when its subject lived


def until_death(
    candidate: Candidate, head: Token, view: SentenceView, told: TimeExpression | None
) -> TimeExpression | None:
    """Close the time of an office held "until his death" where the page of its holder tells that day.

    Parameters
    ----------
    candidate : Candidate
        The state; events keep what is told.
    head : Token
        The head of its clause.
    view : SentenceView
        The parsed sentence.
    told : TimeExpression or None
        The date found so far.
    """
    spec = spec_of(candidate.relation)
    if spec.is_event or spec.is_derived:
        return told
    found = next(
        (f for f in _UNTIL_DEATH.finditer(view.span.text) if _is_of_clause(f.start(), head, view)), None
    )
    title = view.context.title_mention
    subject = candidate.subject
    if found is None or title is None or subject is None or subject.name != (title.name or title.text):
        return told
    death = _death_told(view.context.article.text[:_OPENING])
    if death is None:
        return told
    if told is not None and _is_of_next(told, found.start(), view):
        return told
    start = "" if told is None else _start(told)
    if start is None:
        return told
    interval = parse_edtf(f"{start or '..'}/{format_period(death)}")
    return worded(view, found[0], found.start(), interval, DateKind.INFERRED)


def _is_of_next(told: TimeExpression, place: int, view: SentenceView) -> bool:
    """Tell "was a minister in 1945-47 and mayor from 1950 until his death": the end of the other office."""
    if told.end is None or told.interval.start is None or told.interval.end is None:
        return False
    between = view.span.text[max(0, told.end - view.origin) : place]
    return told.interval.is_span and _YEAR.search(between) is not None


def _start(told: TimeExpression) -> str | None:
    """Give where an office began: with a term's start, or with the end of what came before it."""
    start, end = told.interval.start, told.interval.end
    if start is None:
        return None
    return format_period(end if end is not None and told.interval.is_span else start)


def _is_of_clause(place: int, head: Token, view: SentenceView) -> bool:
    token = next((t for t in view.span if t.idx - view.span.start_char >= place), None)
    return token is not None and clause_head(head) in (clause_head(token), token.head, token.head.head)


@lru_cache(maxsize=256)
def _death_told(text: str) -> Period | None:
    """Give the second of the dates of a life that a page opens with."""
    found = _LIFE.search(text)
    told = [] if found is None else find_expressions(f"in {found['death']}.")
    interval = told[-1].interval if told else None
    return None if interval is None else interval.end
