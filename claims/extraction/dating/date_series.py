"""Dates listed side by side: terms of one office, one year each of several, the years of a short term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.dates import Interval, Lead, format_period, parse_edtf
from claims.dates.points import Reference
from claims.extraction.dating.dated_words import dated_words, expressions_of, worded
from claims.extraction.syntax.questions import clause_head, conjuncts
from claims.relations import Relation, spec_of
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.dates import Expression
    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, Mention, SentenceView

__all__ = ["further_terms", "is_shared_unevenly", "respective_date", "years_in_a_row"]

# What stands between two dates of a list, and may name the term that the second one dates.
_JOINT = re.compile(
    r"\s*(?:,\s*)?(?:and\s+)?(?:then\s+)?(?:once\s+more\s+|again,?\s+)?"
    r"(?:(?:an?|the|his|her)\s+(?:[a-z-]+\s+){0,3}(?:term|time|mandate|stint|spell)\s+)?"
    r"(?:(?:in|on|from|between|during)\s+)?",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s*,?\s*(?:and\s+)?(?:in\s+|on\s+)?", re.IGNORECASE)
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
    if len(expressions_of(view)) < 2:
        return
    place, text = when.start - view.origin, view.span.text
    listed = [words for words in dated_words(view) if words.expression.start >= place]
    if not listed or listed[0].expression.start != place:
        return
    for before, after in pairwise(words.expression for words in _of_one_clause(listed)):
        between = text[before.end : after.start]
        if not _is_term(after, spans=spans) or not _JOINT.fullmatch(between) or not _LISTING.search(between):
            return
        if after.interval is not None:
            yield worded(view, after.text, after.start, after.interval, DateKind.ABSOLUTE)


def _of_one_clause(listed: Sequence[DatedWords]) -> Iterator[DatedWords]:
    """Give dates up to the first that opens a clause: "was elected in 2008, and in 2016 he backed"."""
    first = clause_head(listed[0].governor)
    for words in listed:
        verb = clause_head(words.governor)
        if verb.i > words.index and verb != first:
            return
        yield words


def _is_term(date: Expression, *, spans: bool) -> bool:
    interval = date.interval
    if interval is None or date.lead is not Lead.AT or date.reference is not Reference.NOTHING:
        return False
    return interval.is_span is spans and interval.start is not None


def respective_date(
    candidate: Candidate, view: SentenceView, words: Sequence[DatedWords]
) -> DatedWords | None:
    """Give the date in the place of a claim's own name: "A and B joined in 1995 and 2004 respectively".

    Without "respectively" only what happens once is told so: "the ouster in 2005 and 2010 of A and B".
    """
    text = view.span.text
    place = text.lower().find("respectively")
    listed = [w for w in words if not w.is_bracketed and (place < 0 or w.expression.end <= place)]
    if len(listed) < 2 or (place < 0 and not spec_of(candidate.relation).is_event):
        return None
    told = candidate.subject
    parts = [m.name for m in view.groups.get(told.start, ())] if told is not None else []
    for run in _runs(listed, text):
        if told is not None and len(parts) == len(run) > 1 and told.name in parts:
            return run[parts.index(told.name)]  # "They joined in 2017 and 2020"
        for mention in (candidate.object, candidate.subject):
            group, own = _group(mention, view)
            if len(group) == len(run) > 1 and own is not None:
                return run[group.index(own)]
    return None


def is_shared_unevenly(candidate: Candidate, view: SentenceView, date: DatedWords) -> bool:
    """Tell "A, B and C joined in 2015 and 2016": which of them in which year, it does not say."""
    own = (candidate.object, candidate.subject) if spec_of(candidate.relation).is_event else ()
    sizes = {len(_group(mention, view)[0]) for mention in own}
    sizes |= {len(view.groups.get(m.start, ())) for m in own if m is not None}
    several = max(sizes, default=0)
    if several < 2:
        return False
    text, words = view.span.text, dated_words(view)
    beside = (run for run in _runs(words, text) if date in run)
    return any(1 < len(run) < several for run in beside)


def _runs(listed: Sequence[DatedWords], text: str) -> Iterator[list[DatedWords]]:
    """Give the points of time that stand side by side, the last run first."""
    run: list[DatedWords] = []
    for one in reversed(listed):
        if run and not _BESIDE.fullmatch(text, one.expression.end, run[0].expression.start):
            yield run
            run = []
        run.insert(0, one)
    yield run


def _group(mention: Mention | None, view: SentenceView) -> tuple[list[Token], Token | None]:
    """Give the names a mention is coordinated with, and its own word among them."""
    if mention is None:
        return [], None
    inside = [t for t in view.span if mention.start <= t.idx + view.shift < mention.end]
    own = next((t for t in inside if t.head not in inside or t.head == t), None)
    if own is None:
        return [], None
    first = own
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN"):
        first = first.head
    group = conjuncts(first)
    return (group, own) if own in group else ([], None)


def years_in_a_row(
    candidate: Candidate, best: DatedWords, words: Sequence[DatedWords], text: str
) -> Interval | None:
    """Give the stretch that "headed the club in 1990 and 1991" means: both years are of one term."""
    first = best.expression
    after = next((w.expression for w in words if w.expression.start >= first.end), None)
    if spec_of(candidate.relation).is_event or after is None or first.interval is None:
        return None
    if not _is_term(first, spans=False) or not _is_term(after, spans=False) or after.interval is None:
        return None
    start, end = first.interval.start, after.interval.end
    if start is None or end is None or text[first.end : after.start].strip() != "and":
        return None
    if end.first.year - start.first.year != 1:
        return None
    return parse_edtf(f"{format_period(start)}/{format_period(end)}")
