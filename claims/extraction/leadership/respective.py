"""Offices of several people told at once: "A and B were named president and treasurer"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extraction.frames import Candidate, SentenceView

__all__ = ["each_his_own"]

_ALL_OF_BOTH = re.compile(r"\b(?:both|each|all|also|jointly|successively)\b")


def each_his_own(view: SentenceView, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found, without the offices that go to another one of as many people."""
    if len(found) < 4 or _ALL_OF_BOTH.search(view.span.text) is not None:
        return list(found)
    return [one for one in found if not _is_of_another(one, found)]


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
