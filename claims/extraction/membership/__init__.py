"""Who joins, leaves and is a member of what: the patterns and what they find in a sentence."""

from claims.extraction.membership.cards import PATTERNS
from claims.extraction.membership.finder import find
from claims.extraction.membership.founders import find_founders

__all__ = ["ALONE", "PATTERNS", "find"]

# A sentence that says who founded what seldom has a word of any other rule of membership.
ALONE = {"membership.founder": find_founders}
