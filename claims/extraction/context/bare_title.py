"""What a page is about whose text never writes its title in full, as behind an opening that was cut off.

"Henry W. Tolland" over a text that says "Tolland", "Harlow Falcons" over one that says "the Falcons".
"""

from __future__ import annotations

import re

from claims.extraction.bodies import BODIES
from claims.extraction.context.names import SUFFIXES, is_name_like, places_of, surname_of
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind

__all__ = ["bare_title"]

_FEWEST = 2
_IN_FULL = re.compile(r"[A-Z][\w.’'-]*\s$")
_AHEAD = re.compile(r"\s*(?:[A-Z][a-z]+(?:\s[a-z\d]+){0,5},\s)?")
_WHERE = re.compile(r"\b(?:in|at|of|from|to|near)\s(?:[A-Z]\w+\s)?$")
_SPOKEN_OF = re.compile(r"(?:[.!?]|\n)\s?(?:\w+ly,\s|In\s\d{4},?\s)?(?:She|He)\s")
_NO_NAMES = BODIES | PERSON_NOUNS | NOMINAL_KINDS.keys() | HEADS.keys()


def bare_title(title: str, text: str) -> EntityKind | None:
    """Give the kind of what a title names, None where it is no name of which the text writes only the end.

    A headline of the same shape ("Holt Beats Berg") has its other words in the text too.

    Examples
    --------
    >>> bare_title("Henry W. Tolland", "In 1936 Tolland married. Tolland sailed.")
    <EntityKind.PERSON: 'person'>
    >>> bare_title("Harlow Falcons", "In 2001 the Falcons lost. The Falcons of that year were young.")
    <EntityKind.ORGANISATION: 'organisation'>
    >>> bare_title("Ysolt Tolland", "Tolland sang. She left in 1990. She died in 2001.")
    <EntityKind.PERSON: 'person'>
    >>> bare_title("Loud Tolland", "Tolland sang. She was loud. She left.") is None
    True
    >>> bare_title("Henry Beats Tolland", "Henry won. Tolland lost, and Tolland was sad.") is None
    True
    """
    short = surname_of(title)
    front = [word for word in title.split() if word != short and word.lower() not in SUFFIXES]
    is_known = not is_name_like(title) or not front or places_of(title, text) or short.lower() in _NO_NAMES
    if is_known or len(short) < 3 or any(_stands_free(word, text) for word in front):
        return None
    places = places_of(short, text)
    if has_given_name(title):
        # "Michael Tolland is": a text that opens with a name in full is about whoever bears that.
        # Of nobody who had not been named: "Tolland moved", "Initially, Tolland moved".
        is_opening = bool(places) and _AHEAD.fullmatch(text, 0, places[0]) is not None
        is_called = len(places) >= _FEWEST or is_opening
        is_person = is_called and _IN_FULL.search(text, 0, places[0]) is None
        return EntityKind.PERSON if is_person else None
    if places and _AHEAD.fullmatch(text, 0, places[0]) is not None and _is_somebody(short, title, text):
        return EntityKind.PERSON
    called = len(re.findall(rf"\b[Tt]he\s{re.escape(short)}\b(?!\s[A-Z])", text))
    return EntityKind.ORGANISATION if called >= _FEWEST and 2 * called >= len(places) else None


def _is_somebody(surname: str, title: str, text: str) -> bool:
    """Tell a person whose given name nobody knows: the text goes on about "she", and never has "the Holt"."""
    is_short = title.count(" ") in (1, 2) and title.replace(" ", "").isalpha()
    # "The Holts", "Ida Holt", "holdings": what the title names is another thing, or no name.
    others = rf"\b(?:[Tt]he|[A-Z][a-z]+)\s{re.escape(surname)}\b|\b{re.escape(title.split()[0].lower())}\b"
    return is_short and re.search(others, text) is None and len(_SPOKEN_OF.findall(text)) >= _FEWEST


def _stands_free(word: str, text: str) -> bool:
    """Tell whether a word of the title's front is somebody or something of its own in the text: no place."""
    places = places_of(word, text) if len(word) > 2 else ()
    return any(_WHERE.search(text, max(0, place - 24), place) is None for place in places)
