"""Hashes of words that can be reckoned for a million words at once, and for each with a letter lost.

A word is a polynomial of its letters' code points modulo 2^64, so that the sum over the letters before
a place and the one over those after it give the hash of the word without the letter at that place.
The polynomial alone is no good hash: `mixed` makes one of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import mul

import numpy as np
from numpy.typing import NDArray

from claims.linking.arrays import Keys, Numbers, marked

__all__ = [
    "codes_of",
    "deletion_keys",
    "deletions",
    "mixed",
    "powers",
    "set_key",
    "short",
    "sums",
    "text_key",
    "text_keys",
]

_MASK = (1 << 64) - 1
_BASE = 0x9E6D62D06F6A9A9B
_BACK = pow(_BASE, -1, 1 << 64)
# The finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
_FIRST, _SECOND = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_FEW_POWERS = tuple(pow(_BASE, place, 1 << 64) for place in range(64))
# Up to here one by one is faster.
_FEW = 100
_LONGEST_DELETED, _SHORTEST_DELETED = 14, 3
_DELETED_POWERS = np.array(_FEW_POWERS[:_LONGEST_DELETED], dtype=np.uint64)


@lru_cache(maxsize=1)
def _power_table(count: int) -> Keys:
    table = np.full(count, _BASE, dtype=np.uint64)
    table[0] = 1
    return np.multiply.accumulate(table)


def powers(places: Numbers) -> Keys:
    """Give the power of the base that a letter at each place is multiplied by."""
    longest = int(places.max(initial=0)) + 1
    return _power_table(1 << max(longest - 1, 63).bit_length())[places]


def mixed(keys: Keys) -> Keys:
    """Spread keys over the whole range, in place of the polynomials they are."""
    keys = (keys ^ (keys >> np.uint64(30))) * np.uint64(_FIRST)
    keys = (keys ^ (keys >> np.uint64(27))) * np.uint64(_SECOND)
    return keys ^ (keys >> np.uint64(31))


def _mixed(key: int) -> int:
    key = ((key ^ (key >> 30)) * _FIRST) & _MASK
    key = ((key ^ (key >> 27)) * _SECOND) & _MASK
    return key ^ (key >> 31)


@lru_cache(maxsize=65536)
def text_key(text: str) -> int:
    """Give the hash of one word, the same that `mixed(sums(...))` gives for many."""
    codes = text.encode("ascii") if text.isascii() else [ord(letter) for letter in text]
    if len(text) <= len(_FEW_POWERS):
        return _mixed(sum(map(mul, codes, _FEW_POWERS)) & _MASK)
    key = 0
    for code in reversed(codes):
        key = (key * _BASE + code) & _MASK
    return _mixed(key)


def text_keys(texts: Sequence[str]) -> Keys:
    """Give the hashes of many words."""
    if len(texts) < _FEW:
        return np.array([text_key(text) for text in texts], dtype=np.uint64)
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    filled = lengths > 0
    keys = np.full(len(texts), text_key(""), dtype=np.uint64)
    codes = codes_of("".join(texts)).astype(np.uint64)
    keys[filled] = mixed(sums(codes, (lengths.cumsum() - lengths)[filled], lengths[filled]))
    return keys


def set_key(keys: Iterable[int]) -> int:
    """Give one key for words in any order, of the keys of the words."""
    return _mixed(sum(keys) & _MASK)


def deletions(word: str) -> list[int]:
    """Give the key of a word and of what is left of it when one letter is lost; see `deletion_keys`."""
    if not _SHORTEST_DELETED <= len(word) <= _LONGEST_DELETED:
        return [text_key(word)]
    terms = [ord(letter) * power for letter, power in zip(word, _FEW_POWERS, strict=False)]
    keys, before, after = [text_key(word)], 0, sum(terms)
    for term in terms:
        after -= term
        keys.append(_mixed((before + after * _BACK) & _MASK))
        before += term
    return keys


def short(keys: Keys) -> NDArray[np.uint32]:
    """Give the upper half of keys, enough where a false meeting does no harm."""
    return (keys >> np.uint64(32)).astype(np.uint32)


def codes_of(text: str) -> NDArray[np.uint32]:
    """Give the code points of a text."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), dtype=np.uint8).astype(np.uint32)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def sums(codes: Keys, starts: Numbers, lengths: Numbers) -> Keys:
    """Give the polynomials of words that lie end to end; none may be empty."""
    if not len(starts):
        return np.zeros(0, dtype=np.uint64)
    places = np.arange(len(codes)) - np.repeat(starts, lengths)
    return np.add.reduceat(codes * powers(places), starts)


def deletion_keys(words: Sequence[str]) -> tuple[Numbers, Keys]:
    """Give the keys of each word and of what is left of it when one letter is lost.

    One slip of the hand leaves two words a key in common. Very short and long words have their own only.

    Returns
    -------
    owners : array
        Place of the word each key belongs to.
    keys : array
        The keys; the first are those of `text_key`.
    """
    own = text_keys(words)
    cut = [n for n, word in enumerate(words) if _SHORTEST_DELETED <= len(word) <= _LONGEST_DELETED]
    # A row a word, filled up with zeros: losing one of those leaves the whole word.
    codes = codes_of("".join([words[n].ljust(_LONGEST_DELETED, "\0") for n in cut]))
    terms = codes.reshape(-1, _LONGEST_DELETED) * _DELETED_POWERS
    through = terms.cumsum(axis=1)
    keys = mixed(through - terms + (through[:, -1:] - through) * np.uint64(_BACK))
    owners = np.array(cut, dtype=np.int64).repeat(_LONGEST_DELETED)
    real = marked(codes > 0)
    return np.concatenate([np.arange(len(words)), owners[real]]), np.concatenate(
        [own, keys.reshape(-1)[real]]
    )
