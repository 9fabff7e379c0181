"""Names that a body's bare noun announces: "member of rock band Holm", "joined trade bloc Orsa"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["announces", "name_behind"]


def name_behind(noun: Token) -> Token | None:
    """Give the name right behind a body's bare noun, whatever the parser hangs it on.

    A singular noun that could be counted stands without an article only where it announces a name.
    """
    if not _is_bare(noun) or noun.i + 1 >= len(noun.doc):
        return None
    place = noun.i + 1
    place += noun.doc[place].text == "The" and place + 1 < len(noun.doc)
    name = noun.doc[place]
    return name if name.pos_ == "PROPN" and name.text[:1].isupper() else None


def announces(name: Token) -> bool:
    """Tell whether a body's bare noun stands right before a name: "trade bloc Orsa" is no place."""
    return name.i > 0 and _is_bare(name.nbor(-1)) and name_behind(name.nbor(-1)) == name


def _is_bare(noun: Token) -> bool:
    """Tell whether a body's noun stands in the singular, written small, without article or owner."""
    if not noun.text.islower() or noun.lower_ not in ALLIANCES or noun.tag_ not in ("NN", "NNP"):
        return False
    first = noun
    while first.i > 0 and first.nbor(-1).text.islower() and first.nbor(-1).pos_ in ("NOUN", "ADJ", "PROPN"):
        first = first.nbor(-1)
    before = first.nbor(-1) if first.i > 0 else None
    return before is None or (before.pos_ not in ("DET", "PROPN", "NUM", "PART") and before.tag_ != "PRP$")
