"""Lists and sentences that say of which day they are: "As of 2023:", "As of my last update in May 2022, ...".

What stands below such a line, or in such a sentence, is told of that day and not of the article's: of a list
of old an article of today says nothing wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.dating.quotations import dated_as_said
from claims.extraction.drafts import Draft
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.renewing import renewed
from claims.extraction.text.lines import ENTRY, LINE
from claims.relations import Relation
from claims.types import Article, DateKind, TimeExpression

__all__ = ["dated_as_of"]

_AS = re.compile(r"as (?:of|at)\s", re.IGNORECASE)
# "As of 2023", "as of my last update in May 2023", "as of my knowledge cutoff (May 2023)".
_DAY = (
    r"as (?:of|at)\s+(?:(?:my|our|the) [a-z ]{3,40}?(?:\bin |\bof |\())?"
    r"(?P<date>[^\n:;().,]{4,40}(?:,\s\d{4}\b)?)"
)
_AS_OF = re.compile(rf"\b{_DAY}", re.IGNORECASE)
# Elsewhere in a sentence it tells of what stands beside it: "a firm with 90 shops as of 2019 is led by X".
_OPENING = re.compile(rf"(?:(?:however|but|and|so|well|yes|sure),?\s)?{_DAY}\)?,\s", re.IGNORECASE)
_SET_OFF = re.compile(
    rf"[^\n,;:]{{2,80}}?\s(?:is|are|has|have|remains?|includes?)(?:\scurrently)?,\s{_DAY}\)?,\s",
    re.IGNORECASE,
)
# Only what holds on the day has no other date.
_HOLDING = frozenset({Relation.HOLDS_OFFICE, Relation.MEMBER, Relation.MEMBER_COUNT})
_BULLET = re.compile(rf"\s*{ENTRY}\s")
_LONGEST_HEAD = 160
_LONGEST_ENTRY = 120


def dated_as_of(drafts: Sequence[Draft], article: Article) -> list[Draft]:
    """Give the drafts, those without a date told of a day that their list, sentence or quotation is of."""
    drafts, text = dated_as_said(drafts, article), article.text
    if not drafts or _AS.search(text) is None:
        return list(drafts)
    heads = _heads(text)
    starts = [start for start, _, _ in heads]
    said: dict[int, TimeExpression | None] = {}
    found = []
    for draft in drafts:
        when = None
        if draft.when is None and draft.candidate.relation in _HOLDING:
            place = draft.candidate.trigger.start
            at = bisect_right(starts, place) - 1
            if at >= 0 and place < heads[at][1]:
                when = heads[at][2]
            else:
                sentence = draft.sentence
                if sentence.index not in said:
                    said[sentence.index] = _opening(text, sentence.start, sentence.end)
                when = said[sentence.index]
        if when is None:
            found.append(draft)
        else:
            found.append(renewed(draft, when=when, candidate=renewed(draft.candidate, when=when)))
    return found


def _opening(text: str, start: int, end: int) -> TimeExpression | None:
    """Give the day that a sentence opens with, or sets off behind its verb: "X is, as of May 2022, ..."."""
    found = _OPENING.match(text, start, end) or _SET_OFF.match(text, start, end)
    return None if found is None else _day_of(text, found.start("date"), found.end("date"))


def _day_of(text: str, start: int, end: int) -> TimeExpression | None:
    dates = read_terms(text, start, end)
    if not dates or dates[0].start != start or dates[0].interval.is_span:
        return None
    return replace(dates[0], kind=DateKind.INFERRED)


def _heads(text: str) -> list[tuple[int, int, TimeExpression]]:
    """Give from where to where a list is told of which day."""
    lines = [m for m in LINE.finditer(text) if m[0].strip()]
    found = []
    for number, line in enumerate(lines):
        said = _AS_OF.search(line[0])
        if said is None or not _is_head(line[0]):
            continue
        when = _day_of(text, line.start() + said.start("date"), line.start() + said.end("date"))
        if when is None:
            continue
        end = line.end()
        for entry in lines[number + 1 :]:
            if not _is_entry(entry[0]):
                break
            end = entry.end()
        found.append((line.end(), end, when))
    return found


def _is_head(line: str) -> bool:
    words = line.strip()
    return len(words) <= _LONGEST_HEAD and (words.endswith(":") or words[-1] not in ".!?;,")


def _is_entry(line: str) -> bool:
    """Tell a line of a list from running text and from the next heading."""
    words = line.strip()
    is_listed = _BULLET.match(line) is not None or "|" in words or ":" in words[:60] or " – " in words[:60]
    return is_listed and len(words) <= _LONGEST_ENTRY and not words.endswith(":")
