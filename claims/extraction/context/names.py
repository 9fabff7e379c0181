"""Names and titles as strings: folded, cut, compared and found in a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.naming.forms_of_address import HONORIFIC
from claims.extraction.roles import parse_titles

if TYPE_CHECKING:
    from claims.types import Article

__all__ = [
    "SMALL_WORDS",
    "SUFFIXES",
    "extends",
    "fold",
    "headline_of",
    "is_name_like",
    "is_short_for",
    "name_words",
    "names_by_last_word",
    "places_of",
    "plain_title",
    "spells_out",
    "suffix_of",
    "surname_of",
    "without_honorific",
    "without_rank",
    "without_title",
]

_PARTICLES = "de|van|von|der|den|bin|ibn|al|el|del|della|di|da|das|do|dos|la|le|du|ter|ten|y|e"
_RUN = re.compile(rf"[A-Z](?<!\w.)(?:[\w’'-]+|\.)(?:\s(?:{_PARTICLES}|[A-Z][\w’'-]+|[A-Z]\.))+")
SMALL_WORDS = frozenset({*_PARTICLES.split("|"), "of", "and", "the", "for", "&", "in"})
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v", "vi", "vii", "viii"})
# Words that open sentences or name offices; a full name never starts with one.
_NOT_GIVEN = frozenset(
    """
    the a an and but or in on at of to for from with by as if when while since until after before
    during although president minister chancellor king queen prime mr mrs ms dr sir lord lady
    senator governor general colonel chairman chief secretary director mayor premier chair judge
    justice professor pope prince princess emperor captain admiral major lieutenant sergeant former
    new acting republican democratic democrat
    """.split()
)
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNING = re.compile(r"['’][sS]?$")
# What a newspaper sets before a headline: "Obituary: Ann Holm".
_RUBRIC = re.compile(
    r"^(?:Obituary|Profile|Interview|Analysis|Opinion|Factbox|Feature|Timeline|Explainer|Q&A|Update|Comment):\s"
)
_BYLINE = re.compile(
    r"(?:By|BY|Words by|Written by) [A-Z][^.:;!?]{2,60}|(?:Updated|Published|Posted)\b.{0,60}"
)
_LONGEST_HEADLINE = 160
# What it sets behind the name of somebody who has died: "Ann Holm, 1931-2024".
_LIFE = re.compile(r",?\s+\(?(?:b\.\s)?\d{4}\s?[-–—]\s?\d{4}\)?$")
# Of an office that its holder has not entered yet.
_TO_BE = re.compile(r"^-(?:elect|designate|nominee|in-waiting)\b")
_PARENTHESES = re.compile(r"\s*\([^)]*\)\s*$")


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Give a name's key inside one document: lower case, no article, no possessive, single blanks."""
    words = _POSSESSIVE.sub("", name.strip()).lower().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


@lru_cache(maxsize=8192)
def surname_of(name: str) -> str:
    """Give the surname in a person's name: the one in capitals, else the last word that is no suffix.

    Who is called after a place goes by the name before it.

    Examples
    --------
    >>> surname_of("Martin Luther King Jr."), surname_of("KISHIDA Fumio"), surname_of("Anselm of Lund")
    ('King', 'KISHIDA', 'Anselm')
    """
    name = name.partition(" of ")[0] or name
    words = [word for word in name.replace(",", " ").split() if word.lower() not in SUFFIXES]
    if len(words) > 1 and not words[-1].isupper():
        loud = [word for word in words if len(word) > 1 and word.isupper() and word.isalpha()]
        if len(loud) == 1:
            return loud[0]
    return words[-1] if words else name


def suffix_of(name: str) -> str:
    """Give what tells a person from a namesake: the number of a ruler, "jr" of a son.

    Examples
    --------
    >>> suffix_of("George Tupou II"), suffix_of("Ferdinand Marcos, Jr."), suffix_of("Ann Holt")
    ('ii', 'jr', '')
    """
    last = name.rsplit(" ", 1)[-1].lower()
    return last.strip(".") if last in SUFFIXES and " " in name else ""


@lru_cache(maxsize=8192)
def extends(full: str, name: str) -> bool:
    """Tell whether a name's words stand in order in a longer one."""
    rest = iter([word.lower().strip(".") for word in full.split()])
    return all(word in rest for word in name_words(name))


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """Give the words of a name in small letters, without dots and suffixes.

    Examples
    --------
    >>> name_words("Martin L. King Jr.")
    ('martin', 'l', 'king')
    """
    return tuple(word.lower().strip(".") for word in name.split() if word.lower() not in SUFFIXES)


def spells_out(full: str, name: str) -> bool:
    """Tell whether a name is another with its initials written out.

    Examples
    --------
    >>> spells_out("Robert Kingsbury Holt", "Robert K. Holt"), spells_out("Robert Holt", "Robert Holt")
    (True, False)
    """
    pairs = list(zip(full.split(), name.split(), strict=False))
    is_as_long = len(full.split()) == len(name.split()) and full != name
    return is_as_long and all(
        one == other or (other.rstrip(".") == one[:1] and len(one) > 1) for one, other in pairs
    )


def plain_title(article: Article) -> str:
    """Give an article's title without what an encyclopaedia adds in brackets."""
    return _plain(article.title) if article.title else ""


@lru_cache(maxsize=64)
def _plain(title: str) -> str:
    return _PARENTHESES.sub("", _LIFE.sub("", _RUBRIC.sub("", title))).strip()


def headline_of(text: str) -> str:
    """Give the first line of a text as its title, past who wrote it, none where it is running text.

    Examples
    --------
    >>> headline_of("By Ann Lee\\n\\nProfile: Bo Ek\\n\\nHe rows"), headline_of("Bylaws change\\nThey do.")
    ('Bo Ek', 'Bylaws change')
    """
    first, _, rest = text.lstrip().partition("\n")
    if _BYLINE.fullmatch(first.strip()) is not None and rest.strip():
        return headline_of(rest)
    return _RUBRIC.sub("", first.strip()) if len(first) <= _LONGEST_HEADLINE else ""


def is_short_for(name: str, whole: str) -> bool:
    """Tell whether a headline leaves words out of a name: "Holm League" for the Holm Rugby League."""
    short, words = name.split(), whole.split()
    return short[0] == words[0] and short[-1] == words[-1] and set(short) < set(words)


def is_name_like(title: str) -> bool:
    """Tell whether a title is a name rather than a headline: two to five capitalised words.

    Examples
    --------
    >>> is_name_like("Bank of England"), is_name_like("Bank raises rates"), is_name_like("3 Doors Up")
    (True, False, True)
    """
    words = [word for word in title.split() if word not in SMALL_WORDS]
    is_named = all(word[:1].isupper() or word[:1].isdigit() for word in words)
    return 2 <= len(words) <= 5 and is_named and not all(word[:1].isdigit() for word in words)


def without_title(run: str) -> str:
    """Cut offices and sentence openers off the front of a run of capitalised words.

    Examples
    --------
    >>> without_title("President Ann Holt"), without_title("President-elect Holt")
    ('Ann Holt', 'Holt')
    """
    for title in parse_titles(run):
        if title.end < len(run):
            run = _TO_BE.sub("", run[title.end :]).strip()
        break
    words = run.split()
    while len(words) > 1 and words[0].lower().strip(".") in _NOT_GIVEN:
        words = words[1:]
    return " ".join(words)


def without_honorific(name: str) -> str:
    """Cut "Sir", "Dr" and the like off a name.

    Examples
    --------
    >>> without_honorific("Dame Ann Holt"), without_honorific("Sir Lanka")
    ('Ann Holt', 'Lanka')
    """
    honorific = HONORIFIC.match(name)
    return name if honorific is None else name[honorific.end() :]


_RANKS = frozenset(
    """
    admiral air baron baronet brigadier brother captain chief colonel commander commodore comte conte corporal
    count dame doctor dom don dr duke earl father flight fleet freiherr general graf group hon honourable imam
    jonkheer lady lieutenant lord major marquess marquis marshal master mr mrs ms mx pastor pilot pope prince
    princess private prof professor rabbi rear rev reverend right saint second sergeant shaykh sheikh sir
    sister squadron the venerable vice viscount warrant wing
    """.split()
)


def without_rank(name: str, title: str) -> str:
    """Cut ranks and forms of address off the front of a name, those that its page's title has too kept.

    Examples
    --------
    >>> without_rank("Major General Comte Albert Holt", "Albert Holt"), without_rank("Prince Holt", "Prince")
    ('Albert Holt', 'Prince Holt')
    """
    words, kept = name.split(), title.split()
    while len(words) > 1 and words[0].lower().strip(".-") in _RANKS and words[0] not in kept:
        words = words[1:]
    return " ".join(words)


# Kinds, short forms and counts are asked of the same names: enough for those of a long article.
@lru_cache(maxsize=4096)
def places_of(name: str, text: str) -> tuple[int, ...]:
    """Give where a name stands as whole words (plain search: no expression compiled for each name)."""
    found = []
    place = text.find(name)
    while name and place >= 0:
        end = place + len(name)
        if not (text[place - 1 : place].isalnum() or text[end : end + 1].isalnum()):
            found.append(place)
        place = text.find(name, end)
    return tuple(found)


def names_by_last_word(text: str) -> dict[str, list[str]]:
    """Give the capitalised words that end in each word: what may be its bearer's full name."""
    found: dict[str, list[str]] = {}
    for match in _RUN.finditer(text):
        words = match[0].split()
        first = 0
        for end, word in enumerate(words):
            bare = _OWNING.sub("", word)
            if first < end and bare not in SMALL_WORDS:
                found.setdefault(bare, []).append(" ".join([*words[max(first, end - 4) : end], bare]))
            if len(word) > len(bare) + 1:  # not the Weavers' Guild
                first = end + 1  # of "Germany's Angela Merkel" the country is no part
    return found
