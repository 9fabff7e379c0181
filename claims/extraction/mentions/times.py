"""Words of time that a tagger takes for first names: in "In May Ann Holt resigned" is no May Ann Holt."""

from __future__ import annotations

import re

from claims.dates.shapes import WHOLE_MONTH

__all__ = ["name_past_date", "past_time"]

_DAYS = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_MONTH = re.compile(rf"({_DAYS})?(?(1)|{WHOLE_MONTH})(?:\s(?=[A-Z])|\b)")
_WHEN = re.compile(
    r"(?:\b(?:in|since|until|till|last|this|next|early|late|mid)[\s-]|(?<![\d.,])[0-3]?\d(?:st|nd|rd|th)?\s)$",
    re.IGNORECASE,
)
# Words that open a sentence before a name: "Earlier Ann Holt had resigned".
_OPENING = re.compile(
    r"(?:Earlier|Then|Later|Meanwhile|Yesterday|Today|Previously|Recently|Eventually|Finally|Instead|Now|Once)\s"
    r"(?=[A-Z]\S*\s[A-Z])"
)
_ON = re.compile(r"\b(?:on|by)\s$", re.IGNORECASE)
_LONGEST = 6
_DATE = re.compile(rf"(?:\d\d?(?:st|nd|rd|th)?\s)?(?:{WHOLE_MONTH}|{_DAYS})\s(?:(?:19|20)\d\d\s)?")
_WORD = r"(?:[A-Z][\w.’'-]*|de|da|van|von|der|bin|al)"
_NAME = re.compile(rf"{_WORD}(?:\s{_WORD})+")


def past_time(text: str, start: int, end: int) -> int:
    """Give where a name begins, which is its end where it is but the month of "in May".

    Parameters
    ----------
    text : str
        What the offsets count in.
    start, end : int
        The name as the tagger has it.

    Examples
    --------
    >>> past_time("In May Ann Holt resigned.", 3, 15), past_time("Theresa May resigned.", 8, 11)
    (7, 8)
    """
    if start == 0 and (opening := _OPENING.match(text, start, end)):
        return opening.end()
    month = _MONTH.match(text, start, end)
    if month is None:
        return start
    before = max(0, start - _LONGEST)
    is_told = _WHEN.search(text, before, start) or (month[1] and _ON.search(text, before, start))
    return month.end() if is_told else start


def name_past_date(text: str, start: int, end: int) -> int:
    """Give where a name begins that a tagger took for the rest of a date, `end` where none does.

    Examples
    --------
    >>> name_past_date("In May Tendai Moyo resigned.", 3, 18), name_past_date("In May 2014 we met.", 3, 11)
    (7, 11)
    """
    date = _DATE.match(text, start, end)
    if date is None or _NAME.fullmatch(text, date.end(), end) is None or _DATE.search(text, date.end(), end):
        return end
    return date.end()
