"""When a date of the text and a date of the table agree.

The coarser of the two decides: 1949 agrees with 1949-04-04. Two dates given to
the day agree within one day. "About" widens a date. A window ("weeks before
the election") agrees with every day inside it.
"""

from __future__ import annotations

from datetime import date, timedelta

from claims.dates import EndState, Interval, Period, Precision
from claims.verdicts.settings import DEFAULT_SETTINGS, VerdictSettings

__all__ = ["agrees", "is_narrow", "may_touch", "same_span", "widen"]

_YEAR_DAYS = 366
_APPROXIMATE_DAYS = {Precision.DAY: 7, Precision.MONTH: 31, Precision.SEASON: 92}


def widen(period: Period, settings: VerdictSettings = DEFAULT_SETTINGS) -> Period:
    """Give the days an approximate date may mean; an exact one is returned as it is.

    "About" stretches a day by a week, a month by a month, a season by a season, a year by
    `settings.approximate_years`, a decade or century by half its length.
    """
    if not period.approximate:
        return period
    half = (period.limit - period.first).days // 2
    coarse = half if period.precision < Precision.YEAR else settings.approximate_years * _YEAR_DAYS
    slack = timedelta(days=_APPROXIMATE_DAYS.get(period.precision, coarse))
    first = period.first - slack if period.first - date.min > slack else date.min
    return Period(first, period.limit + slack, period.precision, True)


def agrees(said: Interval, known: Period | None, settings: VerdictSettings = DEFAULT_SETTINGS) -> bool:
    """Tell whether something said to have happened `said` may have happened `known`.

    Examples
    --------
    >>> from claims.dates import parse_edtf, parse_period
    >>> agrees(parse_edtf("1949"), parse_period("1949-04-04"))
    True
    >>> agrees(parse_edtf("1949-04-05"), parse_period("1949-04-04"))
    True
    >>> agrees(parse_edtf("1949-04-06"), parse_period("1949-04-04"))
    False
    """
    if known is None:
        return False
    known = widen(known, settings)
    if said.is_span:
        return _inside(said, known, settings)
    if said.start is None:
        return False
    return _meet(widen(said.start, settings), known, settings)


def _meet(said: Period, known: Period, settings: VerdictSettings) -> bool:
    both_days = said.precision is Precision.DAY and known.precision is Precision.DAY
    return said.meets(known, tolerance_days=settings.tolerance_days if both_days else 0)


def _inside(said: Interval, known: Period, settings: VerdictSettings) -> bool:
    first = widen(said.start, settings).first if said.start else date.min
    limit = widen(said.end, settings).limit if said.end else date.max
    return first < known.limit and known.first < limit


def is_narrow(said: Interval) -> bool:
    """Tell whether a date is narrow enough for a hit to mean something: a year at most.

    "After World War II" hits whatever happened since.
    """
    return said.limit != date.max and (said.limit - said.first).days <= _YEAR_DAYS


def same_span(said: Interval, known: Interval, settings: VerdictSettings = DEFAULT_SETTINGS) -> bool:
    """Tell whether "from a to b" agrees with a row at both of its ends.

    An open or unknown side of the text agrees with every end of the row: what it claims about
    the present is judged elsewhere.

    Examples
    --------
    >>> from claims.dates import parse_edtf
    >>> same_span(parse_edtf("2014/2024"), parse_edtf("2014-10-01/2024-10-01"))
    True
    >>> same_span(parse_edtf("2015/2024"), parse_edtf("2014-10-01/2024-10-01"))
    False
    """
    return _same_start(said.start, known.start, settings) and _same_end(said.end, known.end, settings)


def _same_start(said: Period | None, known: Period | None, settings: VerdictSettings) -> bool:
    """Compare starts; a term that began on 31 December 2005 is also said to have begun in 2006."""
    if _same_side(said, known, settings):
        return True
    if said is None or known is None or known.precision is not Precision.DAY:
        return False
    return known.limit == said.first and said.precision in (Precision.YEAR, Precision.MONTH)


def _same_end(said: Period | None, known: Period | None, settings: VerdictSettings) -> bool:
    """Compare ends; a term that ended on 1 January 2011 is also said to have lasted to 2010."""
    if _same_side(said, known, settings):
        return True
    if said is None or known is None or said.precision is not Precision.YEAR:
        return False
    is_new_year = known.precision is Precision.DAY and (known.first.month, known.first.day) == (1, 1)
    return is_new_year and known.first.year == said.first.year + 1


def _same_side(said: Period | None, known: Period | None, settings: VerdictSettings) -> bool:
    if said is None:
        return True
    return known is not None and _meet(widen(said, settings), widen(known, settings), settings)


def may_touch(said: Interval, known: Interval, settings: VerdictSettings = DEFAULT_SETTINGS) -> bool:
    """Tell whether a state that held `known` may have held at some time of `said`."""
    first = widen(said.start, settings).first if said.start else date.min
    limit = widen(said.end, settings).limit if said.end else date.max
    known_limit = _known_limit(known, settings)
    known_first = widen(known.start, settings).first if known.start else date.min
    return first < known_limit and known_first < limit


def _known_limit(known: Interval, settings: VerdictSettings) -> date:
    if known.end is not None:
        return widen(known.end, settings).limit
    if known.end_state is EndState.UNKNOWN and known.start is not None:
        return known.start.limit
    return date.max
