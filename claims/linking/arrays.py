"""The arrays an index of names keeps on disk: strings laid end to end, and hashes that lead to places."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Keys", "Numbers", "Postings", "Strings", "key_of", "load_array"]

Numbers = NDArray[np.int64]
Keys = NDArray[np.uint64]


class Strings:
    """A list of strings as one stretch of bytes and the places where they begin."""

    def __init__(self, folder: Path, name: str) -> None:
        self._bytes: NDArray[np.uint8] = load_array(folder, f"{name}_text")
        self._starts: Numbers = load_array(folder, f"{name}_starts")

    def __getitem__(self, place: int) -> str:
        return bytes(self._bytes[self._starts[place] : self._starts[place + 1]]).decode("utf-8")

    @staticmethod
    def write(folder: Path, name: str, texts: Sequence[str]) -> None:
        """Write strings under a name, to be opened again by it."""
        encoded = [text.encode("utf-8") for text in texts]
        starts = np.concatenate([[0], np.cumsum([len(part) for part in encoded], dtype=np.int64)])
        np.save(folder / f"{name}_text.npy", np.frombuffer(b"".join(encoded), dtype=np.uint8))
        np.save(folder / f"{name}_starts.npy", starts.astype(np.int64))


class Postings:
    """Sorted hashes, each with the places it leads to."""

    def __init__(self, folder: Path, name: str) -> None:
        self._keys: Keys = load_array(folder, f"{name}_keys")
        self._places: NDArray[np.uint32] = load_array(folder, f"{name}_places")

    def get(self, text: str) -> NDArray[np.uint32]:
        """Give the places a text leads to."""
        key = key_of(text)
        first = int(np.searchsorted(self._keys, key))
        last = first
        while last < len(self._keys) and self._keys[last] == key:
            last += 1
        return self._places[first:last]

    @staticmethod
    def write(folder: Path, name: str, postings: dict[str, list[int]]) -> None:
        """Write what each text leads to, sorted by hash."""
        each = np.fromiter(map(key_of, postings), dtype=np.uint64, count=len(postings))
        keys = np.repeat(each, [len(places) for places in postings.values()])
        places = np.fromiter((place for found in postings.values() for place in found), dtype=np.uint32)
        order = np.argsort(keys, kind="stable")
        np.save(folder / f"{name}_keys.npy", keys[order])
        np.save(folder / f"{name}_places.npy", places[order])


def key_of(text: str) -> np.uint64:
    """Give the hash of a text."""
    # An unsigned scalar: beside a plain int numpy would turn the whole array into floats.
    return np.uint64(int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "little"))


def load_array(folder: Path, name: str) -> Any:
    """Open an array by memory map."""
    # A plain view of the mapped file: the class `memmap` takes five times as long to index.
    return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r"))
