"""What extraction asks of a reference table; any object that answers will do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Protocol

from claims.dates import Interval
from claims.relations import EntityKind, FactRelation
from claims.types import AliasHit, Entity, Fact, NameMatch

__all__ = ["KnowsNames"]


class KnowsNames(Protocol):
    """The part of a reference table that extraction reads."""

    def scan(self, text: str) -> list[AliasHit]:
        """Give the longest non-overlapping aliases in a text, with exact offsets."""
        ...

    def find(
        self,
        name: str,
        *,
        kinds: Collection[EntityKind] | None = None,
        at: date | None = None,
        fuzzy: bool = True,
        limit: int = 10,
    ) -> list[NameMatch]:
        """Give the entities a name may stand for, best first."""
        ...

    def entity(self, entity_id: str) -> Entity | None:
        """Give an entity by id."""
        ...

    def events(self, name: str, near: date | None = None) -> list[tuple[Entity, Interval]]:
        """Give the events of a name with their days, the nearest to `near` first."""
        ...

    def facts_about(
        self, subject_id: str, relation: FactRelation | None = None, *, recorded_on: date | None = None
    ) -> Sequence[Fact]:
        """Give the facts whose subject is an entity."""
        ...

    def facts_of_object(
        self, object_id: str, relation: FactRelation | None = None, *, recorded_on: date | None = None
    ) -> Sequence[Fact]:
        """Give the facts whose object is an entity: members of a body, holders of a post."""
        ...

    def posts_of(self, body_id: str) -> Sequence[Entity]:
        """Give the posts of a body."""
        ...
