"""Misspelt names: unknown words are corrected, aliases sharing words with the name are compared.

Blocking comes first: comparing a name with 100,000 aliases takes a fifth of a
second, with the few hundred that share a word a fraction of a millisecond.
"""

from __future__ import annotations

from claims.reference.layer import Layer
from claims.reference.stack import Stack
from claims.reference.stored import AliasRow
from claims.relations import EntityKind

__all__ = ["Misspelt"]

# Below this the ratio of two names says more about their length than about their likeness.
_LEAST_SIMILARITY = 0.8
_LEAST_WORD_SIMILARITY = 0.72
# Persons are spelled in many ways ("Petro", "Pyotr"), states told apart by a word alone.
_LEAST_OF_KIND: dict[EntityKind | None, float] = {
    EntityKind.STATE: _LEAST_WORD_SIMILARITY,
    EntityKind.PERSON: 0.4,
}
_LEAST_NAME_SIMILARITY = 0.6
_MOST_CORRECTIONS = 5
_MOST_ALIASES = 400
_BEST = 0.94
_SHORTEST_WORD = 3
# Words, keys and postings kept of each table: all of a newsroom's, a part of a million names'.
_MEMORY = 30_000


class Misspelt:
    """Finds aliases like a name in a stack of tables; what was read of them is kept."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._words = [(layer, _Words(layer)) for layer in stack.layers]

    def candidates(self, key: str, *, limit: int = 20) -> list[tuple[AliasRow, float]]:
        """Give aliases whose key is like `key`, with a score below 0.95, best first.

        Parameters
        ----------
        key : str
            An `alias_key`.
        """
        scored = []
        for layer, words in self._words:
            alike = _alike(words, key)
            for row in map(self._stack.resolve, layer.aliases_by_id(list(alike))):
                if row.entity_kind is not None and _words_agree(key, row):
                    scored.append((row, min(_BEST, alike[row.id])))
        scored.sort(key=lambda pair: (-pair[1], pair[0].entity_id, pair[0].alias))
        return scored[:limit]


def _words_agree(key: str, row: AliasRow) -> bool:
    """Tell a slip from another name: "Kingdom of Norvay" from "Kingdom of Norland".

    Words in common make long names alike, whatever tells them apart: the others must be alike themselves.
    """
    from rapidfuzz.distance import OSA

    asked, known = set(key.split()), set(row.key.split())
    own, others = sorted(asked - known), sorted(known - asked)
    if not own or not others or "".join(own) == "".join(others):
        return True
    least = _LEAST_OF_KIND.get(row.entity_kind, _LEAST_NAME_SIMILARITY)
    return all(max(OSA.normalized_similarity(word, other) for other in others) >= least for word in own)


def _alike(words: _Words, key: str) -> dict[int, float]:
    """Give the likeness of the aliases that are like enough; the others' rows are never read."""
    from rapidfuzz import fuzz, process

    keys = words.keys(words.block(key.split()))
    best: dict[int, float] = {}
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        near = process.extract(key, keys, scorer=scorer, score_cutoff=100 * _LEAST_SIMILARITY, limit=None)
        for _, score, alias_id in near:
            best[alias_id] = max(best.get(alias_id, 0.0), score / 100)
    return best


class _Words:
    """The words of one table's aliases."""

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._buckets: dict[tuple[str, int], dict[str, int]] = {}
        self._bucketed = 0
        self._postings: dict[str, list[int]] = {}
        self._posted = 0
        self._keys: dict[int, str] = {}

    def block(self, tokens: list[str]) -> list[int]:
        """Give the aliases that share a word with a name, those of its rare words first."""
        words: dict[str, int] = {}
        for token in tokens:
            words.update(self._known(token) or self._corrections(token))
        found: dict[int, None] = {}
        for word, _ in sorted(words.items(), key=lambda pair: (pair[1], pair[0])):
            found.update(dict.fromkeys(self._bearing(word)))
            if len(found) >= _MOST_ALIASES:
                break
        return list(found)[:_MOST_ALIASES]

    def keys(self, ids: list[int]) -> dict[int, str]:
        """Give the keys of aliases by id, in order."""
        new = [alias_id for alias_id in ids if alias_id not in self._keys]
        if new:
            if len(self._keys) > _MEMORY:
                self._keys.clear()
                new = ids
            self._keys |= self._layer.alias_keys(new)
        return {alias_id: self._keys[alias_id] for alias_id in sorted(ids)}

    def _bearing(self, word: str) -> list[int]:
        known = self._postings.get(word)
        if known is None:
            if self._posted > _MEMORY:
                self._postings.clear()
                self._posted = 0
            query = "SELECT alias_id FROM posting WHERE token = ? ORDER BY alias_id LIMIT ?"
            known = self._postings[word] = [row for (row,) in self._layer.rows(query, (word, _MOST_ALIASES))]
            self._posted += len(known)
        return known

    def _known(self, token: str) -> dict[str, int]:
        query = "SELECT token, frequency FROM word WHERE first = ? AND length = ? AND token = ?"
        return dict(self._layer.rows(query, (token[:1], len(token), token)))

    def _corrections(self, token: str) -> dict[str, int]:
        from rapidfuzz import process
        from rapidfuzz.distance import Levenshtein

        if len(token) < _SHORTEST_WORD:
            return {}
        slack = 1 if len(token) <= _SHORTEST_WORD + 2 else 2
        frequencies: dict[str, int] = {}
        for length in range(len(token) - slack, len(token) + slack + 1):
            frequencies |= self._bucket(token[0], length)
        best = process.extract(
            token,
            frequencies.keys(),
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=_LEAST_WORD_SIMILARITY,
            limit=_MOST_CORRECTIONS,
        )
        return {word: frequencies[word] for word, *_ in best}

    def _bucket(self, first: str, length: int) -> dict[str, int]:
        """Give the words of a first letter and a length, and how many aliases hold each."""
        known = self._buckets.get((first, length))
        if known is None:
            if self._bucketed > _MEMORY:
                self._buckets.clear()
                self._bucketed = 0
            query = "SELECT token, frequency FROM word WHERE first = ? AND length = ?"
            known = self._buckets[first, length] = dict(self._layer.rows(query, (first, length)))
            self._bucketed += len(known)
        return known
