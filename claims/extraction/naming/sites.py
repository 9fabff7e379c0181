"""Studios, halls and labels that a text names beside those who play there, which no "band" stands for."""

from __future__ import annotations

import re

__all__ = ["PLAYING", "is_site"]

PLAYING = frozenset("band group duo trio quartet quintet sextet supergroup ensemble outfit".split())
"""Nouns for those who play together."""

_SITES = (
    r"(?:studios?|label|hall|arena|stadium|theatre|theater|nightclub|venue|festival|rehearsal\sroom|barn|warehouse"
    r"|album|song|single|film|tour)"
)
_NAMED = re.compile(rf"\b{_SITES}$", re.IGNORECASE)
_BEHIND = re.compile(
    rf"\s{_SITES}\b|,\s(?:an?|the|their|its|his|her)\s(?:own\s)?(?:(?!of\b)[\w'’-]+\s){{0,3}}{_SITES}\b"
)
_AHEAD = re.compile(rf"\b(?:{_SITES}|{_SITES}\s(?:called|named)|recorded\sat),?\s(?:the\s)?[\"“']?$")
_REACH = 30


def is_site(name: str, size: int, starts: tuple[int, ...], text: str) -> bool:
    """Tell whether a text calls what it names a studio, a hall, a record.

    Parameters
    ----------
    size : int
        Length of the words that stand at the places.
    starts : tuple of int
        Where the text names it.

    Examples
    --------
    >>> text = "Kraftbau built Kling Tor, their own studio. At Kling Tor the group ..."
    >>> is_site("Kling Tor", 9, (15, 47), text), is_site("Kraftbau", 8, (0,), text)
    (True, False)
    """
    if _NAMED.search(name) is not None:
        return True
    return any(
        _BEHIND.match(text, start + size) is not None
        or _AHEAD.search(text, max(0, start - _REACH), start) is not None
        for start in starts
    )
