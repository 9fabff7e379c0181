"""Turns of phrase about offices, read word by word where a tree would have to be right."""

from claims.extraction.leadership.phrases.reading import PATTERNS, phrase_claims

__all__ = ["PATTERNS", "phrase_claims"]
