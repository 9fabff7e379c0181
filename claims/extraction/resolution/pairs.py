"""What "the former" and "the latter" are: the first and the second of two named side by side before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.filling.groups import kinds_of, whole_names
from claims.extraction.filling.nominals import NOMINAL_KINDS
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
_FIRST = re.compile(
    r"(?:[Tt]he\s)?[A-Z][\w.’'&-]*(?:\s(?:(?:of|for|on|the|and|&)\s){0,3}[A-Z][\w.’'&-]*){0,6}"
)
_JOINS = (
    r"(?:['’]s?)?,?\s(?:and|or|for|to|with|as\swell\sas|but\snot)\s(?:also\s|both\s)?"
    r"(?:(?:in|of|to|from|by|at)\s)?(?:the\s)?"
)
_BETWEEN = re.compile(_JOINS)
_SIDE_BY_SIDE = re.compile(_FIRST.pattern + _JOINS)
# A third before the two, of which neither word tells: "A, B and C".
_THIRD = re.compile(r"\w,\s(?:the\s)?$")
_NEAR = 250
_KINDS = (EntityKind.ORGANISATION, EntityKind.STATE, EntityKind.PERSON)
_CONFIDENCE = 0.75


def ones_of_two(doc: Doc, shift: int, around: Surroundings) -> Iterator[Mention]:
    """Give "the former" and "the latter" of a sentence as mentions of what they stand for.

    Two bodies, states or persons count that stand side by side, the nearest before: "joined NATO and the
    EU, the latter in 2004".
    """
    for token in doc:
        if token.lower_ not in _ONES or not (_stands_alone(token) or _tells_kind(token)):
            continue
        start = token.nbor(-1).idx + shift
        pair = _named_before(start, around)
        if pair is not None:
            one = pair[token.lower_ == "latter"]
            last = token.nbor() if _tells_kind(token) else token
            end = last.idx + len(last) + shift
            yield renewed(
                one, text=around.text[start:end], start=start, end=end, form=MentionForm.NAME,
                confidence=_CONFIDENCE,
            )  # fmt: skip


def _tells_kind(token: Token) -> bool:
    """Tell "the latter union", "the latter country"."""
    if token.lower_ != "latter" or not token.i or token.nbor(-1).lower_ != "the":
        return False
    noun = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return noun is not None and noun.tag_ == "NN" and noun.lower_ in NOMINAL_KINDS


def _stands_alone(token: Token) -> bool:
    is_one = token.i > 0 and token.nbor(-1).lower_ == "the"
    follows = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if not is_one or follows is None or follows.pos_ not in _NAMING or follows.lower_ == "only":
        return is_one
    return token.dep_ in ("nsubj", "nsubjpass") and token.head == follows  # "the former left", as a noun


def _named_before(place: int, around: Surroundings) -> tuple[Mention, Mention] | None:
    """Give the two named side by side nearest before a place, each by its name there."""
    low, high = (bisect_left(around.starts, each) for each in (place - _NEAR, place))
    for (first, one), (second, other) in reversed(list(pairwise(whole_names(around.by_start[low:high])))):
        if one.name == other.name or not _are_side_by_side(first, one, second, around.text):
            continue
        pair = [renewed(thing.mention, name=thing.name, kind=thing.kind) for thing in (one, other)]
        kinds = kinds_of(pair)
        if not kinds or kinds[0] not in _KINDS:
            continue
        if _THIRD.search(around.text, max(first - 8, 0), first):
            return None
        named = [renewed(m, kind=kind) for m, kind in zip(pair, kinds, strict=True)]
        return named[0], named[1]
    return None


def _are_side_by_side(first: int, one: NamedThing, second: int, text: str) -> bool:
    own = one.mention.text
    is_whole = text.startswith(own, first) and _BETWEEN.fullmatch(text, first + len(own), second) is not None
    return is_whole or _SIDE_BY_SIDE.fullmatch(text, first, second) is not None
