"""Prepositions parted from what they govern: "to which it has belonged", "it was expelled from"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["parted_objects"]

_PRONOUNS = frozenset({"which", "whom"})


def parted_objects(verb: Token, prepositions: Collection[str]) -> list[Token]:
    """Give what a relative clause tells of that its verb has by a preposition parted from it.

    "The league | to which it belongs", "the league | it was expelled from in 2012".
    """
    ahead = [c for c in verb.lefts if c.dep_ in ("dep", "prep", "mark") and c.lower_ in prepositions]
    fronted = [t for c in ahead for t in c.children if t.lower_ in _PRONOUNS]
    if fronted or verb.dep_ != "relcl":
        return fronted
    nested = (c for each in verb.rights if each.dep_ in ("prep", "prt", "advmod") for c in each.rights)
    behind = (c for c in (*verb.rights, *nested) if c.dep_ == "prep" and c.lower_ in prepositions)
    return (
        [verb.head] if any(all(c.dep_ not in ("pobj", "pcomp") for c in p.children) for p in behind) else []
    )
