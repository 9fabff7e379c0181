"""Dates that are meant loosely: "more than 70 years ago", "nearly a decade later", "since late 2005"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from claims.dates import EndState, Interval, Period, Precision, format_period, parse_edtf, unled
from claims.dates.numbers import NUMBER, read_number
from claims.late_patterns import late_pattern
from claims.types import DateKind, Quantity, TimeExpression
from claims.verdicts.agreement import widen
from claims.verdicts.vagueness import QUALIFIERS, band_of

__all__ = ["exact_end", "loosened"]

_AGO = late_pattern(r"\b(?:years?|decades?|century|centuries)\s+ago\b", re.IGNORECASE)
_COUNTED = late_pattern(
    rf"\b(?P<count>{NUMBER})\s+(?P<unit>years?|decades?)\s+(?P<way>later|afterwards?|after|earlier|before)\b",
    re.IGNORECASE,
)
_BEFORE = late_pattern(rf"\b({QUALIFIERS})\s*$", re.IGNORECASE)
# Without one of these no end of a date is itself several days, months or years long.
_PART = late_pattern(r"\b(?:early|mid|late|beginning|start|middle|end|close|half|weeks?)\b", re.IGNORECASE)
# What leads to the end of something, or to what came some time after it.
_BOUNDS = late_pattern(r"\b(?:before|prior\sto|ahead\sof|until|till|to|by|when)\b|[;–]", re.IGNORECASE)
_YEAR = 365.2425
_LONGEST = 2000


def loosened(when: TimeExpression, sentence: str, as_of: date) -> Interval:
    """Give the days a date "... years ago" or "... years later" may mean by the words that stand before it.

    Other dates, and those without such a word, are returned as they are. The words stretch a date
    as they stretch a length of time; see `claims.verdicts.vagueness`.
    """
    interval = when.interval
    if when.text and interval.start is None and interval.end is not None and _is_bound(when.text, sentence):
        # It may have been over long before; what matters is that it held at some time up to then.
        ever = Period(date.min, interval.end.limit, interval.end.precision)
        return replace(interval, start=ever, end=ever, start_state=EndState.KNOWN, is_span=False)
    if when.text and interval.is_span and _PART.search(when.text):
        return _with_whole_ends(interval, unled(when.text, published=as_of))
    if when.kind is not DateKind.RELATIVE or not when.text:
        return interval
    counted = _COUNTED.search(when.text)
    if counted is not None:
        return _counted(interval, counted, _qualifier(when.text, sentence))
    if not _AGO.search(when.text):
        return interval
    qualifier = _qualifier(when.text, sentence)
    years = as_of.year - interval.first.year
    if years <= 0 or (qualifier is None and "year" in when.text.casefold()):
        return interval
    band = band_of(Quantity(value=years, unit="year", qualifier=qualifier, text=when.text))
    last = _ago(as_of, band.low)
    first = "" if band.high == float("inf") else _ago(as_of, band.high).isoformat()
    return parse_edtf(f"{first or '..'}/{last.isoformat()}")


def _is_bound(text: str, sentence: str) -> bool:
    """Tell "ran A before he took over B in 2023", which was later, from "ran A until he left in 2023"."""
    place = sentence.find(text)
    told = [match[0].lower() for match in _BOUNDS.finditer(sentence[: max(place, 0)] + text)]
    return bool(told) and told[-1] in ("before", "prior to", "ahead of")


def _with_whole_ends(interval: Interval, points: list[Interval]) -> Interval:
    """Give each end all the days it may mean: what began "in late 2005" need not have begun that autumn.

    What lasted "until last week" ended on any of its days.
    """
    for point in points:
        if not point.is_span or point.start is None or point.end is None or point.edtf == interval.edtf:
            continue
        first, limit = widen(point.start).first, widen(point.end).limit
        whole = Period(first, limit, Precision.SEASON)
        if interval.start == point.start:
            interval = replace(interval, start=whole)
        if interval.end == point.end:
            interval = replace(interval, end=whole)
    return interval


def _counted(interval: Interval, counted: re.Match[str], qualifier: str | None) -> Interval:
    """Stretch a date that lies so many years before or after another, where a word says how many at least."""
    number = read_number(counted["count"]) * (10 if counted["unit"].lower().startswith("decade") else 1)
    if qualifier is None or interval.start is None or interval.end is None:
        return interval
    band = band_of(Quantity(value=number, unit="year", qualifier=qualifier, text=counted[0]))
    least, most = ((value - number) * _YEAR for value in (band.low, min(band.high, _LONGEST)))
    if counted["way"].lower() in ("earlier", "before"):
        least, most = -most, -least
    first, last = _moved(interval.first, least), _moved(interval.limit, most)
    return parse_edtf(f"{first.isoformat() if first > date.min else '..'}/{last.isoformat()}")


def _moved(day: date, days: float) -> date:
    """Give the day so many days on, the first or last that can be reckoned with where that lies beyond."""
    place = day.toordinal() + round(days)
    return date.fromordinal(min(max(place, date.min.toordinal()), date.max.toordinal() - 1))


def _qualifier(text: str, sentence: str) -> str | None:
    place = sentence.find(text)
    found = _BEFORE.search(sentence[:place]) if place >= 0 else None
    inside = re.match(rf"({QUALIFIERS})\b", text, re.IGNORECASE)
    chosen = found or inside
    return chosen[1].casefold() if chosen else None


def _ago(as_of: date, years: float) -> date:
    days = timedelta(days=round(years * _YEAR))
    return as_of - days if as_of - date.min > days else date.min


def exact_end(said: Interval) -> Interval:
    """Give the end that the words tell of a stretch whose other end was counted: 2002 of `1986~/2002`."""
    start, end = said.start, said.end
    if not said.is_span or start is None or end is None or start.approximate is end.approximate:
        return said
    return parse_edtf(format_period(end if start.approximate else start))
