"""Identifiers and name variants the builder derives from labels."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

__all__ = [
    "alias_kind",
    "folded",
    "given_and_surname",
    "person_variants",
    "slug",
    "surname_of",
    "without_address",
    "without_peerage",
    "without_second_surname",
]

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_PARTICLES = frozenset(
    (
        *("al", "ap", "bin", "da", "dal", "de", "del", "della", "der", "di", "do", "dos", "du", "el", "la"),
        *("le", "ibn", "lo", "mac", "of", "san", "ten", "ter", "van", "vom", "von", "y", "zu"),
    )
)
_PEERAGE = re.compile(
    r"(?P<name>[^,]+), (?:\d+\w\w )?(?P<rank>Baroness|Baron|Lord|Lady) (?P<of>.+?)(?: of .+)?"
)
# Only what is surely no part of a name: not "Sheikh" (Hasina), "Baron" (Waqa), "Prince" (Harding), nor
# "Lord", which stands for the first name. One word alone is left as it is ("Dr. Tedros"), so is a baronet.
_ADDRESS = re.compile(
    r"(?:(?:Sir|Dame|President|Professor|Prof\.?|Dr\.?|(?:Rev|Hon|Mr|Mrs|Ms|Gen|Lt|Col|Maj|Brig|Adm)\.)\s+)+"
    r"(?=\S+\s)(?!.*\bBaronet\b)"
)
_JUNIOR = frozenset({"jr", "jr.", "sr", "sr."})
_SUFFIXES = _JUNIOR | {"ii", "iii", "iv"}
_SPECIAL = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ß": "ss",
        "æ": "ae",
        "ı": "i",
        "ð": "d",
        "þ": "th",
    }
)


def folded(text: str) -> str:
    """Give the text without accents, in lower case, with single blanks.

    Examples
    --------
    >>> folded("Türk  Łódź")
    'turk lodz'
    """
    plain = unicodedata.normalize("NFKD", text.translate(_SPECIAL))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(plain.lower().replace("’", "'").split())


def slug(text: str) -> str:
    """Give the identifier form of a label.

    Examples
    --------
    >>> slug("Manfred Wörner")
    'manfred-worner'
    """
    return _NOT_WORD.sub("-", folded(text).replace("'", "")).strip("-")


def given_and_surname(name: str) -> tuple[str, str]:
    """Split a person's name; East Asian names with a hyphenated given name are read family first.

    Examples
    --------
    >>> given_and_surname("Jaap de Hoop Scheffer")
    ('Jaap', 'de Hoop Scheffer')
    >>> given_and_surname("Ban Ki-moon")
    ('Ki-moon', 'Ban')
    """
    words = name.split()
    while len(words) > 2 and words[-1].lower() in _SUFFIXES:
        words.pop()
    if len(words) == 2 and re.fullmatch(r"\w+-[a-z]\w*", words[1]):
        return words[1], words[0]
    for place in range(1, len(words) - 1):
        if words[place].lower() in _PARTICLES:
            return " ".join(words[:place]), " ".join(words[place:])
    return " ".join(words[:-1]), words[-1].rstrip(",")  # "Pallone, Jr."


def surname_of(name: str) -> str:
    """Give the family name, or the empty text for a name of one word.

    Examples
    --------
    >>> surname_of("Joseph R. Biden Jr.")
    'Biden'
    """
    return given_and_surname(name)[1] if " " in name else ""


def person_variants(name: str) -> Iterator[tuple[str, str]]:
    """Yield (alias, kind) pairs for a person: without initials, without "Jr.", surname.

    A number stays, but for where initials go: without it "John Paul II" is another as well.

    Examples
    --------
    >>> list(person_variants("Donald J. Trump"))
    [('Donald Trump', 'short'), ('Trump', 'surname')]
    >>> list(person_variants("Frank Pallone, Jr.")), list(person_variants("John Paul II"))
    ([('Frank Pallone', 'short'), ('Pallone', 'surname')], [('Paul', 'surname')])
    """
    words = [word for word in name.split() if word.lower() not in _JUNIOR]
    ends = (0, len(words) - 1)
    kept = [w for place, w in enumerate(words) if place in ends or not re.fullmatch(r"(?:\w\.)+|\w", w)]
    if len(kept) < len(words):
        kept = [word for word in kept if word.lower() not in _SUFFIXES]
    plain = " ".join(kept).rstrip(",")
    if plain != name and " " in plain:
        yield plain, "short"
    surname = surname_of(name)
    if len(surname) > 1:
        yield surname, "surname"


def without_second_surname(name: str, surname: str) -> str:
    """Give a name up to the surname that a source marks; empty where nothing follows, or nothing goes before.

    Examples
    --------
    >>> without_second_surname("Carlos Alvarado Quesada", "Alvarado")
    'Carlos Alvarado'
    >>> without_second_surname("Park Geun-hye", "Park")
    ''
    >>> without_second_surname("Ferdinand Marcos Jr.", "Marcos")
    ''
    """
    given, found, rest = f"{name} ".partition(f" {surname} ")
    second = rest.strip()  # a number or "Jr." tells another person of the name
    return f"{given} {surname}" if found and second and second.lower() not in _SUFFIXES else ""


def alias_kind(alias: str) -> str:
    """Tell an acronym from a name by its letters.

    Examples
    --------
    >>> alias_kind("U.N."), alias_kind("AfDB"), alias_kind("World Bank")
    ('acronym', 'acronym', 'name')
    """
    letters = alias.replace(".", "").replace("-", "")
    capitals = sum(letter.isupper() or letter.isdigit() for letter in letters)
    return "acronym" if " " not in alias and len(letters) < 9 and capitals >= len(letters) / 2 else "name"


def without_peerage(name: str) -> tuple[str, str]:
    """Split a name from its peerage and give the short form of that, if there is one.

    Examples
    --------
    >>> without_peerage("Alan Rodger, Baron Rodger of Earlsferry")
    ('Alan Rodger', 'Lord Rodger')
    >>> without_peerage("Tony Blair")
    ('Tony Blair', '')
    """
    found = _PEERAGE.fullmatch(name)
    if found is None:
        return name, ""
    return found["name"], ("Lady " if found["rank"] in ("Baroness", "Lady") else "Lord ") + found["of"]


def without_address(name: str) -> str:
    """Give a person's name without the forms of address before it.

    Examples
    --------
    >>> without_address("Sir Keir Starmer"), without_address("Lt. Gen. Galal al-Haridi")
    ('Keir Starmer', 'Galal al-Haridi')
    >>> without_address("Sheikh Hasina"), without_address("Dr. Prince Harding"), without_address("Dr. Tedros")
    ('Sheikh Hasina', 'Prince Harding', 'Dr. Tedros')
    """
    found = _ADDRESS.match(name)
    return name if found is None else name[found.end() :]
