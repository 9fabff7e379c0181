"""The last date spoken of before a time expression, which "two years later" and "in June" count from."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import Direction, Interval, Lead, Precision, Unit, find_expressions
from claims.dates.points import Reference
from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.syntax.questions import clause_head

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import SentenceView

__all__ = ["counted_back", "last_date", "previous_date"]

# "(1950", "born on 3 May 1950 in Oslo": what a narrative does not go on from.
_OF_BIRTH = re.compile(r"(?:\(|\bborn\b[^.;()]{0,30})\s*$", re.IGNORECASE)
# What counts back from a day that the text tells.
_BACKWARDS = re.compile(r"\b(?:before|earlier|previously|beforehand)$", re.IGNORECASE)
_OF_TIME = frozenset({"before", "when", "until", "till"})
_LOOK_BACK = 1500  # characters before a sentence searched for the date that "two years later" counts from


def previous_date(view: SentenceView, words: DatedWords, others: list[DatedWords]) -> Interval | None:
    """Give the last date spoken of before an expression, in its sentence or shortly before."""
    for other in reversed([o for o in others if o.index < words.index and not o.is_bracketed]):
        known = other.expression
        if words.expression.reference is Reference.YEAR and _is_of_other_clause(other, words):
            continue  # "X, who set it up in 1994, gave up his seat in January"
        if known.lead is Lead.SINCE and words.expression.reference is Reference.YEAR:
            continue  # "pope since 2005, had stepped down on February 28": not of the year it began
        if known.interval is not None and known.lead is not Lead.UNTIL:
            return known.interval
    above = _of_clause_above(words, others)
    if above is not None:
        return above
    if view.published is not None and words.expression.reference is Reference.YEAR:
        return None  # "on January 15" in news: the article's own year, not that of a sentence before
    limit = view.sentence.start
    # "Lee left on Monday. Holt took over the same day": days count from days of the news too.
    published = view.published if words.expression.points[0].unit is Unit.DAY else None
    return last_date(view.context.article.text[max(0, limit - _LOOK_BACK) : limit], published)


def counted_back(view: SentenceView, words: DatedWords) -> Interval | None:
    """Give "in July" of a clause that goes before a day told just before, None where there is none.

    "She took office on 1 October 2024. A rival had left in July": of that year, whenever it is printed.
    """
    if view.published is None or words.expression.reference is not Reference.YEAR:
        return None
    clause = clause_head(words.governor)
    is_earlier = any(is_pluperfect(verb) for verb in (clause, *_clauses_above(clause)))
    is_past = clause.tag_ == "VBD" or any(c.dep_ == "auxpass" and c.tag_ == "VBD" for c in clause.lefts)
    if not (is_earlier or is_past):
        return None
    text, start = view.context.article.text, view.sentence.start
    told = last_date(text[text.rfind("\n", 0, start) + 1 : start])
    if not is_earlier:
        return _next_told(view, words, told)
    day = None if told is None else told.end or told.start
    # A bare year is seldom that of the story: "The club, founded in 1968, lost its chairman. He had ...".
    if day is None or day.precision < Precision.MONTH or day.first >= view.published:
        return None
    resolved = words.expression.resolve(published=day.first, previous=None, direction=Direction.PAST)
    return resolved.interval


def _next_told(view: SentenceView, words: DatedWords, told: Interval | None) -> Interval | None:
    """Give "In November" of a story that goes on from "in May 2008", None for the months of the news.

    Of the year told where it comes later in that year, and counted from the day of the article it would be
    of a past year, which news says ("last November").
    """
    published = view.published
    if published is None or told is None or told.is_span:
        return None
    day = told.start
    if day is None or day.precision < Precision.MONTH:
        return None
    if day.first.year >= published.year - 1:
        return None
    resolved = words.expression.resolve(published=published, previous=None, direction=Direction.PAST).interval
    if resolved is None or resolved.start is None or resolved.start.first.year == published.year:
        return None
    of_story = words.expression.resolve(
        published=date(day.first.year, 12, 31), previous=None, direction=Direction.PAST
    ).interval
    is_next = of_story is not None and of_story.start is not None and of_story.start.first > day.last
    return of_story if is_next else None


def _clauses_above(clause: Token) -> list[Token]:
    """Give the clause that a clause of time hangs on: "had been mayor until Ann Holt replaced him"."""
    is_of_time = clause.dep_ == "advcl" and any(c.lower_ in _OF_TIME for c in clause.lefts)
    return [clause_head(clause.head)] if is_of_time else []


def _of_clause_above(words: DatedWords, others: list[DatedWords]) -> Interval | None:
    """Give the date that follows an aside which counts back from it.

    "Kenya, which had left the league two years before, joined the pact in 2018".
    """
    if _BACKWARDS.search(words.expression.text) is None:
        return None
    ancestors = list(words.root.ancestors)
    asides = [t for t in (words.root, *ancestors) if t.dep_ in ("relcl", "acl", "appos")]
    if not asides:
        return None
    around = {t.i for t in asides[-1].ancestors}
    told = [o for o in others if o.index > words.index and clause_head(o.governor).i in around]
    told = [o for o in told if o.expression.lead is Lead.AT and not o.is_bracketed]
    return told[0].expression.interval if len(told) == 1 else None


def _is_of_other_clause(other: DatedWords, words: DatedWords) -> bool:
    """Tell whether a date stands in a clause that only says who somebody is, and the expression does not."""
    clause = clause_head(other.governor)
    return clause.dep_ in ("relcl", "acl") and words.root not in clause.subtree


@lru_cache(maxsize=256)
def last_date(
    text: str, published: date | None = None, direction: Direction = Direction.PAST
) -> Interval | None:
    """Give the last date of a stretch of text, at year or finer.

    With the day of the article the days that it counts from are dates too: "on Monday", "yesterday".
    """
    for expression in reversed(find_expressions(text, published=published, direction=direction)):
        interval = expression.interval
        if interval is None or _OF_BIRTH.search(text, max(0, expression.start - 40), expression.start):
            continue
        period = interval.end or interval.start
        if period is not None and period.precision >= Precision.YEAR:
            return interval
    return None
