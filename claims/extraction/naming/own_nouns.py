"""Nouns by which a text calls a body for its own name: "the market" of a Common Market."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.context.document import subkind_of
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.tables import KnowsNames
    from claims.types import AliasHit

__all__ = ["headed_by", "own_nouns"]

# What follows the noun that says what a body is: "Market of the Inner Seas".
_TAIL = re.compile(r"\s(?:of|for|on|against|between|in|and)\s.*$")


def headed_by(name: str) -> str | None:
    """Give the noun that heads a name of several words, in small letters.

    Examples
    --------
    >>> headed_by("Common Market of the Inner Seas"), headed_by("Nordvia")
    ('market', None)
    """
    head = _TAIL.sub("", name).split()[-1]
    return head.lower() if " " in name and head[:1].isupper() and head.isalpha() else None


def own_nouns(hits: Sequence[AliasHit], table: KnowsNames | None, text: str) -> frozenset[str]:
    """Give the nouns that stand for a body with members for its name alone, no word for bodies else."""
    found: set[str] = set()
    asked: set[str] = set()
    for hit in hits:
        match = hit.matches[0]
        if table is None or match.kind is not EntityKind.ORGANISATION or match.entity_id in asked:
            continue
        asked.add(match.entity_id)
        entity = table.entity(match.entity_id)
        noun = headed_by(entity.label) if entity is not None else None
        if entity is None or noun is None or noun in NOMINAL_KINDS or noun in HEADS:
            continue
        if f" {noun}" in text and is_joinable("", [subkind_of(entity, table)]):
            found.add(noun)
    return frozenset(found)
