"""Queries -> the cores that may be meant: those that share a rare word, or two common ones."""

from __future__ import annotations

from bisect import bisect_left
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

import numpy as np

from claims.linking.arrays import Keys, Lists, Numbers, Shares, best_of_each, distinct, load_array, marked
from claims.linking.comparing import covered
from claims.linking.index_writing import RARE
from claims.linking.likeness import INITIAL
from claims.linking.traits import first_letters
from claims.linking.vocabulary import AskedWords, Readings, Vocabulary

__all__ = ["Candidates"]

# So many cores are compared word by word.
_LOOKED_AT = 24
_MOST_BESIDE, _MOST_BY_LETTER = 64, 200
_FEW = 3
_LOW, _HALF = np.uint64(0xFFFFFFFF), np.uint64(32)


class Candidates:
    """What leads from words to cores.

    Parameters
    ----------
    folder : path
        Where the arrays of the index lie.
    vocabulary : Vocabulary
        The words.
    """

    def __init__(self, folder: Path, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        heads: Any = vocabulary.traits["head"]
        self._heads = memoryview(heads)
        self._by_word = Lists(folder, "by_word")
        self._beside = Lists(folder, "beside")
        self._beside_cores: Any = load_array(folder, "beside_cores")
        self.words = Lists(folder, "core_words")

    def of(self, asked: AskedWords, readings: Readings) -> tuple[Numbers, Numbers]:
        """Give the cores worth a close look: the query, and the core, query by query.

        The glance counts how much of query and core the words read cover.
        """
        queries, cores = self._met(asked, readings)
        counts = np.bincount(queries)
        if counts.max(initial=0) <= _LOOKED_AT:
            return queries, cores
        shares = self._glance(asked, readings, queries, cores)
        best = best_of_each(queries, shares, _LOOKED_AT)
        return queries[best], cores[best]

    def _met(self, asked: AskedWords, readings: Readings) -> tuple[Numbers, Numbers]:
        """Give each core that leads from the words of a query, once."""
        owners = asked.queries[readings.asked]
        counts = self._by_word.counts(readings.words)
        rare = marked(counts <= RARE)
        cores, of_word = self._by_word.joined(readings.words[rare])
        found = [_paired(owners[rare[of_word]], cores)]
        common = marked(counts > RARE)
        if len(common):
            found.extend(self._together(asked, readings, owners, common, counts))
            met = np.concatenate(found)
            hits = np.bincount((met >> _HALF).astype(np.intp), minlength=len(asked.starts) - 1)
            few = common[hits[owners[common]] < _FEW]
            # The rarest of its common words, where nothing else leads anywhere.
            if len(few):
                weights = self._vocabulary.weights[readings.words[few]]
                few = few[best_of_each(owners[few], weights, 1)]
                cores, of_word = self._by_word.joined(readings.words[few])
                found.append(_paired(owners[few[of_word]], cores))
        met = distinct(np.concatenate(found))
        return (met >> _HALF).astype(np.int64), (met & _LOW).astype(np.int64)

    def _together(
        self, asked: AskedWords, readings: Readings, owners: Numbers, common: Numbers, counts: Numbers
    ) -> list[Keys]:
        """Give the cores that share two common words with a query, or one and the letter of another."""
        unread: dict[int, list[int]] = {}
        for number in _unread(asked, readings).tolist():
            unread.setdefault(int(asked.queries[number]), []).append(number)
        by_query = common[np.argsort(owners[common], kind="stable")].tolist()
        found: list[Keys] = []
        for query, group in groupby(by_query, key=lambda place: int(owners[place])):
            places = list(group)
            cores = [
                self._beside_word(int(readings.words[one]), int(readings.words[other]))
                for one, other in combinations(places, 2)
                if readings.asked[one] != readings.asked[other]
            ]
            cores.extend(
                self._beside_letter(int(readings.words[one]), asked.texts[number][0])
                for one in places
                for number in unread.get(query, ())
            )
            found.extend(_paired(np.full(len(some), query), some) for some in cores)
        return found

    def _beside_word(self, word: int, other: int) -> Numbers:
        return self._beside_some(word, other, other + 1, _MOST_BESIDE)

    def _beside_letter(self, word: int, letter: str) -> Numbers:
        first, last = (bisect_left(self._heads, head) for head in first_letters(letter))
        return self._beside_some(word, first, last, _MOST_BY_LETTER)

    def _beside_some(self, word: int, first: int, last: int, most: int) -> Numbers:
        """Give the cores in which a word stands beside one of a range of words."""
        start, end = int(self._beside.starts[word]), int(self._beside.starts[word + 1])
        bounds = np.array([first, last], dtype=self._beside.entries.dtype)
        low, high = start + np.searchsorted(self._beside.entries[start:end], bounds)
        return np.asarray(self._beside_cores[low : min(high, low + most)], dtype=np.int64)

    def _glance(self, asked: AskedWords, readings: Readings, queries: Numbers, cores: Numbers) -> Shares:
        """Give roughly how alike each query and core are, by the words read and by letters of the others."""
        words, owners = self.words.joined(cores)
        weights = self._vocabulary.weights[words].astype(np.float64)
        read = _Found(asked, readings.asked, readings.words, readings.likenesses)
        found, told = read.of(queries[owners], words)
        unread = _unread(asked, readings)
        if len(unread):
            letters = np.array([first_letters(asked.texts[number][0])[0] >> 16 for number in unread.tolist()])
            begun = _Found(asked, unread, letters, np.full(len(unread), INITIAL))
            heads = (self._vocabulary.traits["head"][words] >> 16).astype(np.int64)
            by_letter, told_by_letter = begun.of(queries[owners], heads)
            found, told = np.where(found > 0, found, by_letter), np.where(found > 0, told, told_by_letter)
        total = np.bincount(asked.queries, asked.weights, minlength=len(asked.starts) - 1)
        of_query = np.bincount(owners, found * told, minlength=len(cores)) / total[queries]
        of_core = np.bincount(owners, found * weights) / np.bincount(owners, weights)
        of_query = np.minimum(of_query, 1.0)
        return covered(np.minimum(of_query, of_core), np.maximum(of_query, of_core))


class _Found:
    """How alike words of queries and what they may meet in a core are, by query and what is met."""

    def __init__(self, asked: AskedWords, numbers: Numbers, met: Numbers, likenesses: Shares) -> None:
        keys = _paired(asked.queries[numbers], met)
        order = keys.argsort()
        self._keys, self._likenesses = keys[order], likenesses[order]
        self._weights = asked.weights[numbers[order]]

    def of(self, queries: Numbers, met: Numbers) -> tuple[Shares, Shares]:
        """Give how alike something met is to a word of the query, and what that word tells."""
        if not len(self._keys):
            return np.zeros(len(queries)), np.zeros(len(queries))
        wanted = _paired(queries, met)
        place = np.minimum(self._keys.searchsorted(wanted), len(self._keys) - 1)
        return np.where(self._keys[place] == wanted, self._likenesses[place], 0.0), self._weights[place]


def _unread(asked: AskedWords, readings: Readings) -> Numbers:
    """Give the numbers of words that are read as no word of the index, initials among them."""
    is_unread = np.ones(len(asked.texts), dtype=np.bool_)
    is_unread[readings.asked] = False
    return marked(is_unread)


def _paired(queries: Numbers, cores: Numbers) -> Keys:
    return queries.astype(np.uint64) << _HALF | cores.astype(np.uint64)
