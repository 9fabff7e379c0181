"""What a sentence begins with: the thing it speaks of, which the next one goes on about."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.context.genders import has_given_name
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Mention

__all__ = ["leading_before", "named_ahead", "sentence_start"]

# Where a sentence ends, roughly; what may stand before the name that opens one.
_BREAKING = '.!?"”’)'
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’)]*\s+(?=[A-Z\"“*•–-])|\n")
_LEAD = re.compile(r"[\s*•–-]*(?:[Tt]he\s+|In\s+\d{4},?\s+(?:the\s+)?)?")
_LONGEST_SENTENCE, _LONGEST_LEAD = 400, 16
# What opens a clause before the main one, and how far behind it the main one begins.
_FRONTED = re.compile(r"(?:Since|After|Before|When|While|Although|Though|As|Once|Until|If)\s")
_MAIN = re.compile(r"[^.;,]{1,120},\s+(?:[Tt]he\s+)?")


def sentence_start(text: str, place: int) -> int:
    """Give where the sentence of a place begins; the place itself where no beginning is near."""
    low = max(0, place - _LONGEST_SENTENCE)
    breaks = [match.end() for match in _SENTENCE_BREAK.finditer(text, low, place)]
    return breaks[-1] if breaks else place


def leading_before(text: str, opens: int, named: Sequence[tuple[int, NamedThing]]) -> Mention | None:
    """Give what the sentence before one began with: "Britain left the Union in 2020. It had joined ...".

    Parameters
    ----------
    opens : int
        Where the later sentence begins.
    named : sequence of (int, NamedThing)
        The places of the document's things, in order.
    """
    before = text[:opens].rstrip()
    # No farther back than a sentence may reach, and not into the middle of a break.
    low = max(0, len(before) - _LONGEST_SENTENCE)
    while low and (before[low - 1] in _BREAKING or before[low - 1].isspace()):
        low -= 1
    ends = [match.end() for match in _SENTENCE_BREAK.finditer(before, low)]
    start = ends[-1] if ends else 0
    if len(before) - start > _LONGEST_SENTENCE:
        return None
    first = bisect_left(named, start, key=_place)
    place, thing = named[first] if first < len(named) else (len(before), None)
    lead = before[start:place]
    if thing is None or place >= len(before) or len(lead) > _LONGEST_LEAD or not _LEAD.fullmatch(lead):
        return None
    if thing.kind is not EntityKind.PERSON:
        return thing.mention
    # "Velvet Tractor last played in 1998. They were formed ...": no person, whatever the tagger says.
    is_body = " " in thing.name and not has_given_name(thing.name)
    return replace(thing.mention, kind=EntityKind.ORGANISATION) if is_body else None


def named_ahead(
    text: str, opens: int, pronoun: Mention, named: Sequence[tuple[int, NamedThing]]
) -> Mention | None:
    """Give what the main clause begins with: "Since it was founded in 1994, Nissan has grown".

    None where the pronoun does not stand in a clause that opens its sentence, at `opens`.
    """
    main = _MAIN.match(text, pronoun.end)
    if main is None or _FRONTED.fullmatch(text, opens, pronoun.start) is None:
        return None
    first = bisect_left(named, main.end(), key=_place)
    if first == len(named) or named[first][0] != main.end():
        return None
    thing = named[first][1]
    return None if thing.kind is EntityKind.PERSON else thing.mention


def _place(named: tuple[int, NamedThing]) -> int:
    return named[0]
