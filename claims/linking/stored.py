"""The names an index holds, by core, and what each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from claims.linking.arrays import Strings, load_array, marked
from claims.linking.settling import Met, Reading

__all__ = ["EQUAL_SCORE", "Keyed", "StoredNames"]

EQUAL_SCORE = 1.0
# A company that shares a name and adds a legal form ("Microsoft Oy") is less likely meant by the bare name.
_LEGAL_FORM_APART = 0.04
# So many names of one core are read; more of them tell nobody apart.
_MOST_READ = 200
_MANY = 100
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
        self._keys, self._cores = keys, cores

    def find(self, wanted: Sequence[tuple[_Owner, int]]) -> list[tuple[_Owner, int]]:
        """Give what is wanted with each core its key leads to, of pairs of anything and a key."""
        if not wanted or not len(self._keys):
            return []
        if len(wanted) > _MANY:
            # In the order of the keys a search stays near the one before it.
            wanted = sorted(wanted, key=lambda pair: pair[1])
        keys = np.array([key for _, key in wanted], dtype=self._keys.dtype)
        first = self._keys.searchsorted(keys)
        met = self._keys[np.minimum(first, len(self._keys) - 1)] == keys
        found = []
        for place in marked(met).tolist():
            at = int(first[place])
            while at < len(self._keys) and self._keys[at] == keys[place]:
                found.append((wanted[place][0], at if self._cores is None else int(self._cores[at])))
                at += 1
        return found
