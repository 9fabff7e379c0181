"""Numbers as English writes them, up to a few hundred: what dates and durations need."""

from __future__ import annotations

import re

__all__ = ["NUMBER", "ORDINAL", "read_number", "read_ordinal"]

_ONES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    """.split()
_ONES += ["sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * (place + 2) for place, word in enumerate(_TENS)
}
_SMALL_ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    """.split()
_SMALL_ORDINALS += [
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
_ORDINALS = {word: value + 1 for value, word in enumerate(_SMALL_ORDINALS)} | {
    f"{word[:-1]}ieth": 10 * (place + 2) for place, word in enumerate(_TENS)
}

_TEN = "|".join(_TENS)
_UNIT = "|".join(_ONES[1:10])
_BELOW_HUNDRED = rf"(?:{_TEN})(?:[- ](?:{_UNIT}))?|{'|'.join(reversed(_ONES[1:]))}"
NUMBER = (
    rf"(?:\d{{1,3}}(?:\.\d)?|(?:a|{_UNIT})[- ]hundred(?:(?:[- ]and)?[- ](?:{_BELOW_HUNDRED}))?"
    rf"|{_BELOW_HUNDRED}|an?|half an?|a few|a couple of|several)"
)
"""Pattern source of a count: "5", "five", "twenty-five", "a hundred", "a", "half a", "several"."""

ORDINAL = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:(?:{_TEN})[- ])?(?:{'|'.join(_SMALL_ORDINALS[:9])})"
    rf"|{'|'.join(reversed(list(_ORDINALS)))})"
)
"""Pattern source of an ordinal: "17th", "seventeenth", "twenty-first"."""

# "Several" and "a few" are no numbers; these are the middles of the ranges in `claims.dates.durations`.
_VAGUE = {
    "a": 1.0,
    "an": 1.0,
    "half a": 0.5,
    "half an": 0.5,
    "a few": 3.0,
    "a couple of": 2.0,
    "several": 5.0,
}
_SPLIT = re.compile(r"[-\s]+")


def read_number(text: str) -> float:
    """Give the value of a count that `NUMBER` matched.

    Examples
    --------
    >>> read_number("twenty-five"), read_number("a"), read_number("5")
    (25.0, 1.0, 5.0)
    >>> read_number("a hundred"), read_number("one hundred and fifty")
    (100.0, 150.0)
    """
    text = " ".join(text.lower().split())
    if text in _VAGUE:
        return _VAGUE[text]
    if text[0].isdigit():
        return float(text)
    hundreds, parted, rest = text.rpartition("hundred")
    below = float(sum(_VALUES[word] for word in _SPLIT.split(rest) if word not in ("", "and")))
    return below + 100 * read_number(hundreds.strip(" -")) if parted else below


def read_ordinal(text: str) -> int:
    """Give the value of an ordinal that `ORDINAL` matched.

    Examples
    --------
    >>> read_ordinal("17th"), read_ordinal("twenty-first"), read_ordinal("Twelfth")
    (17, 21, 12)
    """
    text = text.lower()
    if text[0].isdigit():
        return int(text[:-2])
    *tens, last = _SPLIT.split(text)
    return sum(_VALUES[word] for word in tens) + _ORDINALS[last]
