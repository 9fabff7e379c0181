"""Who joins, leaves and is a member of what: the patterns and what they find in a sentence."""

from claims.extraction.membership.finder import find
from claims.extraction.membership.patterns import PATTERNS

__all__ = ["PATTERNS", "find"]
