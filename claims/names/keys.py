"""Names of people and organisations: tokens, normal forms, keys, similarity.

A key is what two spellings of one name share. There are three here, from strict to
loose: `alias_key` (case, accents, dots and quotes aside), `organisation_key`
(legal forms and word order aside as well) and `person_key` (titles, middle
initials and word order aside).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

__all__ = [
    "TOKEN",
    "alias_key",
    "has_mixed_scripts",
    "initials",
    "latin_skeleton",
    "legal_form_end",
    "name_tokens",
    "normal_form",
    "normal_token",
    "organisation_key",
    "person_key",
    "similarity",
    "strip_titles",
    "surname",
]

# Combining marks and invisible format characters live inside words; cutting there would cut names.
_INNER = "\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
# Dotted initials are one token ("U.S.", "J. D. Vance"), so is the ampersand; all else is a run of
# letters and digits, and so is the plus that makes another name of one ("OPEC+"). An underscore is no letter.
TOKEN = re.compile(
    rf"[A-ZÀ-Þ]\.(?:[ \u00a0]?[A-ZÀ-Þ]\.)+|[A-Z](?:\.[A-Z])+\b"
    rf"|[^\W_]+(?:[{_INNER}]+[^\W_]*)*|&|(?<=[A-Za-z])\+(?!\w)"
)
_DROPPED = re.compile(rf"[{_INNER}]")
_POSSESSIVE = re.compile(r"(?<=[\w.])(?:['’ʼ`´]s?)$")
# Letters that NFKD does not take apart.
_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h", "ŋ": "n"}
)
# Cyrillic and Greek letters drawn like Latin ones (Unicode Technical Standard 39, confusables.txt,
# the single-letter rows whose target is a Latin letter).
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԜаеѕіјорсуухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρυχ",
    "ABESIJKMHOPCTYXWaesijopcyyxhdqwABEZHIKMNOPTYXoavikpux",
)
_STOP_WORDS = frozenset(["the", "of", "and", "for", "a", "an", "in", "on", "to"])
# Words before a name that are no part of it. Only leading ones are dropped: King and Bishop are surnames.
_TITLE_WORDS = """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count king queen prince princess
    president vice premier chancellor prime minister foreign defence defense finance interior secretary
    general senator sen representative rep congressman congresswoman governor gov mayor judge justice
    ambassador chairman chairwoman chairperson chair ceo chief executive officer director commissioner
    admiral colonel
    captain major lieutenant gen col lt capt pope cardinal archbishop bishop father rev reverend sheikh emir
    sultan imam ayatollah former ex acting interim incoming outgoing the hon honourable
"""
_PERSON_TITLES = frozenset(_TITLE_WORDS.split())
_PERSON_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "phd", "md", "kc", "qc", "obe", "cbe", "mp"])
_PARTICLE_WORDS = """
    af al ap bin da dal das de del della den der di do dos du el ibn la le lo mac ould st ten ter van von y
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())


@lru_cache(maxsize=8192)
def normal_form(text: str) -> str:
    """Give the text in one case, without accents, format characters and typographic variants.

    Examples
    --------
    >>> normal_form("Türkiye"), normal_form("\uff2e\uff21\uff34\uff2f"), normal_form("Łódź")
    ('turkiye', 'nato', 'lodz')
    """
    if text.isascii():
        return text.lower()
    folded = _DROPPED.sub("", unicodedata.normalize("NFKC", text)).casefold()
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare).translate(_UNDECOMPOSED)


@lru_cache(maxsize=8192)
def normal_token(token: str) -> str:
    """Give the normal form of one token: dots of initials gone, `&` spelt out."""
    if token == "&":
        return "and"
    if "." in token:
        token = re.sub(r"[.\s]", "", token)
    return normal_form(token)


def name_tokens(name: str) -> list[str]:
    """Give the normal tokens of a name, in order.

    Examples
    --------
    >>> name_tokens("Johnson & Johnson"), name_tokens("U.S. Steel"), name_tokens("Côte d’Ivoire")
    (['johnson', 'and', 'johnson'], ['us', 'steel'], ['cote', 'd', 'ivoire'])
    """
    if _is_plain(name):
        return name.lower().split()
    if name.isascii() and "." not in name and "&" not in name:
        # Nothing to fold but the case, and no token with a dot inside.
        return TOKEN.findall(name.lower())
    return [normal_token(token) for token in TOKEN.findall(name)]


def _is_plain(name: str) -> bool:
    """Tell whether a name is but words between spaces, as most are: nothing to fold but the case."""
    return name.isascii() and name.replace(" ", "").isalnum()


@lru_cache(maxsize=8192)
def alias_key(name: str) -> str:
    """Give the key under which equal spellings of a name meet.

    Case, accents, dots, quotes, hyphens, a leading "the" and a possessive ending do not count.

    Examples
    --------
    >>> alias_key("the N.A.T.O.'s"), alias_key("Secretary-General"), alias_key("J. D. Vance")
    ('nato', 'secretary general', 'jd vance')
    """
    tokens = name.lower().split() if _is_plain(name) else name_tokens(_POSSESSIVE.sub("", name.strip()))
    if len(tokens) > 1 and tokens[0] == "the":
        tokens = tokens[1:]
    return " ".join(tokens)


# Legal forms that the package lacks.
_MORE_FORMS = frozenset("bhd berhad jsc kft nyrt ojsc pjsc plc s.p.a sas se spa tbk zrt".split())
# Forms of the package that are words or letters of other things where a name goes on with them.
_ALSO_WORDS = frozenset(
    """
    a.d. aat aj ay company corporation cpt da dat ee et fie ij kb kt nl pp private pt qk sd teo tov unlimited
    vat xk xt
    """.split()
)
# Short ones that are written with one capital.
_TITLE_CASE = frozenset("Bhd Co Inc Kft Ltd Nyrt Oy Oyj Pte Srl Tbk Zrt".split())


@cache
def _legal_terms() -> frozenset[str]:
    from cleanco.termdata import terms_by_type

    return frozenset(term.strip() for terms in terms_by_type.values() for term in terms) | _MORE_FORMS


@cache
def _legal_forms() -> frozenset[tuple[str, ...]]:
    forms = (tuple(name_tokens(term)) for term in _legal_terms())
    # A dotted form in lower case ("s.a.") falls apart into letters; articles also write it as one word.
    return frozenset(form for split in forms if split for form in (split, ("".join(split),)) if any(form))


@cache
def _last_words() -> frozenset[str]:
    """Give the words that a legal form may end with: behind any other there is none."""
    return frozenset(form[-1] for form in _legal_forms())


@cache
def _written_forms() -> re.Pattern[str]:
    terms = sorted(_legal_terms() - _ALSO_WORDS, key=len, reverse=True)
    # By their first letters: most words open none, and every form of a list would be tried on each.
    by_letter: dict[str, list[str]] = {}
    for term in terms:
        by_letter.setdefault(term[:1].lower(), []).append(re.escape(term.rstrip(".")[1:]))
    one = "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return re.compile(rf"(?:,?\s(?:\([A-Z]\w+\)\s)?(?P<form>{one})(?![\w’'-])\.?)+", re.IGNORECASE)


def legal_form_end(text: str, start: int) -> int:
    """Give where the legal form ends that goes on from a company's name; its start where none does.

    Legal forms are those of the cleanco package, as names write them: "AG" and "GmbH", not "as".

    Parameters
    ----------
    start : int
        Where the name ends.

    Examples
    --------
    >>> [legal_form_end(text, 4) for text in ("Nova Sp. z o.o. won", "Nova, Inc. won", "Nova as well")]
    [15, 10, 4]
    """
    match = _written_forms().match(text, start)
    if match is None or not _is_written(match["form"]):
        return start
    # "Inc." has a dot of its own, "LLC." ends a sentence.
    return match.end("form") if match["form"].isupper() and "." not in match["form"] else match.end()


def _is_written(form: str) -> bool:
    """Tell whether letters are written as a legal form is: dotted, or in capitals."""
    if "." in form or "/" in form or form in _TITLE_CASE:
        return True
    return form.isupper() if len(form) < 4 else form[:1].isupper()


@lru_cache(maxsize=8192)
def organisation_key(name: str) -> str:
    """Give the words that tell an organisation apart: sorted, without legal forms and stop words.

    Legal forms are those of the cleanco package.

    Examples
    --------
    >>> organisation_key("Apple, Inc."), organisation_key("The Bank of England")
    ('apple', 'bank england')
    """
    tokens = alias_key(name).split()
    forms, last_words = _legal_forms(), _last_words()
    stripped = True
    while stripped and tokens and tokens[-1] in last_words:
        stripped = False
        for size in (4, 3, 2, 1):
            if len(tokens) > size and tuple(tokens[-size:]) in forms:
                tokens, stripped = tokens[:-size], True
                break
    core = [token for token in tokens if token not in _STOP_WORDS]
    return " ".join(sorted(core or tokens))


def strip_titles(name: str) -> str:
    """Give a person's name without the titles before and the suffixes after it.

    Examples
    --------
    >>> strip_titles("former Prime Minister Mark Rutte"), strip_titles("Joseph Biden Jr.")
    ('Mark Rutte', 'Joseph Biden')
    """
    found = list(TOKEN.finditer(name))
    first, last = _between_titles([normal_token(word[0]) for word in found])
    return name[found[first].start() : found[last - 1].end()] if found else name


@lru_cache(maxsize=8192)
def person_key(name: str) -> str:
    """Give the words that tell a person apart: sorted, without titles, suffixes and middle initials.

    Examples
    --------
    >>> person_key("President Joseph R. Biden Jr."), person_key("RUTTE, Mark")
    ('biden joseph', 'mark rutte')
    """
    # Of the key alone: names that one key stands for are told apart by the same words.
    tokens = alias_key(name).split()
    first, last = _between_titles(tokens)
    tokens = tokens[first:last]
    full = [token for token in tokens if len(token) > 1]
    return " ".join(sorted(full if len(full) > 1 else tokens))


def _between_titles(tokens: Sequence[str]) -> tuple[int, int]:
    """Give where a person's name begins and ends among normal words, titles and suffixes left out."""
    first, last = 0, len(tokens)
    while first < last - 1 and tokens[first] in _PERSON_TITLES:
        first += 1
    while last - 1 > first and tokens[last - 1] in _PERSON_SUFFIXES:
        last -= 1
    return first, last


def surname(name: str) -> str:
    """Give a person's family name, with its particles.

    Examples
    --------
    >>> surname("Ursula von der Leyen"), surname("Jaap de Hoop Scheffer"), surname("Mark Rutte")
    ('von der Leyen', 'de Hoop Scheffer', 'Rutte')
    """
    words = strip_titles(name).split()
    for place in range(1, len(words) - 1):
        if words[place].casefold() in _PARTICLES:
            return " ".join(words[place:])
    return words[-1] if words else name


def initials(name: str) -> str:
    """Give the acronym a name would have: first letters of its words, stop words left out.

    Examples
    --------
    >>> initials("Organization of the Petroleum Exporting Countries")
    'opec'
    """
    return "".join(token[0] for token in alias_key(name).split() if token not in _STOP_WORDS)


def latin_skeleton(name: str) -> str:
    """Give the name with look-alike Cyrillic and Greek letters replaced by Latin ones.

    Examples
    --------
    >>> latin_skeleton("N\u0410\u0422\u041e")
    'NATO'
    """
    return name if name.isascii() else unicodedata.normalize("NFKC", name).translate(_LOOKALIKES)


def has_mixed_scripts(name: str) -> bool:
    """Tell whether some word of the name mixes Latin, Cyrillic and Greek letters.

    A word wholly in one script is honest writing, whatever the script.

    Examples
    --------
    >>> [has_mixed_scripts(name) for name in ("N\u0410TO", "\u041d\u0410\u0422\u041e", "NATO")]
    [True, False, False]
    """
    if name.isascii():
        return False
    return any(len(_scripts(token)) > 1 for token in TOKEN.findall(name))


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(letter, "").split(" ", 1)[0] for letter in word if letter.isalpha())
    return {script for script in names if script in {"LATIN", "CYRILLIC", "GREEK"}}


def similarity(one: str, other: str) -> float:
    """Tell how alike two names are, 0 to 1: the better of spelling and shared words.

    The measure is rapidfuzz's ratio on normal forms, as written and with sorted tokens.

    Examples
    --------
    >>> similarity("Jens Stoltenberg", "Stoltenberg, Jens"), similarity("NATO", "OPEC") < 0.5
    (1.0, True)
    """
    from rapidfuzz import fuzz

    left, right = alias_key(one), alias_key(other)
    return max(fuzz.ratio(left, right), fuzz.token_sort_ratio(left, right)) / 100
