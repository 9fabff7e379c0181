"""Founding and dissolving: which patterns there are and what they find in a sentence."""

from claims.extraction.founding.cards import PATTERNS
from claims.extraction.founding.finder import find

__all__ = ["PATTERNS", "find"]
