"""The arrays an index of names keeps on disk: strings laid end to end, and lists laid end to end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = [
    "Keys",
    "Lists",
    "Numbers",
    "Shares",
    "Strings",
    "best_of_each",
    "distinct",
    "first_of_runs",
    "load_array",
    "marked",
    "place_in_run",
    "save_array",
    "spread",
    "starts_of",
]

Numbers = NDArray[np.int64]
Keys = NDArray[np.uint64]
Shares = NDArray[np.float64]
# So few lists are joined one by one.
_FEW = 8


class Strings:
    """A list of strings as one stretch of bytes and the places where they begin."""

    def __init__(self, folder: Path, name: str) -> None:
        self._bytes = memoryview(load_array(folder, f"{name}_text"))
        self._starts: Any = memoryview(load_array(folder, f"{name}_starts"))

    def __getitem__(self, place: int) -> str:
        return str(self._bytes[self._starts[place] : self._starts[place + 1]], "utf-8", "surrogatepass")

    @staticmethod
    def write(folder: Path, name: str, texts: Sequence[str]) -> None:
        """Write strings under a name, to be opened again by it."""
        encoded = np.frombuffer("".join(texts).encode("utf-8", "surrogatepass"), dtype=np.uint8)
        starts = starts_of(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)))
        # Letters are counted; each byte that continues a letter moves all that begin after it.
        continued = marked((encoded & 0xC0) == 0x80)
        letters = continued - np.arange(1, len(continued) + 1)
        save_array(folder, f"{name}_text", encoded)
        save_array(folder, f"{name}_starts", starts + letters.searchsorted(starts))


class Lists:
    """Lists of numbers laid end to end."""

    def __init__(self, folder: Path, name: str) -> None:
        self.starts: Any = load_array(folder, f"{name}_starts")
        self.entries: Any = load_array(folder, name)

    def counts(self, lists: Numbers) -> Numbers:
        """Give how long lists are."""
        return np.asarray(self.starts[lists + 1] - self.starts[lists], dtype=np.int64)

    def joined(self, lists: Numbers) -> tuple[Numbers, Numbers]:
        """Give the entries of lists, and the place in `lists` each comes from."""
        if 0 < len(lists) < _FEW:
            bounds = zip(self.starts[lists].tolist(), self.starts[lists + 1].tolist(), strict=True)
            parts = [self.entries[start:end] for start, end in bounds]
            counts = [len(part) for part in parts]
            return np.concatenate(parts).astype(np.int64), np.arange(len(parts)).repeat(counts)
        places, owners = spread(self.starts[lists].astype(np.int64), self.counts(lists))
        return self.entries[places].astype(np.int64), owners

    @staticmethod
    def write(folder: Path, name: str, owners: Numbers, entries: Numbers, size: int) -> None:
        """Write entries that are sorted by the list that owns them."""
        save_array(folder, f"{name}_starts", starts_of(np.bincount(owners, minlength=size)))
        save_array(folder, name, entries)


def starts_of(lengths: Numbers) -> Numbers:
    """Give where each of several stretches begins, and at last where the last one ends."""
    return np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(lengths)])


def spread(starts: Numbers, counts: Numbers) -> tuple[Numbers, Numbers]:
    """Give every place of several stretches, and the number of the stretch it belongs to.

    Examples
    --------
    >>> [part.tolist() for part in spread(np.array([5, 0]), np.array([2, 3]))]
    [[5, 6, 0, 1, 2], [0, 0, 1, 1, 1]]
    """
    owners = np.arange(len(counts)).repeat(counts)
    places = np.arange(len(owners))
    shift = np.subtract(starts, counts.cumsum() - counts, dtype=np.int64)
    places += shift[owners]
    return places, owners


def marked(marks: NDArray[np.bool_]) -> Numbers:
    """Give the places that are marked: `np.flatnonzero` without its detours."""
    return marks.nonzero()[0]


def first_of_runs(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Mark the first of each run of equal values.

    Examples
    --------
    >>> first_of_runs(np.array([4, 4, 7, 4])).tolist()
    [True, False, True, True]
    """
    marks = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=marks[1:])
    return marks


def place_in_run(values: NDArray[Any]) -> Numbers:
    """Give the place of each entry among the equal ones that it stands with.

    Examples
    --------
    >>> place_in_run(np.array([4, 4, 7, 4])).tolist()
    [0, 1, 0, 0]
    """
    begins = marked(first_of_runs(values))
    return np.arange(len(values)) - begins.repeat(np.diff(np.append(begins, len(values))))


def distinct(keys: Keys) -> Keys:
    """Give each key once, in order; several times as fast as `np.unique` at many keys."""
    keys = np.sort(keys)
    return keys[first_of_runs(keys)]


def best_of_each(owners: Numbers, merits: Shares, most: int) -> Numbers:
    """Give the places of the best few entries of each owner, best first.

    Examples
    --------
    >>> best_of_each(np.array([0, 0, 0, 1]), np.array([1.0, 3.0, 2.0, 5.0]), 2).tolist()
    [1, 2, 3]
    """
    order = np.lexsort((-merits, owners))
    ranked = owners[order]
    return order[np.arange(len(order)) - ranked.searchsorted(ranked) < most]


def load_array(folder: Path, name: str) -> Any:
    """Open an array by memory map."""
    # A plain view of the mapped file: the class `memmap` takes five times as long to index.
    return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False))


def save_array(folder: Path, name: str, values: NDArray[Any]) -> None:
    """Write an array, signed whole numbers in as few bytes as hold them all."""
    if values.dtype == np.int64:
        most = int(values.max(initial=0))
        small = (np.uint8, np.uint16, np.uint32)
        values = values.astype(next((kind for kind in small if most <= np.iinfo(kind).max), np.int64))
    np.save(folder / f"{name}.npy", values, allow_pickle=False)
