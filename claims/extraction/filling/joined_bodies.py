"""What bodies the sentences before told somebody's joining or leaving of."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Family, Relation, spec_of
from claims.types import Polarity, SlotSource

__all__ = ["Leavers", "body_joined_last", "ended_body"]

_OUT = frozenset({Relation.LEFT, Relation.EXPELLED, Relation.SUSPENDED})
# What is said of bodies, and of no country that joins or leaves one.
_OF_BODIES = frozenset({Relation.DISSOLVED, Relation.FOUNDED, Relation.MEMBER_COUNT})
# How far on a text still knows who left what, in characters.
_LEFT_WITHIN = 600


def body_joined_last(candidates: Iterable[Candidate]) -> tuple[int, Mention, EntityKind | None] | None:
    """Give where some candidates told of a membership last, its body and what the member is."""
    told = [
        (candidate.trigger.start, body, candidate.subject.kind if candidate.subject is not None else None)
        for candidate in candidates
        if spec_of(candidate.relation).family is Family.MEMBERSHIP
        and (body := candidate.object) is not None
        and body.name
    ]
    if not told:
        return None
    place, body, kind = max(told, key=lambda each: each[0])
    return place, renewed(body, source=SlotSource.CONTEXT), kind


def ended_body(candidate: Candidate, view: SentenceView) -> Candidate:
    """Give what has its end or its beginning as the body that a country was just said to have joined or left.

    "Albania withdrew from it in 1968. It was dissolved in 1991": Albania is still there. Of "Chile left it in
    1976. It was founded in 1969" no country is founded either, nor has it members.
    """
    subject, told = candidate.subject, view.context.joined_last
    if told is None or subject is None or candidate.relation not in _OF_BODIES:
        return candidate
    is_state = subject.form is MentionForm.PRONOUN and subject.kind is EntityKind.STATE
    subkinds = {view.context.subkinds.get(i) for i in subject.entity_ids[:1]}
    body = told[1]
    if candidate.relation is Relation.FOUNDED and body.form is MentionForm.NAME:
        return candidate  # "It was founded in 2011", of a young country, may follow "X joined the UN"
    if not is_state or subkinds != {"country"} or body.kind is not EntityKind.ORGANISATION:
        return candidate
    # Asked last: "it" is who joined only where the sentence before tells of that.
    if "\n" in view.context.article.text[told[0] : view.sentence.start]:
        return candidate
    meant = renewed(subject, name=body.name, kind=body.kind, entity_ids=body.entity_ids)
    return renewed(candidate, subject=meant)


class Leavers:
    """Who left a body, or is out of it, as the sentences read so far tell."""

    def __init__(self) -> None:
        self._left: dict[str, tuple[int, Mention, Mention]] = {}

    def learn(self, candidates: Iterable[Candidate]) -> None:
        """Remember who leaves, and forget who comes in again."""
        for one in candidates:
            member, body = one.subject, one.object
            if member is None or member.name is None or body is None or body.name is None:
                continue
            if one.relation in _OUT and one.polarity is not Polarity.NEGATIVE:
                of_context = renewed(body, source=SlotSource.CONTEXT)
                self._left[member.name] = one.trigger.start, member, of_context
            elif one.relation is Relation.JOINED:
                self._left.pop(member.name, None)

    def at(self, place: int) -> tuple[tuple[Mention, Mention], ...]:
        """Give who left shortly before a place, each with the body."""
        if self._left:
            self._left = {n: told for n, told in self._left.items() if place - told[0] < _LEFT_WITHIN}
        return tuple((member, body) for _, member, body in self._left.values())
