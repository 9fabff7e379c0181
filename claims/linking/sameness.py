"""Queries that hold the words of a name in any order, or its letters: most queries of an article do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claims.linking.arrays import load_array
from claims.linking.hashing import set_key, text_key
from claims.linking.settling import NOT_ONE_WORD, Reading
from claims.linking.stored import EQUAL_SCORE, Keyed, StoredNames
from claims.linking.words import Split, split_name
from claims.names import alias_key

__all__ = ["SameNames"]

_SAME_WORDS_SCORE = 0.97


class SameNames:
    """Names by the key of their words.

    Parameters
    ----------
    folder : path
        Where the arrays of the index lie.
    names : StoredNames
        The names.
    by_words : Keyed
        Cores by the key of their words.
    """

    def __init__(self, folder: Path, names: StoredNames, by_words: Keyed) -> None:
        self._names = names
        self._by_words = by_words
        self._by_letters = Keyed(load_array(folder, "joined_keys"), load_array(folder, "joined_cores"))

    def read(self, queries: Sequence[str], split: Sequence[Split]) -> list[list[Reading]]:
        """Give the names of the same words as each query, in any order, else those of the same letters."""
        readings: list[list[Reading]] = [[] for _ in queries]
        wanted = [(place, set_key(map(text_key, core))) for place, (core, _) in enumerate(split) if core]
        for place, core_at in self._by_words.find(wanted):
            readings[place].extend(self._equal(queries[place], self._names.of_core(core_at)))
        self._read_letters(queries, split, readings)
        return readings

    def _read_letters(
        self, queries: Sequence[str], split: Sequence[Split], readings: Sequence[list[Reading]]
    ) -> None:
        as_word: list[tuple[int, int]] = []
        as_words: list[tuple[tuple[int, str], int]] = []
        for place, (core, words) in enumerate(split):
            if readings[place] or not core:
                continue
            for text in dict.fromkeys(("".join(words), "".join(core))):
                key = set_key([text_key(text)])
                as_words.append(((place, text), key >> 32))
                if len(core) > 1:
                    as_word.append((place, key))
        for place, core_at in self._by_words.find(as_word):
            readings[place].extend(self._equal(queries[place], self._names.of_core(core_at)))
        for (place, text), core_at in self._by_letters.find(as_words):
            # The keys of letters are short ones: what they lead to is looked at.
            same = [name for name in self._names.of_core(core_at) if self._letters(name) == text]
            readings[place].extend(self._equal(queries[place], same))

    def _letters(self, name: int) -> str:
        return "".join(split_name(self._names.texts[name])[1])

    def _equal(self, query: str, names: Sequence[int]) -> list[Reading]:
        """Read a query as each of some names it has the words or the letters of."""
        readings = []
        for place in names:
            name = self._names.texts[place]
            is_equal = name == query or alias_key(name) == alias_key(query)
            score = EQUAL_SCORE if is_equal else _SAME_WORDS_SCORE
            readings.append(self._names.reading(score, NOT_ONE_WORD, place))
        return readings
