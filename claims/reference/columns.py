"""All facts and entities of one compiled table as numbers in memory.

A look-up in an index of a million rows costs microseconds, and a claim asks for fifty; in arrays it
costs a tenth. A million facts are 60 MB, read when the first list is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from claims.reference.lists import KINDS, Column, Described

if TYPE_CHECKING:
    from claims.reference.lists import Numbers

__all__ = ["Columns"]


class Columns:
    """Rows of one table by the numbers of their entities, and what pairs need of an entity.

    Parameters
    ----------
    stored : mapping of str to bytes
        What `claims.reference.packing` wrote, by name.

    Raises
    ------
    ValueError
        When the bytes do not fit together: whoever hands over a table may have made them.
    """

    def __init__(self, stored: Mapping[str, bytes]) -> None:
        def numbers(name: str) -> Numbers:
            # The same on every machine: a compiled table may be carried from one to another.
            return np.frombuffer(stored[name], dtype="<i4")

        self._facts = numbers("fact").reshape(-1, len(Column))
        self._about, self._about_starts = numbers("about") - 1, numbers("about_starts")
        self._of_object, self._object_starts = numbers("of_object") - 1, numbers("of_object_starts")
        self._entities = numbers("entity").reshape(-1, 3)
        self._labels, self._label_starts = stored["label"], numbers("label_starts")
        self._titles: list[str | None] = json.loads(stored["title"])
        self.roles: list[str | None] = json.loads(stored["role"])
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

    def about(self, number: int) -> Numbers:
        """Give the rows about an entity, by date."""
        begin, end = self._about_starts[number - 1 : number + 1].tolist()
        return self._facts[self._about[begin:end]]

    def of_object(self, number: int) -> Numbers:
        """Give the rows with an entity as their object, by date."""
        begin, end = self._object_starts[number - 1 : number + 1].tolist()
        return self._facts[self._of_object[begin:end]]

    def described(self, numbers: Sequence[int]) -> list[Described]:
        """Give what pairs need of the entities of some numbers."""
        places = np.array(numbers) - 1
        begins, ends = self._label_starts[places].tolist(), self._label_starts[places + 1].tolist()
        return [
            Described(
                self._labels[begin:end].decode(errors="replace"), KINDS[kind], self._titles[title], body
            )
            for begin, end, (kind, title, body) in zip(
                begins, ends, self._entities[places].tolist(), strict=True
            )
        ]


def _are_lists(starts: Numbers, count: int, size: int) -> bool:
    """Tell whether places part a row of some size into so many lists, one after the other."""
    is_whole = len(starts) == count + 1 and starts[0] == 0 and starts[-1] == size
    return is_whole and bool((starts[1:] >= starts[:-1]).all())


def _are_below(numbers: Numbers, limit: int) -> bool:
    return bool(((numbers >= 0) & (numbers < limit)).all())
