"""What can be told of words at a glance: enough to see which two cannot be alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims.linking.arrays import Keys, Numbers
from claims.linking.given_names import has_variants
from claims.linking.hashing import codes_of, deletion_keys, deletions, short, text_key, text_keys
from claims.linking.likeness import skeleton, skeletons

__all__ = ["SECOND_LETTER", "Traits", "first_letters", "may_be_like", "slip_keys", "slips_of", "traits_of"]

# An entry a word: its first two letters; a bit for each letter in it, by the code point modulo 32; a key of
# its consonants, 0 where there are too few to go by; its length, 255 at most; whether it is a given name
# that has other forms.
_KIND = np.dtype(
    [("head", "u4"), ("letters", "u4"), ("sound", "u4"), ("length", "u1"), ("is_given", "?")], align=True
)
Traits = NDArray[Any]
_LEAST_SPOKEN, _LEAST_CONSONANTS = 4, 2
# Heads that differ by less than this begin with the same letter.
SECOND_LETTER = np.uint32(1 << 16)
_LONGER = 7
# Sets the keys of consonants apart from those of words.
_SPOKEN = 0x5BD1E995
_FEW = 100


def traits_of(words: Sequence[str]) -> Traits:
    """Give the traits of words; none may be empty."""
    if len(words) < _FEW:
        return np.array([_row(word) for word in words], dtype=_KIND)
    traits = np.zeros(len(words), dtype=_KIND)
    lengths = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    starts = lengths.cumsum() - lengths
    codes = codes_of("".join(words) + "\0")
    heads = np.minimum(codes, 0xFFFF)
    traits["head"] = heads[starts] << 16 | heads[starts + 1] * (lengths > 1)
    traits["letters"] = np.bitwise_or.reduceat(np.uint32(1) << (codes[:-1] & 31), starts)
    traits["length"] = np.minimum(lengths, 255)
    traits["is_given"] = [has_variants(word) for word in words]
    bare = skeletons(words)
    spoken = np.fromiter(map(len, bare), dtype=np.int64, count=len(bare)) >= _LEAST_CONSONANTS
    traits["sound"] = short(text_keys(bare)) * (spoken & (lengths >= _LEAST_SPOKEN))
    return traits


@lru_cache(maxsize=65536)
def _row(word: str) -> tuple[int, int, int, int, bool]:
    return _head(word), _letters(word), _sound(word), min(len(word), 255), has_variants(word)


def _sound(word: str) -> int:
    bare = skeleton(word)
    is_spoken = len(word) >= _LEAST_SPOKEN and len(bare) >= _LEAST_CONSONANTS
    return text_key(bare) >> 32 if is_spoken else 0


def _head(word: str) -> int:
    second = min(ord(word[1]), 0xFFFF) if len(word) > 1 else 0
    return min(ord(word[0]), 0xFFFF) << 16 | second


def _letters(word: str) -> int:
    found = 0
    for letter in set(word):
        found |= 1 << (ord(letter) & 31)
    return found


def first_letters(letter: str) -> tuple[int, int]:
    """Give the heads between which those of all words with a first letter lie."""
    code = min(ord(letter), 0xFFFF)
    return code << 16, (code << 16) + 0xFFFF


def may_be_like(one: Traits, other: Traits) -> NDArray[np.bool_]:
    """Tell which words, each beside its other, may have a likeness above 0 by `word_likeness`."""
    lengths, others = one["length"].astype(np.int16), other["length"].astype(np.int16)
    heads = one["head"] ^ other["head"]
    # A slip changes two letters at most; longer words may have two slips.
    apart = np.bitwise_count(one["letters"] ^ other["letters"])
    slips = (apart <= np.where(np.maximum(lengths, others) < _LONGER, 2, 4)) & (np.abs(lengths - others) <= 2)
    # A short form begins with the same two letters; an initial may be any word's.
    alike = slips | (heads == 0) | (np.minimum(lengths, others) == 1)
    alike &= heads < SECOND_LETTER
    alike |= (one["sound"] == other["sound"]) & (one["sound"] > 0)
    if one["is_given"].any():
        alike |= one["is_given"] & other["is_given"]
    return np.asarray(alike)


def slips_of(word: str) -> list[int]:
    """Give the short keys under which a word meets its slips: letters lost, and, first, its consonants.

    The first is 0 where the word has too few consonants.
    """
    sound = _row(word)[2]
    return [sound and sound ^ _SPOKEN, *(key >> 32 for key in deletions(word))]


def slip_keys(words: Sequence[str], traits: Traits) -> tuple[Numbers, Keys]:
    """Give what `slips_of` gives for many words.

    Returns
    -------
    owners : array
        Place of the word each key belongs to.
    keys : array
        The keys, half as long as those of `text_key`.
    """
    owners, keys = deletion_keys(words)
    spoken = traits["sound"].nonzero()[0]
    by_sound = traits["sound"][spoken].astype(np.uint64) ^ np.uint64(_SPOKEN)
    return np.concatenate([owners, spoken]), np.concatenate([short(keys).astype(np.uint64), by_sound])
