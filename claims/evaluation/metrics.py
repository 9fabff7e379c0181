"""Shares with bootstrap intervals, calibration, and risk against coverage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "Share",
    "area_under_risk",
    "calibration_error",
    "risk_at",
    "risk_coverage",
    "share",
    "statistic",
]

_Bools = NDArray[np.bool_]
_Floats = NDArray[np.float64]
_RESAMPLES = 1000
_SEED = 0


@dataclass(frozen=True, slots=True)
class Share:
    """A share of cases with its 95 % interval.

    Parameters
    ----------
    value : float
        The share; NaN when there are no cases.
    low, high : float
        Ends of the bootstrap interval.
    cases : int
        How many cases it is taken over.
    """

    value: float
    low: float
    high: float
    cases: int

    def __str__(self) -> str:
        if not self.cases:
            return "   - (no cases)"
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}] of {self.cases}"


def share(hits: _Bools, among: _Bools, groups: NDArray[np.int64]) -> Share:
    """Give the share of `hits` among some cases, with a bootstrap over groups.

    Parameters
    ----------
    hits, among : ndarray of bool, shape (n_claims,)
        What is counted, and out of what.
    groups : ndarray of int, shape (n_claims,)
        Article of each claim: claims of one article are drawn together.
    """
    cases = int(among.sum())
    if not cases:
        return Share(float("nan"), float("nan"), float("nan"), 0)
    drawn = _resampled(hits & among, among, groups)
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Share(float((hits & among).sum() / cases), float(low), float(high), cases)


def _resampled(hits: _Bools, among: _Bools, groups: NDArray[np.int64]) -> _Floats:
    size = int(groups.max()) + 1
    above = np.bincount(groups, weights=hits, minlength=size)
    below = np.bincount(groups, weights=among, minlength=size)
    draws = np.random.default_rng(_SEED).multinomial(size, np.full(size, 1 / size), size=_RESAMPLES)
    total = draws @ below
    kept = total > 0
    return np.asarray((draws @ above)[kept] / total[kept], dtype=np.float64)


def statistic(
    measure: Callable[[NDArray[np.intp]], float], groups: NDArray[np.int64], *, draws: int = 200
) -> Share:
    """Give any figure over cases with a bootstrap over groups.

    Parameters
    ----------
    measure : callable
        The figure over the cases at some places; NaN where it has none.
    groups : ndarray of int, shape (n_claims,)
        Article of each claim.
    draws : int
        Resamples.
    """
    order = np.argsort(groups, kind="stable")
    members = np.split(order, np.flatnonzero(np.diff(groups[order])) + 1) if len(order) else []
    random = np.random.default_rng(_SEED)
    drawn = [
        measure(
            np.concatenate([members[place] for place in random.integers(len(members), size=len(members))])
        )
        for _ in range(draws if members else 0)
    ]
    known = [value for value in drawn if not np.isnan(value)]
    if not known:
        return Share(float("nan"), float("nan"), float("nan"), 0)
    low, high = np.quantile(known, [0.025, 0.975])
    return Share(measure(np.arange(len(groups))), float(low), float(high), len(groups))


def calibration_error(confidence: _Floats, right: _Bools, *, bins: int = 10) -> float:
    """Give the expected calibration error over bins that hold equally many cases.

    Examples
    --------
    >>> calibration_error(np.full(4, 0.75), np.array([True, True, True, False]))
    0.0
    """
    if not len(confidence):
        return float("nan")
    # Cases of equal confidence share their accuracy, so that their order cannot matter.
    levels, places = np.unique(confidence, return_inverse=True)
    accuracy = np.bincount(places, weights=right) / np.bincount(places)
    order = np.argsort(places, kind="stable")
    parts = [part for part in np.array_split(order, min(bins, len(order))) if len(part)]
    gaps = [abs(float((levels[places[part]] - accuracy[places[part]]).sum())) for part in parts]
    return sum(gaps) / len(order)


def risk_coverage(confidence: _Floats, right: _Bools, answered: _Bools) -> list[tuple[float, float]]:
    """Give (coverage, risk) when only the surest answers are kept, from few to all.

    Answers of equal confidence come in together, so that the curve does not depend on their order.
    """
    total = len(confidence)
    levels, places = np.unique(-confidence[answered], return_inverse=True)
    kept = np.cumsum(np.bincount(places, minlength=len(levels)))
    hits = np.cumsum(np.bincount(places, weights=right[answered], minlength=len(levels)))
    return [(float(n / total), float(1 - hit / n)) for n, hit in zip(kept, hits, strict=True)]


def risk_at(
    step: float, confidence: _Floats, right: _Bools, answered: _Bools, groups: NDArray[np.int64]
) -> tuple[float, Share] | None:
    """Give the least coverage that reaches a step, and the risk there; None when none does."""
    wanted = int(np.ceil(step * len(confidence) - 1e-9))
    sure = np.sort(confidence[answered])[::-1]
    if not 0 < wanted <= len(sure):
        return None
    kept = answered & (confidence >= sure[wanted - 1])
    return float(kept.mean()), share(~right, kept, groups)


def area_under_risk(points: list[tuple[float, float]]) -> float:
    """Give the area under a risk-coverage curve, divided by the coverage reached; NaN when empty."""
    if not points:
        return float("nan")
    area, before = 0.0, 0.0
    for coverage, risk in points:
        area += (coverage - before) * risk
        before = coverage
    return area / before
