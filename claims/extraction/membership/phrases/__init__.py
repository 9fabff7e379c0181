"""Turns of phrase of membership read by the order of their words, where a tree would have to be right."""

from claims.extraction.membership.phrases.cards import PHRASES
from claims.extraction.membership.phrases.reading import phrase_claims

__all__ = ["PHRASES", "phrase_claims"]
