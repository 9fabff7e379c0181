"""The names of national teams, which tagger and table take for the state and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.naming.definitions import Definition

__all__ = ["find_team_names"]

_OPENS = " national "
_NAME = re.compile(
    r"\b(?P<name>(?:[A-Z][\w'’-]+ (?:of |and |the )?){1,4}"
    r"(?:(?:wo)?men['’]s |senior |under-\d\d |U-?\d\d )*national (?:(?:wo)?men['’]s )?"
    r"(?:(?:association |beach |field |ice |table |rugby |Gaelic )?[a-z]+ )?(?:under-\d\d |U-?\d\d )?"
    r"(?:team|side|squad))\b"
)
_NOT_OF_NAME = re.compile(r"^(?:The|In|At|As|With|For|When|After|Since|He|She|His|Her|Former|Coach) ")


def find_team_names(text: str) -> Iterator[Definition]:
    """Give the places where a text names a national team.

    Examples
    --------
    >>> [d.long for d in find_team_names("He coached the Honduras national football team.")]
    ['Honduras national football team']
    """
    if _OPENS not in text:
        return
    for match in _NAME.finditer(text):
        opening = _NOT_OF_NAME.match(match["name"])
        start = match.start() + (opening.end() if opening is not None else 0)
        if start < match.end() and text[start].isupper():
            name = text[start : match.end()]
            yield Definition(start=start, end=match.end(), long=name, short=name)
