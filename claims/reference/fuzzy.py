"""Misspelt names: unknown words are corrected, aliases sharing words with the name are compared.

Blocking comes first: comparing a name with 100,000 aliases takes a fifth of a
second, with the few hundred that share a word a fraction of a millisecond.
"""

from __future__ import annotations

from claims.reference.layer import AliasRow, Layer
from claims.reference.stack import Stack

__all__ = ["fuzzy_candidates"]

# Below this the ratio of two names says more about their length than about their likeness.
_LEAST_SIMILARITY = 0.8
_LEAST_WORD_SIMILARITY = 0.72
_MOST_CORRECTIONS = 5
_MOST_ALIASES = 400
_BEST = 0.94
_SHORTEST_WORD = 3


def fuzzy_candidates(stack: Stack, key: str, *, limit: int = 20) -> list[tuple[AliasRow, float]]:
    """Give aliases whose key is like `key`, with a score below 0.95, best first.

    Parameters
    ----------
    key : str
        An `alias_key`.
    """
    scored = []
    for layer in stack.layers:
        alike = _alike(layer, key)
        for row in map(stack.resolve, layer.aliases_by_id(list(alike))):
            if row.entity_kind is not None:
                scored.append((row, min(_BEST, alike[row.id])))
    scored.sort(key=lambda pair: (-pair[1], pair[0].entity_id, pair[0].alias))
    return scored[:limit]


def _alike(layer: Layer, key: str) -> dict[int, float]:
    """Give the likeness of the aliases that are like enough; the others' rows are never read."""
    from rapidfuzz import fuzz, process

    keys = layer.alias_keys(_block(layer, key.split()))
    best: dict[int, float] = {}
    for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
        for _, score, alias_id in process.extract_iter(
            key, keys, scorer=scorer, score_cutoff=100 * _LEAST_SIMILARITY
        ):
            best[alias_id] = max(best.get(alias_id, 0.0), score / 100)
    return best


def _block(layer: Layer, tokens: list[str]) -> list[int]:
    words: dict[str, int] = {}
    for token in tokens:
        for word, frequency in _known(layer, token) or _corrections(layer, token):
            words[word] = frequency
    found: dict[int, None] = {}
    # Rare words first: they tell names apart.
    for word, _ in sorted(words.items(), key=lambda pair: (pair[1], pair[0])):
        query = "SELECT alias_id FROM posting WHERE token = ? ORDER BY alias_id LIMIT ?"
        found.update(dict.fromkeys(row for (row,) in layer.rows(query, (word, _MOST_ALIASES))))
        if len(found) >= _MOST_ALIASES:
            break
    return list(found)[:_MOST_ALIASES]


def _known(layer: Layer, token: str) -> list[tuple[str, int]]:
    query = "SELECT token, frequency FROM word WHERE first = ? AND length = ? AND token = ?"
    return layer.rows(query, (token[:1], len(token), token))


def _corrections(layer: Layer, token: str) -> list[tuple[str, int]]:
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    if len(token) < _SHORTEST_WORD:
        return []
    query = "SELECT token, frequency FROM word WHERE first = ? AND length BETWEEN ? AND ?"
    slack = 1 if len(token) <= _SHORTEST_WORD + 2 else 2
    frequencies = dict(layer.rows(query, (token[0], len(token) - slack, len(token) + slack)))
    best = process.extract(
        token,
        frequencies.keys(),
        scorer=Levenshtein.normalized_similarity,
        score_cutoff=_LEAST_WORD_SIMILARITY,
        limit=_MOST_CORRECTIONS,
    )
    return [(word, frequencies[word]) for word, *_ in best]
