"""A candidate with its slots filled, its date and its assertion: a claim but for its weight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.extraction.context import fold, surname_of
from claims.extraction.frames import Candidate, Sentence
from claims.types import Modality, Polarity, Slot, Span, TimeExpression

__all__ = ["Draft", "keys_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A claim in the making, all slots read or filled.

    Parameters
    ----------
    features : mapping of str to float
        What the weighing model reads, by documented name.
    confidence : float
        The model's probability that the claim is what the text says.
    mentions : tuple of Span
        The clauses that state it, in text order; several once repeats are merged.
    """

    candidate: Candidate
    sentence: Sentence
    subject: Slot
    object: Slot | None = None
    role: Slot | None = None
    predecessor: Slot | None = None
    successor: Slot | None = None
    founders: tuple[Slot, ...] = ()
    compared_with: Slot | None = None
    when: TimeExpression | None = None
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    attributed_to: str | None = None
    features: Mapping[str, float] = field(default_factory=dict)
    confidence: float = 1.0
    mentions: tuple[Span, ...] = ()


def keys_of(slot: Slot) -> set[str]:
    """Give some words of which the slots of two drafts share one where they may be the same thing."""
    return {slot.entity_id or "", fold(slot.name), surname_of(slot.name)} - {""}
