"""Founding and dissolving: which patterns there are and what they find in a sentence."""

from claims.extraction.founding.cards import PATTERNS as _CARDS
from claims.extraction.founding.finder import find
from claims.extraction.founding.turns import TURNS

PATTERNS = (*_CARDS, *TURNS)

__all__ = ["PATTERNS", "find"]
