"""Weighs drafts with a logistic model in plain JSON and drops those the text hardly says."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from claims.extraction.drafts import Draft
from claims.extraction.renewing import renewed
from claims.extraction.weighing.features import FEATURES, feature_values
from claims.extraction.weighing.scoring import prior
from claims.extraction.weighing.stored_models import digest_of_numbers, read_model
from claims.resources import model_path

__all__ = ["LogisticWeigher", "PriorWeigher", "Weigher", "digest_of", "load_weigher", "probability"]


class Weigher(Protocol):
    """Gives drafts their confidence and drops the improbable ones."""

    def weigh(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Give the drafts worth keeping, each with its confidence."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorWeigher:
    """Confidence from the priors of rules and fillings, for want of a model."""

    threshold: float = 0.0

    def weigh(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Give each draft the prior of its rule and fillings."""
        weighed = (renewed(draft, confidence=prior(draft)) for draft in drafts)
        return [draft for draft in weighed if draft.confidence >= self.threshold]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogisticWeigher:
    """A logistic model over `features.FEATURES`, rules and their evidence.

    Parameters
    ----------
    weights : mapping of str to float
        Weight of each feature by name; a feature the training never saw weighs nothing.
    intercept : float
        Log odds of a draft without any feature.
    threshold : float
        Probability below which a draft is dropped.
    """

    weights: Mapping[str, float]
    intercept: float
    threshold: float

    def weigh(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Give the drafts above the threshold with their probability."""
        weighed = (renewed(draft, confidence=self._confidence(draft)) for draft in drafts)
        return [draft for draft in weighed if draft.confidence >= self.threshold]

    def _confidence(self, draft: Draft) -> float:
        """Give the probability; a rule too rare for the training to have seen brings its own prior."""
        rule, evidence = draft.candidate.rule, draft.candidate.evidence
        if "prior" in evidence and f"rule:{rule}" not in self.weights:
            return prior(draft)
        return probability(feature_values(draft), self)


def probability(values: Mapping[str, float], model: LogisticWeigher) -> float:
    """Give the model's probability for feature values.

    Examples
    --------
    >>> model = LogisticWeigher(weights={"has_date": 2.0}, intercept=-1.0, threshold=0.5)
    >>> probability({"has_date": 1.0}, model)
    0.7311
    """
    # Summed in the order of names, so that the last digit never depends on who built the mapping; most
    # features are 0, and not worth sorting.
    names = sorted(name for name, value in values.items() if value)
    odds = model.intercept + sum(model.weights.get(name, 0.0) * values[name] for name in names)
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds)))), 4)


def digest_of(model: LogisticWeigher) -> str:
    """Give the SHA-256 of a model's numbers: its identity, stored with it."""
    return digest_of_numbers(model.weights, model.intercept, model.threshold)


def load_weigher(path: Path | None = None) -> Weigher:
    """Load the trained model; rule priors where none is bundled.

    Raises
    ------
    ModelError
        When the file is damaged or made for other features.
    """
    place = path or model_path("extraction.json")
    return _load(place) if path is not None or place.exists() else PriorWeigher()


@lru_cache(maxsize=4)
def _load(path: Path) -> LogisticWeigher:
    weights, (intercept, threshold) = read_model(
        path,
        ("intercept", "threshold"),
        FEATURES,
        kind="weighing model",
        trained_by="claims.extraction.training",
    )
    return LogisticWeigher(weights=weights, intercept=intercept, threshold=threshold)
