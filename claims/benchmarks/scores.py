"""Spans and scores that the benchmarks share."""

from __future__ import annotations

from dataclasses import dataclass

from claims.types import Article, Slot

__all__ = ["Place", "Score", "place_of"]


@dataclass(frozen=True, slots=True)
class Place:
    """A half-open stretch of a text."""

    start: int
    end: int

    def touches(self, other: Place) -> bool:
        """Tell whether both share a character.

        Examples
        --------
        >>> Place(0, 4).touches(Place(3, 9)), Place(0, 4).touches(Place(4, 9))
        (True, False)
        """
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many were found, wrong and missed."""

    found: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the predictions that are right; 0 without any."""
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that is found; 0 without any."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall.

        Examples
        --------
        >>> Score(found=2, wrong=1, missed=3).f1
        0.5
        """
        return 2 * self.found / (2 * self.found + self.wrong + self.missed) if self.found else 0.0

    def __str__(self) -> str:
        """Give the figures in one line."""
        return (
            f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}  "
            f"found {self.found} wrong {self.wrong} missed {self.missed}"
        )


def place_of(slot: Slot | None, article: Article) -> Place | None:
    """Give where a slot stands; one filled from the context counts where its name first stands."""
    if slot is None:
        return None
    if slot.start is not None and slot.end is not None:
        return Place(slot.start, slot.end)
    first = article.text.find(slot.name)
    return Place(first, first + len(slot.name)) if first >= 0 and slot.name else None
