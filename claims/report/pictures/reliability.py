"""How far a confidence can be believed, and what abstaining buys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["draw_reliability", "draw_risk_coverage"]


def draw_reliability(confidences: Sequence[float], is_right: Sequence[bool], *, bins: int = 10) -> Figure:
    """Draw share right against confidence in bins of equal mass.

    Parameters
    ----------
    confidences : sequence of float, shape (n,)
        Between 0 and 1.
    is_right : sequence of bool, shape (n,)
        Whether the answer with that confidence was right.
    """
    from matplotlib.figure import Figure

    order = np.argsort(np.asarray(confidences), kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    means = [float(np.asarray(confidences)[part].mean()) for part in parts]
    shares = [float(np.asarray(is_right)[part].mean()) for part in parts]
    figure = Figure(figsize=(4.2, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="#9aa5b1", linestyle="--", label="as confident as right")
    axes.plot(means, shares, marker="o", color="#1f4e79", label=f"{len(order):,} answers")
    axes.set(xlabel="confidence", ylabel="share right", xlim=(0, 1.02), ylim=(0, 1.02))
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, loc="upper left")
    return figure


def draw_risk_coverage(confidences: Sequence[float], is_right: Sequence[bool]) -> Figure:
    """Draw the share wrong among the most confident answers against how many are given."""
    from matplotlib.figure import Figure

    order = np.argsort(-np.asarray(confidences, dtype=float), kind="stable")
    wrong = np.cumsum(~np.asarray(is_right, dtype=bool)[order])
    given = np.arange(1, len(order) + 1)
    figure = Figure(figsize=(4.8, 3), layout="constrained")
    axes = figure.subplots()
    axes.plot(given / max(1, len(order)), wrong / given, color="#1f4e79")
    axes.set(xlabel="coverage: share of claims answered", ylabel="risk: share wrong", xlim=(0, 1))
    axes.set_ylim(bottom=0)
    axes.spines[["top", "right"]].set_visible(False)
    return figure
