"""The subset of EDTF (ISO 8601-2) that claims and tables use.

Levels read: `1949`, `1949-04`, `1949-04-04`, seasons `2004-21` to `2004-24`,
unspecified digits `194X`, `17XX`, approximation `~` (`?` and `%` are read as
approximate too), intervals `a/b` with `..` for an open end and an empty side
for an unknown one. Ends are inclusive, as in the standard.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from claims.dates.interval import EndState, Interval, Period, Precision
from claims.errors import DateError

__all__ = ["LAST_DAY", "day_interval", "format_period", "parse_edtf", "parse_period", "span"]

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<mark>[~?%]?)"
)
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}
_ONE_DAY = timedelta(days=1)
# Looking a member up on its enum costs more than building the period; dates are read by the hundred thousand.
_BY_DAY, _KNOWN = Precision.DAY, EndState.KNOWN
LAST_DAY = "the end of the calendar: the last day that can be reckoned with is 9999-12-30"
_REMEDY = (
    "expected an EDTF date such as 1949, 1949-04, 1949-04-04, 17XX, 2014-10-01/2024-10-01 or 2024-10-01/.."
)


@lru_cache(maxsize=65536)
def parse_period(text: str) -> Period:
    """Read one EDTF date.

    Raises
    ------
    DateError
        When the text is no date of the subset, or names a day that does not exist.

    Examples
    --------
    >>> parse_period("1949-02").last
    datetime.date(1949, 2, 28)
    """
    found = _DATE.fullmatch(text)
    if found is None:
        raise DateError(f"{text!r} is not a date: {_REMEDY}")
    year, month, day = found["year"], found["month"], found["day"]
    approximate = bool(found["mark"])
    try:
        if "X" in year:
            return _unspecified(year, month, approximate)
        return _calendar(int(year), month, day, approximate)
    except (ValueError, OverflowError) as fault:
        if isinstance(fault, DateError):
            raise
        if isinstance(fault, OverflowError) or (year.replace("X", "9") == "9999" and "10000" in str(fault)):
            raise DateError(f"{text!r} reaches {LAST_DAY}") from None
        raise DateError(f"{text!r} is not a day of the calendar ({fault}): {_REMEDY}") from None


def _unspecified(year: str, month: str | None, approximate: bool) -> Period:
    if month is not None:
        raise DateError(f"{year}-{month}: a month needs a full year; {_REMEDY}")
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    precision = Precision.CENTURY if year.endswith("XX") else Precision.DECADE
    return Period(date(max(low, 1), 1, 1), date(high, 12, 31) + timedelta(days=1), precision, approximate)


def _calendar(year: int, month: str | None, day: str | None, approximate: bool) -> Period:
    if month is None:
        return Period(date(year, 1, 1), date(year + 1, 1, 1), Precision.YEAR, approximate)
    number = int(month)
    if day is None and number in _SEASON_MONTHS:
        first = date(year, _SEASON_MONTHS[number], 1)
        return Period(first, _months_later(first, 3), Precision.SEASON, approximate)
    if day is None:
        first = date(year, number, 1)
        return Period(first, _months_later(first, 1), Precision.MONTH, approximate)
    exact = date(year, number, int(day))
    return Period(exact, exact + timedelta(days=1), Precision.DAY, approximate)


def _months_later(first: date, months: int) -> date:
    index = first.month - 1 + months
    return date(first.year + index // 12, index % 12 + 1, 1)


@lru_cache(maxsize=65536)
def parse_edtf(text: str) -> Interval:
    """Read an EDTF date or interval.

    Raises
    ------
    DateError
        When a side is malformed or the interval is reversed.

    Examples
    --------
    >>> parse_edtf("2024-10-01/..").end_state
    <EndState.OPEN: 'open'>
    >>> parse_edtf("1994/1990")
    Traceback (most recent call last):
    ...
    claims.errors.DateError: '1994/1990' ends before it starts: swap the two dates
    """
    text = text.strip()
    if "/" not in text:
        single = parse_period(text)
        return Interval(text, single, single, EndState.KNOWN, EndState.KNOWN, False)
    left, _, right = text.partition("/")
    start, start_state = _side(left)
    end, end_state = _side(right)
    if start is None and end is None:
        raise DateError(f"{text!r} has no date on either side: {_REMEDY}")
    if start and end and start.first >= end.limit:
        raise DateError(f"{text!r} ends before it starts: swap the two dates")
    return Interval(text, start, end, start_state, end_state, True)


def _side(text: str) -> tuple[Period | None, EndState]:
    if text == "..":
        return None, EndState.OPEN
    if not text:
        return None, EndState.UNKNOWN
    return parse_period(text), EndState.KNOWN


def format_period(period: Period) -> str:
    """Write a period as EDTF; the inverse of `parse_period`.

    Examples
    --------
    >>> format_period(parse_period("194X"))
    '194X'
    """
    mark = "~" if period.approximate else ""
    first = period.first
    match period.precision:
        case Precision.CENTURY:
            return f"{first.year // 100:02d}XX{mark}"
        case Precision.DECADE:
            return f"{first.year // 10:03d}X{mark}"
        case Precision.YEAR:
            return f"{first.year:04d}{mark}"
        case Precision.SEASON:
            season = next(key for key, month in _SEASON_MONTHS.items() if month == first.month)
            return f"{first.year:04d}-{season}{mark}"
        case Precision.MONTH:
            return f"{first.year:04d}-{first.month:02d}{mark}"
        case Precision.DAY:
            return f"{first.isoformat()}{mark}"


def span(start: str, end: str) -> Interval:
    """Build the interval `start/end`; `..` and the empty string mean open and unknown."""
    return parse_edtf(f"{start}/{end}")


def day_interval(day: date) -> Interval:
    """Give the interval of one day, built without reading a string.

    Examples
    --------
    >>> day_interval(date(1949, 4, 4)) == parse_edtf("1949-04-04")
    True
    """
    period = Period(day, day + _ONE_DAY, _BY_DAY)
    return Interval(day.isoformat(), period, period, _KNOWN, _KNOWN, False)
