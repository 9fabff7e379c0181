"""Readers of points that name their own year: days, months, decades, centuries, spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates.edtf import parse_edtf, span
from claims.dates.numbers import read_ordinal
from claims.dates.point import Point, calendar_day, day_number, fixed, month_number
from claims.dates.shapes import NINETIES
from claims.dates.shifts import season_of, year_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.dates.interval import Interval

__all__ = ["COMPLETE_READERS"]


def _read_calendar_day(found: re.Match[str]) -> Point | None:
    year, month, day = int(found["year"]), month_number(found["month"]), day_number(found["day"])
    return fixed(calendar_day(year, month, day))


def _read_iso(found: re.Match[str]) -> Point | None:
    return fixed(parse_edtf(found.group()))


def _read_slashed(found: re.Match[str]) -> Point | None:
    """Read 25/12/1991 and 12/25/1991; 04/05/1949 may be April or May and is left out.

    Dotted dates are written day first wherever they are used.
    """
    first, second = int(found["first"]), int(found["second"] or found["dotted"])
    if found["dotted"] or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None
    return fixed(parse_edtf(f"{int(found['year']):04d}-{month:02d}-{day:02d}"))


_PARTS = {
    "early": 0,
    "beginning": 0,
    "start": 0,
    "first": 0,
    "mid": 1,
    "middle": 1,
    "late": 2,
    "end": 2,
    "close": 2,
    "second": 2,
}


def _part(words: str | None) -> int | None:
    """Give the third that "early", "mid", "the end of" ... means, None for the whole."""
    if words is None:
        return None
    return next(place for word, place in _PARTS.items() if re.search(rf"\b{word}", words.lower()))


def _third(first: int, count: int, part: int) -> Interval:
    """Give a third of `count` years; only the sides that the calendar draws are sharp.

    "The early 1990s" began in 1990 and ended about 1993 (own rule: thirds).
    """
    third = count // 3
    low, high = (
        (first, first + third),
        (first + third + 1, first + count - third - 1),
        (first + count - third, first + count - 1),
    )[part]
    return span(f"{low:04d}{'~' if part else ''}", f"{high:04d}{'~' if part < 2 else ''}")


_THIRDS_OF_YEAR = (("01", "04~"), ("05~", "08~"), ("09~", "12"))


def _read_month_year(found: re.Match[str]) -> Point | None:
    return fixed(parse_edtf(f"{found['year']}-{month_number(found['month']):02d}"))


def _read_season_year(found: re.Match[str]) -> Point | None:
    return fixed(season_of(int(found["year"]), found["season"]))


def _read_quarter(found: re.Match[str]) -> Point | None:
    names = ("first", "second", "third", "fourth")
    word = found["quarter"].lower()
    place = int(word[1]) - 1 if word[0] == "q" else names.index(word)
    return fixed(span(f"{found['year']}-{3 * place + 1:02d}", f"{found['year']}-{3 * place + 3:02d}"))


def _read_decade(found: re.Match[str]) -> Point | None:
    return _decade(int(found["year"]), _part(found["part"]))


def _decade(year: int, part: int | None) -> Point | None:
    """Read a decade; "the 1800s" is the century, "the 2000s" so far only their first ten years."""
    years = 100 if year % 100 == 0 and year < 2000 else 10
    if part is not None:
        return fixed(_third(year, years, part))
    return fixed(parse_edtf(f"{year // 100:02d}XX" if years == 100 else f"{year // 10:03d}X"))


def _read_short_decade(found: re.Match[str]) -> Point | None:
    tens = found["tens"] or found["quoted"]
    place = int(tens[0]) if tens else NINETIES.split("|").index(found["word"].lower()) + 2
    return _decade(1900 + 10 * place, _part(found["part"] or found["part_word"]))


def _read_centuries(found: re.Match[str]) -> Point | None:
    first, last = read_ordinal(found["ordinal"]), read_ordinal(found["last"])
    if found["bc"] or not 1 < first < last <= 21:
        return None
    return fixed(span(f"{first - 1:02d}00", f"{last - 1:02d}99"))


def _read_century(found: re.Match[str]) -> Point | None:
    number, part = read_ordinal(found["ordinal"]), _part(found["part"])
    if found["bc"] or not 1 <= number <= 21:
        return None
    half = re.search(r"(first|second)\s+half", found["part"] or "", re.IGNORECASE)
    if half is not None and number > 1:
        low = 100 * (number - 1) + (50 if half[1].lower() == "second" else 0)
        return fixed(span(f"{low:04d}", f"{low + 49:04d}"))
    if part is not None and number > 1:
        return fixed(_third(100 * (number - 1), 100, part))
    return fixed(parse_edtf(f"{number - 1:02d}XX"))


def _read_era(found: re.Match[str]) -> Point | None:
    """Read AD years; years before Christ are outside the subset and give no date."""
    return None if found["bc"] else fixed(year_of(int(found["ad"] or found["year"])))


def _read_year(found: re.Match[str]) -> Point | None:
    return fixed(year_of(int(found["year"])))


def _read_year_span(found: re.Match[str]) -> Point | None:
    first, last = int(found["year"]), int(found["last"])
    if last < 100:
        last += first // 100 * 100
        last += 100 if last < first else 0
    return fixed(span(f"{first:04d}", f"{last:04d}")) if first < last < first + 200 else None


def _read_open_span(found: re.Match[str]) -> Point | None:
    return fixed(span(found["year"], ".."))


def _read_day_span(found: re.Match[str]) -> Point | None:
    month = f"{found['year']}-{month_number(found['month'] or found['month_first']):02d}"
    first, last = day_number(found["first"] or found["low"]), day_number(found["last"] or found["high"])
    return fixed(span(f"{month}-{first:02d}", f"{month}-{last:02d}"))


def _read_part_year(found: re.Match[str]) -> Point | None:
    part = _part(found["part"]) or 0
    low, high = _THIRDS_OF_YEAR[part]
    if "half" in found["part"].lower():
        low, high = ("01", "06") if part == 0 else ("07", "12")
    return fixed(span(f"{found['year']}-{low}", f"{found['year']}-{high}"))


COMPLETE_READERS: dict[str, Callable[[re.Match[str]], Point | None]] = {
    "iso": _read_iso,
    "day_first": _read_calendar_day,
    "month_first": _read_calendar_day,
    "slashed": _read_slashed,
    "month_year": _read_month_year,
    "season_year": _read_season_year,
    "quarter": _read_quarter,
    "decade": _read_decade,
    "short_decade": _read_short_decade,
    "centuries": _read_centuries,
    "century": _read_century,
    "era": _read_era,
    "old_year": _read_year,
    "old_span": _read_year_span,
    "day_span": _read_day_span,
    "year_span": _read_year_span,
    "open_span": _read_open_span,
    "part_year": _read_part_year,
    "year": _read_year,
}
