"""Dates: EDTF strings and English time expressions as intervals with a precision."""

from claims.dates.day import parse_day
from claims.dates.durations import Duration, find_durations
from claims.dates.edtf import day_interval, format_period, parse_edtf, parse_period, span
from claims.dates.expressions import Expression, Lead, find_expressions, read_date, unled
from claims.dates.hints import date_hint
from claims.dates.interval import EndState, Interval, Period, Precision
from claims.dates.resolution import Direction
from claims.dates.shifts import Unit

__all__ = [
    "Direction",
    "Duration",
    "EndState",
    "Expression",
    "Interval",
    "Lead",
    "Period",
    "Precision",
    "Unit",
    "date_hint",
    "day_interval",
    "find_durations",
    "find_expressions",
    "format_period",
    "parse_day",
    "parse_edtf",
    "parse_period",
    "read_date",
    "span",
    "unled",
]
