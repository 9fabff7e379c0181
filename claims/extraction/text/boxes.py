"""The card that stands before the first sentence of an encyclopaedia's page: rows of a table, labels."""

from __future__ import annotations

import re

__all__ = ["past_box"]

_ROW = re.compile(r"\s*\|.*|\s*(?:[-*•]\s)?[A-Z][\w ()'’/&-]{1,40}:\s\S.{0,120}(?<![.!?])")
_LEAST = 2
_MOST = 60


def past_box(text: str) -> str:
    """Give a text from behind the rows it opens with, past a title above them; else as it is.

    Examples
    --------
    >>> past_box("Norland\\n| Capital | Holm |\\n| Founded | 1905 |\\nNorland is a state.")
    'Norland is a state.'
    >>> past_box("Norland\\nNorland is a state.")
    'Norland\\nNorland is a state.'
    """
    place = rows = 0
    behind = 0
    for line in text.splitlines(keepends=True)[:_MOST]:
        words = line.strip()
        if words and _ROW.fullmatch(words) is not None:
            rows += 1
        elif words and (rows or place):
            break
        place += len(line)
        if rows:
            behind = place
    return text[behind:].lstrip() if rows >= _LEAST else text
