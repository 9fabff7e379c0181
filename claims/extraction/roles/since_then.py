"""What somebody became after the office a clause speaks of: "took over from X, now head of the Union"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claims.extraction.frames import RoleMention

__all__ = ["is_since_then", "without_later"]

_SINCE_THEN = re.compile(
    r",\s(?:who\s(?:is|was|became)\s)?(?:now|currently|today|later|subsequently)\b[^,.;:]*$"
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


def without_later(titles: Iterable[RoleMention], text: str) -> list[RoleMention]:
    """Leave out the titles that an aside gives as later ones."""
    return [title for title in titles if not is_since_then(text, title.start)]
