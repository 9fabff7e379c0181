"""The closed vocabulary: families, relations and what each relation's slots mean.

A new family of claims is one row (or several) here, one file in `extraction/`,
reference rows and tests. `if family == ...` stands nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict, Unpack

__all__ = ["RELATIONS", "EntityKind", "FactRelation", "Family", "Relation", "RelationSpec", "spec_of"]


class Family(StrEnum):
    """The three families of statements that are read and checked."""

    FOUNDING = "founding"
    MEMBERSHIP = "membership"
    LEADERSHIP = "leadership"


class EntityKind(StrEnum):
    """Kinds of things the reference table knows."""

    ORGANISATION = "organisation"
    STATE = "state"
    PERSON = "person"
    POST = "post"
    EVENT = "event"


class FactRelation(StrEnum):
    """Relations of the compiled reference table."""

    FOUNDED = "founded"
    DISSOLVED = "dissolved"
    MEMBER_OF = "member_of"
    HOLDS_POST = "holds_post"
    EVENT = "event"


class Relation(StrEnum):
    """Relations a claim may state."""

    FOUNDED = "founded"
    DISSOLVED = "dissolved"
    AGE = "age"
    JOINED = "joined"
    LEFT = "left"
    MEMBER = "member"
    APPLIED = "applied"
    CANDIDATE = "candidate"
    SUSPENDED = "suspended"
    EXPELLED = "expelled"
    MEMBER_COUNT = "member_count"
    ORDINAL_MEMBER = "ordinal_member"
    ORDER = "order"
    TOOK_OFFICE = "took_office"
    LEFT_OFFICE = "left_office"
    HOLDS_OFFICE = "holds_office"
    HELD_OFFICE = "held_office"
    TENURE_LENGTH = "tenure_length"
    ORDINAL_HOLDER = "ordinal_holder"


_BODY = frozenset({EntityKind.ORGANISATION, EntityKind.STATE})
_MEMBER = frozenset({EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PERSON})
_PERSON = frozenset({EntityKind.PERSON})
_NONE: frozenset[EntityKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationSpec:
    """What a relation is about.

    Parameters
    ----------
    relation, family
        The relation and the family it belongs to.
    subject_kinds, object_kinds
        Kinds an argument may be; an empty `object_kinds` means that the relation has no object.
    facts
        Relations of the reference table that speak for or against the claim.
    is_event
        True when the claim's date says when something happened, False when it says when a state held.
    is_present
        True when the wording is about the moment of writing, so that the article's date decides.
    is_derived
        True when the answer is computed from several rows (a count, an ordinal, a length).
    """

    relation: Relation
    family: Family
    subject_kinds: frozenset[EntityKind]
    object_kinds: frozenset[EntityKind] = _NONE
    facts: tuple[FactRelation, ...]
    is_event: bool = False
    is_present: bool = False
    is_derived: bool = False


class _Flags(TypedDict, total=False):
    is_event: bool
    is_present: bool
    is_derived: bool


def _founding(relation: Relation, fact: FactRelation, **flags: Unpack[_Flags]) -> RelationSpec:
    return RelationSpec(
        relation=relation, family=Family.FOUNDING, subject_kinds=_BODY, facts=(fact,), **flags
    )


def _membership(relation: Relation, *, of_body: bool = False, **flags: Unpack[_Flags]) -> RelationSpec:
    return RelationSpec(
        relation=relation,
        family=Family.MEMBERSHIP,
        subject_kinds=_BODY if of_body else _MEMBER,
        object_kinds=_NONE if of_body else _BODY,
        facts=(FactRelation.MEMBER_OF,),
        **flags,
    )


def _leadership(relation: Relation, **flags: Unpack[_Flags]) -> RelationSpec:
    return RelationSpec(
        relation=relation,
        family=Family.LEADERSHIP,
        subject_kinds=_PERSON,
        object_kinds=_BODY,
        facts=(FactRelation.HOLDS_POST,),
        **flags,
    )


RELATIONS: dict[Relation, RelationSpec] = {
    spec.relation: spec
    for spec in (
        _founding(Relation.FOUNDED, FactRelation.FOUNDED, is_event=True),
        _founding(Relation.DISSOLVED, FactRelation.DISSOLVED, is_event=True),
        _founding(Relation.AGE, FactRelation.FOUNDED, is_present=True, is_derived=True),
        _membership(Relation.JOINED, is_event=True),
        _membership(Relation.LEFT, is_event=True),
        _membership(Relation.MEMBER, is_present=True),
        _membership(Relation.APPLIED, is_event=True),
        _membership(Relation.CANDIDATE, is_present=True),
        _membership(Relation.SUSPENDED, is_event=True),
        _membership(Relation.EXPELLED, is_event=True),
        _membership(Relation.MEMBER_COUNT, of_body=True, is_present=True, is_derived=True),
        _membership(Relation.ORDINAL_MEMBER, is_event=True, is_derived=True),
        _membership(Relation.ORDER, is_event=True, is_derived=True),
        _leadership(Relation.TOOK_OFFICE, is_event=True),
        _leadership(Relation.LEFT_OFFICE, is_event=True),
        _leadership(Relation.HOLDS_OFFICE, is_present=True),
        _leadership(Relation.HELD_OFFICE),
        _leadership(Relation.TENURE_LENGTH, is_derived=True),
        _leadership(Relation.ORDINAL_HOLDER, is_derived=True),
    )
}


def spec_of(relation: Relation | str) -> RelationSpec:
    """Give what is known of a relation.

    Raises
    ------
    ValueError
        When the relation is not one of `Relation`.

    Examples
    --------
    >>> spec_of("joined").family
    <Family.MEMBERSHIP: 'membership'>
    """
    # A member is equal to its text and hashed like it.
    return RELATIONS.get(relation) or RELATIONS[Relation(relation)]  # type: ignore[arg-type]
