"""The words of an index: which words of a query it knows, and which it may mean by those it does not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from claims.linking.arrays import Numbers, Shares, Strings, load_array, marked, starts_of
from claims.linking.hashing import text_key
from claims.linking.likeness import INITIAL_WEIGHT, word_likeness
from claims.linking.traits import Traits, slips_of, traits_of

__all__ = ["AskedWords", "Readings", "Vocabulary", "weights_of"]

_LEAST_CORRECTED = 3
_MOST_CORRECTIONS, _LOOKED_AT = 6, 8
# One shape that many words lose a letter to is no help.
_MOST_OF_SHAPE = 64
_LEAST_LIKENESS = 0.5
_REMEMBERED = 65536


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWords:
    """The core words of several queries, laid end to end.

    Parameters
    ----------
    texts : list of str
        The words.
    queries : array
        The query each word stands in.
    starts : array
        Where each query's words begin.
    places : array
        The place of each word in the vocabulary, -1 for an unknown one.
    weights : array
        How much each tells; an initial tells little.
    """

    texts: list[str]
    queries: Numbers
    starts: Numbers
    places: Numbers
    weights: Shares


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """Words of the index that words of queries are, or may be slips of.

    Parameters
    ----------
    asked : array
        Number of the word in the query.
    words : array
        Place of the word in the vocabulary.
    likenesses : array
        1 for the word itself.
    """

    asked: Numbers
    words: Numbers
    likenesses: Shares


class Vocabulary:
    """The words that tell names apart, sorted.

    Parameters
    ----------
    folder : path
        Where the arrays of the index lie.
    size : int
        How many names the index holds.
    """

    def __init__(self, folder: Path, size: int) -> None:
        self.words = Strings(folder, "words")
        self.weights: Any = load_array(folder, "weights")
        self.traits: Traits = load_array(folder, "traits")
        self.place = lru_cache(maxsize=_REMEMBERED)(self._place)
        self.correct = lru_cache(maxsize=_REMEMBERED)(self._correct)
        self._of_unknown = float(weights_of(np.zeros(1, dtype=np.int64), size)[0])
        # Views of memory are read one by one several times as fast as arrays.
        self._keys = memoryview(load_array(folder, "word_keys"))
        self._places = memoryview(load_array(folder, "word_places"))
        self._weights = memoryview(self.weights)
        self._slip_keys: Any = load_array(folder, "slip_keys")
        self._slip_words: Any = load_array(folder, "slip_words")

    def _place(self, word: str) -> int:
        """Give the place of a word, -1 for an unknown one."""
        key = text_key(word)
        at = bisect_left(self._keys, key)
        return int(self._places[at]) if at < len(self._keys) and self._keys[at] == key else -1

    def weight(self, word: str) -> float:
        """Give how much a word tells."""
        place = self.place(word)
        return float(self._weights[place]) if place >= 0 else self._of_unknown

    def ask(self, queries: Sequence[Sequence[str]]) -> AskedWords:
        """Look the words of queries up."""
        texts = [word for words in queries for word in words]
        counts = np.array([len(words) for words in queries], dtype=np.int64)
        weights = [self.weight(word) * (INITIAL_WEIGHT if len(word) == 1 else 1.0) for word in texts]
        return AskedWords(
            texts=texts,
            queries=np.arange(len(queries)).repeat(counts),
            starts=starts_of(counts),
            places=np.array([self.place(word) for word in texts], dtype=np.int64),
            weights=np.array(weights, dtype=np.float64),
        )

    def traits_of(self, asked: AskedWords) -> Traits:
        """Give the traits of the words of queries; those of known words are at hand."""
        unknown = marked(asked.places < 0)
        if len(unknown) == len(asked.places):
            return traits_of(asked.texts)
        traits = self.traits[asked.places]
        if len(unknown):
            traits[unknown] = traits_of([asked.texts[number] for number in unknown.tolist()])
        return traits

    def read(self, asked: AskedWords) -> Readings:
        """Give known words as they are, and those the unknown ones may be slips of, likeliest first."""
        known = marked(asked.places >= 0)
        corrected = [
            (number, word, likeness)
            for number in marked(asked.places < 0).tolist()
            for word, likeness in self.correct(asked.texts[number])
        ]
        if not corrected:
            return Readings(asked=known, words=asked.places[known], likenesses=np.ones(len(known)))
        numbers, words, likenesses = zip(*corrected, strict=True)
        return Readings(
            asked=np.concatenate([known, np.array(numbers)]),
            words=np.concatenate([asked.places[known], np.array(words)]),
            likenesses=np.concatenate([np.ones(len(known)), np.array(likenesses)]),
        )

    def _correct(self, text: str) -> tuple[tuple[int, float], ...]:
        """Give the words that an unknown one may be a slip of, likeliest first: the place, how alike."""
        if len(text) < _LEAST_CORRECTED or not len(self._slip_keys):
            return ()
        slips = slips_of(text)
        keys = np.array(slips, dtype=np.uint32)
        first = self._slip_keys.searchsorted(keys)
        last = np.minimum(self._slip_keys.searchsorted(keys, side="right"), first + _MOST_OF_SHAPE)
        near: dict[int, tuple[int, str]] = {}
        for shape in marked(last > first).tolist():
            for word in self._slip_words[first[shape] : last[shape]].tolist():
                spelt = self.words[word]
                # Only what sounds alike is alike with another first letter.
                if word not in near and (spelt[0] == text[0] or (shape == 0 and slips[0])):
                    near[word] = (OSA.distance(text, spelt), spelt)
        nearest = sorted((slips, spelt, word) for word, (slips, spelt) in near.items())[:_LOOKED_AT]
        alike = sorted((-word_likeness(text, spelt), spelt, word) for _, spelt, word in nearest)
        good = [(word, -negative) for negative, _, word in alike if -negative > _LEAST_LIKENESS]
        return tuple(good[:_MOST_CORRECTIONS])


def weights_of(frequency: Numbers, size: int) -> NDArray[np.float32]:
    """Give how much words tell, by how many of the names they stand in; 0 is a word nobody bears.

    It may be a slip of any other: it counts, but less than the rarest.
    """
    rare = np.log((size + 1) / (np.maximum(frequency, 1) + 0.5))
    unknown = 0.75 * np.log(2 * size + 2)
    return np.maximum(np.where(frequency > 0, rare, unknown), 0.1).astype(np.float32)
