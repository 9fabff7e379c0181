"""What somebody became after the office a clause speaks of: "took over from X, now head of the Union"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claims.extraction.frames import RoleMention

__all__ = ["is_later_still", "is_of_before", "is_since_then", "of_the_time"]

_SINCE_THEN = re.compile(
    r",\s(?:who\s(?:is|was|became)\s)?(?:now|currently|today|later|subsequently)\b[^,.;:]*$"
)
_BEFORE_THEN = re.compile(
    r",\s(?:who\s(?:was|had\sbeen)\s)?(?:once|formerly|previously|earlier|an?\s(?:former|one-?time)|an?\sex-|for\s(?:[\w-]+\s){1,4}years?)"
    r"\b[^,.;:]*$"
)
# "Later president of Ostmark": at a time the aside does not tell, perhaps over by now.
_LATER = re.compile(
    r"(?:[,(–—-]\s*|\band\s)(?:the\s)?(?:later|subsequently|afterwards?|eventually|thereafter|in\stime)\s(?:the\s)?(?:[a-z]+\s)?$"
    r"|\b(?:future|eventual|the\slater|the\ssubsequent)\s(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
# How far before a title such a word may stand.
_ASIDE = 60


def is_since_then(text: str, start: int) -> bool:
    """Tell whether an aside gives the title at a place as one that came later.

    Examples
    --------
    >>> text = "She took over from Jan Holm, now the head of the Union, and from Li Wu, the chairman."
    >>> is_since_then(text, text.index("head")), is_since_then(text, text.index("chairman"))
    (True, False)
    """
    return _SINCE_THEN.search(text, max(0, start - _ASIDE), start) is not None


def is_of_before(text: str, end: int) -> bool:
    """Tell whether an aside gives the title that ends at a place as one of an earlier time.

    Examples
    --------
    >>> text = "He succeeded Jan Holm, once mayor of Sarn, and Li Wu, the chairman."
    >>> is_of_before(text, text.index(" of")), is_of_before(text, text.index(".", 40))
    (True, False)
    """
    return _BEFORE_THEN.search(text, max(0, end - 2 * _ASIDE), end) is not None


def is_later_still(text: str, start: int) -> bool:
    """Tell whether an aside gives the title at a place as one held at some later time, not as today's.

    Examples
    --------
    >>> text = "She worked with Jan Holm, later president of Ostmark, and Li Wu, the president of Sarn."
    >>> [is_later_still(text, found.start()) for found in re.finditer("president", text)]
    [True, False]
    >>> is_later_still("Jan Holm, the future ", 21)
    True
    """
    return _LATER.search(text, max(0, start - _ASIDE), start) is not None


def of_the_time(titles: Iterable[RoleMention], text: str) -> list[RoleMention]:
    """Leave out the titles that an aside gives as earlier or later ones."""
    return [
        title
        for title in titles
        if not is_since_then(text, title.start) and not (title.is_former and is_of_before(text, title.end))
    ]
