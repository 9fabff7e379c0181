"""The cards of the rules of membership: which words make them fire, with examples."""

from claims.extraction.membership.cards.stated import (
    PATTERNS,
)

__all__ = [
    "PATTERNS",
]
