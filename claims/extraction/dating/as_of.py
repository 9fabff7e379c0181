"""Lists that say of which day they are: "As of 2023:", "Leaders of the union (as of May 2022)".

What stands below such a line is told of that day and not of the article's: of a list of old an article of
today says nothing wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.drafts import Draft
from claims.extraction.leadership.roll_terms import read_terms
from claims.extraction.renewing import renewed
from claims.relations import Relation
from claims.types import DateKind, TimeExpression

__all__ = ["dated_as_of"]

_LINE = re.compile(r"[^\n\u2028\u2029\x85]+")
# "As of 2023", "as of my last update in May 2023", "as of my knowledge cutoff (May 2023)".
_AS_OF = re.compile(
    r"\bas (?:of|at)\s+(?:(?:my|our|the) [a-z ]{3,40}?(?:\bin |\bof |\())?(?P<date>[^\n:;().,]{4,40})",
    re.IGNORECASE,
)
# Only what holds on the day has no other date.
_HOLDING = frozenset({Relation.HOLDS_OFFICE, Relation.MEMBER, Relation.MEMBER_COUNT})
_BULLET = re.compile(r"\s*(?:[-–—•*·‣▪◦+]|\d{1,3}[.)])\s")
_LONGEST_HEAD = 160
_LONGEST_ENTRY = 120


def dated_as_of(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """Give the drafts, those without a date in a list that says of which day it is with that date."""
    heads = _heads(text)
    if not heads:
        return list(drafts)
    starts = [start for start, _, _ in heads]
    found = []
    for draft in drafts:
        place = draft.candidate.trigger.start
        at = bisect_right(starts, place) - 1
        is_inside = at >= 0 and place < heads[at][1]
        if is_inside and draft.when is None and draft.candidate.relation in _HOLDING:
            when = heads[at][2]
            found.append(renewed(draft, when=when, candidate=renewed(draft.candidate, when=when)))
        else:
            found.append(draft)
    return found


def _heads(text: str) -> list[tuple[int, int, TimeExpression]]:
    """Give from where to where a list is told of which day."""
    if "as of" not in text.lower() and "as at" not in text.lower():
        return []
    lines = [m for m in _LINE.finditer(text) if m[0].strip()]
    found = []
    for number, line in enumerate(lines):
        said = _AS_OF.search(line[0])
        if said is None or not _is_head(line[0]):
            continue
        dates = read_terms(text, line.start() + said.start("date"), line.start() + said.end("date"))
        if not dates or dates[0].start != line.start() + said.start("date") or dates[0].interval.is_span:
            continue
        end = line.end()
        for entry in lines[number + 1 :]:
            if not _is_entry(entry[0]):
                break
            end = entry.end()
        found.append((line.end(), end, replace(dates[0], kind=DateKind.INFERRED)))
    return found


def _is_head(line: str) -> bool:
    words = line.strip()
    return len(words) <= _LONGEST_HEAD and (words.endswith(":") or words[-1] not in ".!?;,")


def _is_entry(line: str) -> bool:
    """Tell a line of a list from running text and from the next heading."""
    words = line.strip()
    is_listed = _BULLET.match(line) is not None or "|" in words or ":" in words[:60] or " – " in words[:60]
    return is_listed and len(words) <= _LONGEST_ENTRY and not words.endswith(":")
