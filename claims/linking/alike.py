"""Queries that are like a name, word by word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice, product
from pathlib import Path

import numpy as np

from claims.linking.arrays import load_array, marked
from claims.linking.candidates import Candidates
from claims.linking.comparing import compare
from claims.linking.hashing import set_key, text_key
from claims.linking.likeness import likeness, word_likeness
from claims.linking.settling import NOT_ONE_WORD, Met, Reading
from claims.linking.stored import Keyed, StoredNames
from claims.linking.vocabulary import AskedWords, Vocabulary
from claims.linking.words import has_particle, words_beside

__all__ = ["AlikeNames"]

# Several words that end a name are a surname: Ben Ali.
_SURNAME_SCORE = 0.85
_LEAST_SCORE = 0.6
_MOST_SPELLINGS, _MOST_CORRECTED = 4, 16


class AlikeNames:
    """Names by the words they share with a query.

    Parameters
    ----------
    folder : path
        Where the arrays of the index lie.
    names : StoredNames
        The names.
    vocabulary : Vocabulary
        Their words.
    by_words : Keyed
        Cores by the key of their words.
    """

    def __init__(self, folder: Path, names: StoredNames, vocabulary: Vocabulary, by_words: Keyed) -> None:
        self._names = names
        self._by_words = by_words
        self._by_initials = Keyed(load_array(folder, "initial_keys"), load_array(folder, "initial_cores"))
        self._vocabulary = vocabulary
        self._candidates = Candidates(folder, vocabulary)

    def correct(self, words: Sequence[tuple[str, ...]], asked: AskedWords) -> list[list[Reading]]:
        """Give names of the words of each query, corrected where unknown, or of its initials."""
        by_words: list[tuple[int, int]] = []
        by_initials: list[tuple[int, int]] = []
        unknown = _unknown(asked)
        for place, core in enumerate(words):
            has_initials = any(len(word) == 1 for word in core)
            if len(core) < 2 or not (has_initials or place in unknown):
                continue
            for spelt in self._corrected(core, unknown.get(place, ())):
                key = set_key(map(text_key, spelt))
                by_words.append((place, key))
                if has_initials:
                    by_initials.append((place, key >> 32))
        met: dict[int, dict[int, None]] = {}
        for place, core_at in (*self._by_words.find(by_words), *self._by_initials.find(by_initials)):
            met.setdefault(place, {})[core_at] = None
        readings: list[list[Reading]] = [[] for _ in words]
        for place, cores in met.items():
            # Many of the same initials are better compared all at once.
            for core_at in cores if len(cores) <= _MOST_CORRECTED else ():
                readings[place].extend(self._as_written(words[place], core_at))
        return readings

    def _corrected(self, words: tuple[str, ...], unknown: Collection[int]) -> Iterator[tuple[str, ...]]:
        spellings = [
            [self._vocabulary.words[place] for place, _ in self._vocabulary.correct(word)[:_MOST_SPELLINGS]]
            if number in unknown and len(word) > 1
            else [word]
            for number, word in enumerate(words)
        ]
        return islice(product(*spellings), _MOST_CORRECTED)

    def read(self, words: Sequence[tuple[str, ...]], asked: AskedWords) -> list[list[Reading]]:
        """Give the names that are like each query."""
        read = self._vocabulary.read(asked)
        readings: list[list[Reading]] = [[] for _ in words]
        if not len(read.asked):
            return readings
        queries, cores = self._candidates.of(asked, read)
        compared = compare(asked, queries, cores, self._candidates.words, self._vocabulary)
        scores = np.maximum(compared.scores, np.where(compared.ends_longer, _SURNAME_SCORE, 0.0))
        # Queries with particles are compared with names as they are written, particles and all.
        written = {place for place, core in enumerate(words) if has_particle(core)}
        good = np.arange(len(scores)) if written else marked(scores >= _LEAST_SCORE)
        parts = (queries, cores, scores, compared.best_word, compared.ends_core)
        for query, core, score, best_word, ends in zip(*(part[good].tolist() for part in parts), strict=True):
            if query in written:
                readings[query].extend(self._as_written(words[query], core))
            elif score >= _LEAST_SCORE:
                met = Met(best_word, ends) if len(words[query]) == 1 else NOT_ONE_WORD
                readings[query].extend(
                    [self._names.reading(score, met, n) for n in self._names.of_core(core)]
                )
        return readings

    def _as_written(self, words: tuple[str, ...], core: int) -> Iterator[Reading]:
        """Compare a query with the names of a core, one by one where it has particles."""
        places = self._names.of_core(core)
        if not has_particle(words):
            found = self._compared(words, self._names.texts[places[0]])
            return (self._names.reading(*found, place) for place in places if found is not None)
        each = ((place, self._compared(words, self._names.texts[place])) for place in places)
        return (self._names.reading(*found, place) for place, found in each if found is not None)

    def _compared(self, words: tuple[str, ...], name: str) -> tuple[float, Met] | None:
        """Give how alike a query and a name are, None when they are not."""
        other = words_beside(words, name)
        score = likeness(words, other, self._vocabulary.weight).score
        if 1 < len(words) < len(other) and words == other[-len(words) :]:
            score = max(score, _SURNAME_SCORE)
        if score < _LEAST_SCORE:
            return None
        if len(words) > 1:
            return score, NOT_ONE_WORD
        return score, Met(max(word_likeness(words[0], word) for word in other), words[0] == other[-1])


def _unknown(asked: AskedWords) -> dict[int, set[int]]:
    """Give the queries that hold unknown words, and which of their words are."""
    unknown: dict[int, set[int]] = {}
    for number in marked(asked.places < 0).tolist():
        query = int(asked.queries[number])
        unknown.setdefault(query, set()).add(number - int(asked.starts[query]))
    return unknown
