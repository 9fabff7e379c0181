"""What an open slot may reach of all that a long document names."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.context import NamedThing

__all__ = ["InReach"]

# What a document names most, and what it has named last, is offered; few articles name more bodies. A list
# of thousands would else be weighed as a whole for each of its lines.
_MOST_FREQUENT, _NEAREST = 24, 24
_ALL = _MOST_FREQUENT + _NEAREST
# So many places are looked back over at most: one name may stand at all of them.
_LOOK_BACK = 4 * _NEAREST


class InReach:
    """Some of the things that a document names.

    Parameters
    ----------
    things : sequence of NamedThing
        By frequency, as the document's context gives them.
    """

    def __init__(self, things: Sequence[NamedThing]) -> None:
        self.things = things

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return sorted((start, number) for number, thing in enumerate(self.things) for start in thing.starts)

    def near(self, place: int) -> Sequence[NamedThing]:
        """Give the things that a slot at a place may mean: all, of very many the commonest and nearest."""
        if len(self.things) <= _ALL:
            return self.things
        end = bisect_right(self._places, (place, len(self.things)))
        numbers = set(range(_MOST_FREQUENT))
        for _, number in reversed(self._places[max(0, end - _LOOK_BACK) : end]):
            numbers.add(number)
            if len(numbers) == _ALL:
                break
        return [self.things[number] for number in sorted(numbers)]
