"""Text of articles and names of files where people look at it: it may not steer what shows it."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["harmless", "unsteered"]

# Control characters but the line's end, and what turns letters round; halves of a pair are no text.
_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def harmless(text: str) -> str:
    r"""Give text that a terminal only shows: what would steer it or reverse its letters becomes `�`.

    Examples
    --------
    >>> harmless("NATO\x1b[2J was founded")
    'NATO�[2J was founded'
    """
    return "".join("�" if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c for c in text)


def unsteered(text: str) -> str:
    r"""Give text of several lines so; what joins letters stays, for Persian words and emoji need it.

    Examples
    --------
    >>> unsteered("no\x1b[31mfile\nnext")
    'no�[31mfile\nnext'
    """
    return _STEERING.sub("�", text)
