"""Whether a text tells of several topics: a digest, whose headline is that of its first paragraph."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.extraction.context.document import names_in

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext

__all__ = ["is_parted"]

_MOST_BODIES, _MOST_PLACES, _FEWEST_PARTS = 100, 50, 3


def is_parted(context: DocumentContext) -> bool:
    """Tell whether one paragraph alone names what the headline does, and others name other bodies."""
    text, title = context.article.text, context.article.title or ""
    # The headline may stand over the text once more.
    begins = len(title) if title and text.startswith(f"{title}\n") else 0
    parts: set[int] = set()
    for thing in islice(context.bodies, _MOST_BODIES):
        places = {text.rfind("\n", 0, start) for start in thing.starts[:_MOST_PLACES] if start >= begins}
        if len(places) > 1 and names_in(title, thing):
            return False
        parts |= places
    return len(parts) >= _FEWEST_PARTS
