"""An index of names on disk, opened by memory map.

A query goes down three steps, each for what the one before left over: (1) the
same core words in any order, by one hash; (2) words the index does not know
are corrected by symmetric deletes, and names that share two words, or one rare
word, are collected; (3) the few candidates are compared word by word.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import extract

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

__all__ = ["NameHit", "NameIndex"]

_FORMAT = "claims-names-1"
# Postings are cut here: a word that a thousand names share tells none of them apart.
_MOST_POSTINGS = 400
_MOST_CANDIDATES = 60
_MOST_CORRECTIONS = 6
_LOOKED_AT = 24
_MOST_PAIRED_WORDS = 7
_LONGEST_DELETED = 14
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

_Numbers = NDArray[np.int64]
_Keys = NDArray[np.uint64]


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
        if about.get("format") != _FORMAT:
            raise ValueError(f"{folder}: format {about.get('format')!r}, expected {_FORMAT!r}")
        self.size = int(about["names"])
        self._names = _Strings(folder, "names")
        self._ids = _Strings(folder, "ids")
        self._words = _Strings(folder, "words")
        self._id_of: _Numbers = _load(folder, "id_of")
        self._word_keys: _Keys = _load(folder, "word_keys")
        self._frequency: _Numbers = _load(folder, "frequency")
        self._whole = _Postings(folder, "whole")
        self._exact = _Postings(folder, "exact")
        self._by_word = _Postings(folder, "by_word")
        self._by_pair = _Postings(folder, "by_pair")
        self._deletes = _Postings(folder, "deletes")
        self._acronyms = _Postings(folder, "acronyms")
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
        _write(Path(path), names, ids)
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
        readings = [self._readings(word) for word in words[:_MOST_PAIRED_WORDS]]
        found: dict[int, None] = {}
        for left, right in combinations(readings, 2):
            for a in left[:2]:
                for b in right[:2]:
                    found.update(dict.fromkeys(self._by_pair.get(_pair(a, b)).tolist()))
        if len(found) < 3:
            singles = sorted({word for words_ in readings for word in words_}, key=self._commonness)
            for word in singles:
                found.update(dict.fromkeys(self._by_word.get(word).tolist()))
                if len(found) >= _MOST_CANDIDATES:
                    break
        return list(found)[: max(_MOST_CANDIDATES, _MOST_POSTINGS)]

    def _readings(self, word: str) -> list[str]:
        """Give a word, or the words of the index it may be a slip of, the likeliest first."""
        known = [word] if self._knows(word) else []
        if len(word) < 3 or known:
            return known
        near: dict[int, None] = {}
        for shape in (*_shapes(word), f"~{skeleton(word)}"):
            near.update(dict.fromkeys(self._deletes.get(shape).tolist()))
        alike = [(word_likeness(word, other), other) for other in (self._words[place] for place in near)]
        alike.sort(key=lambda pair: (-pair[0], pair[1]))
        return [other for score, other in alike if score > 0.5][:_MOST_CORRECTIONS]

    def _knows(self, word: str) -> bool:
        return self._commonness(word) > 0

    def _commonness(self, word: str) -> int:
        key = _key(word)
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


class _Strings:
    """A list of strings as one stretch of bytes and the places where they begin."""

    def __init__(self, folder: Path, name: str) -> None:
        self._bytes: NDArray[np.uint8] = _load(folder, f"{name}_text")
        self._starts: _Numbers = _load(folder, f"{name}_starts")

    def __getitem__(self, place: int) -> str:
        return bytes(self._bytes[self._starts[place] : self._starts[place + 1]]).decode("utf-8")

    @staticmethod
    def write(folder: Path, name: str, texts: Sequence[str]) -> None:
        encoded = [text.encode("utf-8") for text in texts]
        starts = np.concatenate([[0], np.cumsum([len(part) for part in encoded], dtype=np.int64)])
        np.save(folder / f"{name}_text.npy", np.frombuffer(b"".join(encoded), dtype=np.uint8))
        np.save(folder / f"{name}_starts.npy", starts.astype(np.int64))


class _Postings:
    """Sorted hashes, each with the places it leads to."""

    def __init__(self, folder: Path, name: str) -> None:
        self._keys: _Keys = _load(folder, f"{name}_keys")
        self._places: NDArray[np.uint32] = _load(folder, f"{name}_places")

    def get(self, text: str) -> NDArray[np.uint32]:
        key = _key(text)
        first = int(np.searchsorted(self._keys, key))
        last = first
        while last < len(self._keys) and self._keys[last] == key:
            last += 1
        return self._places[first:last]

    @staticmethod
    def write(folder: Path, name: str, postings: dict[str, list[int]]) -> None:
        each = np.fromiter(map(_key, postings), dtype=np.uint64, count=len(postings))
        keys = np.repeat(each, [len(places) for places in postings.values()])
        places = np.fromiter((place for found in postings.values() for place in found), dtype=np.uint32)
        order = np.argsort(keys, kind="stable")
        np.save(folder / f"{name}_keys.npy", keys[order])
        np.save(folder / f"{name}_places.npy", places[order])


def _write(folder: Path, names: Sequence[str], ids: Sequence[str]) -> None:
    if len(names) != len(ids):
        raise ValueError(f"{len(names)} names for {len(ids)} ids")
    folder.mkdir(parents=True, exist_ok=True)
    exact, whole, by_word, by_pair, acronyms = (defaultdict[str, list[int]](list) for _ in range(5))
    frequency: dict[str, int] = defaultdict(int)
    for place, name in enumerate(names):
        words = core_words(name)
        exact[alias_key(name)].append(place)
        whole[" ".join(sorted(words))].append(place)
        if (joined := "".join(all_words(name))) != " ".join(words):
            whole[joined].append(place)
        for word in dict.fromkeys(words):
            frequency[word] += 1
            if len(by_word[word]) < _MOST_POSTINGS:
                by_word[word].append(place)
        for left, right in combinations(dict.fromkeys(words[:_MOST_PAIRED_WORDS]), 2):
            if len(by_pair[_pair(left, right)]) < _MOST_POSTINGS:
                by_pair[_pair(left, right)].append(place)
        if short := acronym(name):
            acronyms[short].append(place)
    _write_words(folder, frequency)
    distinct = list(dict.fromkeys(ids))
    number = {entity: place for place, entity in enumerate(distinct)}
    _Strings.write(folder, "names", names)
    _Strings.write(folder, "ids", distinct)
    np.save(folder / "id_of.npy", np.array([number[entity] for entity in ids], dtype=np.int64))
    for title, postings in (
        ("exact", exact),
        ("whole", whole),
        ("by_word", by_word),
        ("by_pair", by_pair),
        ("acronyms", acronyms),
    ):
        _Postings.write(folder, title, postings)
    (folder / "about.json").write_text(json.dumps({"format": _FORMAT, "names": len(names)}) + "\n")


def _write_words(folder: Path, frequency: dict[str, int]) -> None:
    words = sorted(frequency, key=_key)
    _Strings.write(folder, "words", words)
    np.save(folder / "word_keys.npy", np.array([_key(word) for word in words], dtype=np.uint64))
    np.save(folder / "frequency.npy", np.array([frequency[word] for word in words], dtype=np.int64))
    deletes: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        for shape in (*_shapes(word), f"~{skeleton(word)}"):
            deletes[shape].append(place)
    _Postings.write(folder, "deletes", deletes)


def _shapes(word: str) -> list[str]:
    """Give a word and what is left of it when one letter is lost; one slip leaves a common shape."""
    if not 3 <= len(word) <= _LONGEST_DELETED:
        return [word]
    return list(dict.fromkeys([word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]))


def _pair(left: str, right: str) -> str:
    return f"{left} {right}" if left < right else f"{right} {left}"


def _key(text: str) -> np.uint64:
    # An unsigned scalar: beside a plain int numpy would turn the whole array into floats.
    return np.uint64(int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "little"))


def _load(folder: Path, name: str) -> Any:
    # A plain view of the mapped file: the class `memmap` takes five times as long to index.
    return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r"))
