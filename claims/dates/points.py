"""Single points in time as English words them, read without looking at anything outside the words.

Each form has an id, a pattern of character shapes and a reader. The union of the
patterns finds, the form's own pattern reads; readings are cached by the words,
because articles repeat their dates.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates.complete_points import COMPLETE_READERS
from claims.dates.edtf import parse_edtf
from claims.dates.openings import (
    CASELESS,
    KNOWS_ALL,
    find_everywhere,
    find_opening,
    has_odd_letters,
    match_at,
)
from claims.dates.point import Point, Reference, Which, calendar_day
from claims.dates.relative_points import RELATIVE_READERS
from claims.dates.shapes import MONTH, MONTHS, SHAPES, YEAR
from claims.errors import DateError
from claims.late_patterns import late_pattern

if TYPE_CHECKING:
    from claims.dates.interval import Interval

__all__ = ["FoundPoint", "Point", "Reference", "Which", "find_points", "read_plain_date"]

_READERS = {**COMPLETE_READERS, **RELATIVE_READERS}
_BODIES = {form: late_pattern(shape.body, re.IGNORECASE) for form, shape in SHAPES.items()}


Worded = tuple[str, tuple[Point]]
FoundPoint = tuple[int, int, Worded]


class _Readings(dict[str, "Worded | None"]):
    """The words of one form and what they say, read when first met and kept as an expression holds them.

    Emptied when full rather than kept in order of use, which costs more than it saves.
    """

    __slots__ = ("_form",)

    def __init__(self, form: str) -> None:
        self._form = form

    def __missing__(self, words: str) -> Worded | None:
        if len(self) >= _KEPT:
            self.clear()
        point = _read_point(self._form, words)
        self[words] = kept = None if point is None else (words, (point,))
        return kept


_KEPT = 65536
# A month and the character before it: behind the date that ends a sentence is no room for another.
_SHORTEST = 4
_READINGS = {form: _Readings(form) for form in SHAPES}


def find_points(text: str) -> list[FoundPoint]:
    """Find points in time: start, end, the words and what they say, left to right, not overlapping.

    Words that look like a date but name none (30 February, 3 May 0000) are left out.

    Examples
    --------
    >>> [(start, end, point.interval.edtf) for start, end, (_, (point,)) in find_points("on 4 April 1949")]
    [(3, 15, '1949-04-04')]
    """
    if not KNOWS_ALL or (not text.isascii() and has_odd_letters(text)):
        return [
            (start, end, reading)
            for start, end, form in find_everywhere(text)
            if (reading := _READINGS[form][text[start:end]]) is not None
        ]
    lowered = f" {text.lower()}"  # so that every word has a character before it
    points: list[FoundPoint] = []
    place, last = 0, len(lowered) - _SHORTEST
    while place <= last and (opening := find_opening(lowered, place)) is not None:
        start, place = opening.span()
        form = opening.lastgroup
        if form is not None:
            reading = _READINGS[form][text[start : place - 1]]
            # In lower case "may" and "march" are verbs; "last April 1949" has begun before.
            if reading is not None or form in CASELESS or text[start : place - 1].istitle():
                place -= 1
                if reading is not None:
                    points.append((start, place, reading))
                continue
            place = start + 1  # what is passed over may begin dates of its own
        found = match_at(start, text, lowered)
        if found is not None:
            place = found.end()
            reading = _READINGS[found.lastgroup or ""][found.group()]
            if reading is not None:
                points.append((found.start(), place, reading))
    return points


def _read_point(form: str, words: str) -> Point | None:
    """Read words that were found as one form; None where the calendar has no such day."""
    found = _BODIES[form].match(words)
    if found is None:
        return None
    try:
        return _READERS[form](found)
    except DateError:
        return None


_PLAIN_DATE = late_pattern(
    rf"(?:[Ii]n |[Oo]n )?"
    rf"(?:(?P<day>\d\d?) (?P<month>{MONTH}) |(?P<month_first>{MONTH}) (?:(?P<day_last>\d\d?), )?)?"
    rf"(?P<year>{YEAR})"
)


def read_plain_date(text: str) -> Interval | None:
    """Read the commonest wordings at once: "4 April 1949", "April 4, 1949", "April 1949", "in 1949".

    Everything else is left to `find_points`; both give the same dates.
    """
    found = _PLAIN_DATE.fullmatch(text)
    if found is None:
        return None
    day, month, month_first, day_last, year = found.groups()
    name = month or month_first
    if name is None:
        return _year_interval(year)
    number = MONTHS.get(name) or MONTHS[name.lower().rstrip(".")]
    if day or day_last:
        return calendar_day(int(year), number, int(day or day_last))
    return _month_interval(year, number)


@lru_cache(maxsize=4096)
def _year_interval(year: str) -> Interval:
    return parse_edtf(year)


@lru_cache(maxsize=16384)
def _month_interval(year: str, month: int) -> Interval:
    return parse_edtf(f"{year}-{month:02d}")
