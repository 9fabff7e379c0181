"""Who leads what: offices taken, held and left, with predecessors, lengths and ordinals."""

from claims.extraction.leadership.finding import OPEN_ONLY, PATTERNS, find

__all__ = ["OPEN_ONLY", "PATTERNS", "find"]
