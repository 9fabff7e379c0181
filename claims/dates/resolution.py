"""From what the words say to days: with the article's date, the last date spoken of, and tense."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from claims.dates.edtf import parse_edtf
from claims.dates.interval import Interval, Period, Precision
from claims.dates.points import Point, Reference, Which
from claims.dates.shifts import Unit, days_between, exactly_later, later, month_of, season_of, unit_around
from claims.errors import DateError

__all__ = ["Direction", "Surroundings", "counted_from", "resolve_point"]


class Direction(StrEnum):
    """Which way a day without a year is looked for; the tense of the clause tells."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


class Surroundings(NamedTuple):
    """What is known outside the words of a time expression; a tuple, for each relative one needs its own.

    Parameters
    ----------
    published : date or None
        The article's date.
    previous : Interval or None
        The last date spoken of: "two years later" counts from it.
    direction : Direction
        Past for past tenses, future for future ones.
    """

    published: date | None = None
    previous: Interval | None = None
    direction: Direction = Direction.PAST


def resolve_point(point: Point, around: Surroundings) -> Interval | None:
    """Give the days a point means; None when what it counts from is not known.

    Examples
    --------
    >>> from claims.dates.points import find_points
    >>> [(_, _, (_, (point,)))] = find_points("on Tuesday")
    >>> resolve_point(point, Surroundings(published=date(2024, 10, 3))).edtf
    '2024-10-01'
    """
    try:
        return _RESOLVERS[point.reference](point, around)
    except (ValueError, OverflowError):  # a DateError, or beyond the calendar
        return None


def _by_itself(point: Point, _around: Surroundings) -> Interval | None:
    return point.interval


def _from_document(point: Point, around: Surroundings) -> Interval | None:
    published = around.published
    if published is None:
        return None
    if point.anniversary is not None:
        return _before_anniversary(point, point.anniversary, published)
    if point.weekday is not None:
        return _weekday(point, published, around.direction)
    if point.unit is None:
        return None
    if point.unit is Unit.WEEK and point.which is not Which.NEAREST:
        return unit_around(published + timedelta(weeks=point.count), Unit.WEEK)
    today = unit_around(published, Unit.DAY).start
    if point.count == 0 or today is None:
        return unit_around(published, point.unit)
    if point.unit in (Unit.DECADE, Unit.CENTURY) and point.which is not Which.NEAREST:
        years = 10 if point.unit is Unit.DECADE else 100
        return unit_around(published.replace(year=published.year + years * point.count, day=1), point.unit)
    return later(today, point.count, point.unit)


# "A year ago on Friday": the anniversary is a Friday, or the day itself was one.
_WEEKDAY_SLACK = timedelta(days=3)
_HALF_WEEK = 3


def _before_anniversary(point: Point, anniversary: Point, published: date) -> Interval | None:
    """Give the days of "five years ago this week": this week's days, five years back."""
    unit = point.unit or Unit.DAY
    if anniversary.month is not None:
        return month_of(exactly_later(published, point.count, unit).year, anniversary.month)
    near = _from_document(anniversary, Surroundings(published=published, direction=Direction.NEAREST))
    if near is None or near.end is None:
        return None
    slack = timedelta() if anniversary.weekday is None else _WEEKDAY_SLACK
    first = exactly_later(near.first, point.count, unit)
    last = exactly_later(near.limit - timedelta(days=1), point.count, unit)
    if anniversary.unit is Unit.MONTH:
        return month_of(first.year, first.month)
    return days_between(first - slack, last + slack)


def _weekday(point: Point, published: date, direction: Direction) -> Interval:
    """Give the day a weekday means.

    A bare weekday in a past tense is the last one up to the day of publication
    itself; "last Tuesday" is before it, "next Tuesday" and future tenses after it. In the
    present tense ("takes office on Sunday") it is the nearer of the two.
    """
    back = (published.weekday() - (point.weekday or 0)) % 7
    is_ahead = direction is Direction.FUTURE or (direction is Direction.NEAREST and back > _HALF_WEEK)
    if point.which is Which.LAST:
        day = published - timedelta(days=back or 7)
    elif point.which is Which.THIS:
        day = published - timedelta(days=published.weekday() - (point.weekday or 0))
    elif point.which is Which.NEXT or is_ahead:
        day = published + timedelta(days=7 - back)
    else:
        day = published - timedelta(days=back)
    return (
        days_between(day, day + timedelta(days=1)) if point.unit is Unit.WEEK else unit_around(day, Unit.DAY)
    )


def _latest(interval: Interval) -> Period | None:
    return interval.end or interval.start


_COARSEST = {Unit.DAY: Precision.DAY, Unit.WEEK: Precision.DAY, Unit.MONTH: Precision.MONTH}


def _from_discourse(point: Point, around: Surroundings) -> Interval | None:
    return None if around.previous is None else counted_from(point, around.previous)


def counted_from(point: Point, previous: Interval) -> Interval | None:
    """Give the days a point means that counts from another date; None where that date is too coarse."""
    base = _latest(previous)
    if base is None:
        return None
    count, unit = point.count, point.unit
    if point.month is not None and unit is Unit.YEAR:
        return None if base.precision < Precision.YEAR else month_of(base.first.year + count, point.month)
    if count and unit is not None:
        return later(base, count, unit)
    if point.month is not None and point.day is not None:
        return None if base.precision < Precision.YEAR else _day_of(base.first.year, point.month, point.day)
    if point.month is not None:
        return _told_month(base, point.month, point.which)
    if unit is None or base.precision < _COARSEST.get(unit, Precision.DECADE):
        return None
    return unit_around(base.first, unit)


def _told_month(base: Period, month: int, which: Which) -> Interval | None:
    """Give the month of that name of the year spoken of, the next one or the one before."""
    if base.precision < Precision.YEAR:
        return None
    year = base.first.year
    if which is Which.NEXT and (base.precision is Precision.YEAR or month <= base.first.month):
        year += 1
    if which is Which.LAST and (base.precision is Precision.YEAR or month >= base.first.month):
        year -= 1
    return month_of(year, month)


def _day_of(year: int, month: int, day: int) -> Interval:
    return parse_edtf(f"{year:04d}-{month:02d}-{day:02d}")


def _with_year(point: Point, around: Surroundings) -> Interval | None:
    """Find the year of "in June" or "15 January".

    The year of the last date spoken of wins where the article is not about its own
    days: without a date of publication, or when that last date lies more than a year
    back ("He resigned in February 2008 ... in June Menezes asked").
    """
    previous = None if around.previous is None else _latest(around.previous)
    published = around.published
    if point.unit is Unit.YEAR:  # "July last year"
        return None if published is None else _named(point, published.year + point.count)
    is_dated = previous is not None and previous.precision >= Precision.YEAR and point.which is Which.NEAREST
    if point.unit is not None:  # "the end of the month"
        return _whole_unit(point, point.unit, previous, published)
    if previous is not None and is_dated and (published is None or previous.first.year < published.year - 1):
        return _named(point, previous.first.year)
    if published is None:
        return None
    return _nearest_year(point, published, around.direction)


def _whole_unit(point: Point, unit: Unit, previous: Period | None, published: date | None) -> Interval | None:
    """Give the month, or the decade, whose end is told: that of a story long past, else of the article."""
    if previous is not None and (published is None or previous.first.year < published.year - 1):
        needed = Precision.MONTH if unit is Unit.MONTH else Precision.YEAR
        is_known = previous.precision >= needed and point.count == 0
        return _last_of(unit_around(previous.first, unit)) if is_known else None
    if published is None:
        return None
    return _last_of(unit_around(exactly_later(published, point.count, unit), unit))


def _last_of(whole: Interval) -> Interval:
    """Give the last year of a decade or a century; a month stays whole."""
    is_long = whole.end is not None and whole.end.precision < Precision.YEAR
    return parse_edtf(f"{whole.limit.year - 1:04d}") if is_long else whole


def _nearest_year(point: Point, published: date, direction: Direction) -> Interval | None:
    this = _named(point, published.year)
    before, after = _named(point, published.year - 1), _named(point, published.year + 1)
    if point.which is Which.THIS or this is None:
        return this or before
    if point.which is Which.LAST:
        return this if this.limit <= published.replace(day=1) or this.limit <= published else before
    if point.which is Which.NEXT or direction is Direction.FUTURE:
        return (
            this
            if this.limit > published and not (point.which is Which.NEXT and this.first <= published)
            else after
        )
    if direction is Direction.PAST:
        return this if this.first <= published else before
    if point.month is not None and point.day is None and this.limit > published:
        return this  # "steps down in October", in March: no present tense tells of the autumn before
    options = [interval for interval in (before, this, after) if interval is not None]
    return min(options, key=lambda interval: abs((interval.first - published).days))


def _named(point: Point, year: int) -> Interval | None:
    if point.season is not None:
        return season_of(year, point.season)
    if point.month is None:
        return None
    if point.day is None:
        return month_of(year, point.month)
    try:
        return _day_of(year, point.month, point.day)
    except DateError:
        return None


_RESOLVERS = {
    Reference.NOTHING: _by_itself,
    Reference.DOCUMENT: _from_document,
    Reference.DISCOURSE: _from_discourse,
    Reference.YEAR: _with_year,
}
