"""Offices that a tagger takes for somebody's name: "Anselm, | Latin Patriarch | of Velm"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.naming.given_names import is_given_name
from claims.extraction.roles import parse_titles

if TYPE_CHECKING:
    from claims.extraction.mentions.entities import Entity

__all__ = ["is_mere_office"]


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
