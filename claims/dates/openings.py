"""Where in a text a date may begin, and which forms may begin there.

The forms are many and most words begin none: one pass over the text finds the few
words that may, and only the forms that can begin with such a letter are tried
there. Both sets may be too large, never too small. The commonest wordings ("in 1949,",
"4 April 1949") are read whole by that pass; they may be too few, never otherwise
(tests/dates/test_openings.py compares with trying every form at every place).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby

from claims.dates.shapes import COUNTED, MONTH_NAMES, SHAPES

__all__ = ["CASELESS", "KNOWS_ALL", "find_everywhere", "find_opening", "has_odd_letters", "match_at"]

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
    "told_month": "t" + _MONTHS,
    "shifted": "joas" + _NUMBERS,
    "same": "t",
    "next_unit": "t",
    "told_day": _DIGITS + _MONTHS,
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
_PLAIN_YEAR = r"[12][0-9]{3}(?<!2[2-9]..)"
_PLAIN_DAY = r"[1-9](?:(?<=[12])[0-9]|(?<=3)[01])?"
_PLAIN_END = r"(?=[\ .,;)]|\Z)"
# The letters before are looked back at last: a branch that begins with a letter is passed over at once.
_PLAIN_MONTH = rf"[{_MONTHS}](?:{'|'.join(f'{name[1:]}(?<={name})' for name in MONTH_NAMES)})"
# What may begin a date, in lower case, with the character before it; common words with what must follow.
# Of each word only the first letter is taken, so that the next word is looked at too.
find_opening = re.compile(
    rf"""[^a-z0-9_](?:
    {_PLAIN_DAY}\ {_PLAIN_MONTH}\ {_PLAIN_YEAR}{_PLAIN_END}(?P<day_first>)
    |{_PLAIN_YEAR}(?=[.,;)](?!\d)|\Z|\ (?!(?:{COUNTED}|to(?!\ [0-9])|or|ad|bc|bce|ce)\b)[a-z]{{2}})
      (?<=\ ....)(?<!\.\ ....)(?<!page\ ....)(?<!pages\ ....)(?P<year>)
    |{_PLAIN_MONTH}\ (?:{_PLAIN_DAY},\ {_PLAIN_YEAR}{_PLAIN_END}(?P<month_first>)
      |{_PLAIN_YEAR}{_PLAIN_END}(?P<month_year>))
    |[0-9]{{1,3}}\ (?:day|week|month|year)s?\ (?:later|earlier|on(?=[,.;)]|\Z)){_PLAIN_END}(?P<shifted>)
    |\d(?=\d{{3}}|\d{{,2}}(?:[^\d\s]|\s+[{_MONTHS}{_AFTER_FIGURES}]|\s*$))
    |a(?=n?\s+{_UNIT}|\ (?:few|couple|hundred)|pr|ug|utumn|d\s|\.d\.|bout\s+[{_NUMBERS}])
    |b(?=eginning|oxing)|c(?=e\s|lose|hristmas)|d(?=ec)
    |e(?=arly|nd|ight|leven)|f(?=eb|i|all|ou?r|rid)
    |h(?=al)|j(?=an|u[nl]|ust\s+[{_NUMBERS}])|l(?=ate|ast)|m(?=ar|ay|on|id)
    |n(?=ov|ine|inth|ext|ew)|o(?=ct|ne|n\s+this|nly\s+[{_NUMBERS}])|q(?=[1-4])
    |s(?=e[pcv]|tart|pring|ummer|ix|at|un|ome\s+[{_NUMBERS}])
    |t(?=ue|hu|hi|hree|o[dnm]|en|w|hat\s+(?:very|same|{_UNIT}|[{_MONTHS}])
      |he\s+(?:['’\d]|begin|start|middle|end|close|early|late|spring|summer|autumn|fall|winter|first|second
        |very|same|follow|next|subseq|prev|prec|prior|{_UNIT}|twent|thirt|fort|fift|sixt|sevent|eight|ninet))
    |v(?=alentine)|w(?=ed|inter)|y(?=esterday))""",
    re.VERBOSE,
).search


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
        "apart year": ("era", "year_span", "open_span", "year"),
        "count": ("ago", "shifted"),
        "figures": tuple(
            f for f in SHAPES if "0" in _FIRST_LETTERS.get(f, "") and (f == "era" or f not in _YEAR_FIRST)
        ),
        "anywhere": tuple(SHAPES),
    }
)
CASELESS = frozenset({"year", "shifted"})
_GOES_ON = frozenset("-–—/'’s")
_COUNTS_UNITS = re.compile(rf"\d{{1,3}}\s+{_UNIT}").match
_IS_YEAR = re.compile(r"\d{4}").match
# A form that nobody gave first letters is found all the same, only slowly; the tests ask for them.
KNOWS_ALL = _FIRST_LETTERS.keys() == SHAPES.keys()
# Letters that match another one when case is ignored, or are longer in lower case.
has_odd_letters = re.compile("[\u017f\u212a\u0130\u0131]").search


def find_everywhere(text: str) -> list[tuple[int, int, str]]:
    """Find the words that look like dates by trying every form at every place: start, end and form.

    Examples
    --------
    >>> find_everywhere("on 4 April 1949, or in May")
    [(3, 15, 'day_first'), (23, 26, 'month')]
    """
    return [(found.start(), found.end(), found.lastgroup or "") for found in _AT["anywhere"].finditer(text)]


def match_at(start: int, text: str, lowered: str) -> re.Match[str] | None:
    """Match what may begin at a place, by its letter or by the figures there."""
    letter = lowered[start + 1]
    if letter in _LETTERS:
        return _AT[letter].match(text, start)
    if lowered[start] in _QUOTES:
        quoted = _AT[lowered[start]].match(text, start - 1)  # "the class of '90s"
        if quoted is not None:
            return quoted
    if _IS_YEAR(lowered, start + 1):
        after = lowered[start + 5 : start + 6]
        return _AT["year" if after in _GOES_ON else "apart year"].match(text, start)
    return _AT["count" if _COUNTS_UNITS(lowered, start + 1) else "figures"].match(text, start)
