"""Who joins, leaves and is a member of what: the patterns and what they find in a sentence."""

from claims.extraction.membership.cards import PATTERNS
from claims.extraction.membership.finding import IMPLIED, find

__all__ = ["IMPLIED", "PATTERNS", "find"]
