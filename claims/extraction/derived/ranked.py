"""Reads the place of a member that its joining tells: "joined in 2023 as the 31st member".

The body is that of the joining, which the sentence may leave out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates.numbers import ORDINAL, read_ordinal
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.relations import Relation
from claims.types import Quantity

if TYPE_CHECKING:
    from claims.extraction.frames import Mention

__all__ = ["is_ranked", "ranked_claims"]

_JOINING = frozenset({Relation.JOINED, Relation.MEMBER})
# "As the 31st member", "its 32nd", "the 31st country to join"; not "the 31st member to ratify".
_PLACE = re.compile(
    rf"\b(?:the|its|their|(?:the\s\w+|[A-Z]\w+)['’]s)\s(?P<place>{ORDINAL})(?:\s(?:full|new)(?=\s))?"
    r"(?:\s(?:member|country|state|nation|ally)(?:[\s-](?:state|country|nation))?)?(?:\s(?:to\sjoin|to\senter))?"
    r"(?=\s*(?:[,.;:)–—]|$)|\s(?:in|on|and|after|when|at|last|this|while|a\s(?:year|month|decade)|\w+\s(?:years|months))\b)",
    re.IGNORECASE,
)
# What leads to it: nobody "joined after the 31st", "on the 2nd".
_LEAD = re.compile(r"(?:\b(?:as|became|become|is|was)|,|[^\w\s]|\bmake\s(?:it|them))\s$")
_TIMELESS = re.compile(r"\s(?:century|day|anniversary|time|round|summit)\b")


def is_ranked(view: SentenceView) -> bool:
    """Tell whether a sentence may tell the place of a member."""
    return _PLACE.search(view.span.text) is not None


def ranked_claims(view: SentenceView, memberships: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give the places that a sentence tells beside the joinings read off it."""
    text, end = view.context.article.text, view.sentence.end
    told = [
        c for c in memberships if c.relation in _JOINING and c.subject is not None and c.object is not None
    ]
    starts = sorted({c.subject.start for c in told if c.subject is not None})
    together = _together(told)
    read: set[int] = set()
    for joining in told:
        member = joining.subject
        if member is None or member.start in read or member.start in together:
            continue
        until = next((start for start in starts if start > member.end), end)
        found = _place_in(text, member, until)
        if found is None:
            continue
        read.add(member.start)
        yield replace(
            joining,
            rule="derived.ordinal",
            relation=Relation.ORDINAL_MEMBER,
            quantity=Quantity(
                value=float(read_ordinal(found["place"])),
                unit="ordinal",
                text=found["place"],
                start=found.start("place"),
                end=found.end("place"),
            ),
            role=None,
            evidence={},
        )


def _together(told: Sequence[Candidate]) -> set[int]:
    """Give where those stand who joined by one word on one day: "joined as the 31st and 32nd"."""
    found: set[int] = set()
    for one in told:
        for other in told:
            is_same = one.trigger == other.trigger and one.when == other.when
            if is_same and one.subject and other.subject and one.subject.start != other.subject.start:
                found.add(one.subject.start)
    return found


def _place_in(text: str, member: Mention, until: int) -> re.Match[str] | None:
    """Give the place told between a member and the next one."""
    for found in _PLACE.finditer(text, member.end, until):
        lead = text[max(member.end, found.start() - 12) : found.start()]
        is_beside = member.form is MentionForm.NAME and lead.strip() == "" and found.start() == member.end + 1
        value = read_ordinal(found["place"])
        if value > 1 and (is_beside or _LEAD.search(lead)) and not _TIMELESS.match(text, found.end()):
            return found
    return None
