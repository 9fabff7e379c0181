"""Chooses what an open body of a claim is filled with: options, their features, a learned order."""

from claims.extraction.choice.options import Option, Way
from claims.extraction.choice.ranking import Chooser, HandChooser, LogitChooser, load_chooser
from claims.extraction.choice.reach import InReach
from claims.extraction.choice.slots import NamesOfDocument, OpenSlot

__all__ = [
    "Chooser",
    "HandChooser",
    "InReach",
    "LogitChooser",
    "NamesOfDocument",
    "OpenSlot",
    "Option",
    "Way",
    "load_chooser",
]
