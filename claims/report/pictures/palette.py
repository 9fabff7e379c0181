"""Colours of the labels, the same in every picture, distinct to colour-blind readers."""

from __future__ import annotations

from claims.types import Label

__all__ = ["COLOURS", "HATCHES"]

COLOURS = {
    Label.REFUTED: "#b3261e",
    Label.OUTDATED: "#e0a100",
    Label.NOT_ENOUGH_INFO: "#9aa5b1",
    Label.SUPPORTED: "#2f7d4f",
}
# A print without colour still tells the labels apart.
HATCHES = {Label.REFUTED: "xx", Label.OUTDATED: "//", Label.NOT_ENOUGH_INFO: "..", Label.SUPPORTED: ""}
