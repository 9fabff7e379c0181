"""Several members told at once and then one by one, each with its own date.

"Both belong to the Union, Holm since 1973, Ost since 1995", "Both joined the League (Ost in 1960, Holm in
1961)": no date is of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates import Lead, find_expressions
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.relations import EntityKind, Relation
from claims.types import DateKind, Span, TimeExpression

if TYPE_CHECKING:
    from claims.dates import Expression

__all__ = ["with_shares"]

# What parts the body from the first member told again, one member from the next, and each from its date.
_OPENS = re.compile(r"\s*(?:[,;:(–—]|\s-\s)\s*(?:with\s+)?(?:the\s+)?")
_NEXT = re.compile(r"\s*(?:[,;]\s*)?(?:(?:and|while|but)\s+)?(?:the\s+)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|and|,\s*and)\s+(?:the\s+)?")
_WHEN = re.compile(r"\s*,?\s*(?:(?:in|on)\s+)?")
_EVENTS = (Relation.JOINED, Relation.LEFT, Relation.APPLIED, Relation.SUSPENDED, Relation.EXPELLED)
# How sure the reading is, the verb being said once for all; own estimate, for the model's first look.
_PRIOR = 0.9

_Share = tuple[Mention, TimeExpression]


def with_shares(view: SentenceView, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give candidates, those whose members are told again with dates replaced by one for each of them."""
    divided: set[tuple[str, int]] = set()
    for candidate in known:
        body, told = candidate.object, (candidate.rule, candidate.trigger.start)
        shares = _shares(view, candidate, max(body.end, candidate.trigger.end)) if body is not None else []
        if len(shares) < 2:
            yield candidate
        elif told not in divided:
            divided.add(told)
            yield from (_share(candidate, member, when) for member, when in shares)


def _shares(view: SentenceView, candidate: Candidate, place: int) -> list[_Share]:
    """Give the members told behind a claim's body and the date of each."""
    text, start = view.context.article.text, view.sentence.start
    opening = _OPENS.match(text, place, view.sentence.end)
    if opening is None:
        return []
    dates = find_expressions(text[start : view.sentence.end], published=view.published)
    shares: list[_Share] = []
    place = opening.end()
    while members := _listed(view, text, place):
        end = members[-1].end
        found = next((e for e in dates if e.start + start >= end), None)
        if found is None or found.interval is None or not _WHEN.fullmatch(text, end, found.start + start):
            break
        if not _is_of(candidate.relation, found):
            break
        when = TimeExpression(
            interval=found.interval, kind=DateKind.ABSOLUTE, text=found.text,
            start=found.start + start, end=found.end + start,
        )  # fmt: skip
        shares += [(member, when) for member in members]
        gap = _NEXT.match(text, found.end + start, view.sentence.end)
        place = gap.end() if gap is not None else view.sentence.end
    return shares if _tells_again(candidate, [member for member, _ in shares]) else []


def _tells_again(candidate: Candidate, members: Sequence[Mention]) -> bool:
    """Tell whether members are those a claim is of: named there, or "both", "all three"."""
    subject = candidate.subject
    if subject is None or subject.form is not MentionForm.NAME or subject.entity_ids == ():
        return True
    return subject.name in {member.name for member in members}


def _is_of(relation: Relation, date: Expression) -> bool:
    """Tell whether a date can be a relation's: one is in since a year, one joins in it."""
    interval = date.interval
    is_span = interval is not None and interval.is_span
    return is_span if relation is Relation.MEMBER else relation in _EVENTS and date.lead is Lead.AT


def _listed(view: SentenceView, text: str, place: int) -> list[Mention]:
    """Give the states named from a place on: "Holm", "Holm and Ost"."""
    listed: list[Mention] = []
    for mention in view.mentions:
        if mention.start < place:
            continue
        is_next = (
            _BETWEEN.fullmatch(text, listed[-1].end, mention.start) if listed else mention.start == place
        )
        is_state = mention.kind is EntityKind.STATE and mention.form is MentionForm.NAME
        if not is_next or not is_state:
            break
        listed.append(mention)
    return listed


def _share(candidate: Candidate, member: Mention, when: TimeExpression) -> Candidate:
    end = when.end if when.end is not None else member.end
    return replace(
        candidate, subject=member, when=when, clause=Span(start=member.start, end=end),
        evidence={**candidate.evidence, "prior": _PRIOR},
    )  # fmt: skip
