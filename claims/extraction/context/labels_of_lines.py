"""Words that label a line and name nothing: "- Departure: Ann Holm, who has led the company since 2014"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.context.document import NamedThing

__all__ = ["is_label_of_line"]

# Own list, from key points and minutes.
_LABELS = frozenset(
    """
    accession appointment appointments clarification correction departure departures effective election
    promotion reaction resignation result results retirement succession transition update updates vote
    """.split()
)
_MARKS = " \t-–—*•#_>0123456789.)("


def is_label_of_line(thing: NamedThing, text: str) -> bool:
    """Tell a word that stands nowhere but at the head of a line, before a colon."""
    if thing.name.lower() not in _LABELS or thing.entity_ids:
        return False
    return all(_heads_line(text, start, start + len(thing.name)) for start in thing.starts)


def _heads_line(text: str, start: int, end: int) -> bool:
    opens = text.rfind("\n", 0, start) + 1
    return not text[opens:start].strip(_MARKS) and text[end : end + 3].lstrip("*_ ").startswith(":")
