"""How many claims got which label, by family."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from claims.relations import Family
from claims.report.pictures.palette import COLOURS, HATCHES
from claims.report.report import Report

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["draw_labels"]


def draw_labels(reports: Iterable[Report]) -> Figure:
    """Draw one bar a family, cut by label; the numbers stand in the bars."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    found = [(v.claim.family, v.label) for report in reports for v in report]
    figure = Figure(figsize=(7, 2.4), layout="constrained")
    axes = figure.subplots()
    families = list(Family)
    left = [0] * len(families)
    for label, colour in COLOURS.items():
        counts = [found.count((family, label)) for family in families]
        bars = axes.barh(
            [f.value for f in families],
            counts,
            left=left,
            color=colour,
            hatch=HATCHES[label],
            edgecolor="white",
            label=label.value,
        )
        # Hatches would cross out the numbers, and an empty box would be a blot.
        for bar, count in zip(bars, counts, strict=True):
            if count:
                middle = (bar.get_x() + bar.get_width() / 2, bar.get_y() + bar.get_height() / 2)
                box = {"boxstyle": "round,pad=0.2", "facecolor": "white", "edgecolor": "none"}
                axes.annotate(str(count), middle, ha="center", va="center", bbox=box)
        left = [a + b for a, b in zip(left, counts, strict=True)]
    axes.invert_yaxis()
    axes.set_xlabel("claims")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(ncols=4, frameon=False, loc="lower right", bbox_to_anchor=(1, 1))
    return figure
