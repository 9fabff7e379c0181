"""Counts, ordinals, order and age: what the table answers from several rows."""

from claims.extraction.derived.finder import find
from claims.extraction.derived.patterns import PATTERNS

__all__ = ["PATTERNS", "find"]
