"""Values and notes of a verdict for people: the dates that programs read as EDTF, in words."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.dates import parse_edtf
from claims.errors import DateError
from claims.explanations.wording import interval_words

__all__ = ["value_words"]

_DAY = r"\d{4}-\d{2}-\d{2}"
_POINT = r"(?:\d{4}(?:-\d{2}){0,2}|\d{3}X|\d{2}XX)[~?%]?"
_SPAN = rf"(?:{_POINT}|\.\.)?/(?:{_POINT}|\.\.)?"
# What the rules write before a date. "Season 2008-09" and "Expo 2010/2011" are names: a month or a span
# is read as a date only behind such a word, or where it stands alone.
_LEADS = "since|until|from|to|on|founded|dissolved|joined|left|office|mean|suspended"
_DATED = re.compile(
    rf"(?:(?<![\w/.~-])(?P<day>{_DAY}(?![\w/~?%-]))"
    rf"|(?P<lead>^|\b(?:{_LEADS})\s|\(|:\s)(?P<date>{_SPAN}|{_POINT})(?=$|[);,]|\s(?:to|is)\b))"
)
# Years, days and the notes of the rules come again and again.
_MEMORY = 8192


@lru_cache(maxsize=_MEMORY)
def value_words(text: str) -> str:
    """Write a value, or a sentence of the rules, with its dates as people write them.

    Examples
    --------
    >>> value_words("1974-07-01/1979-06-30")
    'from 1 July 1974 to 30 June 1979'
    >>> value_words("member since 2004-03~")
    'member since about March 2004'
    >>> value_words("Season 2008-09")
    'Season 2008-09'
    """
    return _DATED.sub(_words, text)


def _words(found: re.Match[str]) -> str:
    written = found["day"] or found["date"]
    try:
        words = interval_words(parse_edtf(written))
    except DateError:  # "20XX-13", "/": no date, and so a name
        return found[0]
    return f"{found['lead'] or ''}{words}"
