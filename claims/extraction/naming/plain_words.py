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
    return is_label or is_plain_word(thing.name, thing.starts, text)
