"""Where in a text a date may begin, and which forms may begin there.

The forms are many and most words begin none: one pass over the text finds the few
words that may, and only the forms that can begin with such a letter are tried
there. Both sets may be too large, never too small (tests/dates/test_openings.py
compares with trying every form at every place).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby

from claims.dates.shapes import SHAPES

__all__ = ["find_shapes"]

_NAMED = re.compile(r"\(\?P<\w+>")
_DIGITS = "0123456789"
_QUOTES = "'’"
_MONTHS, _WEEKDAYS = "jfmasond", "mtwfs"
_PARTS = "emltbscf"  # early, mid, late, the, beginning, start, close, first ...
_NUMBERS = "otfsenah" + _DIGITS  # one, two, four, six, eleven, nine, a, half
# What may stand behind figures and a space beside months: a unit, "of", "to", "and", AD, BC, "under", a dash.
_AFTER_FIGURES = "dwmycotabu–—-"
_FIRST_LETTERS = {
    "iso": _DIGITS,
    "day_span": _DIGITS + _MONTHS,
    "day_first": _DIGITS + _WEEKDAYS,
    "month_first": _WEEKDAYS + _MONTHS,
    "slashed": _DIGITS,
    "month_year": _PARTS + _MONTHS,
    "season_year": "elmsafw",
    "quarter": "fstq",
    "decade": _PARTS + "t" + _DIGITS,
    "short_decade": _PARTS + "t" + _QUOTES,
    "centuries": "fsten" + _DIGITS,
    "century": _PARTS + "fsten" + _DIGITS,
    "era": "ac" + _DIGITS,
    "old_year": _DIGITS,
    "old_span": _DIGITS,
    "year_span": _DIGITS,
    "open_span": _DIGITS,
    "part_year": _PARTS,
    "year": _DIGITS,
    "ago": _NUMBERS,
    "deictic": "lnt",
    "near_day": "tyl",
    "told_month": "t",
    "shifted": "joas" + _NUMBERS,
    "same": "t",
    "next_unit": "t",
    "day_month": _DIGITS,
    "month_day": _MONTHS,
    "month": "elm" + _MONTHS,
    "holiday": "ncbmvh",
    "before_last": "t",
    "weekend": "t",
    "weekday": _WEEKDAYS,
    "season": "t",
    "year_end": "te",
    "whole_year": "t",
}
_UNIT = "(?:day|week|fortnight|month|year|decade|centur)"
# Words that may begin a date, in lower case; common ones with what must follow. Of each only the first
# letter is taken, so that the next word is looked at too.
_OPENING = re.compile(
    rf"""\b(?:\d(?=\d{{3}}|\d{{,2}}(?:[^\d\s]|\s+[{_MONTHS}{_AFTER_FIGURES}]|\s*$))
    |a(?=n?\s+{_UNIT}|\ (?:few|couple)|pr|ug|utumn|d\s|\.d\.|bout\s+[{_NUMBERS}])
    |b(?=eginning|oxing)|c(?=e\s|lose|hristmas)|d(?=ec)
    |e(?=arly|nd|ight|leven)|f(?=eb|i|all|ou?r|rid)
    |h(?=al)|j(?=an|u[nl]|ust\s+[{_NUMBERS}])|l(?=ate|ast)|m(?=ar|ay|on|id)
    |n(?=ov|ine|inth|ext|ew)|o(?=ct|ne|n\s+this|nly\s+[{_NUMBERS}])|q(?=[1-4])
    |s(?=e[pcv]|tart|pring|ummer|ix|at|un|ome\s+[{_NUMBERS}])
    |t(?=ue|hu|hi|hree|o[dnm]|en|w|hat\s+(?:very|same|{_UNIT}|[{_MONTHS}])
      |he\s+(?:['’\d]|begin|start|middle|end|close|early|late|spring|summer|autumn|fall|winter|first|second
        |very|same|follow|next|subseq|prev|prec|prior|{_UNIT}|twent|thirt|fort|fift|sixt|sevent|eight|ninet))
    |v(?=alentine)|w(?=ed|inter)|y(?=esterday))
    |[{_QUOTES}](?=[2-9])""",
    re.VERBOSE,
)


def _tried(forms: tuple[str, ...]) -> re.Pattern[str]:
    # What neighbours ask of the words before them is asked once.
    parts = []
    for before, together in groupby(forms, key=lambda form: SHAPES[form].before):
        shapes = ((form, SHAPES[form]) for form in together)
        groups = "|".join(f"(?P<{form}>{_NAMED.sub('(?:', s.body)}{s.after})" for form, s in shapes)
        parts.append(f"(?:{before})(?:{groups})")
    return re.compile("|".join(parts), re.IGNORECASE)


class _Patterns(dict[str, re.Pattern[str]]):
    """What to try, by name; compiled when first asked for: all of them take a tenth of a second."""

    def __init__(self, forms: Mapping[str, tuple[str, ...]]) -> None:
        self._forms = forms
        self._compiled: dict[tuple[str, ...], re.Pattern[str]] = {}

    def __missing__(self, name: str) -> re.Pattern[str]:
        forms = self._forms[name]
        if forms not in self._compiled:
            self._compiled[forms] = _tried(forms)
        self[name] = self._compiled[forms]
        return self[name]


# Four figures in a row are a year, and begin only forms that begin with one.
_YEAR_FIRST = ("iso", "decade", "era", "year_span", "open_span", "year")
_LETTERS = frozenset("".join(_FIRST_LETTERS.values())) - set(_DIGITS)
_AT = _Patterns(
    {letter: tuple(form for form in SHAPES if letter in _FIRST_LETTERS.get(form, "")) for letter in _LETTERS}
    | {
        "year": _YEAR_FIRST,
        # Most years stand before a space or a comma, where few of these forms go on.
        "year and space": ("era", "year_span", "open_span", "year"),
        "lone year": ("year",),
        "count": ("ago", "shifted"),
        "figures": tuple(
            f for f in SHAPES if "0" in _FIRST_LETTERS.get(f, "") and (f == "era" or f not in _YEAR_FIRST)
        ),
        "anywhere": tuple(SHAPES),
    }
)
_GOES_ON = frozenset("-–—/'’s")
_COUNTS_UNITS = re.compile(rf"\d{{1,3}}\s+{_UNIT}").match
_IS_YEAR = re.compile(r"\d{4}").match
# A form that nobody gave first letters is found all the same, only slowly; the tests ask for them.
_KNOWS_ALL = _FIRST_LETTERS.keys() == SHAPES.keys()
# Letters that match another one when case is ignored, or are longer in lower case.
_ODD = re.compile("[\u017f\u212a\u0130\u0131]")


def find_shapes(text: str) -> list[tuple[int, int, str]]:
    """Find the words that look like dates: start, end and form, left to right, not overlapping.

    Examples
    --------
    >>> find_shapes("on 4 April 1949, or in May")
    [(3, 15, 'day_first'), (23, 26, 'month')]
    """
    if not _KNOWS_ALL or (not text.isascii() and _ODD.search(text)):
        return [(odd.start(), odd.end(), odd.lastgroup or "") for odd in _AT["anywhere"].finditer(text)]
    lowered = text.lower()
    shapes = []
    end = 0
    for opening in _OPENING.finditer(lowered):
        start = opening.start()
        if start >= end:
            letter = lowered[start]
            name = letter if letter in _LETTERS else _of_figures(lowered, start)
            found = _AT[name].match(text, start)
            if found is not None:
                end = found.end()
                shapes.append((start, end, found.lastgroup or ""))
    return shapes


def _of_figures(lowered: str, start: int) -> str:
    """Tell what may begin with the figures at a place."""
    if _IS_YEAR(lowered, start):
        after = lowered[start + 4 : start + 5]
        if after in _GOES_ON:
            return "year"
        return "year and space" if after.isspace() else "lone year"
    return "count" if _COUNTS_UNITS(lowered, start) else "figures"
