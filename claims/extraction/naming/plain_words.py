"""Words that have a capital only from where they stand: "Storm leaves homes dark", of a second storm."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.context.document import NamedThing

__all__ = ["is_plain_thing", "is_plain_word"]

# What stands before the first word of a sentence, a headline or a quotation.
_OPENS = re.compile(r"(?:^|[.!?:\n]|[\"“‘(•*–—-])\s*[\"“‘]?$")
_REACH = 4
# What labels a line of key points or minutes, whatever a tagger makes of it (own list).
_LABELS = frozenset(
    """
    accession appointment appointments clarification correction departure departures effective election
    promotion reaction resignation result results retirement succession transition update updates vote
    """.split()
)
_MARKS = " \t-–—*•#_>0123456789.)("


def is_plain_word(name: str, starts: Iterable[int], text: str) -> bool:
    """Tell a word that opens sentences, and that the text has in small letters too, from a name.

    Examples
    --------
    >>> text = "Storm leaves homes dark. It was the second storm."
    >>> is_plain_word("Storm", [0], text)
    True
    >>> text = "Storm won. Fans of Storm sang in a storm."
    >>> is_plain_word("Storm", [0, 19], text)
    False
    """
    if not name.isalpha() or not name.istitle() or name.lower() not in text:
        return False
    if any(_OPENS.search(text[max(0, start - _REACH) : start]) is None for start in starts):
        return False
    return re.search(rf"\b{name.lower()}\b", text) is not None


def is_plain_thing(thing: NamedThing, text: str) -> bool:
    """Tell a plain word, and what only heads lines and entries: "Departure: Holt is retiring"."""
    size = len(thing.mention.text)
    is_label = thing.kind is None and all(text.startswith(":", start + size) for start in thing.starts)
    return is_label or _is_label_of_line(thing, text) or is_plain_word(thing.name, thing.starts, text)


def _is_label_of_line(thing: NamedThing, text: str) -> bool:
    """Tell "- Departure: Ann Holm, who ...": a word for what happened, only at the heads of lines."""
    if thing.name.lower() not in _LABELS:
        return False
    return all(_heads_line(text, start, start + len(thing.name)) for start in thing.starts)


def _heads_line(text: str, start: int, end: int) -> bool:
    opens = text.rfind("\n", 0, start) + 1
    return not text[opens:start].strip(_MARKS) and text[end : end + 3].lstrip("*_ ").startswith(":")
