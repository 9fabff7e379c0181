"""Dates: EDTF strings and English time expressions as intervals with a precision."""

from claims.dates.edtf import day_interval, format_period, parse_edtf, parse_period, span
from claims.dates.interval import EndState, Interval, Period, Precision

__all__ = [
    "EndState",
    "Interval",
    "Period",
    "Precision",
    "day_interval",
    "format_period",
    "parse_edtf",
    "parse_period",
    "span",
]
