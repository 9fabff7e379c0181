"""What to write in place of a date that is none: the ways people and spreadsheets write dates."""

from __future__ import annotations

import re
from datetime import date, timedelta

__all__ = ["date_hint"]

_STILL = re.compile(r"present|now|today|ongoing|current(?:ly)?|incumbent|-|–", re.IGNORECASE)
_RANGE = re.compile(r"\d[\d-]*\s*(?:to|until|till|–|—| - )\s*\S+", re.IGNORECASE)
_SHORT = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_WORDS = re.compile(
    r"[^\W\d]{3,}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}|\d{1,2}\.?\s+[^\W\d]{3,}\.?\s+\d{4}"
)
_TIMED = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")
_SERIAL = re.compile(r"\d{5}(?:\.0+)?")
# Day 0 of the calendar that spreadsheets count in.
_DAY_ZERO = date(1899, 12, 30)


def date_hint(cell: str) -> str | None:
    """Tell how to write a cell that is no date; None where nobody can guess what it means.

    Examples
    --------
    >>> date_hint("2014-01-01/present")
    'what still holds ends in two points: 2014-01-01/..'
    >>> date_hint("41650")
    "it looks like a spreadsheet's number of a day: 2014-01-11; format the column as a date yyyy-mm-dd"
    >>> date_hint("2014-1-5")
    'months and days have two digits: 2014-01-05'
    >>> date_hint("once upon a time") is None
    True
    """
    if _NUMBERS.fullmatch(cell.strip()):
        return "put the year first, then month and day, with hyphens: 1952-03-12 is the 12th of March 1952"
    start, slash, end = (part.strip() for part in cell.partition("/"))
    if slash and _STILL.fullmatch(end):
        return f"what still holds ends in two points: {start}/.."
    if not slash and _RANGE.fullmatch(start):
        return "join the two dates of an interval by a slash: 2014-10-01/2024-10-01"
    return next((hint for part in (start, end) if (hint := _hint(part)) is not None), None)


def _hint(part: str) -> str | None:
    if found := _TIMED.fullmatch(part):
        return f"leave the time of day out: {found[1]}"
    if (found := _SHORT.fullmatch(part)) and any(len(one) == 1 for one in found.groups() if one):
        digits = [one if len(one) == 4 else one.zfill(2) for one in found.groups() if one]
        return f"months and days have two digits: {'-'.join(digits)}"
    if _SERIAL.fullmatch(part):
        day = _DAY_ZERO + timedelta(days=int(float(part)))
        return f"it looks like a spreadsheet's number of a day: {day}; format the column as a date yyyy-mm-dd"
    if _WORDS.fullmatch(part):
        return "write months as numbers behind the year: 2014-03 is March 2014, 2014-03-05 its fifth day"
    return None
