"""Tidy CSV files -> one SQLite file, streamed: memory stays flat whatever the size of the table.

Why SQLite: it is in the standard library, opens in under a millisecond, fetches
single rows by index, is read through a memory map that worker processes share,
and one file can be put in place atomically. Arrow, Parquet and DuckDB are made
for scans over columns; a checker asks for single rows. The few numbers that whole
lists are compared by are packed into columns beside them (`packing`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from claims.reference.aliasing import index_aliases
from claims.reference.faults import Fault, FaultList
from claims.reference.packing import pack_columns
from claims.reference.reading import MAX_BYTES, read_rows
from claims.reference.schema import FILES, FileSpec
from claims.reference.sealing import seal_faults
from claims.relations import FactRelation
from claims.types import Rank

__all__ = ["SCHEMA_VERSION", "compile_folder"]

# Raised with every change of the layout or of a key, so that older compiled files are made anew.
SCHEMA_VERSION = 16

_NEAR_NAME = 0.75

_LAYOUT = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE source (source_id TEXT, title, publisher, url, licence, retrieved, tier, line INTEGER);
CREATE TABLE entity (entity_id TEXT, kind TEXT, subkind, label, official_name, wikidata, country,
    disambiguation, body_id TEXT, title, line INTEGER);
CREATE TABLE fact (fact_id TEXT, subject_id TEXT, relation TEXT, object_id TEXT, role, edtf TEXT, basis,
    rank, source_ids, verified, recorded_from, recorded_to, note, file TEXT, line INTEGER);
CREATE TABLE coverage (coverage_id TEXT, relation TEXT, scope_id TEXT, role, complete_from, complete_to,
    as_of, closed_world INTEGER, expected_count INTEGER, note, line INTEGER);
CREATE TABLE raw_alias (alias TEXT, entity_id TEXT, lang, kind, valid_from, valid_to, ambiguous INTEGER,
    line INTEGER);
CREATE TABLE event (entity_id TEXT, label, kind, place, line INTEGER);
CREATE TABLE foreign_id (target TEXT, is_source INTEGER, kinds TEXT, file TEXT, line INTEGER, field TEXT);
"""

# One place for the ids of a file: which stored column holds them, for the search for duplicates.
_ID_TABLES = {
    "sources.csv": ("source", "source_id"),
    "entities.csv": ("entity", "entity_id"),
    "coverage.csv": ("coverage", "coverage_id"),
}


def compile_folder(
    folder: Path, connection: sqlite3.Connection, faults: FaultList, *, max_bytes: int = MAX_BYTES
) -> None:
    """Write the tidy files of a folder into an empty database; every fault goes to `faults`.

    Ids the folder does not know itself are kept in `reference`: they may belong to a table below.
    """
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    connection.executescript(_LAYOUT)
    connection.execute("BEGIN")
    found = [spec for spec in FILES.values() if (folder / spec.name).is_file()]
    if not found:
        listed = ", ".join(FILES)
        faults.add(
            Fault(
                file=str(folder), message="the folder holds no table", remedy=f"a table is made of {listed}"
            )
        )
    _find_misnamed(folder, faults)
    for fault in seal_faults(folder):
        faults.add(fault)
    for spec in found:
        rows = read_rows(folder / spec.name, spec, faults, max_bytes=max_bytes)
        _store(connection, spec, rows)
    _find_duplicates(connection, faults)
    _index_rows(connection)
    pack_columns(connection)
    index_aliases(connection)
    _keep_foreign(connection, faults)
    connection.execute("DROP TABLE raw_alias")
    # Found once here: going through a million rows takes longer than checking a hundred claims.
    connection.execute(
        "INSERT OR REPLACE INTO meta SELECT 'latest', max(day) FROM "
        "(SELECT max(recorded_from) AS day FROM fact UNION SELECT max(retrieved) FROM source)"
    )
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('schema', ?)", (str(SCHEMA_VERSION),))
    connection.commit()


def _find_misnamed(folder: Path, faults: FaultList) -> None:
    # memberships.csv beside a coverage.csv that calls the list closed would refute every member.
    for path in sorted(folder.glob("*.csv")):
        near = get_close_matches(path.name.lower(), FILES, n=1, cutoff=_NEAR_NAME)
        if path.name in FILES or not path.is_file():
            continue
        if near and not (folder / near[0]).exists():
            message, remedy = "the file is not read", f"rename it to {near[0]}"
            faults.add(Fault(file=path.name, message=message, remedy=remedy))
        else:
            message, remedy = "the file is not read", f"a table is made of {', '.join(FILES)}"
            faults.add(Fault(file=path.name, message=message, remedy=remedy, is_error=False))


def _store(
    connection: sqlite3.Connection, spec: FileSpec, rows: Iterator[tuple[int, dict[str, object]]]
) -> None:
    shape = _SHAPES[spec.name]
    connection.executemany(_INSERTS[spec.name], (shape(values, line) for line, values in rows))
    if spec.name == "events.csv":
        # An event needs no row in entities.csv: its own row names it. Label and place wait in two
        # columns of the fact that events do not use.
        connection.execute(
            "INSERT INTO event SELECT fact_id, object_id, role, basis, line FROM fact "
            "WHERE relation = 'event'"
        )
        connection.execute("UPDATE fact SET object_id = NULL, basis = NULL WHERE relation = 'event'")


def _plain(values: dict[str, object], line: int) -> tuple[object, ...]:
    return (*values.values(), line)


def _bookkeeping(values: dict[str, object], file: str, line: int) -> tuple[object, ...]:
    return (
        values["basis"],
        values["rank"] or Rank.NORMAL.value,
        values["source_ids"],
        values["verified"] or "no",
        values["recorded_from"],
        values["recorded_to"],
        values["note"],
        file,
        line,
    )


def _founding(values: dict[str, object], line: int) -> tuple[object, ...]:
    key = (values["fact_id"], values["entity_id"], values["relation"], None, None, values["date"])
    return (*key, *_bookkeeping(values, "founding.csv", line))


def _membership(values: dict[str, object], line: int) -> tuple[object, ...]:
    role = values["role"] or "full"
    ends = (values["fact_id"], values["member_id"], FactRelation.MEMBER_OF.value, values["body_id"], role)
    return (*ends, values["interval"], *_bookkeeping(values, "membership.csv", line))


def _leadership(values: dict[str, object], line: int) -> tuple[object, ...]:
    role = "acting" if values["acting"] else "full"
    ends = (values["fact_id"], values["holder_id"], FactRelation.HOLDS_POST.value, values["post_id"], role)
    return (*ends, values["interval"], *_bookkeeping(values, "leadership.csv", line))


def _event(values: dict[str, object], line: int) -> tuple[object, ...]:
    relation = FactRelation.EVENT.value
    verified = values["verified"] or "no"
    sources, note = values["source_ids"], values["note"]
    key = (values["event_id"], values["event_id"], relation, values["label"], values["kind"])
    ends = (values["interval"], values["place"], Rank.NORMAL.value, sources, verified, None, None)
    return (*key, *ends, note, "events.csv", line)


_FACT = f"INSERT INTO fact VALUES ({','.join('?' * 15)})"
_SHAPES = {
    "sources.csv": _plain,
    "entities.csv": _plain,
    "aliases.csv": _plain,
    "coverage.csv": _plain,
    "founding.csv": _founding,
    "membership.csv": _membership,
    "leadership.csv": _leadership,
    "events.csv": _event,
}
_INSERTS = {
    "sources.csv": f"INSERT INTO source VALUES ({','.join('?' * 8)})",
    "entities.csv": f"INSERT INTO entity VALUES ({','.join('?' * 11)})",
    "aliases.csv": f"INSERT INTO raw_alias VALUES ({','.join('?' * 8)})",
    "coverage.csv": f"INSERT INTO coverage VALUES ({','.join('?' * 11)})",
} | dict.fromkeys(("founding.csv", "membership.csv", "leadership.csv", "events.csv"), _FACT)


def _find_duplicates(connection: sqlite3.Connection, faults: FaultList) -> None:
    for file, (table, column) in _ID_TABLES.items():
        query = f"SELECT {column}, '{file}', line FROM {table} WHERE {column} IN "
        query += f"(SELECT {column} FROM {table} GROUP BY {column} HAVING count(*) > 1) ORDER BY 1, line"
        _tell_duplicates(connection.execute(query), column, faults)
    query = "SELECT fact_id, file, line FROM fact WHERE fact_id IN "
    query += "(SELECT fact_id FROM fact GROUP BY fact_id HAVING count(*) > 1) ORDER BY 1, file, line"
    _tell_duplicates(connection.execute(query), "fact_id", faults)


def _tell_duplicates(rows: sqlite3.Cursor, column: str, faults: FaultList) -> None:
    first: tuple[str, str, int] | None = None
    for value, file, line in rows:
        if first is None or first[0] != value:
            first = (value, file, line)
            continue
        message = f"the id is taken by {first[1]}:{first[2]}"
        field = "event_id" if file == "events.csv" else column
        remedy = "give every row an id of its own, or remove the double"
        fault = Fault(file=file, line=line, column=field, value=value, message=message, remedy=remedy)
        faults.add(fault)


def _index_rows(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO entity "
        "SELECT entity_id, 'event', kind, label, NULL, NULL, place, NULL, NULL, NULL, line FROM event "
        "WHERE entity_id NOT IN (SELECT entity_id FROM entity) GROUP BY entity_id"
    )
    connection.execute("DROP TABLE event")
    for table, column in (*_ID_TABLES.values(), ("fact", "fact_id")):
        _drop_duplicates(connection, table, column)
        _lay_in_order(connection, table)
        connection.execute(f"CREATE UNIQUE INDEX {table}_id ON {table} ({column})")
    connection.execute("CREATE INDEX fact_subject ON fact (subject_id, relation)")
    connection.execute("CREATE INDEX fact_object ON fact (object_id, relation) WHERE object_id IS NOT NULL")
    connection.execute("CREATE INDEX coverage_scope ON coverage (scope_id, relation)")
    connection.execute("CREATE INDEX entity_body ON entity (body_id) WHERE body_id IS NOT NULL")


# What is read together lies together: the rows of one list, the posts and people of neighbouring ids.
_ORDERS = {
    "fact": "object_id IS NULL, coalesce(object_id, subject_id), edtf, fact_id",
    "entity": "entity_id",
}


def _lay_in_order(connection: sqlite3.Connection, table: str) -> None:
    if table in _ORDERS:
        (layout,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        connection.execute(f"ALTER TABLE {table} RENAME TO unordered")
        connection.execute(layout)
        connection.execute(f"INSERT INTO {table} SELECT * FROM unordered ORDER BY {_ORDERS[table]}")
        connection.execute("DROP TABLE unordered")


def _drop_duplicates(connection: sqlite3.Connection, table: str, column: str) -> None:
    # Rows with a doubled id have been told; the first one stays so that the search for faults goes on.
    doubled = f"SELECT {column} FROM {table} GROUP BY 1 HAVING count(*) > 1"
    if connection.execute(doubled).fetchone():
        keep = f"SELECT min(rowid) FROM {table} GROUP BY {column}"
        connection.execute(f"DELETE FROM {table} WHERE rowid NOT IN ({keep})")


# Where the ids that a file's columns refer to are stored.
_STORED = {
    ("entities.csv", "body_id"): ("entity", "body_id"),
    ("aliases.csv", "entity_id"): ("raw_alias", "entity_id"),
    ("founding.csv", "entity_id"): ("fact", "subject_id"),
    ("membership.csv", "member_id"): ("fact", "subject_id"),
    ("membership.csv", "body_id"): ("fact", "object_id"),
    ("leadership.csv", "holder_id"): ("fact", "subject_id"),
    ("leadership.csv", "post_id"): ("fact", "object_id"),
    ("coverage.csv", "scope_id"): ("coverage", "scope_id"),
}


def _keep_foreign(connection: sqlite3.Connection, faults: FaultList) -> None:
    for (file, field), (table, column) in _STORED.items():
        spec = next(spec for spec in FILES[file].columns if spec.name == field)
        kinds = ";".join(sorted(spec.kinds))
        here = f"{column} IS NOT NULL" + (f" AND file = '{file}'" if table == "fact" else "")
        connection.execute(
            f"INSERT INTO foreign_id SELECT {column}, 0, ?, ?, line, ? FROM {table} WHERE {here} "
            f"AND {column} NOT IN (SELECT entity_id FROM entity)",
            (kinds, file, field),
        )
        if kinds:
            rows = connection.execute(
                f"SELECT t.{column}, e.kind, t.line FROM {table} t JOIN entity e ON e.entity_id = t.{column} "
                f"WHERE t.{here.replace(' AND file', ' AND t.file')} AND instr(?, e.kind) = 0",
                (kinds,),
            )
            for target, kind, line in rows:
                faults.add(wrong_kind(target, kind, kinds, (file, line, field)))
    _keep_foreign_sources(connection)


def wrong_kind(target: str, kind: str, kinds: str, place: tuple[str, int, str]) -> Fault:
    """Tell that an id names something of the wrong kind."""
    file, line, field = place
    allowed = " or ".join(kinds.split(";"))
    remedy = f"name something of kind {allowed}, or mend the kind in entities.csv"
    message = f"is of kind {kind}"
    return Fault(file=file, line=line, column=field, value=target, message=message, remedy=remedy)


def _keep_foreign_sources(connection: sqlite3.Connection) -> None:
    known = {source for (source,) in connection.execute("SELECT source_id FROM source")}
    lists = connection.execute("SELECT DISTINCT source_ids FROM fact WHERE source_ids IS NOT NULL").fetchall()
    for (listed,) in lists:
        for target in listed.split(";"):
            if target not in known:
                connection.execute(
                    "INSERT INTO foreign_id SELECT ?, 1, '', file, line, 'source_ids' FROM fact "
                    "WHERE source_ids = ?",
                    (target, listed),
                )
