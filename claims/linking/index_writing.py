"""Writes an index of names: its words, their slips, and what leads from each to the names.

Names that come to the same core words in the same order are one core; words
lead to cores, cores to names. Cores lie in the order of their keys, names in
the order of their cores.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims.linking.arrays import (
    Keys,
    Lists,
    Numbers,
    Strings,
    distinct,
    first_of_runs,
    marked,
    place_in_run,
    save_array,
    spread,
    starts_of,
)
from claims.linking.hashing import mixed, powers, short
from claims.linking.reading import Names, read_names
from claims.linking.traits import slip_keys, traits_of
from claims.linking.vocabulary import weights_of

__all__ = ["FORMAT", "RARE", "write_index"]

FORMAT = "claims-names-2"
# A word that more cores share leads to them only together with another one.
RARE = 64
# Of a word that so many share the shortest cores are kept for where nothing else leads anywhere.
MOST_OF_WORD = 200
_MOST_PAIRED, _MOST_JOINED = 3, 3
# A very common word is paired with others of the kind only: a rare one leads to the core by itself.
_VERY_COMMON = 5000
# An acronym that more names have tells none of them apart.
_MOST_OF_ACRONYM = 100
_LOW = np.uint64(0xFFFFFFFF)
_HALF = np.uint64(32)


def write_index(folder: Path, names: Sequence[str], ids: Sequence[str]) -> None:
    """Write the arrays of an index of names into a folder."""
    if len(names) != len(ids):
        raise ValueError(f"{len(names)} names for {len(ids)} ids")
    folder.mkdir(parents=True, exist_ok=True)
    read = read_names(names)
    cores = _Cores.of(read)
    _write_names(folder, names, ids, read, cores)
    _write_words(folder, read, len(names))
    _write_cores(folder, read, cores)
    (folder / "about.json").write_text(json.dumps({"format": FORMAT, "names": len(names)}) + "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cores:
    """Cores in the order of their keys, and names in the order of their cores.

    Parameters
    ----------
    names, starts : array
        Names by core, and where each core's begin.
    keys : array
        Key of each core's words in any order.
    words, word_starts : array
        The words of each core in order.
    """

    names: Numbers
    starts: Numbers
    keys: Keys
    words: Numbers
    word_starts: Numbers

    @classmethod
    def of(cls, read: Names) -> _Cores:
        counts = np.diff(read.core_starts)
        filled = marked(counts)
        first = read.core_starts[:-1][filled]
        terms = read.word_keys[read.core]
        keys, ordered = (np.zeros(len(counts), dtype=np.uint64) for _ in range(2))
        if len(filled):
            keys[filled] = mixed(np.add.reduceat(terms, first))
            places = np.arange(len(terms)) - np.repeat(read.core_starts[:-1], counts)
            ordered[filled] = np.add.reduceat(terms * powers(places), first)
        names, begins = _grouped(keys, ordered)
        one_each = names[begins]
        places, _ = spread(read.core_starts[one_each], counts[one_each])
        return cls(
            names=names,
            starts=np.append(marked(begins), len(names)),
            keys=keys[one_each],
            words=read.core[places],
            word_starts=starts_of(counts[one_each]),
        )


def _grouped(keys: Keys, ordered: Keys) -> tuple[Numbers, NDArray[np.bool_]]:
    """Sort names by two keys, those of equal keys as they came; mark the first of each pair of keys."""
    names = np.argsort(keys)
    begins = first_of_runs(keys[names])
    # Few names have the words of others in another order: only those are sorted by both.
    differs = first_of_runs(ordered[names]) & ~begins
    runs = np.cumsum(begins)
    several = np.isin(runs, runs[differs])
    some = names[several]
    names[several] = some[np.lexsort((ordered[some], keys[some]))]
    begins = first_of_runs(keys[names]) | first_of_runs(ordered[names])
    groups = (np.cumsum(begins) - 1).astype(np.uint64)
    return (np.sort(groups << _HALF | names.astype(np.uint64)) & _LOW).astype(np.int64), begins


def _write_names(folder: Path, names: Sequence[str], ids: Sequence[str], read: Names, cores: _Cores) -> None:
    number: defaultdict[str, int] = defaultdict(count().__next__)
    id_of = np.fromiter(map(number.__getitem__, ids), dtype=np.int64, count=len(ids))
    entities = list(number)
    in_order = np.array(sorted(range(len(entities)), key=entities.__getitem__), dtype=np.int64)
    Strings.write(folder, "ids", [entities[place] for place in in_order.tolist()])
    save_array(folder, "id_of", in_order.argsort()[id_of[cores.names]])
    save_array(folder, "is_company", read.is_company[cores.names])
    Strings.write(folder, "names", list(map(names.__getitem__, cores.names.tolist())))


def _write_words(folder: Path, read: Names, size: int) -> None:
    words = read.vocabulary
    order = np.argsort(read.word_keys)
    np.save(folder / "word_keys.npy", read.word_keys[order])
    save_array(folder, "word_places", order)
    Strings.write(folder, "words", words)
    np.save(folder / "weights.npy", weights_of(np.bincount(read.core, minlength=len(words)), size))
    traits = traits_of(words)
    np.save(folder / "traits.npy", traits)
    owners, keys = slip_keys(words, traits)
    slips = distinct(keys << _HALF | owners.astype(np.uint64))
    np.save(folder / "slip_keys.npy", short(slips))
    save_array(folder, "slip_words", (slips & _LOW).astype(np.int64))


def _write_cores(folder: Path, read: Names, cores: _Cores) -> None:
    np.save(folder / "core_keys.npy", cores.keys)
    save_array(folder, "core_starts", cores.starts)
    counts = np.diff(cores.word_starts)
    owners = np.repeat(np.arange(len(counts)), counts)
    Lists.write(folder, "core_words", owners, cores.words, len(counts))
    # The shortest cores of a word come first: a lone word means them rather than longer ones.
    lengths = np.minimum(counts[owners], 15).astype(np.uint64)
    keys = (cores.words.astype(np.uint64) << np.uint64(4) | lengths) << _HALF
    met = distinct(np.bitwise_or(keys, owners.astype(np.uint64)))
    words, owners = (met >> np.uint64(36)).astype(np.int64), (met & _LOW).astype(np.int64)
    some = place_in_run(words) < MOST_OF_WORD
    Lists.write(folder, "by_word", words[some], owners[some], len(read.vocabulary))
    _write_beside(folder, words, owners, len(read.vocabulary), len(counts))
    core_of = np.repeat(np.arange(len(counts)), np.diff(cores.starts))
    # Long names are hardly ever run together.
    several = (read.counts[cores.names] > 1) & (read.counts[cores.names] <= _MOST_JOINED)
    _write_keyed(folder, "joined", short(read.joined)[cores.names][several], core_of[several])
    _write_initials(folder, read, cores)
    acronyms = short(read.acronyms)[cores.names]
    told, sizes = np.unique(acronyms, return_counts=True)
    few = np.isin(acronyms, told[(sizes <= _MOST_OF_ACRONYM) & (told > 0)])
    _write_keyed(folder, "acronym", acronyms[few], core_of[few])


def _write_initials(folder: Path, read: Names, cores: _Cores) -> None:
    """Write which cores have the key of initials and a last word: J. Smith."""
    counts = np.diff(cores.word_starts)
    heads = np.array([ord(word[0]) for word in read.vocabulary], dtype=np.uint64)
    terms = mixed(heads)[cores.words]
    last = cores.word_starts[1:][counts > 0] - 1
    terms[last] = read.word_keys[cores.words[last]]
    some = marked((counts > 1) & (counts <= _MOST_JOINED))
    places, _ = spread(cores.word_starts[some], counts[some])
    sums = np.add.reduceat(terms[places], counts[some].cumsum() - counts[some]) if len(some) else terms[:0]
    _write_keyed(folder, "initial", short(mixed(sums)), some)


def _write_beside(folder: Path, words: Numbers, cores: Numbers, size: int, core_count: int) -> None:
    """Write, for each word that many cores share, the other words of its cores, sorted, and the cores."""
    counts = np.bincount(words, minlength=size)
    has_common = np.zeros(core_count, dtype=np.bool_)
    has_common[cores[counts[words] > RARE]] = True
    some = has_common[cores]
    words, cores = words[some], cores[some]
    by_rarity = np.argsort(counts)
    rarity = np.argsort(by_rarity)
    pairs = np.sort(cores.astype(np.uint64) << _HALF | rarity[words].astype(np.uint64))
    words, cores = by_rarity[(pairs & _LOW).astype(np.int64)], (pairs >> _HALF).astype(np.int64)
    # Of long cores the rarest words alone are paired.
    rarest = place_in_run(cores) < _MOST_PAIRED
    words, cores = words[rarest], cores[rarest]
    beside = []
    for step in range(1, _MOST_PAIRED):
        both = marked(cores[step:] == cores[:-step])
        for one, other in ((both, both + step), (both + step, both)):
            beside.append((words[one], words[other], cores[one]))
    left, right, where = (np.concatenate(parts) for parts in zip(*beside, strict=True))
    shared = (counts[left] > RARE) & ((counts[left] <= _VERY_COMMON) | (counts[right] > RARE))
    left, right, where = left[shared], right[shared], where[shared]
    order = np.argsort(left.astype(np.uint64) << _HALF | right.astype(np.uint64))
    Lists.write(folder, "beside", left[order], right[order], size)
    save_array(folder, "beside_cores", where[order])


def _write_keyed(folder: Path, title: str, keys: NDArray[Any], cores: Numbers) -> None:
    """Write the core that each key leads to; a key may stand there several times."""
    order = np.argsort(keys)
    keys, cores = keys[order], cores[order]
    kept = first_of_runs(keys) | first_of_runs(cores)
    np.save(folder / f"{title}_keys.npy", keys[kept])
    save_array(folder, f"{title}_cores", cores[kept])
