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
    from rapidfuzz import fuzz

    scored = []
    for layer in stack.layers:
        for row in map(stack.resolve, layer.aliases_by_id(_block(layer, key.split()))):
            likeness = max(fuzz.ratio(key, row.key), fuzz.token_sort_ratio(key, row.key)) / 100
            if likeness >= _LEAST_SIMILARITY and row.entity_kind is not None:
                scored.append((row, min(_BEST, likeness)))
    scored.sort(key=lambda pair: (-pair[1], pair[0].entity_id, pair[0].alias))
    return scored[:limit]


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
