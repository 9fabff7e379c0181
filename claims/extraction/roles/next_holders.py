"""Who has the same office elsewhere, where the verb is said once: "X is the head of A, Y of B"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_next_holder", "opens_clause"]

_OF = frozenset({"of", "at", "for"})


def is_next_holder(tokens: Sequence[Token], left: int, end: int) -> bool:
    """Tell Y of "X is the head of A, Y of B" from the holder of "the head of A, Y".

    Parameters
    ----------
    left : int
        Where the title begins, among the tokens.
    end : int
        Where the name behind it ends.
    """
    if end >= len(tokens) or tokens[end].lower_ not in _OF:
        return False
    copula = next(
        (t for t in reversed(tokens[max(0, left - 3) : left]) if t.lemma_ in ("be", "remain")), None
    )
    if copula is None:
        return False
    return any(c.dep_ == "nsubj" and c.pos_ in ("PROPN", "PRON") for c in copula.children)


def opens_clause(tokens: Sequence[Token], left: int, stop: int) -> bool:
    """Tell a new subject ("Lee, and the chief executive is Ek") from an apposition."""
    words = [t.lower_ for t in tokens[max(0, left - 2) : left + 1]]
    follows = tokens[stop] if stop < len(tokens) else None
    return "and" in words and follows is not None and follows.pos_ == "AUX"
