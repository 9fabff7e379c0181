"""Writes the card of a rule from plain words: id, triggers, an example and a near miss."""

from __future__ import annotations

from claims.extraction.frames import NEAR, Clue, Pattern
from claims.relations import Relation

__all__ = ["card_of", "clue"]


def clue(
    words: str,
    beside: str = "",
    also: str = "",
    *,
    before: int = NEAR,
    behind: int = NEAR,
    is_direct: bool = False,
) -> Clue:
    """Give a clue from plain words, parted by blanks; `_` joins the words of a phrase ("part_of").

    Examples
    --------
    >>> clue("part_of", "@", before=0, behind=4).words
    ('part of',)
    """
    return Clue(
        words=_parts(words),
        beside=_parts(beside),
        also=_parts(also),
        before=before,
        behind=behind,
        is_direct=is_direct,
    )


def _parts(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


def card_of(
    family: str,
    name: str,
    relation: Relation,
    triggers: str,
    example: str,
    near_miss: str,
    *,
    beside: str = "",
    before: int = NEAR,
    behind: int = NEAR,
    further: tuple[Clue, ...] = (),
) -> Pattern:
    """Give the card of a rule of a family.

    Parameters
    ----------
    triggers : str
        Its triggers, parted by blanks.
    beside : str
        The words that triggers with a `+` need beside them, parted by blanks.
    before, behind : int
        How near to them these stand.
    further : tuple of Clue
        What else the rule can fire on.
    """
    return Pattern(
        id=f"{family}.{name}",
        relation=relation,
        triggers=_parts(triggers),
        example=example,
        near_miss=near_miss,
        beside=_parts(beside),
        before=before,
        behind=behind,
        further=further,
    )
