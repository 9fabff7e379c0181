"""Rows as a compiled file stores them -> the nouns of the package."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from claims.dates import parse_edtf
from claims.errors import DateError, ReferenceTableError
from claims.relations import EntityKind, FactRelation
from claims.types import Coverage, Entity, Fact, Rank, Source
from claims.types.filling import maker

__all__ = [
    "ALIAS_COLUMNS",
    "COVERAGE_COLUMNS",
    "ENTITY_COLUMNS",
    "FACT_COLUMNS",
    "SOURCE_COLUMNS",
    "AliasRow",
    "read_alias",
    "read_coverage",
    "read_entity",
    "read_fact",
    "read_source",
]

ALIAS_COLUMNS = "id, alias, entity_id, entity_kind, kind, valid_from, valid_to, ambiguous, key"
FACT_COLUMNS = (
    "fact_id, subject_id, relation, object_id, role, edtf, basis, rank, source_ids, verified, "
    "recorded_from, recorded_to, note"
)
ENTITY_COLUMNS = (
    "entity_id, kind, label, subkind, official_name, wikidata, country, disambiguation, body_id, title"
)
COVERAGE_COLUMNS = (
    "coverage_id, relation, scope_id, role, complete_from, complete_to, as_of, closed_world, "
    "expected_count, note"
)
SOURCE_COLUMNS = "source_id, title, publisher, url, licence, retrieved, tier"

# Members by value: rows are read by the hundred thousand, and asking the enum costs ten times as much.
_KINDS = {kind.value: kind for kind in EntityKind}
_RELATIONS = {relation.value: relation for relation in FactRelation}
_RANKS = {rank.value: rank for rank in Rank}
# They take the columns in their order, which is that of the fields.
_make_fact, _make_entity = maker(Fact), maker(Entity)


class AliasRow(NamedTuple):
    """One alias as it is stored; `entity_kind` is None when the entity belongs to a table below."""

    id: int
    alias: str
    entity_id: str
    entity_kind: EntityKind | None
    kind: str
    valid_from: date | None
    valid_to: date | None
    is_ambiguous: bool
    key: str


def read_fact(row: Any, table: str) -> Fact:
    """Read a row of `FACT_COLUMNS`; `table` is the name of the table it stands in.

    Raises
    ------
    ReferenceTableError
        When the row is damaged.
    """
    fact_id, subject, relation, target, role, edtf, basis, rank, sources, verified, start, end, note = row
    try:
        return _make_fact(
            fact_id,
            subject,
            _RELATIONS.get(relation) or FactRelation(relation),
            target,
            role,
            parse_edtf(edtf),
            basis,
            _RANKS.get(rank) or Rank(rank),
            tuple(sources.split(";")) if sources else (),
            verified,
            _day(start),
            _day(end),
            note,
            table,
        )
    except (DateError, ValueError, AttributeError, TypeError) as fault:
        raise _damaged(fact_id, f"the compiled table {table}", fault) from None


def read_alias(row: Any) -> AliasRow:
    """Read a row of `ALIAS_COLUMNS`.

    Raises
    ------
    ReferenceTableError
        When the row is damaged.
    """
    alias_id, alias, entity_id, entity_kind, kind, start, end, ambiguous, key = row
    try:
        known = (_KINDS.get(entity_kind) or EntityKind(entity_kind)) if entity_kind else None
        return AliasRow(alias_id, alias, entity_id, known, kind, _day(start), _day(end), bool(ambiguous), key)
    except (ValueError, TypeError) as fault:
        raise _damaged(entity_id, "a compiled table", fault) from None


def read_entity(row: Any) -> Entity:
    """Read a row of `ENTITY_COLUMNS`.

    Raises
    ------
    ReferenceTableError
        When the row is damaged.
    """
    entity_id, kind, *told = row
    try:
        return _make_entity(entity_id, _KINDS.get(kind) or EntityKind(kind), *told)
    except (ValueError, TypeError) as fault:
        raise _damaged(entity_id, "a compiled table", fault) from None


def read_coverage(row: Any, table: str) -> Coverage:
    """Read a row of `COVERAGE_COLUMNS`; `table` is the name of the table it stands in.

    Raises
    ------
    ReferenceTableError
        When the row is damaged.
    """
    coverage_id, relation, scope, role, start, end, as_of, closed, count, note = row
    try:
        return Coverage(
            coverage_id=coverage_id,
            relation=FactRelation(relation),
            scope_id=scope,
            role=role,
            complete_from=_day(start),
            complete_to=_day(end),
            as_of=_day(as_of),
            closed_world=bool(closed),
            expected_count=count,
            note=note,
            table=table,
        )
    except (ValueError, TypeError) as fault:
        raise _damaged(coverage_id, "a compiled table", fault) from None


def read_source(row: Any) -> Source:
    """Read a row of `SOURCE_COLUMNS`.

    Raises
    ------
    ReferenceTableError
        When the row is damaged.
    """
    source_id, title, publisher, url, licence, retrieved, tier = row
    try:
        return Source(
            source_id=source_id,
            title=title,
            publisher=publisher,
            url=url,
            licence=licence,
            retrieved=_day(retrieved),
            tier=tier,
        )
    except (ValueError, TypeError) as fault:
        raise _damaged(source_id, "a compiled table", fault) from None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _damaged(row_id: object, table: str, fault: Exception) -> ReferenceTableError:
    return ReferenceTableError(f"row {row_id!r} of {table} is damaged: {fault}")
