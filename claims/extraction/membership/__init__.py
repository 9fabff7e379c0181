"""Who joins, leaves and is a member of what: the patterns and what they find in a sentence."""

from claims.extraction.frames import Pattern
from claims.extraction.membership import cards
from claims.extraction.membership.finding import IMPLIED, find
from claims.extraction.membership.phrases import PHRASES

__all__ = ["IMPLIED", "PATTERNS", "find"]

PATTERNS: tuple[Pattern, ...] = (*cards.PATTERNS, *PHRASES)
