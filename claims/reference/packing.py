"""The facts and entities of a compiled table once more as numbers, one long row of bytes a column.

They are written piece by piece: memory stays flat whatever the size of the table.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate, chain, islice
from typing import Any

from claims.dates import parse_edtf
from claims.reference.lists import KINDS, Column, Ids, list_row
from claims.relations import EntityKind, FactRelation
from claims.types import Rank

__all__ = ["pack_columns"]

_PIECE = 10_000
_BYTES = 4
_FACTS = """
SELECT f.rowid, i.place, coalesce(s.rowid, 0), coalesce(o.rowid, 0), f.relation, f.role, f.rank,
    f.recorded_to, f.edtf
FROM fact f JOIN by_id i ON i.number = f.rowid
LEFT JOIN entity s ON s.entity_id = f.subject_id LEFT JOIN entity o ON o.entity_id = f.object_id
ORDER BY f.rowid
"""
_ENTITIES = """
SELECT e.kind, e.title, coalesce(b.rowid, 0) FROM entity e LEFT JOIN entity b ON b.entity_id = e.body_id
ORDER BY e.rowid
"""
# How many facts each entity has on a side, and which: the rows of one entity by date.
_COUNTS = "SELECT (SELECT count(*) FROM fact f WHERE f.{side} = e.entity_id) FROM entity e ORDER BY e.rowid"
_LISTED = """
SELECT f.rowid FROM fact f JOIN entity e ON e.entity_id = f.{side} ORDER BY e.rowid, f.edtf, f.fact_id
"""
_SIDES = {"about": "subject_id", "of_object": "object_id"}


def pack_columns(connection: sqlite3.Connection) -> None:
    """Write the columns of the stored facts and entities."""
    connection.execute("CREATE TABLE packed (name TEXT PRIMARY KEY, bytes BLOB)")
    connection.execute("CREATE TEMP TABLE by_id (place INTEGER, number INTEGER PRIMARY KEY)")
    connection.execute("INSERT INTO by_id SELECT row_number() OVER (ORDER BY fact_id), rowid FROM fact")
    facts, entities = (
        connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("fact", "entity")
    )
    roles, titles = _Texts(), _Texts()
    kinds = {kind.value: KINDS.index(kind) for kind in EntityKind}
    rows = connection.execute(_FACTS)
    _write(connection, "fact", facts * len(Column), chain.from_iterable(_numbers(rows, roles)))
    described = ((kinds[kind], titles[title], body) for kind, title, body in connection.execute(_ENTITIES))
    _write(connection, "entity", entities * 3, chain.from_iterable(described))
    for name, side in _SIDES.items():
        counts = [count for (count,) in connection.execute(_COUNTS.format(side=side))]
        _write(connection, f"{name}_starts", entities + 1, accumulate(counts, initial=0))
        listed = connection.execute(_LISTED.format(side=side))
        _write(connection, name, sum(counts), (number for (number,) in listed))
    _write_labels(connection, entities)
    for name, texts in (("role", roles), ("title", titles)):
        connection.execute("INSERT INTO packed VALUES (?, ?)", (name, json.dumps(list(texts)).encode()))
    connection.execute("DROP TABLE by_id")


class _Texts(dict["str | None", int]):
    """Few texts, each numbered the first time it is met; 0 is none."""

    def __init__(self) -> None:
        super().__init__({None: 0})

    def __missing__(self, text: str | None) -> int:
        return self.setdefault(text, len(self))


def _numbers(rows: Iterable[Any], roles: _Texts) -> Iterator[tuple[int, ...]]:
    relations = {relation.value: relation for relation in FactRelation}
    ranks = {rank.value: rank for rank in Rank}
    for number, by_id, subject, target, relation, role, rank, until, edtf in rows:
        yield list_row(
            Ids(number, by_id, subject, target, roles[role]),
            parse_edtf(edtf),
            relation=relations[relation],
            rank=ranks[rank],
            recorded_to=date.fromisoformat(until) if until else None,
        )


def _write(connection: sqlite3.Connection, name: str, size: int, numbers: Iterable[int]) -> None:
    place = connection.execute("INSERT INTO packed VALUES (?, zeroblob(?))", (name, size * _BYTES)).lastrowid
    pieces = iter(numbers)
    with connection.blobopen("packed", "bytes", place or 0) as blob:
        while piece := tuple(islice(pieces, _PIECE)):
            blob.write(struct.pack(f"<{len(piece)}i", *piece))


def _write_labels(connection: sqlite3.Connection, entities: int) -> None:
    query = "SELECT coalesce(length(CAST(label AS BLOB)), 0) FROM entity ORDER BY rowid"
    sizes = (size for (size,) in connection.execute(query))
    _write(connection, "label_starts", entities + 1, accumulate(sizes, initial=0))
    size = connection.execute("SELECT sum(length(CAST(label AS BLOB))) FROM entity").fetchone()[0] or 0
    place = connection.execute("INSERT INTO packed VALUES ('label', zeroblob(?))", (size,)).lastrowid
    labels = (label or "" for (label,) in connection.execute("SELECT label FROM entity ORDER BY rowid"))
    with connection.blobopen("packed", "bytes", place or 0) as blob:
        while piece := list(islice(labels, _PIECE)):
            blob.write("".join(piece).encode())
