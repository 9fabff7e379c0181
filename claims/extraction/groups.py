"""Subjects that stand for others: "the two countries" for the two just named, a capital for its state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.capitals import CAPITALS
from claims.extraction.frames import Candidate, Mention, MentionForm
from claims.relations import EntityKind, spec_of

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing
    from claims.extraction.resolution import Resolver
    from claims.extraction.tables import KnowsNames

__all__ = ["is_uncounted", "stand_ins"]

_LOOK_BACK = 400
_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ALL_OF = re.compile(
    rf"(?:both|the\s(?:pair|duo|({_NUMBER}))|both\s\w+|the\s({_NUMBER})\s[\w-]+(?:\s\w+)?)", re.IGNORECASE
)
_LINK = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+)?$")
# "Two Balkan countries", "several states": so many, but which?
_UNCOUNTED = re.compile(
    rf"(?:the\s)?(?:{_NUMBER}|\d+|several|many|some|other|few|most|all|dozens|hundreds|scores|numerous|various|more|further"
    r"|no|any|every|each)\s(?:[\w-]+\s)*[a-z-]+(?:\s.*)?",
)  # fmt: skip
_COUNTS = {word: number for number, word in enumerate(_NUMBER.split("|"), start=2)}


def stand_ins(candidate: Candidate, resolver: Resolver, table: KnowsNames | None) -> Iterator[Candidate]:
    """Give a candidate once for each thing its subject stands for; itself where it stands for none other."""
    subject = candidate.subject
    spec = spec_of(candidate.relation)
    if subject is None or EntityKind.STATE not in spec.subject_kinds or not spec.object_kinds:
        yield candidate
        return
    members = _members(subject, resolver)
    if members:
        for thing in members:
            named = replace(
                thing.mention, text=subject.text, start=subject.start, end=subject.end, confidence=0.7
            )
            yield replace(candidate, subject=replace(named, name=thing.name, form=MentionForm.NOMINAL))
        return
    yield replace(candidate, subject=_state_of(subject, resolver, table) or subject)


def _members(subject: Mention, resolver: Resolver) -> list[NamedThing]:
    """Give the things last named side by side before a word for all of them."""
    match = _ALL_OF.fullmatch(subject.text)
    if match is None:
        return []
    wanted = next((_COUNTS[word.lower()] for word in match.groups() if word), 2)
    text = resolver.context.article.text
    row: list[NamedThing] = []
    row_start = subject.start
    low = bisect_left(resolver.starts, subject.start - _LOOK_BACK)
    for start, thing in reversed(resolver.by_start[low : bisect_left(resolver.starts, subject.start)]):
        if row and _LINK.fullmatch(text[start + len(thing.mention.text) : row_start]) is None:
            if len(row) == wanted:
                break
            row = []
        row.append(thing)
        row_start = start
    is_alike = len({thing.kind for thing in row}) == 1
    return list(reversed(row)) if len(row) == wanted and is_alike else []


def _state_of(subject: Mention, resolver: Resolver, table: KnowsNames | None) -> Mention | None:
    """Give the state that a capital stands for where it joins, leaves or applies."""
    state = CAPITALS.get(subject.text)
    after = resolver.context.article.text[subject.end : subject.end + 1]
    if state is None or subject.entity_ids or after == ",":  # "Paris, 25 May": a dateline
        return None
    found = table.find(state, kinds={EntityKind.STATE}, fuzzy=False, limit=1) if table is not None else []
    ids = tuple(match.entity_id for match in found)
    entity = table.entity(ids[0]) if table is not None and ids else None
    name = entity.label if entity is not None else state
    return replace(subject, name=name, kind=EntityKind.STATE, entity_ids=ids, confidence=0.85)


def is_uncounted(name: str) -> bool:
    """Tell whether words count things without naming them: no claim can be checked against those.

    Examples
    --------
    >>> is_uncounted("Two Balkan countries"), is_uncounted("several states"), is_uncounted("Seven Sisters")
    (True, True, False)
    """
    return _UNCOUNTED.fullmatch(name[:1].lower() + name[1:]) is not None
