"""What a body is not: the land or the town that it is in, or what a minister is in charge of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Mention

__all__ = ["is_land", "is_portfolio", "is_where", "says_where"]

_TOWNS = frozenset("city town village municipality suburb borough settlement hamlet township".split())
_CITY_STATES = frozenset({"singapore", "monaco", "vatican city", "san marino"})
_WHERE = re.compile(r"\b(?:in|at|near|from)\s(?:the\s)?$")
_SITE = re.compile(
    r"\b(?:[Hh]eadquartered|[Ll]ocated|[Bb]ased|[Ss]ituated)\s(?:in|at|near|outside)\s(?:the\s)?$"
)
_LOCATED = re.compile(r"(?:Headquarter|Locat|Bas|Found|Establish|Situat|Form|Creat)ed")

_OFFICE = re.compile(
    r"\s(?:[Mm]inist(?:er|ry)|[Ss]ecretary|[Cc]hief|[Dd]irector|[Cc]ommissioner|[Cc]ommittee|[Dd]epartment|spokes\w+|portfolio)\b"
)


def is_portfolio(thing: NamedThing, text: str) -> bool:
    """Tell the word with a capital that only begins an office: "Finance minister Ann Lee"."""
    size = len(thing.mention.text)
    return " " not in thing.name and all(_OFFICE.match(text, start + size) for start in thing.starts)


def is_land(named: NamedThing | Mention, noun: str, subkinds: Mapping[str, str]) -> bool:
    """Tell a country, which "the city" does not stand for unless it is both."""
    if noun not in _TOWNS or fold(named.name or "") in _CITY_STATES:
        return False
    return any(subkinds.get(i) == "country" for i in named.entity_ids[:1])


def says_where(thing: NamedThing, place: int, text: str) -> bool:
    """Tell the town, and "Located" itself, of "Located in Torvik, the school" from what a noun stands for."""
    before = [start for start in thing.starts if start < place]
    if _LOCATED.fullmatch(thing.name) is not None:
        return True
    sign = _WHERE if thing.kind is EntityKind.STATE else _SITE
    return bool(before) and all(sign.search(text, max(0, start - 30), start) for start in before)


def is_where(thing: NamedThing, mention: Mention) -> bool:
    """Tell whether a thing stands inside the noun phrase: "the Bergen utility" is not Bergen."""
    return any(mention.start - len(thing.mention.text) - 1 <= s < mention.end for s in thing.starts)
