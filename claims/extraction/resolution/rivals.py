"""Which of two firms "the smaller company" is: the one called so, else the one that is bought."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["smaller_one"]

_SIZE = re.compile(r"^[Tt]he\s(smaller|larger|bigger|younger|older)\s\w+$")
_RIVAL = (
    r"(?:(?:[a-z][\w-]*|[A-Z][a-z]+(?:n|sh|ch|ese))\s){0,2}?(?:rival|competitor|peer|neighbour|company|firm|bank|group"
    r"|carmaker|airline|insurer|retailer|lender|chain|sister|counterpart)(?:\sof|,)?\s(?:the\s)?"
)
_BOUGHT = late_pattern(
    r"\b(?:buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|tak(?:e|es|ing)\sover|took\sover|swallow(?:s|ed|ing)?"
    r"|(?:takeover|acquisition|purchase|buyout)\sof|(?:bid|offer)\sfor)\s(?:the\s|its\s)?(?:[a-z][\w-]*\s){0,4}$"
)
_BACK, _LEAD = 1_500, 60


def smaller_one(mention: Mention, around: Surroundings) -> Mention | None:
    """Give the firm that a size tells, None where the text says of none how large it is."""
    told = _SIZE.match(mention.text)
    if told is None or mention.kind is not EntityKind.ORGANISATION:
        return None
    text, low = around.text, max(0, mention.start - _BACK)
    size = "(?:smaller|younger)" if told[1] in ("smaller", "younger") else "(?:larger|bigger|older)"
    for found in re.finditer(rf"\b{size}\s{_RIVAL}(?=[A-Z])", text[low : mention.start]):
        named = _named_at(low + found.end(), around)
        if named is not None:
            return named
    if told[1] != "smaller":
        return None
    first, last = (bisect_left(around.starts, place) for place in (low, mention.start))
    bought = (
        thing.mention
        for start, thing in around.by_start[first:last]
        if thing.kind is not EntityKind.STATE and _BOUGHT.search(text, max(low, start - _LEAD), start)
    )
    return next(bought, None)


def _named_at(place: int, around: Surroundings) -> Mention | None:
    at = bisect_left(around.starts, place)
    if at == len(around.starts) or around.starts[at] != place:
        return None
    thing = around.by_start[at][1]
    return thing.mention if thing.kind in (EntityKind.ORGANISATION, None) else None
