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
from claims.names import normal_form

__all__ = [
    "Likeness",
    "acronym",
    "all_words",
    "core_words",
    "has_legal_form",
    "likeness",
    "skeleton",
    "word_likeness",
    "words_beside",
]

_LEGAL_FORMS = frozenset(
    """
    ab ag as bv co company corp corporation gmbh group holding holdings inc incorporated kg kk
    limited llc llp ltd nv oy oyj plc pte pty sa sarl spa
    """.split()
)
_HONORIFICS = frozenset(
    """
    admiral archbishop baron baroness capt captain cardinal chancellor col colonel comrade dame dato
    datuk dr duke earl emperor gen general haji hajj hon jr king lady lord lt maj major marshal
    minister mp mr mrs ms pm premier president prime prince princess prof professor queen rep rev
    reverend senator sen seri sheikh sir sr sri tan tun viscount ii iii iv
    """.split()
)
_STOP_WORDS = frozenset(["the", "of", "and", "for"])
# Parts of many names that tell nobody apart; they stay where nothing else would be left beside one word.
_PARTICLES = frozenset(
    """
    abu ad al an ar as ben bin bint da das de del den der di dos du el ibn la le san ul van von y
    """.split()
)
# "Baron Wilson of Rievaulx" is called Wilson, and "Anthony Eden, 1st Earl of Avon" was Anthony Eden.
_TERRITORY = re.compile(
    r"^((?:lord|lady|(?:the )?(?:\d+(?:st|nd|rd|th) )?(?:baron|baroness|viscount|earl|marquess))"
    r" (?!of\b)[\w'-]+(?: [\w'-]+)?) of .+$|(?<=\w), (?:\d+(?:st|nd|rd|th) )?"
    r"(?:baron|baroness|viscount|earl|marquess|duke)\b.*$",
    re.IGNORECASE,
)
_WEB = re.compile(r"^(?:https?://)?www\.|\.(?:com|net|org)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\([^)]*\)")
_INNER_CAPITAL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2,})")
_QUOTES = re.compile("['’‘`´ʼʻʿʾ]s?\\b|['’‘`´ʼʻʿʾ]")
_INITIALS = re.compile(r"\b((?:[A-Z]\.){2,3})(?= ?[A-Z][a-z])")
_WORD = re.compile(r"\w+")
_VOWELS = re.compile(r"[aeiouwy]+")
_DOUBLED = re.compile(r"(.)\1+")

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
_INITIAL, _INITIAL_WEIGHT = 0.6, 0.3
# A name whose every word is found counts by how much of the other it covers; these shares were
# chosen on the development aliases of FactBench.
_COVERED, _COVERING = 0.62, 0.38
_NEARLY_ALL, _MOSTLY = 0.8, 0.75
_LEAST_JOINED = 0.82


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


@lru_cache(maxsize=65536)
def core_words(name: str) -> tuple[str, ...]:
    """Give the words that tell a name apart: normal forms without titles, legal forms, stop words.

    Examples
    --------
    >>> core_words("Sir Alec Douglas-Home"), core_words("Apple, Inc."), core_words("the MicroSoft company")
    (('alec', 'douglas', 'home'), ('apple',), ('micro', 'soft'))
    """
    words = all_words(name)
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return ("".join(words),)
    bare = [word for word in words if word not in _STOP_WORDS]
    named = [word for word in bare if word not in _LEGAL_FORMS and word not in _HONORIFICS]
    core = [word for word in named if word not in _PARTICLES]
    if len(core) < 2:
        core = named
    return tuple(core or bare or words)


def words_beside(query: Sequence[str], name: str) -> tuple[str, ...]:
    """Give the words of a name that a query is compared with: with its particles when the query has some."""
    if not any(word in _PARTICLES for word in query):
        return core_words(name)
    return tuple(word for word in all_words(name) if word not in _STOP_WORDS and word not in _HONORIFICS)


def has_legal_form(name: str) -> bool:
    """Tell whether a name says what kind of company it is."""
    return any(word in _LEGAL_FORMS for word in all_words(name)[1:])


def all_words(name: str) -> list[str]:
    """Give all words of a name in normal form."""
    text = _BRACKETED.sub(" ", name).strip() or name
    text = _TERRITORY.sub(lambda found: found[1] or "", text)
    text = _INITIALS.sub(lambda found: found[0].replace(".", " "), text)
    text = _INNER_CAPITAL.sub(" ", _WEB.sub(" ", text))
    return _WORD.findall(_QUOTES.sub("", normal_form(text)))


def acronym(name: str) -> str:
    """Give the first letters of a name's words, without stop words and legal forms.

    Examples
    --------
    >>> acronym("International Business Machines Corp.")
    'ibm'
    """
    words = [word for word in all_words(name) if word not in _STOP_WORDS and word not in _LEGAL_FORMS]
    return "".join(word[0] for word in words) if len(words) > 1 else ""


@lru_cache(maxsize=262144)
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
        return _INITIAL
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


@lru_cache(maxsize=262144)
def skeleton(word: str) -> str:
    """Give the consonants of a word, one sound's several spellings as one letter.

    Examples
    --------
    >>> skeleton("jamal"), skeleton("gamal"), skeleton("yitzhak")
    ('gml', 'gml', 'tzhk')
    """
    for digraph, letter in _DIGRAPHS:
        word = word.replace(digraph, letter)
    word = word.replace("q", "k").replace("c", "k").replace("j", "g")
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


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
    if more >= _NEARLY_ALL:
        return more * (_COVERED + _COVERING * less)
    if less >= _MOSTLY:
        # Every word is spelt differently, and every word has its like.
        return 0.5 * (less + more) * (_COVERED + _COVERING)
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
    weights = [weight(word) * (_INITIAL_WEIGHT if len(word) == 1 else 1.0) for word in words]
    total = sum(weights)
    return sum(w * c for w, c in zip(weights, counts, strict=True)) / total if total else 0.0


def _joined(query: Sequence[str], name: Sequence[str]) -> float:
    """Compare both names without spaces: "micro soft" is Microsoft."""
    left, right = "".join(query), "".join(name)
    if min(len(left), len(right)) < 5 or left[0] != right[0]:
        return 0.0
    alike = OSA.normalized_similarity(left, right, score_cutoff=_LEAST_JOINED)
    return 0.97 * float(alike)
