"""Weighs drafts and drops those the text hardly says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from claims.extraction.drafts import Draft
from claims.extraction.scoring import prior
from claims.types import Article

__all__ = ["PriorWeigher", "Weigher", "load_weigher"]


class Weigher(Protocol):
    """Gives drafts their confidence and drops the improbable ones."""

    def weigh(self, drafts: Sequence[Draft], article: Article) -> list[Draft]:
        """Give the drafts worth keeping, each with its confidence."""
        ...


class PriorWeigher:
    """Confidence from the rules' priors; keeps every draft above a threshold."""

    def __init__(self, threshold: float = 0.0) -> None:
        self.threshold = threshold

    def weigh(self, drafts: Sequence[Draft], article: Article) -> list[Draft]:
        """Give each draft the prior of its rule and fillings."""
        weighed = (replace(draft, confidence=prior(draft)) for draft in drafts)
        return [draft for draft in weighed if draft.confidence >= self.threshold]


def load_weigher() -> Weigher:
    """Load the trained model; rule priors where none is bundled."""
    return PriorWeigher()
