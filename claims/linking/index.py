"""An index of names on disk, opened by memory map.

A batch of queries goes down three steps, each for what the one before left
over: (1) the same core words in any order, by one hash; (2) words the index
does not know are corrected by symmetric deletes, and names that share a rare
word, or two common ones, are collected; (3) the few candidates are compared
word by word. Every step takes the whole batch at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from claims.linking.acronyms import Acronyms
from claims.linking.alike import AlikeNames
from claims.linking.arrays import load_array
from claims.linking.index_writing import FORMAT, write_index
from claims.linking.sameness import SameNames
from claims.linking.settling import NameHit, Reading, settled
from claims.linking.stored import Keyed, StoredNames
from claims.linking.vocabulary import Vocabulary
from claims.linking.words import Split, split_name

__all__ = ["NameHit", "NameIndex"]

# So many queries go down together.
_CHUNK = 1000
# No name is longer; a query that is costs no more than its first words.
_MOST_WORDS = 16


class NameIndex:
    """Names of up to millions of entities, found by what articles make of them.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     index = NameIndex.build(["Jens Stoltenberg", "Mark Rutte"], ["p1", "p2"], folder)
    ...     [hit.id for hit in index.query("Stoltenburg, Jens")]
    ['p1']
    """

    def __init__(self, path: str | Path) -> None:
        folder = Path(path)
        about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
        if about.get("format") != FORMAT:
            raise ValueError(f"{folder}: format {about.get('format')!r}, expected {FORMAT!r}")
        self.size = int(about["names"])
        self._names = StoredNames(folder)
        self._vocabulary = Vocabulary(folder, self.size)
        by_words = Keyed(load_array(folder, "core_keys"))
        self._same = SameNames(folder, self._names, by_words)
        self._alike = AlikeNames(folder, self._names, self._vocabulary, by_words)
        self._acronyms = Acronyms(folder, self._names, by_words)

    @classmethod
    def open(cls, path: str | Path) -> NameIndex:
        """Open an index that `build` wrote; nothing is read before it is needed."""
        return cls(path)

    @classmethod
    def build(cls, names: Sequence[str], ids: Sequence[str], path: str | Path) -> NameIndex:
        """Write an index of names and open it.

        Parameters
        ----------
        names : sequence of str
            Names and aliases.
        ids : sequence of str
            What each name stands for; several names may share an id, and one name have several.
        path : path
            Folder the arrays go to.
        """
        write_index(Path(path), names, ids)
        return cls(path)

    def query(self, name: str, limit: int = 10) -> list[NameHit]:
        """Give the names a query may stand for, best first, one an id."""
        return self._answers([name], limit)[0]

    def query_many(self, names: Iterable[str], limit: int = 10) -> list[list[NameHit]]:
        """Give the hits of many queries; much faster than asking one by one."""
        left = iter(names)
        answers: list[list[NameHit]] = []
        while chunk := list(islice(left, _CHUNK)):
            distinct = list(dict.fromkeys(chunk))
            found = dict(zip(distinct, self._answers(distinct, limit), strict=True))
            answers.extend(found[name] for name in chunk)
        return answers

    def _answers(self, queries: Sequence[str], limit: int) -> list[list[NameHit]]:
        split = [split_name(query) for query in queries]
        readings = self._same.read(queries, split)
        left = _left(readings, split)
        still: list[int] = []
        if left:
            words = [split[place][0][:_MOST_WORDS] for place in left]
            asked = self._vocabulary.ask(words)
            for place, found in zip(left, self._alike.correct(words, asked), strict=True):
                readings[place] = found
            still = _left(readings, split)
            if still:
                if len(still) < len(left):
                    words = [split[place][0][:_MOST_WORDS] for place in still]
                    asked = self._vocabulary.ask(words)
                for place, found in zip(still, self._alike.read(words, asked), strict=True):
                    readings[place] = found
                texts, parts = [queries[place] for place in still], [split[place] for place in still]
                for number, reading in self._acronyms.read(texts, parts, asked):
                    readings[still[number]].append(reading)
        # Letters that are somebody's name, or nearly, may be the first ones of another's.
        lone = [place for place, (core, _) in enumerate(split) if len(core) == 1]
        if lone:
            asked_already = frozenset(still)
            lone = [place for place in lone if place not in asked_already]
            for place, reading in self._acronyms.of_letters(queries, split, lone):
                readings[place].append(reading)
        return [settled(found, self._names.texts, self._names.ids, limit) for found in readings]


def _left(readings: Sequence[Sequence[Reading]], split: Sequence[Split]) -> list[int]:
    """Give the queries that have words and no reading yet."""
    return [place for place, (core, _) in enumerate(split) if core and not readings[place]]
