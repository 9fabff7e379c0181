"""Dates of several offices told by one verb: each has the one right behind it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.dating.dated_words import dated_words, worded
from claims.extraction.frames import Candidate, RoleMention
from claims.extraction.leadership.scene import Scene
from claims.relations import Relation
from claims.types import DateKind

if TYPE_CHECKING:
    from claims.extraction.dating.dated_words import DatedWords

__all__ = ["with_own_dates"]

_SAID = frozenset({Relation.TOOK_OFFICE, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
# How far a date may stand behind its office, in characters.
_REACH = 120
_STATES = frozenset({Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
# What stands between an office and the date that is its own.
_TO_DATE = re.compile(
    r"(?:(?!\s(?:and|who|which|where|while|but|when|after|before)\b)[^,;:()\d]){0,60}?"
    r"(?:,|\s\()?\s?(?:serving\s|a\s(?:post|position|role)\s(?:he|she)\sheld\s)?"
)


def with_own_dates(scene: Scene, found: Sequence[Candidate]) -> list[Candidate]:
    """Give each of several offices of one verb the date right behind it, and no other's.

    "Was minister from 2003 to 2007 and mayor from 2009 until his resignation in 2013."
    """
    told: dict[tuple[int, int, bool], list[Candidate]] = {}
    for one in found:
        if one.role is not None and one.subject is not None and one.relation in _SAID and one.when is None:
            key = (one.head, one.subject.start, one.relation in _STATES)
            told.setdefault(key, []).append(one)
    dated: dict[int, Candidate] = {}
    for group in told.values():
        if len({c.role.start for c in group if c.role is not None}) > 1:
            dated |= {id(one): new for one, new in _dated_apart(scene, group)}
    return [dated.get(id(one), one) for one in found]


def _dated_apart(scene: Scene, group: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    words = dated_words(scene.view)
    own = [(one, one.role, _own_words(scene, one.role, words)) for one in group if one.role is not None]
    ends = [role.start for _, role, date in own if date is not None]
    for one, role, date in own:
        if date is not None:
            yield one, _with_date(scene, one, date)
        elif ends and min(ends) < role.start and not one.time_heads:
            yield one, replace(one, time_heads=(scene.head_of(role).i,))


def _own_words(scene: Scene, role: RoleMention, words: Sequence[DatedWords]) -> DatedWords | None:
    """Give the date right behind an office, before the next one."""
    begin, origin = role.whole.end, scene.view.origin
    place = bisect_left(words, begin - origin, key=lambda date: date.expression.start)
    if place == len(words) or words[place].noun is not None:
        return None
    start = words[place].expression.start + origin
    following = bisect_left(scene.roles, begin, key=lambda other: other.start)
    if following < len(scene.roles) and scene.roles[following].start < start:
        return None
    is_near = start - begin < _REACH and _TO_DATE.fullmatch(scene.view.written(begin, start)) is not None
    return words[place] if is_near else None


def _with_date(scene: Scene, one: Candidate, date: DatedWords) -> Candidate:
    if date.preposition is not None and not date.is_bracketed:
        return replace(one, time_heads=(date.preposition.i,))
    said = date.expression
    if one.relation not in _STATES or said.interval is None or said.is_relative:
        return one
    return replace(one, when=worded(scene.view, said.text, said.start, said.interval, DateKind.ABSOLUTE))
