"""Moving periods along the calendar: years later, the month before, the same week."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from claims.dates.edtf import format_period, parse_edtf, parse_period, span
from claims.dates.interval import Interval, Period, Precision
from claims.errors import DateError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "Unit",
    "days_between",
    "exactly_later",
    "later",
    "month_of",
    "season_of",
    "unit_around",
    "year_of",
]


_BY_DAY = Precision.DAY


class Unit(StrEnum):
    """Units of time that texts count in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


def year_of(number: int, *, approximate: bool = False) -> Interval:
    """Give a year as an interval.

    Raises
    ------
    DateError
        When the year is outside 1 to 9998.
    """
    if not 1 <= number <= 9998:
        raise DateError(f"the year {number} is outside what EDTF with four digits can say (1 to 9998)")
    return parse_edtf(f"{number:04d}{'~' if approximate else ''}")


def month_of(year: int, month: int) -> Interval:
    """Give a month as an interval."""
    return parse_edtf(f"{year:04d}-{month:02d}")


def season_of(year: int, name: str) -> Interval:
    """Give a season; winter belongs to the year it begins in.

    Examples
    --------
    >>> season_of(2004, "spring").edtf
    '2004-21'
    """
    return parse_edtf(f"{year:04d}-{_SEASONS[name.lower()]}")


def days_between(first: date, last: date) -> Interval:
    """Give an inclusive range of days; one day when both are the same."""
    return parse_edtf(first.isoformat()) if first == last else span(first.isoformat(), last.isoformat())


def unit_around(day: date, unit: Unit) -> Interval:
    """Give the calendar unit that holds a day; weeks run from Monday to Sunday.

    Examples
    --------
    >>> unit_around(date(2024, 10, 1), Unit.WEEK).edtf
    '2024-09-30/2024-10-06'
    """
    match unit:
        case Unit.DAY:
            return parse_edtf(day.isoformat())
        case Unit.WEEK:
            monday = day - timedelta(days=day.weekday())
            return days_between(monday, monday + timedelta(days=6))
        case Unit.MONTH:
            return month_of(day.year, day.month)
        case Unit.YEAR:
            return year_of(day.year)
        case Unit.DECADE:
            return parse_edtf(f"{day.year // 10:03d}X")
        case Unit.CENTURY:
            return parse_edtf(f"{day.year // 100:02d}XX")


def later(base: Period, count: int, unit: Unit) -> Interval | None:
    """Move a period by whole units; the answer is as coarse as the coarser of period and unit.

    Parameters
    ----------
    base : Period
        What is counted from.
    count : int
        Negative for earlier.

    Returns
    -------
    Interval or None
        None where the period is too coarse to count such units from, or where the calendar ends.

    Examples
    --------
    >>> later(parse_period("1999-04-04"), 2, Unit.YEAR).edtf
    '2001'
    >>> later(parse_period("1999-04-04"), -3, Unit.DAY).edtf
    '1999-04-01'
    >>> later(parse_period("1999"), 3, Unit.WEEK) is None
    True
    """
    try:
        return _SHIFTS[unit](base, count)
    except (OverflowError, ValueError):
        return None


def _days_later(base: Period, count: int) -> Interval | None:
    if base.precision is not _BY_DAY:
        return None
    return parse_edtf((base.first + timedelta(days=count)).isoformat())


def _weeks_later(base: Period, count: int) -> Interval | None:
    if base.precision is not _BY_DAY:
        return None
    middle, slack = base.first + timedelta(days=7 * count), timedelta(days=3)
    return days_between(middle - slack, middle + slack)


def _months_later(base: Period, count: int) -> Interval | None:
    if base.precision < Precision.SEASON:
        return None
    index = base.first.year * 12 + base.first.month - 1 + count
    return month_of(index // 12, index % 12 + 1)


def _years_later(base: Period, count: int) -> Interval:
    if base.precision < Precision.YEAR:
        moved = parse_period(f"{base.first.year + count:04d}")
        return parse_edtf(format_period(moved) + "~")
    return year_of(base.first.year + count, approximate=base.approximate)


def _decades_later(base: Period, count: int) -> Interval:
    return year_of(base.first.year + 10 * count, approximate=True)


def _centuries_later(base: Period, count: int) -> Interval:
    return year_of(base.first.year + 100 * count, approximate=True)


_SHIFTS: dict[Unit, Callable[[Period, int], Interval | None]] = {
    Unit.DAY: _days_later,
    Unit.WEEK: _weeks_later,
    Unit.MONTH: _months_later,
    Unit.YEAR: _years_later,
    Unit.DECADE: _decades_later,
    Unit.CENTURY: _centuries_later,
}


def exactly_later(day: date, count: int, unit: Unit) -> date:
    """Move a day by whole units to the same day of the calendar, or the month's last.

    Examples
    --------
    >>> exactly_later(date(2024, 2, 29), -5, Unit.YEAR), exactly_later(date(2024, 3, 31), -2, Unit.WEEK)
    (datetime.date(2019, 2, 28), datetime.date(2024, 3, 17))
    """
    if unit in (Unit.DAY, Unit.WEEK):
        return day + timedelta(days=count * (7 if unit is Unit.WEEK else 1))
    months = {Unit.MONTH: 1, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}[unit]
    index = day.year * 12 + day.month - 1 + count * months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
