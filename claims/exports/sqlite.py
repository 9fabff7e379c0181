"""Reports -> a SQLite database, ready for datasette or any SQL client.

Tables: `articles` (with their notes), `claims` (the CSV columns, numbers as numbers), `evidence`
(claim to fact, in order), `facts` and `sources` (only those that some evidence names) and `errors`.
The view `claims_with_evidence` joins a claim to each fact that decided it.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable
from pathlib import Path

from claims.errors import BatchError
from claims.reference import ReferenceTable
from claims.report import Report
from claims.report.columns import COLUMNS, row_of_record
from claims.report.records import verdict_record
from claims.report.writing import encode
from claims.types import Fact

__all__ = ["write_database"]

_NUMBERS = {"confidence": "REAL", "extraction_confidence": "REAL", "start": "INTEGER", "end": "INTEGER"}
_CLAIM_COLUMNS = tuple(column for column in COLUMNS if column != "error")
_FACT_COLUMNS = """
    fact_id relation subject_id subject object_id object role interval basis rank verified sources
    table_name note
    """.split()
_CLAIMS_DDL = ",\n  ".join(f'"{column}" {_NUMBERS.get(column, "TEXT")}' for column in _CLAIM_COLUMNS)
_FACTS_DDL = ",\n  ".join(f'"{column}" TEXT' for column in _FACT_COLUMNS[1:])

_SCHEMA = f"""
CREATE TABLE articles (
  article_id TEXT PRIMARY KEY, title TEXT, published TEXT, published_from TEXT, notes TEXT, text TEXT
);
CREATE TABLE claims (
  {_CLAIMS_DDL},
  PRIMARY KEY (article_id, claim_id),
  FOREIGN KEY (article_id) REFERENCES articles (article_id)
);
CREATE TABLE facts (
  fact_id TEXT PRIMARY KEY,
  {_FACTS_DDL}
);
CREATE TABLE sources (
  source_id TEXT PRIMARY KEY, title TEXT, publisher TEXT, url TEXT, licence TEXT, retrieved TEXT
);
CREATE TABLE evidence (
  article_id TEXT, claim_id TEXT, place INTEGER, fact_id TEXT REFERENCES facts (fact_id),
  PRIMARY KEY (article_id, claim_id, place),
  FOREIGN KEY (article_id, claim_id) REFERENCES claims (article_id, claim_id)
);
CREATE TABLE errors (article_id TEXT, error TEXT, detail TEXT);
CREATE INDEX claims_by_label ON claims (label, confidence);
CREATE INDEX claims_by_family ON claims (family, relation);
CREATE INDEX claims_by_subject ON claims (subject_id);
CREATE INDEX claims_by_object ON claims (object_id);
CREATE INDEX evidence_by_fact ON evidence (fact_id);
CREATE VIEW claims_with_evidence AS
  SELECT c.article_id, c.claim_id, c.label, c.confidence, c.error_type, c.reason, c.relation,
         c.subject, c.object, c.role, c."when", c.expected, c.sentence,
         e.place, f.fact_id, f.relation AS fact_relation, f.subject AS fact_subject,
         f.object AS fact_object, f.role AS fact_role, f.interval AS fact_interval,
         f.basis, f.verified, f.sources
  FROM claims c
  LEFT JOIN evidence e ON e.article_id = c.article_id AND e.claim_id = c.claim_id
  LEFT JOIN facts f ON f.fact_id = e.fact_id;
"""


def write_database(path: str | Path, reports: Iterable[Report], table: ReferenceTable) -> None:
    """Write reports into a new database, in one atomic step; an old file of the name is replaced.

    Parameters
    ----------
    reports : iterable of Report
        Taken one at a time; an article id met again replaces nothing and gets a suffix `~2`, `~3` ...
    table : ReferenceTable
        Where the names of the evidence's entities and sources are looked up.

    Raises
    ------
    BatchError
        When the file cannot be written; no half file stays.
    """
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)
    except OSError as fault:
        raise BatchError(f"{target}: cannot be written ({fault.strerror})") from None
    try:
        _fill(name, reports, table)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except (OSError, sqlite3.OperationalError) as fault:
        Path(name).unlink(missing_ok=True)
        raise BatchError(f"{target}: cannot be written ({fault})") from None
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _fill(name: str, reports: Iterable[Report], table: ReferenceTable) -> None:
    connection = sqlite3.connect(name)
    try:
        connection.executescript(_SCHEMA)
        writer = _Writer(connection, table)
        with connection:
            for report in reports:
                writer.write(report)
        connection.execute("PRAGMA optimize")
    finally:
        connection.close()


class _Writer:
    """Rows of reports into an open database; facts and sources once each."""

    def __init__(self, connection: sqlite3.Connection, table: ReferenceTable) -> None:
        self._connection = connection
        self._table = table
        self._articles: dict[str, int] = {}
        self._facts: set[str] = set()
        self._sources: set[str] = set()

    def write(self, report: Report) -> None:
        """Write one report."""
        if report.failure is not None:
            failed = report.failure
            self._insert("errors", (failed.article_id, failed.error, failed.detail))
            return
        if report.article is None:
            return
        article = report.article
        article_id = self._free_name(article.id)
        day = article.published.isoformat() if article.published else None
        notes = "\n".join(report.notes) or None
        self._insert(
            "articles", (article_id, article.title, day, article.published_from.value, notes, article.text)
        )
        for verdict in report:
            cells = dict(zip(COLUMNS, row_of_record(verdict_record(verdict)), strict=True))
            cells["article_id"] = article_id
            self._insert("claims", tuple(_typed(column, cells[column]) for column in _CLAIM_COLUMNS))
            for place, fact in enumerate(verdict.evidence, start=1):
                self._fact(fact)
                self._insert("evidence", (article_id, cells["claim_id"], place, fact.fact_id))

    def _free_name(self, article_id: str) -> str:
        count = self._articles.get(article_id, 0) + 1
        self._articles[article_id] = count
        return article_id if count == 1 else f"{article_id}~{count}"

    def _fact(self, fact: Fact) -> None:
        if fact.fact_id in self._facts:
            return
        self._facts.add(fact.fact_id)
        cells = (
            *(fact.fact_id, fact.relation.value, fact.subject_id, self._label(fact.subject_id)),
            *(fact.object_id, self._label(fact.object_id), fact.role, fact.interval.edtf, fact.basis),
            *(fact.rank.value, fact.verified, "; ".join(fact.source_ids), fact.table, fact.note),
        )
        self._insert("facts", cells)
        for source_id in fact.source_ids:
            self._source(source_id)

    def _source(self, source_id: str) -> None:
        source = None if source_id in self._sources else self._table.source(source_id)
        if source is None:
            return
        self._sources.add(source_id)
        day = source.retrieved.isoformat() if source.retrieved else None
        self._insert("sources", (source_id, source.title, source.publisher, source.url, source.licence, day))

    def _label(self, entity_id: str | None) -> str | None:
        entity = self._table.entity(entity_id) if entity_id else None
        return entity.label if entity else None

    def _insert(self, table: str, cells: tuple[object, ...]) -> None:
        marks = ", ".join("?" * len(cells))
        self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(map(_storable, cells)))


def _typed(column: str, cell: str) -> object:
    if cell == "":
        return None
    kind = _NUMBERS.get(column)
    return float(cell) if kind == "REAL" else int(cell) if kind == "INTEGER" else cell


def _storable(cell: object) -> object:
    # A lone surrogate is no UTF-8, which SQLite stores; it is written as JSON writes it.
    return encode(cell).decode("utf-8") if isinstance(cell, str) else cell
