"""Names and sources of the rows a report cites, so that it can be read without its table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from claims.types import Entity, Source, Verdict

__all__ = ["Cited", "cite"]


class _Table(Protocol):
    def entity(self, entity_id: str) -> Entity | None: ...

    def source(self, source_id: str) -> Source | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """Entities and sources of cited rows, by id.

    It answers `entity` and `source` as the table does; a report made by hand has none, and its
    rows show ids in place of names.
    """

    entities: Mapping[str, Entity] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id."""
        return self.entities.get(entity_id)

    def source(self, source_id: str) -> Source | None:
        """Give the source of an id."""
        return self.sources.get(source_id)


def cite(verdicts: Iterable[Verdict], table: _Table) -> Cited:
    """Look up what the evidence of some verdicts names."""
    facts = [fact for verdict in verdicts for fact in verdict.evidence]
    entity_ids = dict.fromkeys(i for fact in facts for i in (fact.subject_id, fact.object_id) if i)
    source_ids = dict.fromkeys(i for fact in facts for i in fact.source_ids)
    entities = {i: table.entity(i) for i in entity_ids}
    sources = {i: table.source(i) for i in source_ids}
    return Cited(
        entities={i: entity for i, entity in entities.items() if entity is not None},
        sources={i: source for i, source in sources.items() if source is not None},
    )
