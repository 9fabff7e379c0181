"""Lines of a text, whatever ends them, and the bullets and numbers that entries of lists open with."""

from __future__ import annotations

import re

__all__ = ["ENTRY", "LINE", "depth_of"]

LINE = re.compile(r"[^\n\u2028\u2029\x85]+")
# A bullet or number, to be followed by a blank; part of longer patterns.
ENTRY = r"(?:[-–—•*·‣▪◦+]|\d{1,3}[.)])"
_ENTRY_AT = re.compile(rf"(?P<depth>[ \t]*){ENTRY}\s+(?=\S)")
_TAB = 4


def depth_of(text: str, start: int, end: int) -> int | None:
    """Give how far in an entry of a list stands, None for a line that is none.

    Examples
    --------
    >>> depth_of("- Norland", 0, 9), depth_of("  * Ostmark", 0, 11), depth_of("Norland", 0, 7)
    (0, 2, None)
    """
    found = _ENTRY_AT.match(text, start, end)
    return None if found is None else len(found["depth"].expandtabs(_TAB))
