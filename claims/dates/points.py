"""Single points in time as English words them, read without looking at anything outside the words.

Each form has an id, a pattern of character shapes and a reader. The union of the
patterns finds, the form's own pattern reads; readings are cached by the words,
because articles repeat their dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from claims.dates.edtf import day_interval, parse_edtf, span
from claims.dates.interval import Interval
from claims.dates.numbers import read_number, read_ordinal
from claims.dates.shapes import HOLIDAYS, MONTH, MONTHS, NINETIES, SHAPES, WEEKDAYS, YEAR
from claims.dates.shifts import Unit, season_of, year_of
from claims.errors import DateError

__all__ = ["FORMS", "Point", "Reference", "Which", "find_points", "read_plain_date", "read_point"]


class Reference(StrEnum):
    """What must be known before a point has a date."""

    NOTHING = "nothing"
    DOCUMENT = "document"
    DISCOURSE = "discourse"
    YEAR = "year"


class Which(StrEnum):
    """Which of several like days, months or years is meant."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What the words of one point in time say.

    Parameters
    ----------
    reference : Reference
        Whether it is complete, counts from the article's date or from another date, or lacks its year.
    interval : Interval or None
        The date, when complete.
    unit, count : Unit or None, int
        Units to move from the reference, negative for earlier; `count` 0 is the unit itself.
    month, day, weekday, season
        What is named; weekdays count from Monday, 0.
    which : Which
        "last June", "this week", "next Tuesday"; NEAREST when nothing is said.
    """

    reference: Reference
    interval: Interval | None = None
    unit: Unit | None = None
    count: int = 0
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    which: Which = Which.NEAREST


FORMS = tuple(SHAPES)
_NAMED = re.compile(r"\(\?P<\w+>")
_BODIES = {form: re.compile(shape.body, re.IGNORECASE) for form, shape in SHAPES.items()}
_POINT = re.compile(
    "|".join(
        f"(?P<{form}>{shape.before}{_NAMED.sub('(?:', shape.body)}{shape.after})"
        for form, shape in SHAPES.items()
    ),
    re.IGNORECASE,
)


def find_points(text: str) -> Iterator[tuple[int, int, Point]]:
    """Find points in time: start, end and what the words say, left to right, not overlapping.

    Words that look like a date but name none (30 February, 3 May 0000) are left out.
    """
    for found in _POINT.finditer(text):
        form = found.lastgroup
        if form is not None:
            point = read_point(form, found.group())
            if point is not None:
                yield found.start(), found.end(), point


@lru_cache(maxsize=65536)
def read_point(form: str, words: str) -> Point | None:
    """Read words that were found as one form; None where the calendar has no such day."""
    found = _BODIES[form].match(words)
    if found is None:
        return None
    try:
        return _READERS[form](found)
    except DateError:
        return None


_PLAIN_DATE = re.compile(
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
        return _day(int(year), number, int(day or day_last))
    return _month_interval(year, number)


@lru_cache(maxsize=4096)
def _year_interval(year: str) -> Interval:
    return parse_edtf(year)


@lru_cache(maxsize=16384)
def _month_interval(year: str, month: int) -> Interval:
    return parse_edtf(f"{year}-{month:02d}")


def _fixed(interval: Interval | None) -> Point | None:
    return None if interval is None else Point(reference=Reference.NOTHING, interval=interval)


def _month_number(words: str) -> int:
    return MONTHS[words.lower().rstrip(".")]


def _day_number(words: str) -> int:
    return int(words.rstrip("stndrhSTNDRH"))


def _read_calendar_day(found: re.Match[str]) -> Point | None:
    year, month, day = int(found["year"]), _month_number(found["month"]), _day_number(found["day"])
    return _fixed(_day(year, month, day))


def _day(year: int, month: int, day: int) -> Interval | None:
    """Give a day; None where the calendar has no such day."""
    try:
        return day_interval(date(year, month, day))
    except (ValueError, OverflowError):
        return None


def _read_iso(found: re.Match[str]) -> Point | None:
    return _fixed(parse_edtf(found.group()))


def _read_slashed(found: re.Match[str]) -> Point | None:
    """Read 25/12/1991 and 12/25/1991; 04/05/1949 may be April or May and is left out.

    Dotted dates are written day first wherever they are used.
    """
    first, second = int(found["first"]), int(found["second"] or found["dotted"])
    if found["dotted"] or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    return _fixed(parse_edtf(f"{int(found['year']):04d}-{month:02d}-{day:02d}"))


_PARTS = {
    "early": 0,
    "beginning": 0,
    "start": 0,
    "first": 0,
    "mid": 1,
    "middle": 1,
    "late": 2,
    "end": 2,
    "close": 2,
    "second": 2,
}


def _part(words: str | None) -> int | None:
    """Give the third that "early", "mid", "the end of" ... means, None for the whole."""
    if words is None:
        return None
    return next(place for word, place in _PARTS.items() if re.search(rf"\b{word}", words.lower()))


def _third(first: int, count: int, part: int) -> Interval:
    """Give a third of `count` years; only the sides that the calendar draws are sharp.

    "The early 1990s" began in 1990 and ended about 1993 (own rule: thirds).
    """
    third = count // 3
    low, high = (
        (first, first + third),
        (first + third + 1, first + count - third - 1),
        (first + count - third, first + count - 1),
    )[part]
    return span(f"{low:04d}{'~' if part else ''}", f"{high:04d}{'~' if part < 2 else ''}")


_THIRDS_OF_YEAR = (("01", "04~"), ("05~", "08~"), ("09~", "12"))


def _read_month_year(found: re.Match[str]) -> Point | None:
    return _fixed(parse_edtf(f"{found['year']}-{_month_number(found['month']):02d}"))


def _read_season_year(found: re.Match[str]) -> Point | None:
    return _fixed(season_of(int(found["year"]), found["season"]))


def _read_quarter(found: re.Match[str]) -> Point | None:
    names = ("first", "second", "third", "fourth")
    word = found["quarter"].lower()
    place = int(word[1]) - 1 if word[0] == "q" else names.index(word)
    return _fixed(span(f"{found['year']}-{3 * place + 1:02d}", f"{found['year']}-{3 * place + 3:02d}"))


def _read_decade(found: re.Match[str]) -> Point | None:
    return _decade(int(found["year"]), _part(found["part"]))


def _decade(year: int, part: int | None) -> Point | None:
    """Read a decade; "the 1800s" is the century, "the 2000s" so far only their first ten years."""
    years = 100 if year % 100 == 0 and year < 2000 else 10
    if part is not None:
        return _fixed(_third(year, years, part))
    return _fixed(parse_edtf(f"{year // 100:02d}XX" if years == 100 else f"{year // 10:03d}X"))


def _read_short_decade(found: re.Match[str]) -> Point | None:
    tens = found["tens"] or found["quoted"]
    place = int(tens[0]) if tens else NINETIES.split("|").index(found["word"].lower()) + 2
    return _decade(1900 + 10 * place, _part(found["part"] or found["part_word"]))


def _read_century(found: re.Match[str]) -> Point | None:
    number, part = read_ordinal(found["ordinal"]), _part(found["part"])
    if found["bc"] or not 1 <= number <= 21:
        return None
    if part is not None and number > 1:
        return _fixed(_third(100 * (number - 1), 100, part))
    return _fixed(parse_edtf(f"{number - 1:02d}XX"))


def _read_era(found: re.Match[str]) -> Point | None:
    """Read AD years; years before Christ are outside the subset and give no date."""
    return None if found["bc"] else _fixed(year_of(int(found["ad"] or found["year"])))


def _read_year(found: re.Match[str]) -> Point | None:
    return _fixed(year_of(int(found["year"])))


def _read_year_span(found: re.Match[str]) -> Point | None:
    first, last = int(found["year"]), int(found["last"])
    if last < 100:
        last += first // 100 * 100
        last += 100 if last < first else 0
    return _fixed(span(f"{first:04d}", f"{last:04d}")) if first < last < first + 200 else None


def _read_open_span(found: re.Match[str]) -> Point | None:
    return _fixed(span(found["year"], ".."))


def _read_day_span(found: re.Match[str]) -> Point | None:
    month = f"{found['year']}-{_month_number(found['month'] or found['month_first']):02d}"
    first, last = _day_number(found["first"] or found["low"]), _day_number(found["last"] or found["high"])
    return _fixed(span(f"{month}-{first:02d}", f"{month}-{last:02d}"))


def _read_part_year(found: re.Match[str]) -> Point | None:
    part = _part(found["part"]) or 0
    low, high = _THIRDS_OF_YEAR[part]
    if "half" in found["part"].lower():
        low, high = ("01", "06") if part == 0 else ("07", "12")
    return _fixed(span(f"{found['year']}-{low}", f"{found['year']}-{high}"))


def _unit(words: str) -> Unit:
    words = words.lower()
    return Unit.CENTURY if words.startswith("centur") else Unit(words.rstrip("s"))


def _counted(words: str, unit: Unit) -> tuple[int, Unit] | None:
    """Give whole units: half a century is five decades, half a year six months."""
    number = read_number(words)
    if number == 0.5:
        smaller = {Unit.CENTURY: (5, Unit.DECADE), Unit.DECADE: (5, Unit.YEAR), Unit.YEAR: (6, Unit.MONTH)}
        return smaller.get(unit)
    return (int(number), unit) if number == int(number) else None


_VAGUE = re.compile(r"\b(?:several|a\s+few)\b", re.IGNORECASE)


def _read_ago(found: re.Match[str]) -> Point | None:
    counted = _counted(found["count"], _unit(found["unit"]))
    if counted is None or _VAGUE.match(found["count"]):
        return None
    return Point(reference=Reference.DOCUMENT, count=-counted[0], unit=counted[1])


def _read_shifted(found: re.Match[str]) -> Point | None:
    counted = _counted(found["count"], _unit(found["unit"]))
    if counted is None or _VAGUE.match(found["count"]):
        return None
    sign = -1 if found["way"].lower() in {"earlier", "before", "previously"} else 1
    return Point(reference=Reference.DISCOURSE, count=sign * counted[0], unit=counted[1])


def _read_same(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DISCOURSE, unit=_unit(found["unit"]))


def _read_next_unit(found: re.Match[str]) -> Point | None:
    way = (found["way"] or found["way_last"]).lower()
    sign = 1 if way in {"following", "next", "subsequent", "after"} else -1
    return Point(reference=Reference.DISCOURSE, count=sign, unit=_unit(found["unit"] or found["unit_first"]))


def _read_deictic(found: re.Match[str]) -> Point | None:
    which = Which(found["which"].lower())
    if found["month"]:
        return Point(reference=Reference.YEAR, month=_month_number(found["month"]), which=which)
    if found["season"]:
        return Point(reference=Reference.YEAR, season=found["season"].lower(), which=which)
    if found["weekday"]:
        return Point(reference=Reference.DOCUMENT, weekday=WEEKDAYS[found["weekday"].lower()], which=which)
    if found["unit"].lower() == "weekend":
        return Point(reference=Reference.DOCUMENT, weekday=5, unit=Unit.WEEK, which=which)
    count = {Which.LAST: -1, Which.THIS: 0, Which.NEXT: 1}[which]
    return Point(reference=Reference.DOCUMENT, unit=_unit(found["unit"]), count=count, which=which)


def _read_near_day(found: re.Match[str]) -> Point | None:
    count = {"yesterday": -1, "tomorrow": 1}.get(found["day"].lower(), 0)
    return Point(reference=Reference.DOCUMENT, unit=Unit.DAY, count=count, which=Which.THIS)


def _read_month_and_day(found: re.Match[str]) -> Point | None:
    month, day = _month_number(found["month"]), _day_number(found["day"])
    parse_edtf(f"2000-{month:02d}-{day:02d}")  # a leap year: refuses 31 April, keeps 29 February
    return Point(reference=Reference.YEAR, month=month, day=day)


def _read_month(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.YEAR, month=_month_number(found["month"]))


def _read_holiday(found: re.Match[str]) -> Point | None:
    month, day = HOLIDAYS[" ".join(found["holiday"].lower().replace("’", "'").split())]
    if found["year"]:
        return _fixed(_day(int(found["year"]), month, day))
    return Point(reference=Reference.YEAR, month=month, day=day)


def _read_before_last(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, unit=_unit(found["unit"]), count=-2)


def _read_weekend(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, weekday=5, unit=Unit.WEEK, which=Which.LAST)


def _read_weekday(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, weekday=WEEKDAYS[found["weekday"].lower()])


_READERS: dict[str, Callable[[re.Match[str]], Point | None]] = {
    "iso": _read_iso,
    "day_first": _read_calendar_day,
    "month_first": _read_calendar_day,
    "slashed": _read_slashed,
    "month_year": _read_month_year,
    "season_year": _read_season_year,
    "quarter": _read_quarter,
    "decade": _read_decade,
    "short_decade": _read_short_decade,
    "century": _read_century,
    "era": _read_era,
    "old_year": _read_year,
    "day_span": _read_day_span,
    "year_span": _read_year_span,
    "open_span": _read_open_span,
    "part_year": _read_part_year,
    "year": _read_year,
    "ago": _read_ago,
    "deictic": _read_deictic,
    "near_day": _read_near_day,
    "shifted": _read_shifted,
    "same": _read_same,
    "next_unit": _read_next_unit,
    "day_month": _read_month_and_day,
    "month_day": _read_month_and_day,
    "month": _read_month,
    "holiday": _read_holiday,
    "before_last": _read_before_last,
    "weekend": _read_weekend,
    "weekday": _read_weekday,
}
