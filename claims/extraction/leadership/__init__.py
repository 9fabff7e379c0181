"""Who leads what: offices taken, held and left, with predecessors, lengths and ordinals."""

from claims.extraction.leadership.finding import PATTERNS, find

__all__ = ["PATTERNS", "find"]
