"""Readers of points that count from another day or lack their year: "last June", "two years ago"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates.edtf import parse_edtf
from claims.dates.numbers import read_number
from claims.dates.point import Point, Reference, Which, calendar_day, day_number, fixed, month_number
from claims.dates.shapes import HOLIDAYS, WEEKDAYS
from claims.dates.shifts import Unit

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RELATIVE_READERS"]


def _unit(words: str) -> Unit:
    words = words.lower()
    if words.startswith("fortnight"):
        return Unit.WEEK
    return Unit.CENTURY if words.startswith("centur") else Unit(words.rstrip("s"))


def _counted(words: str, counted: str) -> tuple[int, Unit] | None:
    """Give whole units: half a century is five decades, a fortnight two weeks."""
    unit = _unit(counted)
    number = read_number(words) * (2 if counted.lower().startswith("fortnight") else 1)
    if number == 0.5:
        smaller = {Unit.CENTURY: (5, Unit.DECADE), Unit.DECADE: (5, Unit.YEAR), Unit.YEAR: (6, Unit.MONTH)}
        return smaller.get(unit)
    return (int(number), unit) if number == int(number) else None


_VAGUE = re.compile(r"\b(?:several|a\s+few)\b", re.IGNORECASE)


def _read_ago(found: re.Match[str]) -> Point | None:
    counted = _counted(found["count"], found["unit"])
    if counted is None or _VAGUE.match(found["count"]):
        return None
    near = found["near"] or found["opening"]
    sign = -1 if found["ahead"] is None else 1  # "in six years' time"
    return Point(
        reference=Reference.DOCUMENT, count=sign * counted[0], unit=counted[1],
        anniversary=None if near is None else _read_anniversary(near.lower()),
    )  # fmt: skip


def _read_anniversary(words: str) -> Point:
    """Read "today", "this week", "last month", "on Friday", "in May" after "five years ago"."""
    last = words.split()[-1]
    which = next((w for w in Which if w.value == words.split()[0]), Which.THIS)
    if last in WEEKDAYS:
        return Point(reference=Reference.DOCUMENT, weekday=WEEKDAYS[last])
    if last in ("week", "weekend", "month"):
        count = {Which.LAST: -1, Which.NEXT: 1}.get(which, 0)
        unit = Unit.MONTH if last == "month" else Unit.WEEK
        return Point(reference=Reference.DOCUMENT, unit=unit, count=count, which=which)
    if words.startswith("in "):
        return Point(reference=Reference.YEAR, month=month_number(last))
    count = {"yesterday": -1, "tomorrow": 1}.get(last, 0)
    return Point(reference=Reference.DOCUMENT, unit=Unit.DAY, count=count, which=Which.THIS)


def _read_shifted(found: re.Match[str]) -> Point | None:
    counted = _counted(found["count"], found["unit"])
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
        return Point(reference=Reference.YEAR, month=month_number(found["month"]), which=which)
    if found["season"]:
        return Point(reference=Reference.YEAR, season=found["season"].lower(), which=which)
    if found["weekday"]:
        return Point(reference=Reference.DOCUMENT, weekday=WEEKDAYS[found["weekday"].lower()], which=which)
    if found["unit"].lower() == "weekend":
        return Point(reference=Reference.DOCUMENT, weekday=5, unit=Unit.WEEK, which=which)
    count = {Which.LAST: -1, Which.THIS: 0, Which.NEXT: 1}[which]
    return Point(reference=Reference.DOCUMENT, unit=_unit(found["unit"]), count=count, which=which)


_NEAR_DAYS = {
    "the day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1,
    "the day after tomorrow": 2,
}  # fmt: skip


def _read_near_day(found: re.Match[str]) -> Point | None:
    day = " ".join(found["day"].lower().split())
    count = _NEAR_DAYS.get(day, 0)
    return Point(reference=Reference.DOCUMENT, unit=Unit.DAY, count=count, which=Which.THIS)


def _read_month_and_day(found: re.Match[str]) -> Point | None:
    month, day = month_number(found["month"]), day_number(found["day"])
    parse_edtf(f"2000-{month:02d}-{day:02d}")  # a leap year: refuses 31 April, keeps 29 February
    return replace(_of_year(found), month=month, day=day)


def _read_told_month(found: re.Match[str]) -> Point | None:
    """Read "that November", "the following January", "May of that year": of the last date spoken of."""
    way = (found["way"] or found["way_last"]).split()[-1].lower()
    month = found["month"] or found["month_first"]
    if found["way"] is None and way != "that" and way != "same":
        # "In May of the following year": of no month but of the whole year that comes next.
        count = -1 if way == "previous" else 1
        return Point(reference=Reference.DISCOURSE, month=month_number(month), count=count, unit=Unit.YEAR)
    which = {"following": Which.NEXT, "next": Which.NEXT, "previous": Which.LAST}.get(way, Which.THIS)
    return Point(reference=Reference.DISCOURSE, month=month_number(month), which=which)


def _read_told_day(found: re.Match[str]) -> Point | None:
    """Read "6 November of that year": of the last year spoken of."""
    month = month_number(found["month"] or found["month_first"])
    day = day_number(found["day"] or found["day_last"])
    return Point(reference=Reference.DISCOURSE, month=month, day=day, which=Which.THIS)


def _read_month(found: re.Match[str]) -> Point | None:
    return replace(_of_year(found), month=month_number(found["month"]))


def _read_season(found: re.Match[str]) -> Point | None:
    return replace(_of_year(found), season=found["season"].lower())


def _of_year(found: re.Match[str]) -> Point:
    """Give the year of "July last year", counted from the article's, where one is said."""
    if found["which"] is None:
        return Point(reference=Reference.YEAR)
    count = {Which.LAST: -1, Which.THIS: 0, Which.NEXT: 1}[Which(found["which"].lower())]
    return Point(reference=Reference.YEAR, unit=Unit.YEAR, count=count)


def _read_year_end(found: re.Match[str]) -> Point | None:
    """Read "the end of the year": its last month; the last year of a decade; of the month no more."""
    count = {"last": -1, "next": 1}.get(found["which"].lower(), 0)
    unit = _unit(found["unit"])
    if unit is not Unit.YEAR:
        return Point(reference=Reference.YEAR, unit=unit, count=count)
    return Point(reference=Reference.YEAR, unit=Unit.YEAR, count=count, month=12)


def _read_whole_year(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, unit=Unit.YEAR, which=Which.THIS)


def _read_holiday(found: re.Match[str]) -> Point | None:
    month, day = HOLIDAYS[" ".join(found["holiday"].lower().replace("’", "'").split())]
    if found["year"]:
        return fixed(calendar_day(int(found["year"]), month, day))
    return Point(reference=Reference.YEAR, month=month, day=day)


def _read_before_last(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, unit=_unit(found["unit"]), count=-2)


def _read_weekend(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, weekday=5, unit=Unit.WEEK, which=Which.LAST)


def _read_weekday(found: re.Match[str]) -> Point | None:
    return Point(reference=Reference.DOCUMENT, weekday=WEEKDAYS[found["weekday"].lower()])


RELATIVE_READERS: dict[str, Callable[[re.Match[str]], Point | None]] = {
    "ago": _read_ago,
    "deictic": _read_deictic,
    "near_day": _read_near_day,
    "shifted": _read_shifted,
    "same": _read_same,
    "next_unit": _read_next_unit,
    "told_month": _read_told_month,
    "told_day": _read_told_day,
    "day_month": _read_month_and_day,
    "month_day": _read_month_and_day,
    "month": _read_month,
    "season": _read_season,
    "year_end": _read_year_end,
    "whole_year": _read_whole_year,
    "holiday": _read_holiday,
    "before_last": _read_before_last,
    "weekend": _read_weekend,
    "weekday": _read_weekday,
}
