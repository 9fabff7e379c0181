"""How good and how honest the probabilities of a matching model are.

All figures are taken on the top candidate of each claim, the row a verdict
would rest on; over all pairs the many easy negatives would flatter every one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Bin", "Scores", "calibration_error", "reliability", "scores_of"]

_Array = NDArray[np.float64]
_BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """One bin of a reliability diagram: as many claims as every other bin."""

    confidence: float
    accuracy: float
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Figures over a set of claims.

    Parameters
    ----------
    claims : int
        Claims measured.
    precision, recall, f1 : float
        A link counts as made when the top row's probability is at least one half; right when it is
        a row the claim was made from. Recall counts claims whose row the table holds.
    brier, brier_skill : float
        Brier score of the top candidate's probability, and its skill against the base rate.
    ece : float
        Expected calibration error, equal-mass bins.
    """

    claims: int
    precision: float
    recall: float
    f1: float
    brier: float
    brier_skill: float
    ece: float


def scores_of(probability: _Array, right: _Array, has_row: _Array, *, threshold: float = 0.5) -> Scores:
    """Measure the top candidates of claims.

    Parameters
    ----------
    probability : ndarray of shape (n_claims,)
        Of the top candidate; 0 where a claim has none.
    right : ndarray of shape (n_claims,)
        1 where the top candidate is a row the claim speaks of.
    has_row : ndarray of shape (n_claims,)
        1 where the table holds such a row.
    threshold : float
        Probability from which a link is made.
    """
    made = probability >= threshold
    hits = float((made * right).sum())
    precision = hits / max(float(made.sum()), 1.0)
    recall = hits / max(float(has_row.sum()), 1.0)
    brier = float(np.mean((probability - right) ** 2))
    base = float(right.mean() * (1 - right.mean()))
    return Scores(
        claims=len(probability),
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / max(precision + recall, 1e-12),
        brier=brier,
        brier_skill=1 - brier / base if base > 0 else 0.0,
        ece=calibration_error(probability, right),
    )


def reliability(probability: _Array, right: _Array, *, bins: int = _BINS) -> tuple[Bin, ...]:
    """Give mean probability and share of right links in bins of equal mass, rising."""
    order = np.argsort(probability, kind="stable")
    parts: Sequence[NDArray[np.intp]] = [part for part in np.array_split(order, bins) if len(part)]
    return tuple(
        Bin(confidence=float(probability[part].mean()), accuracy=float(right[part].mean()), size=len(part))
        for part in parts
    )


def calibration_error(probability: _Array, right: _Array, *, bins: int = _BINS) -> float:
    """Give the expected calibration error: how far confidence and accuracy lie apart, bin by bin.

    Examples
    --------
    >>> calibration_error(np.array([0.9, 0.9]), np.array([1.0, 1.0]), bins=1).__round__(3)
    0.1
    """
    total = len(probability)
    found = reliability(probability, right, bins=bins)
    return sum(one.size * abs(one.confidence - one.accuracy) for one in found) / max(total, 1)
