"""Offices left by those whom the text gives an office: "She left on Tuesday", "the board removed him"."""

from claims.extraction.leadership.departures.cards import PATTERNS
from claims.extraction.leadership.departures.reading import find_departures

__all__ = ["PATTERNS", "find_departures"]
