"""Offices of several people told at once: "A and B were named president and treasurer".

Also where each comes behind his own: "she was succeeded as mayor by A and as leader of the party by B".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

__all__ = ["each_his_own"]

_ALL_OF_BOTH = re.compile(r"\b(?:both|each|all|also|jointly|successively)\b")
# Two people with two offices each.
_OF_TWO = 4
# Between an office and who came into it.
_BY = re.compile(r"\sby\s(?:the\s)?")


def each_his_own(view: SentenceView, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found, without the offices that go to another one of as many people."""
    if len(found) >= _OF_TWO and _ALL_OF_BOTH.search(view.span.text) is None:
        found = [one for one in found if not _is_of_another(one, found)]
    return _by_each(view, found)


def _is_of_another(one: Candidate, found: Sequence[Candidate]) -> bool:
    """Tell whether a verb has as many offices as people, and another one stands in the person's place."""
    if one.role is None or one.subject is None:
        return False
    same = [o for o in found if o.trigger == one.trigger and o.relation is one.relation]
    people = sorted({o.subject.start for o in same if o.subject is not None})
    offices = sorted({o.role.start for o in same if o.role is not None})
    if len(people) < 2 or len(people) != len(offices):
        return False
    return people.index(one.subject.start) != offices.index(one.role.start)


def _by_each(view: SentenceView, found: Sequence[Candidate]) -> list[Candidate]:
    """Give an office that the words "by B" follow to B, where it was given to one named ahead of it."""
    told: list[Candidate] = []
    for one in found:
        own = _named_behind(view, one)
        if own is None:
            told.append(one)
        elif not any(_is_same(other, one, own) for other in found):
            told.append(renewed(one, subject=own))
    return told


def _named_behind(view: SentenceView, one: Candidate) -> Mention | None:
    """Give B of "was succeeded as mayor by A and as leader by B" for the leader."""
    role, subject, before = one.role, one.subject, one.predecessor
    if role is None or subject is None or before is None or not before.start < subject.start < role.start:
        return None
    behind = (m for m in view.mentions if m.start > role.whole.end and m.kind is EntityKind.PERSON)
    other = next(behind, None)
    is_by = other is not None and _BY.fullmatch(view.written(role.whole.end, other.start)) is not None
    return other if is_by else None


def _is_same(other: Candidate, one: Candidate, own: Mention) -> bool:
    """Tell whether another candidate gives the same office to whom it belongs."""
    is_own = other.subject is not None and other.subject.start == own.start
    return is_own and other.role is not None and one.role is not None and other.role.start == one.role.start
