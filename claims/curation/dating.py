"""Comparing the dates of raw files, which come at several precisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from claims.dates import parse_edtf
from claims.dates.edtf import parse_period

__all__ = ["before", "first_day", "last_day", "overlap_days", "weakest"]

_LEVELS = ("no", "year", "month", "day")


def weakest(levels: Sequence[str]) -> str:
    """Give the weakest of the verification levels of a row's dates.

    Examples
    --------
    >>> weakest(["day", "year"])
    'year'
    """
    return min((level or "no" for level in levels), key=_LEVELS.index)


def before(earlier: str, later: str) -> bool:
    """Tell whether one date certainly starts before another.

    Examples
    --------
    >>> before("1958", "1993-11-01"), before("1993", "1993-11-01")
    (True, True)
    """
    return parse_period(earlier).first < parse_period(later).first


def first_day(text: str) -> str:
    """Give the first day a date may mean; empty for an empty text.

    Examples
    --------
    >>> first_day("1984-09")
    '1984-09-01'
    """
    return parse_period(text).first.isoformat() if text else ""


def last_day(text: str) -> str:
    """Give the last day a date may mean, from which a list that starts then is surely complete.

    Examples
    --------
    >>> last_day("1984-09")
    '1984-09-30'
    """
    return (parse_period(text).limit - timedelta(days=1)).isoformat() if text else ""


def overlap_days(first: str, second: str) -> int:
    """Count the days on which two intervals certainly both hold.

    Examples
    --------
    >>> overlap_days("2009-08-01/2014-10-01", "2014-10-01/2024-10-01")
    1
    >>> overlap_days("1951/1953", "1953/1960")
    0
    """
    spans = []
    for text in (first, second):
        interval = parse_edtf(text)
        start = interval.start
        end = interval.end
        if start is None:
            return 0
        opening = start.limit - timedelta(days=1)
        spans.append((opening, None if end is None else end.first))
    if any(
        end is None and not text.endswith("..") for (_, end), text in zip(spans, (first, second), strict=True)
    ):
        return 0
    begin = max(spans[0][0], spans[1][0])
    ends = [end for _, end in spans if end is not None]
    if not ends:
        return 1_000_000
    return max(0, (min(ends) - begin).days + 1)
