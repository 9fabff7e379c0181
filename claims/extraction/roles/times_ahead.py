"""Times between a name and its title: "X, until now head of Y", "X, since 2019 the chair of Y"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates.shapes import WHOLE_MONTH

if TYPE_CHECKING:
    from claims.extraction.roles.phrase import Phrase

__all__ = ["behind_time"]

_YEAR = rf"(?:{WHOLE_MONTH} )?\d{{4}}"
_OVER = (
    rf"(?:until|till|up to) (?:now|then|recently|last [a-z]+|{_YEAR}|{WHOLE_MONTH}"
    r"|(?:this|a) [a-z]+(?: ago)?)"
    rf"|at (?:the|that) time|most recently|from {_YEAR} (?:to|until) {_YEAR}|formerly|previously"
    r"|for (?:many|several|some|[a-z]+|\d+) (?:years|decades|seasons)|for a (?:time|while|decade|year)"
)
_STILL = rf"at present|for now|since {_YEAR}|since last [a-z]+|as of now|currently|presently"
_AHEAD = re.compile(
    rf"(?:[,(–—]\s?|\band\s)(?P<words>(?:(?P<over>{_OVER})|{_STILL}),?\s(?:still\s)?(?:the\s|its\s|an?\s)?)$",
    re.IGNORECASE,
)


def behind_time(phrase: Phrase, left: int, first: int) -> tuple[int, bool]:
    """Step over a time before a title; say also whether the office is over by then.

    Parameters
    ----------
    left : int
        Index of the leftmost token of the title with its qualifiers and body.
    first : int
        Index of the title's first token: "then" and "2019" may have been taken for qualifiers.
    """
    for index in dict.fromkeys((left, first)):
        if not 0 < index < len(phrase.tokens):
            continue
        found = _AHEAD.search(phrase.text(phrase.origin, phrase.places[index]))
        start = None if found is None else phrase.index(phrase.origin + found.start("words"))
        if found is not None and start is not None:
            return start, found["over"] is not None
    return left, False
