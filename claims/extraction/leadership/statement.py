"""What a rule of leadership read in a clause, slot by slot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.extraction.frames import Mention, RoleMention
from claims.relations import EntityKind, Relation
from claims.types import Modality, Polarity, Quantity, TimeExpression

__all__ = ["Statement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The slots a rule read, before they become a candidate."""

    subject: Mention | None
    role: RoleMention | None = None
    object: Mention | None = None
    predecessor: Mention | None = None
    successor: Mention | None = None
    relation: Relation | None = None
    modality: Modality | None = None
    polarity: Polarity | None = None
    quantity: Quantity | None = None
    when: TimeExpression | None = None
    wants: tuple[EntityKind, ...] = ()
    time_heads: tuple[int, ...] = ()
    evidence: Mapping[str, float] = field(default_factory=dict)
