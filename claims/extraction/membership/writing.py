"""Writes a candidate of membership from its parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, RoleMention, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.spoken import foremost_body
from claims.extraction.membership.patterns import STATUS_WORDS
from claims.extraction.syntax.arguments import clause_of, span_over
from claims.relations import EntityKind, Relation
from claims.types import Modality, Polarity, SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["write"]

_TELLING = frozenset({"observer", "fellow", "trustee"})


def write(
    view: SentenceView,
    trigger: Token,
    rule: str,
    relation: Relation,
    *,
    member: Mention | None,
    body: Mention | None,
    evidence: Mapping[str, float],
    heads: tuple[int, ...] = (),
    role_of: Token | None = None,
    is_denied: bool = False,
    modality: Modality | None = None,
) -> Candidate:
    """Give the candidate; `role_of` is the noun whose adjective tells the kind of membership.

    A body left open is the one the paragraph speaks of, where that is plain, else the context's to fill.
    """
    place = span_over(view, [trigger, *(c for c in trigger.children if c.dep_ == "prt")])
    if body is None and member is not None:
        body = foremost_body(view, member, place.start)
    return Candidate(
        rule=rule,
        relation=relation,
        trigger=place,
        head=trigger.i,
        clause=clause_of(
            view, place, (member, body if body is None or body.source is SlotSource.TEXT else None)
        ),
        subject=member,
        object=body,
        role=_status(view, role_of) if role_of is not None else None,
        wants=(EntityKind.ORGANISATION,),
        time_heads=heads or (trigger.i,),
        polarity=Polarity.NEGATIVE if is_denied else None,
        modality=modality,
        evidence={**evidence, "person_member": float(is_person(member))},
    )


def _status(view: SentenceView, noun: Token) -> RoleMention | None:
    """Read "full" off the noun "member"; "observer", "fellow" and "trustee" tell it themselves."""
    word = next((c for c in noun.children if c.lower_ in STATUS_WORDS and c.i < noun.i), None)
    word = noun if noun.lemma_.lower() in _TELLING else word
    if word is None:
        return None
    start = word.idx + view.shift
    return RoleMention(
        text=word.text,
        start=start,
        end=start + len(word.text),
        title=word.lemma_.lower() if word is noun else word.lower_,
        wants=(EntityKind.ORGANISATION,),
    )
