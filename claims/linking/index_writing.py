"""Writes an index of names: its words, their slips, and what leads from each to the names."""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from claims.linking.arrays import Postings, Strings, key_of
from claims.linking.likeness import (
    acronym,
    all_words,
    core_words,
    skeleton,
)
from claims.names import alias_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["FORMAT", "MOST_PAIRED_WORDS", "MOST_POSTINGS", "pair_of", "shapes_of", "write_index"]

FORMAT = "claims-names-1"
# Postings are cut here: a word that a thousand names share tells none of them apart.
MOST_POSTINGS = 400
MOST_PAIRED_WORDS = 7
_LONGEST_DELETED = 14


def write_index(folder: Path, names: Sequence[str], ids: Sequence[str]) -> None:
    """Write the arrays of an index of names into a folder."""
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
            if len(by_word[word]) < MOST_POSTINGS:
                by_word[word].append(place)
        for left, right in combinations(dict.fromkeys(words[:MOST_PAIRED_WORDS]), 2):
            if len(by_pair[pair_of(left, right)]) < MOST_POSTINGS:
                by_pair[pair_of(left, right)].append(place)
        if short := acronym(name):
            acronyms[short].append(place)
    _write_words(folder, frequency)
    distinct = list(dict.fromkeys(ids))
    number = {entity: place for place, entity in enumerate(distinct)}
    Strings.write(folder, "names", names)
    Strings.write(folder, "ids", distinct)
    np.save(folder / "id_of.npy", np.array([number[entity] for entity in ids], dtype=np.int64))
    for title, postings in (
        ("exact", exact),
        ("whole", whole),
        ("by_word", by_word),
        ("by_pair", by_pair),
        ("acronyms", acronyms),
    ):
        Postings.write(folder, title, postings)
    (folder / "about.json").write_text(json.dumps({"format": FORMAT, "names": len(names)}) + "\n")


def _write_words(folder: Path, frequency: dict[str, int]) -> None:
    words = sorted(frequency, key=key_of)
    Strings.write(folder, "words", words)
    np.save(folder / "word_keys.npy", np.array([key_of(word) for word in words], dtype=np.uint64))
    np.save(folder / "frequency.npy", np.array([frequency[word] for word in words], dtype=np.int64))
    deletes: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        for shape in (*shapes_of(word), f"~{skeleton(word)}"):
            deletes[shape].append(place)
    Postings.write(folder, "deletes", deletes)


def shapes_of(word: str) -> list[str]:
    """Give a word and what is left of it when one letter is lost; one slip leaves a common shape."""
    if not 3 <= len(word) <= _LONGEST_DELETED:
        return [word]
    return list(dict.fromkeys([word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]))


def pair_of(left: str, right: str) -> str:
    """Give the key of two words, in whichever order they stand."""
    return f"{left} {right}" if left < right else f"{right} {left}"
