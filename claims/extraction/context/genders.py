"""Whether a person of the text may be "he" or "she": by honorific, by office, by given name."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extraction.context.names import surname_of
from claims.extraction.naming.given_names import FEMALE_NAMES, MALE_NAMES

__all__ = ["FEMALE", "MALE", "gender_of", "gender_of_pronoun"]

MALE, FEMALE = "male", "female"

_HIS = re.compile(
    r"^(?:Mr|Sir|Lord|King|Prince|Sheikh(?!\sHasina)|Sultan|Tsar|Father|Brother|Baron|Pope)\b\.?\s", re.ASCII
)
_HERS = re.compile(
    r"^(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Baroness|Madame|Empress)\b\.?\s", re.ASCII
)
_HIS_OFFICE = re.compile(
    r"\b(?:[Cc]hairman|businessman|spokesman|[Kk]ing|[Pp]rince|congressman|Sheikh|Sultan|Mr|Sir|Lord)\.?\s$"
)
_HERS_OFFICE = re.compile(
    r"\b(?:[Cc]hairwoman|businesswoman|spokeswoman|[Qq]ueen|[Pp]rincess|congresswoman|actress"
    r"|Mrs|Ms|Miss|Dame|Lady)\.?\s$"
)


def gender_of_pronoun(pronoun: str) -> str | None:
    """Give the gender a pronoun asks for.

    Examples
    --------
    >>> gender_of_pronoun("Her"), gender_of_pronoun("it")
    ('female', None)
    """
    word = pronoun.lower()
    if word in ("he", "him", "his", "himself"):
        return MALE
    return FEMALE if word in ("she", "her", "hers", "herself") else None


# Each answer keeps its text alive: enough for the names of the article at hand.
@lru_cache(maxsize=512)
def gender_of(name: str, text: str = "") -> str | None:
    """Give a person's gender as name and text tell it, None where they do not.

    Examples
    --------
    >>> gender_of("Mette Holt"), gender_of("Sir Alan Holt"), gender_of("Holt")
    ('female', 'male', None)
    >>> gender_of("Holt", "told Ms Holt that")
    'female'
    """
    for pattern, gender in ((_HIS, MALE), (_HERS, FEMALE)):
        if pattern.match(name):
            return gender
    given = name.split()[0].lower()
    if " " in name.strip() and (given in MALE_NAMES) != (given in FEMALE_NAMES):
        return MALE if given in MALE_NAMES else FEMALE
    return _by_text(name, text)


def _by_text(name: str, text: str) -> str | None:
    """Look for a word of office or honour before the name or its surname."""
    found: set[str] = set()
    for short in {name, surname_of(name)}:
        place = text.find(short)
        while place >= 0 and len(found) < 2:
            lead = text[max(0, place - 20) : place]
            if _HERS_OFFICE.search(lead):
                found.add(FEMALE)
            elif _HIS_OFFICE.search(lead):
                found.add(MALE)
            place = text.find(short, place + len(short))
    return found.pop() if len(found) == 1 else None
