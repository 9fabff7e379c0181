"""When quoted words were said: '"It joined three years ago," she said in 1958' counts from 1958.

What a quotation says of the day is of the day on which it was said, and the year of the saying is not
that of what is told: "In 2000 a reader wrote: 'Laos has joined.'"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import EndState, Interval, Precision, parse_edtf
from claims.dates.shapes import MONTH
from claims.extraction.assertion.firmness import CALLING
from claims.extraction.drafts import Draft
from claims.extraction.renewing import renewed
from claims.late_patterns import late_pattern
from claims.relations import Relation, spec_of
from claims.types import Article, DateKind, TimeExpression

if TYPE_CHECKING:
    from claims.dates.expressions import Expression
    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["counted_from_saying", "dated_as_said", "is_of_saying", "year_said"]

_MARK = late_pattern(r"[\"“”]")
_SAYING = late_pattern(
    r"\b(?:sa(?:id|ys)|told|wrote|writ(?:es|ing)|recall(?:ed|s)|remark(?:ed|s)|announced|declared|ask(?:ed|s)"
    r"|remind(?:ed|s)|beg(?:an|ins)|runs|ran|explained|added|argued|complained|jok(?:ed|es)|tweeted|posted|noted|warned|admitted|insisted|boasted"
    r"|repl(?:ied|ies)|answered|promised|claimed|stated|commented|observed|cried|reads?|speech|interview"
    r"|letter|tweet|post|diary|editorial|column|essay|lecture|article|memoirs?)\b",
    re.IGNORECASE,
)
_YEAR = r"(?P<{}>1[5-9]\d\d|20\d\d)\b"
_SAID_IN = late_pattern(
    rf"(?:(?P<before>[\w’']+)\s+)?\b(?:in|on|of|dated)\s+(?:(?:early|late)\s+)?(?:\d{{1,2}}\s+)?"
    rf"(?:(?:{MONTH})\s+(?:\d{{1,2}},?\s+)?)?{_YEAR.format('year')}"
    rf"|\b(?:an?|the|his|her|their|one)\s+(?:(?:{MONTH})\s+)?{_YEAR.format('of')}\s+(?:[a-z]+\s+)?"
    r"(?:interview|speech|letter|tweet|post|editorial|column|essay|lecture|article|memoirs?|book)\b",
    re.IGNORECASE,
)
# "It is 1958," he told them, "and we have belonged for three years."
_IT_IS = late_pattern(r"[\"“][Ii]t(?:\sis|['’]s)\s(1[5-9]\d\d|20\d\d)\b")
_ANY_YEAR = late_pattern(r"\b(?:1[5-9]|20)\d\d\b")
_ASIDE = late_pattern(
    r"\b(?:who|whom|whose|which|where)\b|\b(?:since|until|from|between)\s+\d{4}", re.IGNORECASE
)
# "said the man elected in 1958": what was done to somebody then, and not the saying.
_DONE = late_pattern(r"\w+ed|born|built|set|held|made|won|begun|took|became|left", re.IGNORECASE)
_STOP = late_pattern(r"[.!?](?=\s|$)")
_LENGTHS = frozenset({Relation.TENURE_LENGTH})
_NAMING = CALLING | {"hail", "honour", "honor", "praise", "remember", "dub", "celebrate"}
_NOW = frozenset({Relation.HOLDS_OFFICE, Relation.MEMBER, Relation.MEMBER_COUNT, Relation.AGE})


def year_said(text: str, place: int, published: date | None) -> int | None:
    """Give the year in which the words at a place were said, where they are quoted from an earlier one.

    Examples
    --------
    >>> year_said('"We joined last year," she said in 1958.', 3, date(2024, 1, 1))
    1958
    >>> year_said('"We joined last year," she said.', 3, date(2024, 1, 1)) is None
    True
    """
    quotes, found = _quotations(text), _quotation_at(text, place)
    if found is None or published is None:
        return None
    stated = _IT_IS.findall(text, text.rfind("\n", 0, place) + 1, place)
    if stated:
        return int(stated[-1]) if int(stated[-1]) < published.year else None
    years = (_year_in(stretch) for stretch in _stretches(text, quotes, found))
    year = next((year for year in years if year is not None), None)
    return year if year is not None and year < published.year else None


@lru_cache(maxsize=8)
def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Give where quotations begin and end, each within its paragraph."""
    found, opened = [], None
    for mark in _MARK.finditer(text):
        if opened is not None and "\n" in text[opened : mark.start()]:
            opened = None
        if mark[0] == "“" or (opened is None and mark[0] == '"'):
            opened = mark.start()
        elif opened is not None:
            found.append((opened, mark.start()))
            opened = None
    return tuple(found)


def _quotation_at(text: str, place: int) -> int | None:
    """Give which quotation holds a place."""
    return next((n for n, (start, end) in enumerate(_quotations(text)) if start < place < end), None)


def _stretches(text: str, quotes: Sequence[tuple[int, int]], number: int) -> list[str]:
    """Give what stands right behind a quotation, right before it, and behind the one that it goes on from."""
    start, end = quotes[number]
    line = text.rfind("\n", 0, start) + 1
    before = text[max(line, quotes[number - 1][1] + 1 if number else 0) : start]
    limit = quotes[number + 1][0] if number + 1 < len(quotes) else len(text)
    behind = text[end + 1 : limit].partition("\n")[0]
    is_open = text[end - 1] in ",?!–—" or behind[:1] in (",", "–", "—")
    stop = _STOP.search(behind)
    parts = [behind[: stop.start()] if stop else behind] if is_open else []
    sentences = [part.strip() for part in _STOP.split(before)]
    if sentences and sentences[-1]:
        return [*parts, sentences[-1]]
    is_continued = number > 0 and quotes[number - 1][1] > line
    return [*parts, *sentences[-2:-1]] if is_continued else parts


def _year_in(stretch: str) -> int | None:
    """Give the only year of a stretch that tells of the saying."""
    if _SAYING.search(stretch) is None or len(set(_ANY_YEAR.findall(stretch))) != 1 or _ASIDE.search(stretch):
        return None
    found = _SAID_IN.search(stretch)
    if found is None:
        return None
    before = found["before"] or ""
    if _DONE.fullmatch(before) and not _SAYING.fullmatch(before):
        return None
    return int(found["year"] or found["of"])


def is_of_saying(candidate: Candidate, view: SentenceView, dated: DatedWords) -> bool:
    """Tell whether a date is that of a saying and not of the event that is told.

    It stands outside the quotation that tells it, or dates a naming: "In 1974 she called X a founder of Y".
    """
    if candidate.rule == "founding.founder" and dated.governor.lemma_ in _NAMING:
        return True
    text, start, subject = view.context.article.text, candidate.trigger.start, candidate.subject
    if not spec_of(candidate.relation).is_event and candidate.relation is not Relation.HELD_OFFICE:
        return False
    held = _quotation_at(text, start)
    if held is None or (subject is not None and _quotation_at(text, subject.start) != held):
        return False
    return _quotation_at(text, view.origin + dated.expression.start) != held


def counted_from_saying(expression: Expression, view: SentenceView, place: int) -> Interval | None:
    """Give about when "three years ago" was, in words quoted from another year."""
    year = year_said(view.context.article.text, view.origin + place, view.published)
    if year is None:
        return None
    interval = expression.resolve(published=date(year, 7, 1)).interval
    if interval is None or interval.start is None:
        return interval
    if interval.start.precision > Precision.YEAR:
        return parse_edtf(f"{year}~")  # "yesterday", "in May"
    first = f"{interval.start.first.year:04d}~"
    return parse_edtf(f"{first}/") if interval.end_state is EndState.OPEN else parse_edtf(first)


def dated_as_said(drafts: Sequence[Draft], article: Article) -> list[Draft]:
    """Give the drafts, what is quoted as so from an earlier year dated to it: '"It has 15 members," he said'.

    A length of time that is counted up to the saying is left out: its end is not the article's day.
    """
    published = article.published
    if not drafts or published is None or _MARK.search(article.text) is None:
        return list(drafts)
    found = []
    for draft in drafts:
        year = year_said(article.text, draft.candidate.trigger.start, published)
        if year is None:
            found.append(draft)
        elif draft.candidate.relation not in _LENGTHS or not _is_open(draft):
            found.append(_as_said(draft, year, published))
    return found


def _is_open(draft: Draft) -> bool:
    return draft.when is not None and draft.when.interval.end_state is EndState.OPEN


def _as_said(draft: Draft, year: int, published: date) -> Draft:
    when = draft.when
    if when is not None and _is_open(draft) and when.interval.start and not _ANY_YEAR.search(when.text or ""):
        # "for seven years", counted back from the article's day.
        start = when.interval.start.first.year - (published.year - year)
        when = replace(when, interval=parse_edtf(f"{start:04d}~/"))
    elif when is not None and _is_open(draft):
        when = replace(when, interval=parse_edtf(when.interval.edtf.removesuffix("..")))
    elif draft.candidate.relation in _NOW and (when is None or when.kind is DateKind.DOCUMENT_DATE):
        when = TimeExpression(interval=parse_edtf(str(year)), kind=DateKind.INFERRED)
    else:
        return draft
    return renewed(draft, when=when, candidate=renewed(draft.candidate, when=when))
