"""An index of names on disk, opened by memory map.

A query goes down three steps, each for what the one before left over: (1) the
same core words in any order, by one hash; (2) words the index does not know
are corrected by symmetric deletes, and names that share two words, or one rare
word, are collected; (3) the few candidates are compared word by word.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import extract

from claims.linking.arrays import Keys, Numbers, Postings, Strings, key_of, load_array
from claims.linking.index_writing import (
    FORMAT,
    MOST_PAIRED_WORDS,
    MOST_POSTINGS,
    pair_of,
    shapes_of,
    write_index,
)
from claims.linking.likeness import (
    acronym,
    all_words,
    core_words,
    has_legal_form,
    likeness,
    skeleton,
    word_likeness,
    words_beside,
)
from claims.names import alias_key, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["NameHit", "NameIndex"]

_MOST_CANDIDATES = 60
_MOST_CORRECTIONS = 6
_LOOKED_AT = 24
# Several words that end a name are a surname: Ben Ali.
_SURNAME_SCORE = 0.85
_ACRONYM_SCORE, _SPELT_OUT_SCORE = 0.7, 0.75
# What the first word's acronym leaves when more words follow ("HP Compaq").
_LED_BY_ACRONYM = 0.62
_LEAST_SCORE = 0.6
_TIE = 0.03
# A company that shares a name and adds a legal form ("Microsoft Oy") is less likely meant by the bare name.
_LEGAL_FORM_APART = 0.04
# From here on a word is the whole name, not one of its words.
_WHOLE_NAME = 0.85


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name of the index a query may stand for.

    Parameters
    ----------
    id : str
        The id given with the name.
    name : str
        The name met.
    score : float
        1 for an equal name, 0 to 1 otherwise.
    is_settled : bool
        True when no name of another id is as likely: a surname that two people bear is not settled.
    """

    id: str
    name: str
    score: float
    is_settled: bool


class _Met(NamedTuple):
    """How a name meets a query of one word: how alike they are, and whether it is the last word."""

    likeness: float
    is_surname: bool


_NOT_ONE_WORD = _Met(0.0, False)
_Score = tuple[float, _Met]


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
        self._names = Strings(folder, "names")
        self._ids = Strings(folder, "ids")
        self._words = Strings(folder, "words")
        self._id_of: Numbers = load_array(folder, "id_of")
        self._word_keys: Keys = load_array(folder, "word_keys")
        self._frequency: Numbers = load_array(folder, "frequency")
        self._whole = Postings(folder, "whole")
        self._exact = Postings(folder, "exact")
        self._by_word = Postings(folder, "by_word")
        self._by_pair = Postings(folder, "by_pair")
        self._deletes = Postings(folder, "deletes")
        self._acronyms = Postings(folder, "acronyms")
        self._weights: dict[str, float] = {}

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
        words = core_words(name)
        if not words:
            return []
        scored: dict[int, _Score] = {}
        for place in self._exact.get(alias_key(name)):
            scored[int(place)] = (1.0, _NOT_ONE_WORD)
        for spelling in dict.fromkeys((" ".join(sorted(words)), "".join(all_words(name)), "".join(words))):
            for place in self._whole.get(spelling):
                scored.setdefault(int(place), (0.97, _NOT_ONE_WORD))
        if not scored:
            scored = self._alike(name, words)
        return self._settled(name, scored, limit)

    def query_many(self, names: Iterable[str], limit: int = 10) -> list[list[NameHit]]:
        """Give the hits of many queries, each asked once."""
        remembered: dict[str, list[NameHit]] = {}
        result = []
        for name in names:
            if name not in remembered:
                remembered[name] = self.query(name, limit)
            result.append(remembered[name])
        return result

    def _alike(self, name: str, words: tuple[str, ...]) -> dict[int, _Score]:
        """Score the candidates of a query: place -> score, and how it meets a query of one word."""
        scored: dict[int, _Score] = {}
        for place in self._likeliest(words):
            other = words_beside(words, self._names[place])
            score = likeness(words, other, self._weight).score
            if 1 < len(words) < len(other) and words == other[-len(words) :]:
                score = max(score, _SURNAME_SCORE)
            if score >= _LEAST_SCORE:
                scored[place] = (score, _met(words, other))
        self._add_acronyms(name, words, scored)
        return scored

    def _add_acronyms(self, name: str, words: tuple[str, ...], scored: dict[int, _Score]) -> None:
        first = words[0]
        is_capital = first.upper() in name.replace(".", "")
        if 2 <= len(first) <= 6 and is_capital and not self._knows(first):
            score = _ACRONYM_SCORE if len(words) == 1 else _LED_BY_ACRONYM
            for place in self._acronyms.get(first):
                scored.setdefault(int(place), (score, _NOT_ONE_WORD))
        spelt = acronym(name)
        if len(spelt) >= 3:
            for place in self._whole.get(spelt):
                scored.setdefault(int(place), (_SPELT_OUT_SCORE, _NOT_ONE_WORD))

    def _likeliest(self, words: tuple[str, ...]) -> list[int]:
        """Give the candidates whose words are most alike at a glance; few are worth a close look."""
        places = self._candidates(words)
        if len(places) <= _LOOKED_AT:
            return places
        spelt = {place: normal_form(self._names[place]) for place in places}
        near = extract(" ".join(words), spelt, scorer=token_set_ratio, limit=_LOOKED_AT)
        return [place for _, _, place in near]

    def _candidates(self, words: tuple[str, ...]) -> list[int]:
        """Collect names that share two words with the query, then names that share a rare one."""
        readings = [self._readings(word) for word in words[:MOST_PAIRED_WORDS]]
        found: dict[int, None] = {}
        for left, right in combinations(readings, 2):
            for a in left[:2]:
                for b in right[:2]:
                    found.update(dict.fromkeys(self._by_pair.get(pair_of(a, b)).tolist()))
        if len(found) < 3:
            singles = sorted({word for words_ in readings for word in words_}, key=self._commonness)
            for word in singles:
                found.update(dict.fromkeys(self._by_word.get(word).tolist()))
                if len(found) >= _MOST_CANDIDATES:
                    break
        return list(found)[: max(_MOST_CANDIDATES, MOST_POSTINGS)]

    def _readings(self, word: str) -> list[str]:
        """Give a word, or the words of the index it may be a slip of, the likeliest first."""
        known = [word] if self._knows(word) else []
        if len(word) < 3 or known:
            return known
        near: dict[int, None] = {}
        for shape in (*shapes_of(word), f"~{skeleton(word)}"):
            near.update(dict.fromkeys(self._deletes.get(shape).tolist()))
        alike = [(word_likeness(word, other), other) for other in (self._words[place] for place in near)]
        alike.sort(key=lambda pair: (-pair[0], pair[1]))
        return [other for score, other in alike if score > 0.5][:_MOST_CORRECTIONS]

    def _knows(self, word: str) -> bool:
        return self._commonness(word) > 0

    def _commonness(self, word: str) -> int:
        key = key_of(word)
        place = int(np.searchsorted(self._word_keys, key))
        if place < len(self._word_keys) and self._word_keys[place] == key:
            return int(self._frequency[place])
        return 0

    def _weight(self, word: str) -> float:
        weight = self._weights.get(word)
        if weight is None:
            frequency = self._commonness(word)
            # A word nobody bears may be a slip of any other: it counts, but less than the rarest.
            rare = (
                math.log((self.size + 1) / (frequency + 0.5))
                if frequency
                else 0.75 * math.log(2 * self.size + 2)
            )
            weight = self._weights[word] = max(rare, 0.1)
        return weight

    def _settled(self, name: str, scored: Mapping[int, _Score], limit: int) -> list[NameHit]:
        """Give the best name of each id; settled is the first when nothing else comes near it."""
        is_bare = not has_legal_form(name)
        best: dict[str, tuple[float, _Met, str]] = {}
        for place, (score, met) in scored.items():
            entity, alias = self._ids[int(self._id_of[place])], self._names[place]
            if score < 1.0 and has_legal_form(alias) and (is_bare or alias != name):
                score -= _LEGAL_FORM_APART
            if entity not in best or (score, met, alias) > best[entity]:
                best[entity] = (score, met, alias)
        if sum(met.is_surname for _, met, _ in best.values()) == 1:
            # A lone word is a surname rather than a first name: of Gamal Abdel Nasser, not Nasser Al-Sabah.
            best = {key: entry for key, entry in best.items() if entry[1].is_surname or entry[0] >= 0.9}
        ordered = sorted(best.items(), key=lambda pair: (-pair[1][0], pair[0]))[:limit]
        is_alone = bool(ordered) and all(_is_worse(other, ordered[0][1]) for _, other in ordered[1:2])
        return [
            NameHit(entity, alias, score, is_alone and place == 0)
            for place, (entity, (score, _, alias)) in enumerate(ordered)
        ]


def _met(words: Sequence[str], other: Sequence[str]) -> _Met:
    if len(words) > 1:
        return _NOT_ONE_WORD
    return _Met(max(word_likeness(words[0], word) for word in other), words[0] == other[-1])


def _is_worse(other: tuple[float, _Met, str], best: tuple[float, _Met, str]) -> bool:
    """Tell whether a reading is clearly worse; readings of one word are as good as the word they meet."""
    if best[0] - other[0] <= _TIE:
        return best[1].likeness - other[1].likeness > _TIE / 2
    # P. W. Botha and Louis Botha are Botha alike, however short the rest of the one name.
    share_it = best[1].is_surname and other[1].is_surname
    is_whole = best[0] >= _WHOLE_NAME and not share_it
    return best[1].likeness == 0.0 or is_whole or best[1].likeness > other[1].likeness
