"""Founding and dissolving: which patterns there are and what they find in a sentence."""

from claims.extraction.founding.finder import find
from claims.extraction.founding.patterns import PATTERNS

__all__ = ["PATTERNS", "find"]
