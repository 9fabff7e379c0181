"""The names an index holds, by core, and what each stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from claims.linking.arrays import Strings, load_array
from claims.linking.settling import Met, Reading

__all__ = ["EQUAL_SCORE", "Keyed", "StoredNames"]

EQUAL_SCORE = 1.0
# A company that shares a name and adds a legal form ("Microsoft Oy") is less likely meant by the bare name.
_LEGAL_FORM_APART = 0.04
# So many names of one core are read; more of them tell nobody apart.
_MOST_READ = 200
_MANY = 20
_Owner = TypeVar("_Owner")


class StoredNames:
    """The names of each core, and the id of each.

    Parameters
    ----------
    folder : path
        Where the arrays of the index lie.
    """

    def __init__(self, folder: Path) -> None:
        self.texts = Strings(folder, "names")
        self.ids = Strings(folder, "ids")
        self._id_of: Any = memoryview(load_array(folder, "id_of"))
        self._is_company: Any = memoryview(load_array(folder, "is_company"))
        self._core_starts: Any = memoryview(load_array(folder, "core_starts"))

    def of_core(self, core: int) -> range:
        """Give the places of the names of a core."""
        start, end = self._core_starts[core], self._core_starts[core + 1]
        return range(start, min(end, start + _MOST_READ))

    def reading(self, score: float, met: Met, place: int) -> Reading:
        """Read a query as the name at a place; a legal form that the query lacks counts against it."""
        if score < EQUAL_SCORE and self._is_company[place]:
            score -= _LEGAL_FORM_APART
        return Reading(score, met, place, self._id_of[place])


class Keyed:
    """Cores by key; several may share one.

    Parameters
    ----------
    keys : array
        Sorted keys.
    cores : array, optional
        The core each leads to; the place of the key itself when None.
    """

    def __init__(self, keys: Any, cores: Any = None) -> None:
        self._keys = keys
        # Views of memory are read one by one several times as fast as arrays.
        self._view = memoryview(keys)
        self._cores = None if cores is None else memoryview(cores)

    def find(self, wanted: Sequence[tuple[_Owner, int]]) -> list[tuple[_Owner, int]]:
        """Give what is wanted with each core its key leads to, of pairs of anything and a key."""
        found = []
        for (owner, key), first in self._placed(wanted):
            at = first
            while at < len(self._view) and self._view[at] == key:
                found.append((owner, at if self._cores is None else self._cores[at]))
                at += 1
        return found

    def _placed(self, wanted: Sequence[tuple[_Owner, int]]) -> Iterable[tuple[tuple[_Owner, int], int]]:
        """Give each pair with the place its key would stand at."""
        if len(wanted) < _MANY:
            return [(pair, bisect_left(self._view, pair[1])) for pair in wanted]
        # In the order of the keys a search stays near the one before it.
        wanted = sorted(wanted, key=lambda pair: pair[1])
        keys = np.array([key for _, key in wanted], dtype=self._keys.dtype)
        return zip(wanted, self._keys.searchsorted(keys).tolist(), strict=True)
