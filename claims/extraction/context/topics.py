"""Whether a text tells of several topics: a digest, whose headline is that of its first paragraph."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.extraction.context.document import names_in

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext, NamedThing

__all__ = ["is_parted"]

_MOST_BODIES, _MOST_PLACES, _FEWEST_PARTS = 100, 50, 3


def is_parted(context: DocumentContext) -> bool:
    """Tell whether one paragraph alone names what the headline does, and others name other bodies.

    Where no headline names a body, what the text names most stands for it.
    """
    text, title = context.article.text, context.article.title or ""
    # The headline may stand over the text once more.
    begins = len(title) if title and text.startswith(f"{title}\n") else 0
    bodies = list(islice(context.bodies, _MOST_BODIES))
    most = max((thing.count for thing in bodies), default=0)
    about = [thing for thing in bodies if names_in(title, thing)]
    about = about or [thing for thing in bodies if thing.count == most]

    def paragraphs(thing: NamedThing) -> set[int]:
        starts = (start for start in thing.starts[:_MOST_PLACES] if start >= begins)
        return {text.rfind("\n", 0, start) for start in starts}

    if any(len(paragraphs(thing)) > 1 for thing in about):
        return False
    return len(set().union(*map(paragraphs, bodies))) >= _FEWEST_PARTS
