"""The candidate rows of a claim with their probabilities, each made into a match when somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.matching.features import FeatureValues
from claims.matching.linked import LinkedClaim
from claims.types import Claim, Match

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from claims.matching.candidates import CandidateRows

__all__ = ["MatchedClaim", "ScoredBatch", "ScoredRows"]


@dataclass(frozen=True, slots=True)
class ScoredBatch:
    """What the claims of a batch share.

    Parameters
    ----------
    rows : CandidateRows
        The candidate rows of all of them.
    features : ndarray of shape (n_rows, n_features)
        What the model saw of each.
    probabilities : list of float
        What it said.
    numbers : list of int
        The numbers of the rows.
    number_of : callable
        Gives the number of a fact by its id.
    """

    rows: CandidateRows
    features: NDArray[np.float64]
    probabilities: list[float]
    numbers: list[int]
    number_of: Callable[[str], int]


class ScoredRows:
    """The candidate rows of one claim, most probable first and then by id.

    A verdict looks at one of them, so that most are never read from the table.
    """

    __slots__ = ("_batch", "_begin", "_claim", "_end")

    def __init__(self, claim: Claim | None, batch: ScoredBatch | None, begin: int, end: int) -> None:
        self._claim = claim
        self._batch = batch
        self._begin = begin
        self._end = end

    def __len__(self) -> int:
        return self._end - self._begin

    def __iter__(self) -> Iterator[Match]:
        batch, claim = self._batch, self._claim
        if batch is None or claim is None:
            return iter(())
        matches = [
            Match(
                claim=claim,
                fact=batch.rows.fact(place),
                features=FeatureValues(batch.features[place]),
                probability=batch.probabilities[place],
            )
            for place in range(self._begin, self._end)
        ]
        return iter(sorted(matches, key=_by_probability))

    def probabilities_of(self, fact_ids: Sequence[str]) -> list[float]:
        """Give the probabilities of those of some rows that are candidates."""
        batch = self._batch
        if batch is None or not fact_ids:
            return []
        own, probabilities = batch.numbers[self._begin : self._end], batch.probabilities
        numbers = [batch.number_of(fact_id) for fact_id in fact_ids]
        return [probabilities[self._begin + own.index(number)] for number in numbers if number in own]


_NO_ROWS = ScoredRows(None, None, 0, 0)


def _by_probability(found: Match) -> tuple[float, str]:
    return -found.probability, found.fact.fact_id


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedClaim:
    """A linked claim beside its candidate rows, most probable first."""

    linked: LinkedClaim
    matches: ScoredRows = _NO_ROWS

    @property
    def claim(self) -> Claim:
        """The claim, with slots the table has filled."""
        return self.linked.claim
