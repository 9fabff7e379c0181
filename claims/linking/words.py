"""The words of a name, and which of them tell it apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from claims.names import normal_form

__all__ = [
    "HONORIFICS",
    "LEGAL_FORMS",
    "ODD",
    "ODD_WORDS",
    "PARTICLES",
    "STOP_WORDS",
    "Split",
    "acronym",
    "all_words",
    "core_words",
    "has_particle",
    "split_name",
    "words_beside",
]

LEGAL_FORMS = frozenset(
    """
    ab ag as bv co company corp corporation gmbh group holding holdings inc incorporated kg kk
    limited llc llp ltd nv oy oyj plc pte pty sa sarl spa
    """.split()
)
HONORIFICS = frozenset(
    """
    admiral archbishop baron baroness capt captain cardinal chancellor col colonel comrade dame dato
    datuk dr duke earl emperor gen general haji hajj hon jr king lady lord lt maj major marshal
    minister mp mr mrs ms pm premier president prime prince princess prof professor queen rep rev
    reverend senator sen seri sheikh sir sr sri tan tun viscount ii iii iv
    """.split()
)
STOP_WORDS = frozenset(["the", "of", "and", "for"])
_NO_PART = LEGAL_FORMS | HONORIFICS
# Parts of many names that tell nobody apart; they stay where nothing else would be left beside one word.
PARTICLES = frozenset(
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
_BRACKETED = re.compile(r"\s?\([^)]*\)")
_INNER_CAPITAL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2,})")
_QUOTES = re.compile("['’‘`´ʼʻʿʾ]s?\\b|['’‘`´ʼʻʿʾ]")
_INITIALS = re.compile(r"\b((?:[A-Z]\.){2,3})(?= ?[A-Z][a-z])")
# A legal form with dots ends a name: S.A., N.V., S.p.A.
_DOTTED_END = re.compile(r"(?<=\s)(?:[A-Za-z]\.){2,3}$")
_WORD = re.compile(r"\w+")
# What the expressions above look for; a name without any of it is split as it stands. Works on lines, too.
ODD_WORDS = ("lord", "lady", "baron", "viscount", "earl", "marquess", "duke", "www.")
ODD = re.compile(
    r"[^\x00-\x7f]|['`(]|\.\w|[a-z][A-Z]|^\w\W|^[^\w\n]"
    rf"|(?i:\b(?:{'|'.join(map(re.escape, ODD_WORDS))}))",
    re.MULTILINE,
)

# The words that tell a name apart, and all its words.
Split = tuple[tuple[str, ...], tuple[str, ...]]


def core_words(name: str) -> tuple[str, ...]:
    """Give the words that tell a name apart: normal forms without titles, legal forms, stop words.

    Examples
    --------
    >>> core_words("Sir Alec Douglas-Home"), core_words("Apple, Inc."), core_words("the MicroSoft company")
    (('alec', 'douglas', 'home'), ('apple',), ('micro', 'soft'))
    """
    return split_name(name)[0]


@lru_cache(maxsize=65536)
def split_name(name: str) -> Split:
    """Give the words that tell a name apart, and all its words."""
    words = tuple(all_words(name))
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return ("".join(words),), words
    bare = [word for word in words if word not in STOP_WORDS]
    named = [word for word in bare if word not in _NO_PART]
    core = [word for word in named if word not in PARTICLES]
    if len(core) < 2:
        core = named
    return tuple(core or bare) or words, words


def words_beside(query: Sequence[str], name: str) -> tuple[str, ...]:
    """Give the words of a name that a query is compared with: with its particles when the query has some."""
    if not has_particle(query):
        return core_words(name)
    return tuple(word for word in all_words(name) if word not in STOP_WORDS and word not in HONORIFICS)


def has_particle(words: Iterable[str]) -> bool:
    """Tell whether some word is a particle like "de" or "bin"."""
    return not PARTICLES.isdisjoint(words)


def all_words(name: str) -> list[str]:
    """Give all words of a name in normal form."""
    if ODD.search(name) is None:
        return _WORD.findall(name.lower())
    # Brackets left open are no brackets; looking for their end again and again takes long.
    closed = name.rfind(")") + 1
    text = (_BRACKETED.sub(" ", name[:closed]) + name[closed:]).strip() or name
    text = _TERRITORY.sub(lambda found: found[1] or "", text)
    text = _INITIALS.sub(lambda found: found[0].replace(".", " "), text)
    text = _DOTTED_END.sub(lambda found: found[0].replace(".", ""), text)
    text = _INNER_CAPITAL.sub(" ", _WEB.sub(" ", text))
    return _WORD.findall(_QUOTES.sub("", normal_form(text)))


def acronym(words: Iterable[str]) -> str:
    """Give the first letters of a name's words, without stop words and legal forms.

    Examples
    --------
    >>> acronym(["international", "business", "machines", "corp"]), acronym(["apple"])
    ('ibm', '')
    """
    first = [word[0] for word in words if word not in STOP_WORDS and word not in LEGAL_FORMS]
    return "".join(first) if len(first) > 1 else ""
