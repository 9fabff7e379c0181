"""`likeness` of many queries and cores at once: the same pairs of words, the same shares, the same scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from claims.linking.arrays import Lists, Numbers, Shares, marked, spread
from claims.linking.likeness import (
    COVERED,
    COVERING,
    INITIAL_WEIGHT,
    JOINED,
    LEAST_JOINED,
    MOSTLY,
    NEARLY_ALL,
    SHORTEST_JOINED,
    word_likeness,
)
from claims.linking.traits import SECOND_LETTER, may_be_like
from claims.linking.vocabulary import AskedWords, Vocabulary

__all__ = ["Comparison", "compare", "covered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How alike queries and cores are, an entry a pair.

    Parameters
    ----------
    scores : array
        As `likeness` gives them.
    ends_core : array of bool
        Whether the query is the last words of the core.
    ends_longer : array of bool
        Whether it is several words, and the core has more.
    best_word : array
        The highest likeness of two words; 0 where all queries have several.
    """

    scores: Shares
    ends_core: NDArray[np.bool_]
    ends_longer: NDArray[np.bool_]
    best_word: Shares


def covered(less: Shares, more: Shares) -> Shares:
    """Give the score of names of which the other covers these shares; see `likeness.likeness`."""
    partly = np.where(less >= MOSTLY, 0.5 * (less + more) * (COVERED + COVERING), more * (0.3 + 0.5 * less))
    return np.where(more >= NEARLY_ALL, more * (COVERED + COVERING * less), partly)


def compare(
    asked: AskedWords, queries: Numbers, cores: Numbers, words: Lists, vocabulary: Vocabulary
) -> Comparison:
    """Compare queries and cores word by word.

    Parameters
    ----------
    asked : AskedWords
        The words of all queries.
    queries, cores : array
        The pairs.
    words : Lists
        The words of all cores.
    vocabulary : Vocabulary
        What is known of the words.
    """
    return _Comparing(asked, queries, cores, words, vocabulary).comparison()


class _Comparing:
    """Each word of a core is a row, and each such row beside each word of the query is a cell."""

    def __init__(
        self, asked: AskedWords, queries: Numbers, cores: Numbers, words: Lists, vocabulary: Vocabulary
    ) -> None:
        self.asked, self.vocabulary, self.queries = asked, vocabulary, queries
        self.size = len(queries)
        self.asked_traits = vocabulary.traits_of(asked)
        self.words, self.pairs = words.joined(cores)
        self.core_counts = words.counts(cores)
        self.core_starts = self.core_counts.cumsum() - self.core_counts
        self.query_starts = asked.starts[queries]
        self.query_counts = asked.starts[queries + 1] - self.query_starts
        self.traits = vocabulary.traits[self.words]
        self.weights = vocabulary.weights[self.words] * np.where(
            self.traits["length"] == 1, INITIAL_WEIGHT, 1.0
        )

    def comparison(self) -> Comparison:
        rows, numbers, likenesses = self._cells()
        pairs = self.pairs[rows]
        best_word = np.zeros(self.size)
        if (self.query_counts == 1).any():
            np.maximum.at(best_word, pairs, likenesses)
        # The places of words in the core and in the query.
        places = rows - self.core_starts[pairs]
        asked = numbers - self.query_starts[pairs]
        from_end = (self.core_counts - self.query_counts)[pairs] == places - asked
        ending = np.bincount(pairs[from_end & (likenesses == 1.0)], minlength=self.size)
        ends_core = ending == self.query_counts
        order = np.lexsort((rows, numbers, np.abs(asked - places), -likenesses))
        met = order[_each_once(rows[order], (pairs * (int(asked.max(initial=0)) + 1) + asked)[order])]
        return Comparison(
            scores=self._or_joined(self._scores(pairs[met], rows[met], numbers[met], likenesses[met])),
            ends_core=ends_core,
            ends_longer=ends_core & (self.query_counts > 1) & (self.query_counts < self.core_counts),
            best_word=best_word,
        )

    def _cells(self) -> tuple[Numbers, Numbers, Shares]:
        """Give the words that are alike at all: row of the core's, number of the query's, likeness."""
        numbers, rows = spread(self.query_starts[self.pairs], self.query_counts[self.pairs])
        equal = self.asked.places[numbers] == self.words[rows]
        alike = marked(equal | may_be_like(self.asked_traits[numbers], self.traits[rows]))
        numbers, rows = numbers[alike], rows[alike]
        unequal = marked(~equal[alike])
        likenesses = np.ones(len(rows))
        texts, spelt = self.asked.texts, self.vocabulary.words
        places = zip(numbers[unequal].tolist(), self.words[rows[unequal]].tolist(), strict=True)
        likenesses[unequal] = [word_likeness(texts[number], spelt[word]) for number, word in places]
        some = marked(likenesses > 0.0)
        return rows[some], numbers[some], likenesses[some]

    def _scores(self, pairs: Numbers, rows: Numbers, numbers: Numbers, likenesses: Shares) -> Shares:
        asked = self.asked
        totals = np.bincount(asked.queries, asked.weights, minlength=len(asked.starts) - 1)[self.queries]
        of_query = np.bincount(pairs, asked.weights[numbers] * likenesses, minlength=self.size) / totals
        total = np.bincount(self.pairs, self.weights, minlength=self.size)
        of_core = np.bincount(pairs, self.weights[rows] * likenesses, minlength=self.size) / total
        scores = covered(np.minimum(of_query, of_core), np.maximum(of_query, of_core))
        # "Unity Marketing" holds no slip of the pen for "Unify Corporation".
        lone = (self.core_counts == 1) & (self.query_counts > 1) & (of_core > of_query) & (of_core < 1.0)
        return np.where(lone, scores * 0.5, scores)

    def _or_joined(self, scores: Shares) -> Shares:
        """Compare names without spaces, too, where they are of nearly one length and this can score more."""
        lengths = np.bincount(self.asked.queries, self.asked_traits["length"])[self.queries]
        others = np.bincount(self.pairs, self.traits["length"], minlength=self.size)
        shorter, longer = np.minimum(lengths, others), np.maximum(lengths, others)
        heads = self.asked_traits["head"][self.query_starts] ^ self.traits["head"][self.core_starts]
        near = (shorter >= SHORTEST_JOINED) & (shorter >= LEAST_JOINED * longer) & (heads < SECOND_LETTER)
        near &= JOINED * shorter > scores * longer
        some = marked(near)
        if len(some):
            left = [self._text_of_query(pair) for pair in some.tolist()]
            right = [self._text_of_core(pair) for pair in some.tolist()]
            alike = cpdist(
                left, right, scorer=OSA.normalized_similarity, score_cutoff=LEAST_JOINED, dtype=np.float64
            )
            scores[some] = np.maximum(scores[some], JOINED * alike)
        return scores

    def _text_of_query(self, pair: int) -> str:
        start = int(self.query_starts[pair])
        return "".join(self.asked.texts[start : start + int(self.query_counts[pair])])

    def _text_of_core(self, pair: int) -> str:
        start = int(self.core_starts[pair])
        words: Sequence[int] = self.words[start : start + int(self.core_counts[pair])].tolist()
        return "".join(self.vocabulary.words[word] for word in words)


def _each_once(rows: Numbers, columns: Numbers) -> Numbers:
    """Choose cells, given the best first, so that no row and no column is chosen twice.

    A cell is chosen when no better one that is left shares its row or column.

    Examples
    --------
    >>> _each_once(np.array([0, 0, 1, 1]), np.array([5, 6, 5, 6])).tolist()
    [0, 3]
    """
    left, chosen = np.arange(len(rows)), []
    size = int(max(rows.max(initial=0), columns.max(initial=0))) + 1
    first, taken = np.zeros((2, size), dtype=np.int64), np.zeros((2, size), dtype=np.bool_)
    while len(left):
        row, column, backwards = rows[left], columns[left], left[::-1]
        first[0, row[::-1]] = first[1, column[::-1]] = backwards
        best = left[(first[0, row] == left) & (first[1, column] == left)]
        chosen.append(best)
        if len(best) == len(left):
            break
        taken[0, rows[best]] = taken[1, columns[best]] = True
        left = left[~(taken[0, row] | taken[1, column])]
    return np.sort(np.concatenate(chosen)) if chosen else left
