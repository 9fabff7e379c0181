"""Offices that a tagger takes for a name: "Anselm, | Latin Patriarch | of Velm", "Danish | Farm Minister"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.naming.given_names import is_given_name
from claims.extraction.roles import parse_titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.mentions.entities import Entity

__all__ = ["fronts_office", "is_mere_office"]

# What is called with a title inside its name: "the Indian Premier League", "Irish Chief Secretary's Office".
_NEXT_WORD = re.compile(r"(?:['’]s?)?\s(?:\w+\s)?([A-Z]\w+)")
_CALLED_SO = frozenset(
    {"league", "division", "cup", "trophy", "tour", "prize", "award", "office", "guard"}
    | {"army", "navy", "force", "forces", "police"}
)


def is_mere_office(entity: Entity, text: str) -> bool:
    """Tell whether a person's name is an office with one word before it: behind it stands what it is of."""
    if entity.label != "PERSON" or not text.startswith(" of ", entity.end):
        return False
    words = text[entity.start : entity.end]
    titles = parse_titles(words)
    if not titles or titles[-1].end != len(words):
        return False
    lead = words[: titles[-1].outer].split()
    return not lead or (len(lead) == 1 and not is_given_name(lead[0]))


def fronts_office(text: str, end: int, entities: Sequence[Entity]) -> bool:
    """Tell the people before an office, whatever the tagger made of it: "Belgian | Farm Minister".

    Parameters
    ----------
    end : int
        Where the people's name ends in the text.
    """
    title = next((t for t in parse_titles(text) if end + 1 in (t.outer, t.start)), None)
    if title is None or any(_is_body_of(e, text, end, title.end) for e in entities):
        return False
    behind = _NEXT_WORD.match(text, title.end)
    return behind is None or behind[1].lower() not in BODIES | _CALLED_SO


def _is_body_of(entity: Entity, text: str, end: int, title_end: int) -> bool:
    """Tell "Russian Army" of "Russian Army commander", "Indian Premier League"."""
    if entity.label != "ORG" or not entity.start < end < entity.end:
        return False
    return entity.end > title_end or text[: entity.end].rpartition(" ")[2].lower() in BODIES | _CALLED_SO
