"""Weighs a claim: how probable it is that the text says it, from documented features."""

from __future__ import annotations

from claims.extraction.drafts import Draft
from claims.types import SlotSource

__all__ = ["prior"]


def prior(draft: Draft) -> float:
    """Give the confidence of a draft without a model: that of its fillings, times the rule's own."""
    confidence: float = draft.subject.confidence**0.5
    if draft.object is not None and draft.object.source is not SlotSource.TEXT:
        confidence *= 0.5 + 0.5 * draft.object.confidence
    return round(min(confidence * draft.candidate.evidence.get("prior", 0.9), 1.0), 4)
