"""Questions that a text answers itself: "Is Mali in the African Union? Yes. It joined in 2002."

In the answer "it" is whom the question is about, and what is joined is the body that it names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODY_NOUNS
from claims.extraction.context.document import first_named
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.context import NamedThing

__all__ = ["asked_about", "asked_body", "asked_noun"]

# How far behind its question an answer goes on, and how long a question is, in characters.
_FAR, _LONGEST = 300, 200
# What opens a question, up to the name it is about.
_ABOUT = re.compile(
    r"[\s*#_>\d.)-]*(?:Q\d*[.:]\s*)?[*_]*(?:(?:When|Why|How|Where|In (?:what|which) year|Since when)\s)?"
    r"(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]id|[Dd]oes|[Dd]o|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ill|[Cc]an)\s(?:the\s)?"
)
_STARTS = re.compile(r"[.!?][\"”*_]*\s|\n")
# Between a question and its answer: the next paragraph that is no answer speaks of other things.
_PARTED = re.compile(r"\n\s*\n(?!\s*$)")
# "Who started the bank?"
_NOUN = late_pattern(rf"\b(?P<phrase>[Tt]he\s(?:{BODY_NOUNS}))\b(?!['’]s)")
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)


def _question(text: str, place: int) -> tuple[int, int] | None:
    """Give where the question begins and ends that the paragraph of a place answers."""
    end = text.rfind("?", max(0, place - _FAR), place)
    if end < 0 or text[end + 1 : end + 2] in ('"', "”", "’"):
        return None
    if _PARTED.search(text[end + 1 : place].lstrip("*_ \n")) is not None:
        return None
    begins = [found.end() for found in _STARTS.finditer(text, max(0, end - _LONGEST), end)]
    start = begins[-1] if begins else max(0, end - _LONGEST)
    return start, end


def _named_in(named: Sequence[tuple[int, NamedThing]], start: int, end: int) -> list[tuple[int, NamedThing]]:
    low, high = (first_named(named, place) for place in (start, end))
    return list(named[low:high])


def asked_about(text: str, place: int, named: Sequence[tuple[int, NamedThing]]) -> NamedThing | None:
    """Give the body or state that a question is about which a place answers, unless another comes between."""
    question = _question(text, place)
    if question is None:
        return None
    lead = _ABOUT.match(text, question[0], question[1])
    between = _named_in(named, question[1], place)
    if lead is None or any(thing.kind in _BODIES and _begins(text, start) for start, thing in between):
        return None
    asked = _named_in(named, question[0], question[1])
    about = asked[0] if asked and asked[0][0] == lead.end() else None
    return about[1] if about is not None and about[1].kind in _BODIES else None


def asked_body(text: str, place: int, named: Sequence[tuple[int, NamedThing]]) -> NamedThing | None:
    """Give the one body that a question names which a place answers, unless another comes between."""
    question = _question(text, place)
    if question is None:
        return None
    bodies = {
        thing.name: thing
        for _, thing in _named_in(named, question[0], place)
        if thing.kind is EntityKind.ORGANISATION
    }
    asked = _named_in(named, question[0], question[1])
    is_asked = any(thing.name in bodies for _, thing in asked)
    return next(iter(bodies.values())) if len(bodies) == 1 and is_asked else None


def asked_noun(text: str, place: int, named: Sequence[tuple[int, NamedThing]]) -> tuple[int, int] | None:
    """Give where the noun stands by which a question asks about a body, naming none: "Who started the bank?".

    The answer must follow it at once: what comes between speaks of something else, may be.
    """
    question = _question(text, place)
    if question is None or text[question[1] + 1 : place].strip("*_ \n\t>") or _named_in(named, *question):
        return None
    told = list(_NOUN.finditer(text, *question))
    return told[0].span("phrase") if len(told) == 1 else None


def _begins(text: str, start: int) -> bool:
    """Tell whether a name begins its sentence, so that the text goes on about it."""
    return re.search(r"(?:[.!?:][\"”*_]*\s|\n)\s*(?:The\s)?$", text[max(0, start - 8) : start]) is not None
