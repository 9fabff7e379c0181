"""One compiled table, read row by row from its SQLite file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

from claims.dates import parse_edtf
from claims.errors import DateError, ReferenceTableError
from claims.relations import EntityKind, FactRelation
from claims.types import Coverage, Entity, Fact, Rank, Source

__all__ = ["AliasRow", "Layer"]

_ALIAS = "id, alias, entity_id, entity_kind, kind, valid_from, valid_to, ambiguous, key"
_FACT = (
    "fact_id, subject_id, relation, object_id, role, edtf, basis, rank, source_ids, verified, "
    "recorded_from, recorded_to, note"
)
_ENTITY = "entity_id, kind, label, subkind, official_name, wikidata, country, disambiguation, body_id, title"
_COVERAGE = (
    "coverage_id, relation, scope_id, role, complete_from, complete_to, as_of, closed_world, "
    "expected_count, note"
)
_SOURCE = "source_id, title, publisher, url, licence, retrieved, tier"
# SQLite's limit on variables of one statement is 999 in old builds.
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class AliasRow:
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


class Layer:
    """One compiled table.

    Parameters
    ----------
    name : str
        What `Fact.table` says of its rows.
    digest : str
        Digest of the files it was compiled from.
    path : Path or None
        The compiled file; None for one held in memory by `connection`.
    """

    def __init__(
        self, name: str, digest: str, path: Path | None, connection: sqlite3.Connection | None = None
    ) -> None:
        self.name = name
        self.digest = digest
        self.path = path
        self._connection = connection
        self._process = os.getpid() if connection is not None else -1

    def rows(self, query: str, values: Sequence[object] = ()) -> list[Any]:
        """Run a query.

        Raises
        ------
        ReferenceTableError
            When the compiled file is damaged.
        """
        try:
            return self._database().execute(query, values).fetchall()
        except UnicodeEncodeError:
            return []  # no table holds a lone surrogate
        except sqlite3.DatabaseError as fault:
            raise ReferenceTableError(
                f"the compiled table {self.path or self.name} is damaged ({fault}): "
                "delete it, or build it again with `claims table build`"
            ) from None

    def _database(self) -> sqlite3.Connection:
        # A connection must not be shared over a fork; the memory map behind it is, by the system.
        process = os.getpid()
        if self._connection is None or (self._process != process and self.path is not None):
            self._connection = open_compiled(self.path) if self.path else None
            self._process = process
        if self._connection is None:
            raise ReferenceTableError(f"the table {self.name} has been closed")
        return self._connection

    def close(self) -> None:
        """Close the compiled file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __del__(self) -> None:
        # Python 3.13 warns of connections that are left to the garbage collector.
        if getattr(self, "_connection", None) is not None:
            self.close()

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id."""
        rows = self.rows(f"SELECT {_ENTITY} FROM entity WHERE entity_id = ?", (entity_id,))
        return _entity(rows[0]) if rows else None

    def entities(self) -> Iterator[Entity]:
        """Give all entities by id."""
        for row in self._stream(f"SELECT {_ENTITY} FROM entity ORDER BY entity_id"):
            yield _entity(row)

    def posts_of(self, body_id: str) -> list[str]:
        """Give the ids of the posts that lead a body."""
        query = "SELECT entity_id FROM entity WHERE body_id = ? AND kind = 'post' ORDER BY entity_id"
        return [post for (post,) in self.rows(query, (body_id,))]

    def posts_called(self, key: str, body_id: str | None = None) -> list[tuple[str, str | None, bool]]:
        """Give (post, body, whether the wording lacks the body) for a role key, of one body if given."""
        query, values = "SELECT post_id, body_id, is_bare FROM post_key WHERE key = ?", [key]
        if body_id is not None:
            # Ten thousand bodies may have a "head": the few posts of the body are looked at instead.
            query += " AND post_id IN (SELECT entity_id FROM entity WHERE body_id = ?)"
            values.append(body_id)
        rows = self.rows(f"{query} ORDER BY post_id", values)
        return [(post, body, bool(is_bare)) for post, body, is_bare in rows]

    def facts(self, column: str, value: str, relation: FactRelation | None) -> list[Fact]:
        """Give the facts whose `subject_id`, `object_id` or `fact_id` is `value`, in a fixed order."""
        query = f"SELECT {_FACT} FROM fact WHERE {column} = ?"
        values = [value]
        if relation is not None:
            query += " AND relation = ?"
            values.append(relation.value)
        return [self._fact(row) for row in self.rows(query + " ORDER BY edtf, fact_id", values)]

    def all_facts(self) -> Iterator[Fact]:
        """Give all facts by id."""
        for row in self._stream(f"SELECT {_FACT} FROM fact ORDER BY fact_id"):
            yield self._fact(row)

    def _fact(self, row: Any) -> Fact:
        (fact_id, subject, relation, target, role, edtf, basis, rank, sources, verified, start, end, note) = (
            row
        )
        try:
            return Fact(
                fact_id=fact_id,
                subject_id=subject,
                relation=FactRelation(relation),
                object_id=target,
                role=role,
                interval=parse_edtf(edtf),
                basis=basis,
                rank=Rank(rank),
                source_ids=tuple(sources.split(";")) if sources else (),
                verified=verified,
                recorded_from=_day(start),
                recorded_to=_day(end),
                note=note,
                table=self.name,
            )
        except (DateError, ValueError, AttributeError, TypeError) as fault:
            raise ReferenceTableError(
                f"row {fact_id!r} of the compiled table {self.path} is damaged: {fault}"
            ) from None

    def coverages(self, relation: FactRelation | None = None, scope_id: str | None = None) -> list[Coverage]:
        """Give the coverage statements of a list, or all of them."""
        query, values = f"SELECT {_COVERAGE} FROM coverage", []
        if relation is not None and scope_id is not None:
            query += " WHERE scope_id = ? AND relation = ?"
            values = [scope_id, relation.value]
        return [_coverage(row) for row in self.rows(query + " ORDER BY coverage_id", values)]

    def source(self, source_id: str) -> Source | None:
        """Give the source of an id."""
        query = f"SELECT {_SOURCE} FROM source WHERE source_id = ?"
        rows = self.rows(query, (source_id,))
        return _source(rows[0]) if rows else None

    def sources(self) -> list[Source]:
        """Give all sources by id."""
        query = f"SELECT {_SOURCE} FROM source ORDER BY source_id"
        return [_source(row) for row in self.rows(query)]

    def aliases(self, column: str, value: str) -> list[AliasRow]:
        """Give the aliases whose `key`, `core`, `scan_key`, `initials` or `entity_id` is `value`."""
        query = f"SELECT {_ALIAS} FROM alias WHERE {column} = ?"
        if column in ("scan_key", "initials"):
            query += f" AND {column} != ''"
        return [_alias(row) for row in self.rows(f"{query} ORDER BY id", (value,))]

    def aliases_by_id(self, ids: Sequence[int]) -> list[AliasRow]:
        """Give aliases by their row ids."""
        return [_alias(row) for row in self._by_id(_ALIAS, ids)]

    def alias_keys(self, ids: Sequence[int]) -> dict[int, str]:
        """Give the keys of aliases by their row ids."""
        return dict(self._by_id("id, key", ids))

    def _by_id(self, columns: str, ids: Sequence[int]) -> Iterator[Any]:
        for begin in range(0, len(ids), _CHUNK):
            part = ids[begin : begin + _CHUNK]
            marks = ",".join("?" * len(part))
            yield from self.rows(f"SELECT {columns} FROM alias WHERE id IN ({marks}) ORDER BY id", part)

    def pair_lengths(self, pair: str) -> int:
        """Tell how long aliases that begin with two words are: bit n for n words."""
        rows = self.rows("SELECT lengths FROM word_pair WHERE key = ?", (pair,))
        return rows[0][0] if rows else 0

    def count(self, table: str, where: str = "1") -> int:
        """Count the rows of a stored table."""
        return int(self.rows(f"SELECT count(*) FROM {table} WHERE {where}")[0][0])

    def _stream(self, query: str) -> Iterator[Any]:
        yield from self._database().execute(query)


def open_compiled(path: Path) -> sqlite3.Connection:
    """Open a compiled file for reading only.

    `immutable` skips locks: a compiled file is never changed, only replaced.
    """
    address = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA mmap_size=1073741824")
    return connection


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _alias(row: Any) -> AliasRow:
    alias_id, alias, entity_id, entity_kind, kind, start, end, ambiguous, key = row
    known = EntityKind(entity_kind) if entity_kind else None
    return AliasRow(alias_id, alias, entity_id, known, kind, _day(start), _day(end), bool(ambiguous), key)


def _entity(row: Any) -> Entity:
    entity_id, kind, label, subkind, official, wikidata, country, disambiguation, body, title = row
    return Entity(
        entity_id=entity_id,
        kind=EntityKind(kind),
        label=label,
        subkind=subkind,
        official_name=official,
        wikidata=wikidata,
        country=country,
        disambiguation=disambiguation,
        body_id=body,
        title=title,
    )


def _coverage(row: Any) -> Coverage:
    coverage_id, relation, scope, role, start, end, as_of, closed, count, note = row
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
    )


def _source(row: Any) -> Source:
    source_id, title, publisher, url, licence, retrieved, tier = row
    return Source(
        source_id=source_id,
        title=title,
        publisher=publisher,
        url=url,
        licence=licence,
        retrieved=_day(retrieved),
        tier=tier,
    )
