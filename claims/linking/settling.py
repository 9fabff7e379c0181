"""Names a query may stand for -> the ids meant, best first, and whether the first is settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from claims.linking.arrays import Strings

__all__ = ["NOT_ONE_WORD", "Met", "NameHit", "Reading", "settled"]

_TIE = 0.03
# From here on a word is the whole name, not one of its words.
_WHOLE_NAME = 0.85
_SURE_SCORE = 0.9


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name of the index a query may stand for.

    Parameters
    ----------
    id : str
        The id given with the name.
    name : str
        The name met.
    score : float
        1 for an equal name, 0 to 1 otherwise.
    is_settled : bool
        True when no name of another id is as likely: a surname that two people bear is not settled.
    """

    id: str
    name: str
    score: float
    is_settled: bool


class Met(NamedTuple):
    """How a name meets a query of one word: how alike they are, and whether it is the last word."""

    likeness: float
    is_surname: bool


NOT_ONE_WORD = Met(0.0, False)


class Reading(NamedTuple):
    """A name that a query may stand for: its score, how one word meets it, its place, its id's place."""

    score: float
    met: Met
    name: int
    entity: int


def settled(readings: Iterable[Reading], names: Strings, ids: Strings, limit: int) -> list[NameHit]:
    """Give the best name of each id; settled is the first when nothing else comes near it."""
    best: dict[int, Reading] = {}
    for reading in readings:
        other = best.get(reading.entity)
        if other is None or reading[:2] > other[:2]:
            best[reading.entity] = reading
    if len(best) > 1 and sum(reading.met.is_surname for reading in best.values()) == 1:
        # A lone word is a surname rather than a first name: of Gamal Abdel Nasser, not Nasser Al-Sabah.
        best = {key: one for key, one in best.items() if one.met.is_surname or one.score >= _SURE_SCORE}
    ordered = sorted(best.values(), key=lambda reading: (-reading.score, reading.entity))
    is_alone = len(ordered) > 0 and all(_is_worse(other, ordered[0]) for other in ordered[1:2])
    return [
        NameHit(ids[one.entity], names[one.name], one.score, is_alone and place == 0)
        for place, one in enumerate(ordered[:limit])
    ]


def _is_worse(other: Reading, best: Reading) -> bool:
    """Tell whether a reading is clearly worse; readings of one word are as good as the word they meet."""
    if best.score - other.score <= _TIE:
        return best.met.likeness - other.met.likeness > _TIE / 2
    # P. W. Botha and Louis Botha are Botha alike, however short the rest of the one name.
    share_it = best.met.is_surname and other.met.is_surname
    is_whole = best.score >= _WHOLE_NAME and not share_it
    return best.met.likeness == 0.0 or is_whole or best.met.likeness > other.met.likeness
