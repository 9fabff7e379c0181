"""What "the former" and "the latter" are: the first and the second of two named side by side before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from claims.extraction.context import NamedThing
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["ones_of_two"]

_ONES = frozenset({"former", "latter"})
# What makes another thing of it: "the latter half", "the former president".
_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "ADV"})
# The first name, however it is written here, and what joins the second to it.
_SIDE_BY_SIDE = re.compile(
    r"(?:[Tt]he\s)?[A-Z][\w.’'&-]*(?:\s(?:(?:of|for|on|the|and)\s){0,3}[A-Z][\w.’'&-]*){0,6}"
    r",?\s(?:and|or|for|to|with|as\swell\sas|but\snot)\s(?:also\s|both\s)?(?:(?:in|of|to|from|by|at)\s)?(?:the\s)?"
)
# A third before the two, of which neither word tells: "A, B and C".
_THIRD = re.compile(r"\w,\s(?:the\s)?$")
_NEAR = 250
_KINDS = (EntityKind.ORGANISATION, EntityKind.STATE)
_CONFIDENCE = 0.75


def ones_of_two(doc: Doc, shift: int, around: Surroundings) -> Iterator[Mention]:
    """Give "the former" and "the latter" of a sentence as mentions of what they stand for.

    Two bodies or two states count that stand side by side, the nearest before: "joined NATO and the EU, the
    latter in 2004".
    """
    for token in doc:
        if token.lower_ not in _ONES or not _stands_alone(token):
            continue
        start = token.nbor(-1).idx + shift
        pair = _named_before(start, around)
        if pair is not None:
            one = pair[token.lower_ == "latter"]
            end = token.idx + len(token) + shift
            yield renewed(
                one.mention, text=around.text[start:end], start=start, end=end, form=MentionForm.NAME,
                name=one.name, confidence=_CONFIDENCE,
            )  # fmt: skip


def _stands_alone(token: Token) -> bool:
    is_one = token.i > 0 and token.nbor(-1).lower_ == "the"
    follows = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return is_one and (follows is None or follows.pos_ not in _NAMING or follows.lower_ == "only")


def _named_before(place: int, around: Surroundings) -> tuple[NamedThing, NamedThing] | None:
    """Give the two named side by side nearest before a place."""
    low, high = (bisect_left(around.starts, each) for each in (place - _NEAR, place))
    named = around.by_start[low:high]
    text = around.text
    for (first, one), (second, other) in reversed(list(pairwise(named))):
        if one.kind is not other.kind or one.kind not in _KINDS or one.name == other.name:
            continue
        if _SIDE_BY_SIDE.fullmatch(text, first, second) is not None:
            return None if _THIRD.search(text, max(first - 8, 0), first) else (one, other)
    return None
