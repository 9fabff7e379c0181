"""Writes the card of a rule from plain words: id, triggers, an example and a near miss."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.relations import Relation

__all__ = ["card_of"]


def card_of(
    family: str,
    name: str,
    relation: Relation,
    triggers: str,
    example: str,
    near_miss: str,
    *,
    beside: str = "",
) -> Pattern:
    """Give the card of a rule of a family.

    Parameters
    ----------
    triggers : str
        Its triggers, parted by blanks.
    beside : str
        The words that triggers with a `+` need beside them, parted by blanks.
    """
    return Pattern(
        id=f"{family}.{name}",
        relation=relation,
        triggers=tuple(triggers.split()),
        example=example,
        near_miss=near_miss,
        beside=tuple(beside.split()),
    )
