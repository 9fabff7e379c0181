"""How alike two names are, word by word.

Words are paired: equal ones, slips of the hand, other transliterations, short
forms and initials. What counts then is how much of either name the pairs
cover, weighed by how rare the words are: "Stoltenberg" covers half of "Jens
Stoltenberg", and the half that tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from claims.linking.given_names import are_variants

__all__ = [
    "COVERED",
    "COVERING",
    "INITIAL",
    "INITIAL_WEIGHT",
    "JOINED",
    "LEAST_JOINED",
    "MOSTLY",
    "NEARLY_ALL",
    "SHORTEST_JOINED",
    "Likeness",
    "likeness",
    "skeleton",
    "skeletons",
    "word_likeness",
]

_CONSONANTS = str.maketrans("qcj", "kkg", "aeiouwy")
_DOUBLED = re.compile(r"(.)(?=\1)")

# One sound in several spellings: romanised Arabic, Hebrew and Russian, and Japanese by the two systems
# (Hepburn's shi, chi, tsu and fu are si, ti, tu and hu elsewhere).
_DIGRAPHS = (
    *(("ph", "f"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ck", "k")),
    *(("shi", "si"), ("tchi", "ti"), ("chi", "ti"), ("tsu", "tu"), ("fu", "hu"), ("zch", "zh")),
)

# How much a pair of words counts, by what makes them alike.
_DOUBLED_OR_VOWEL, _SLIP, _SHORT_SLIP, _TWO_SLIPS = 0.95, 0.92, 0.8, 0.8
_TRANSLITERATION, _WEAK_TRANSLITERATION = 0.85, 0.7
_SHORT_FORM, _VARIANT = 0.65, 0.7
INITIAL, INITIAL_WEIGHT = 0.6, 0.3
# A name whose every word is found counts by how much of the other it covers; these shares were
# chosen on the development aliases of FactBench.
COVERED, COVERING = 0.62, 0.38
NEARLY_ALL, MOSTLY = 0.8, 0.75
LEAST_JOINED, JOINED, SHORTEST_JOINED = 0.82, 0.97, 5


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a query and a name are.

    Parameters
    ----------
    score : float
        0 to 1.
    of_query, of_name : float
        Share of the query's and of the name's words, by weight, that the other one covers.
    """

    score: float
    of_query: float
    of_name: float


@lru_cache(maxsize=16384)
def word_likeness(left: str, right: str) -> float:
    """Say how alike two words are, 0 to 1.

    Examples
    --------
    >>> word_likeness("husayn", "hussein"), word_likeness("caldera", "foldera")
    (0.85, 0.0)
    """
    if left == right:
        return 1.0
    spelt = _spelling_likeness(left, right)
    return max(spelt, _VARIANT) if spelt < _VARIANT and are_variants(left, right) else spelt


def _spelling_likeness(left: str, right: str) -> float:
    shorter, longer = sorted((len(left), len(right)))
    if left[0] != right[0]:
        # A slip hardly ever falls on the first letter, another name often begins with another one;
        # only a transliteration may (Jamal and Gamal, Itzhak and Yitzhak).
        same = shorter >= 4 and len(skeleton(left)) >= 3 and skeleton(left) == skeleton(right)
        return _TRANSLITERATION if same else 0.0
    if shorter == 1:
        return INITIAL
    if shorter < 3:
        return 0.0
    slips = OSA.distance(left, right, score_cutoff=2)
    if slips == 1 and shorter >= 4 and skeleton(left) == skeleton(right):
        return _DOUBLED_OR_VOWEL
    if slips == 1 and longer >= 4:
        return _SLIP if longer >= 5 else _SHORT_SLIP
    if shorter >= 4 and len(skeleton(left)) >= 2 and skeleton(left) == skeleton(right):
        return _TRANSLITERATION if len(skeleton(left)) >= 3 else _WEAK_TRANSLITERATION
    if slips == 2 and longer >= 7:
        return _TWO_SLIPS
    return _SHORT_FORM if left.startswith(right) or right.startswith(left) else 0.0


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """Give the consonants of a word, one sound's several spellings as one letter.

    Examples
    --------
    >>> skeleton("jamal"), skeleton("gamal"), skeleton("yitzhak")
    ('gml', 'gml', 'tzhk')
    """
    return _without_vowels(word)


def skeletons(words: Sequence[str]) -> list[str]:
    """Give the skeletons of many words, none of which holds a line feed."""
    return _without_vowels("\n".join(words)).split("\n") if words else []


def _without_vowels(text: str) -> str:
    for digraph, letter in _DIGRAPHS:
        text = text.replace(digraph, letter)
    return _DOUBLED.sub("", text.translate(_CONSONANTS))


def likeness(query: Sequence[str], name: Sequence[str], weight: Callable[[str], float]) -> Likeness:
    """Say how alike two names are.

    Parameters
    ----------
    query, name : sequence of str
        Core words of both.
    weight : callable
        How much a word tells, higher for rare ones.
    """
    found, met = _paired(query, name)
    of_query = _share(query, found, weight)
    of_name = _share(name, met, weight)
    score = _covered(*sorted((of_query, of_name)))
    if of_name > of_query and len(name) == 1 and met[0] < 1.0 and len(query) > 1:
        # "Unity Marketing" holds no slip of the pen for "Unify Corporation".
        score *= 0.5
    return Likeness(max(score, _joined(query, name)), of_query, of_name)


def _covered(less: float, more: float) -> float:
    if more >= NEARLY_ALL:
        return more * (COVERED + COVERING * less)
    if less >= MOSTLY:
        # Every word is spelt differently, and every word has its like.
        return 0.5 * (less + more) * (COVERED + COVERING)
    return more * (0.3 + 0.5 * less)


def _paired(query: Sequence[str], name: Sequence[str]) -> tuple[list[float], list[float]]:
    """Pair the words of two names, the most alike first; give what each word counts."""
    found, met = [0.0] * len(query), [0.0] * len(name)
    pairs = [
        (-word_likeness(left, right), abs(i - j), i, j)
        for i, left in enumerate(query)
        for j, right in enumerate(name)
    ]
    for negative, _, i, j in sorted(pairs):
        if negative < 0 and not found[i] and not met[j]:
            found[i] = met[j] = -negative
    return found, met


def _share(words: Sequence[str], counts: Sequence[float], weight: Callable[[str], float]) -> float:
    # An initial tells little; that it is there at all tells nothing.
    weights = [weight(word) * (INITIAL_WEIGHT if len(word) == 1 else 1.0) for word in words]
    total = sum(weights)
    return sum(w * c for w, c in zip(weights, counts, strict=True)) / total if total else 0.0


def _joined(query: Sequence[str], name: Sequence[str]) -> float:
    """Compare both names without spaces: "micro soft" is Microsoft."""
    left, right = "".join(query), "".join(name)
    if min(len(left), len(right)) < SHORTEST_JOINED or left[0] != right[0]:
        return 0.0
    alike = OSA.normalized_similarity(left, right, score_cutoff=LEAST_JOINED)
    return JOINED * float(alike)
