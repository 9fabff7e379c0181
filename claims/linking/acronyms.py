"""Queries that are the first letters of a name, and queries whose first letters are a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from claims.linking.arrays import load_array
from claims.linking.hashing import set_key, text_key
from claims.linking.settling import NOT_ONE_WORD, Reading
from claims.linking.stored import Keyed, StoredNames
from claims.linking.vocabulary import AskedWords
from claims.linking.words import Split, acronym

__all__ = ["Acronyms"]

_ACRONYM_SCORE, _SPELT_OUT_SCORE = 0.7, 0.75
# What the first word's acronym leaves when more words follow ("HP Compaq").
_LED_BY_ACRONYM = 0.62
_SHORTEST_SPELT_OUT = 3
_LONGEST = 6


class Acronyms:
    """Names by their first letters.

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
        self._by_acronym = Keyed(load_array(folder, "acronym_keys"), load_array(folder, "acronym_cores"))

    def read(
        self, queries: Sequence[str], split: Sequence[Split], asked: AskedWords
    ) -> Iterator[tuple[int, Reading]]:
        """Give readings, each with the query it is one of."""
        spelt = []
        is_known = (asked.places[asked.starts[:-1]] >= 0).tolist()
        unknown = [place for place, known in enumerate(is_known) if not known]
        yield from self.of_letters(queries, split, unknown)
        for place, (_, words) in enumerate(split):
            letters = acronym(words)
            if len(letters) >= _SHORTEST_SPELT_OUT:
                spelt.append(((place, _SPELT_OUT_SCORE), set_key([text_key(letters)])))
        yield from self._named(self._by_words, spelt)

    def of_letters(
        self, queries: Sequence[str], split: Sequence[Split], places: Iterable[int]
    ) -> Iterator[tuple[int, Reading]]:
        """Give the names whose first letters some of the queries are, each with the query it is one of."""
        short = []
        for place in places:
            core = split[place][0]
            if core and _is_acronym(core[0], queries[place]):
                score = _ACRONYM_SCORE if len(core) == 1 else _LED_BY_ACRONYM
                short.append(((place, score), text_key(core[0]) >> 32))
        return self._named(self._by_acronym, short) if short else iter(())

    def _named(
        self, keyed: Keyed, asked: Sequence[tuple[tuple[int, float], int]]
    ) -> Iterator[tuple[int, Reading]]:
        for (place, score), core_at in keyed.find(asked):
            for name in self._names.of_core(core_at):
                yield place, self._names.reading(score, NOT_ONE_WORD, name)


def _is_acronym(word: str, query: str) -> bool:
    return 2 <= len(word) <= _LONGEST and word.upper() in query.replace(".", "")
