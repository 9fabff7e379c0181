"""All facts and entities of one compiled table as numbers in memory.

A look-up in an index of a million rows costs microseconds, and a claim asks for fifty; in arrays it
costs a tenth. A million facts are 60 MB, read when the first list is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from claims.reference.lists import KINDS, RELATIONS, Column, Described, FactList, compared
from claims.relations import FactRelation
from claims.types import Fact

if TYPE_CHECKING:
    from claims.reference.lists import AnyNumbers, Numbers

__all__ = ["Columns"]

_Read = Callable[[list[int]], Sequence[Fact]]
# Kind, title and body of no entity.
_EVENT = RELATIONS[FactRelation.EVENT]
_NOTHING = np.array([[-1], [0], [0]], dtype=np.int32)


class Columns:
    """Rows of one table by the numbers of their entities, and what pairs need of an entity.

    Parameters
    ----------
    stored : mapping of str to bytes-like
        What `claims.reference.packing` wrote, by name.

    Raises
    ------
    ValueError
        When the bytes do not fit together: whoever hands over a table may have made them.
    """

    def __init__(self, stored: Mapping[str, bytes | memoryview]) -> None:
        def numbers(name: str) -> Numbers:
            # The same on every machine: a compiled table may be carried from one to another.
            return np.frombuffer(stored[name], dtype="<i4")

        self._facts = numbers("fact").reshape(-1, len(Column))
        self._about, self._about_starts = numbers("about") - 1, numbers("about_starts")
        self._of_object, self._object_starts = numbers("of_object") - 1, numbers("of_object_starts")
        self._entities = numbers("entity").reshape(-1, 3)
        self._labels, self._label_starts = stored["label"], numbers("label_starts")
        self._titles: list[str | None] = json.loads(bytes(stored["title"]))
        self.roles: list[str | None] = json.loads(bytes(stored["role"]))
        if not self._is_sound():
            raise ValueError("the lists of the table do not fit together")

    def _is_sound(self) -> bool:
        """Tell whether every number leads to something: a wrong one would end in another row, or in none."""
        facts, entities = len(self._facts), len(self._entities)
        texts = (self.roles, self._titles)
        return (
            all(isinstance(one, list) and all(isinstance(t, str | None) for t in one) for one in texts)
            and _are_lists(self._about_starts, entities, len(self._about))
            and _are_lists(self._object_starts, entities, len(self._of_object))
            and _are_lists(self._label_starts, entities, len(self._labels))
            and _are_below(self._about, facts)
            and _are_below(self._of_object, facts)
            and _are_below(self._facts[:, Column.SUBJECT], entities + 1)
            and _are_below(self._facts[:, Column.TARGET], entities + 1)
            and _are_below(self._facts[:, Column.ROLE], len(self.roles))
            and _are_below(self._entities[:, 0], len(KINDS))
            and _are_below(self._entities[:, 1], len(self._titles))
            and _are_below(self._entities[:, 2], entities + 1)
        )

    def about(self, numbers: Sequence[int], read: _Read) -> list[FactList]:
        """Give the rows about each of some entities, by date."""
        rows, cuts = self._listed(self._about, self._about_starts, numbers)
        # Few rows are about one subject, and whoever asks for them looks through all.
        known = compared(rows)
        return [FactList(rows[begin:end], read, known[begin:end]) for begin, end in cuts]

    def of_object(self, numbers: Sequence[int], read: _Read) -> list[FactList]:
        """Give the rows with each of some entities as their object, by date."""
        rows, cuts = self._listed(self._of_object, self._object_starts, numbers)
        return [FactList(rows[begin:end], read) for begin, end in cuts]

    def _listed(
        self, places: Numbers, starts: Numbers, numbers: Sequence[int]
    ) -> tuple[Numbers, list[tuple[int, int]]]:
        """Give the rows of some lists, taken out of all rows at once, and where each list begins and ends."""
        wanted = np.array(numbers, dtype=np.int64)
        begins, counts = starts[wanted - 1], starts[wanted] - starts[wanted - 1]
        ends = counts.cumsum()
        rows = self._facts[places[np.arange(counts.sum()) + np.repeat(begins - (ends - counts), counts)]]
        return rows, list(zip((ends - counts).tolist(), ends.tolist(), strict=True))

    def newest_start(self) -> int:
        """Give the latest day on which something of the table surely had begun, as an ordinal; 0 for none."""
        starts, relations = self._facts[:, Column.START_FIRST], self._facts[:, Column.RELATION]
        return int(starts.max(initial=0, where=relations != _EVENT))

    def newest_withdrawal(self) -> int:
        """Give the last day on which the table said what it has withdrawn, as an ordinal; 0 for none."""
        return int(self._facts[:, Column.RECORDED_TO].max(initial=0))

    def described(self, numbers: AnyNumbers) -> Described:
        """Give what pairs need of the entities of some numbers, 0 for none."""
        kinds, titles, bodies = np.where(numbers > 0, self._entities[numbers - 1].T, _NOTHING)
        return Described(kinds, [self._titles[title] for title in titles.tolist()], bodies)

    def labels(self, numbers: AnyNumbers) -> list[str]:
        """Give the labels of the entities of some numbers, the empty text for 0."""
        # Before the first label lies the last start, and after it the first one: the text between is empty.
        begins, ends = self._label_starts[numbers - 1].tolist(), self._label_starts[numbers].tolist()
        labels = self._labels
        return [str(labels[begin:end], "utf-8", "replace") for begin, end in zip(begins, ends, strict=True)]


def _are_lists(starts: Numbers, count: int, size: int) -> bool:
    """Tell whether places part a row of some size into so many lists, one after the other."""
    is_whole = len(starts) == count + 1 and starts[0] == 0 and starts[-1] == size
    return is_whole and bool((starts[1:] >= starts[:-1]).all())


def _are_below(numbers: Numbers, limit: int) -> bool:
    # Read without its sign a number below 0 is a very large one.
    return not len(numbers) or int(numbers.view("<u4").max()) < limit
