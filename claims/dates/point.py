"""What the words of one point in time say, and how a day or month is written in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from claims.dates.edtf import day_interval
from claims.dates.shapes import MONTHS

if TYPE_CHECKING:
    from claims.dates.interval import Interval
    from claims.dates.shifts import Unit

__all__ = ["Point", "Reference", "Which", "calendar_day", "day_number", "fixed", "month_number"]


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
    anniversary : Point or None
        "this week" of "five years ago this week": the days that lie so many units after the point.
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
    anniversary: Point | None = None


def fixed(interval: Interval | None) -> Point | None:
    """Give the point of a complete date; None where there is no date."""
    return None if interval is None else Point(reference=Reference.NOTHING, interval=interval)


def month_number(words: str) -> int:
    """Give the number of a month by its name, short or whole."""
    return MONTHS[words.lower().rstrip(".")]


def day_number(words: str) -> int:
    """Give the day of "3rd" or "3"."""
    return int(words.rstrip("stndrhSTNDRH"))


def calendar_day(year: int, month: int, day: int) -> Interval | None:
    """Give a day; None where the calendar has no such day."""
    try:
        return day_interval(date(year, month, day))
    except (ValueError, OverflowError):
        return None
