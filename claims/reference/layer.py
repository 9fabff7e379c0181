"""One compiled table, read row by row from its SQLite file."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from claims.errors import ReferenceTableError
from claims.reference.lists import Described, FactList
from claims.reference.stored import (
    ALIAS_COLUMNS,
    COVERAGE_COLUMNS,
    ENTITY_COLUMNS,
    FACT_COLUMNS,
    SOURCE_COLUMNS,
    AliasRow,
    read_alias,
    read_coverage,
    read_entity,
    read_fact,
    read_source,
)
from claims.relations import FactRelation
from claims.types import Coverage, Entity, Fact, Source

if TYPE_CHECKING:
    from claims.reference.columns import Columns
    from claims.reference.lists import AnyNumbers

__all__ = ["Layer"]

# The values a statement asks for come as one list: it is prepared once, whatever their number.
_WANTED = "(SELECT value AS wanted FROM json_each(?))"
_FACTS = (f"{FACT_COLUMNS}, fact.rowid", "fact")
_ONE_FACT = f"SELECT {_FACTS[0]} FROM fact WHERE fact.rowid = ?"
# Facts kept for the next question, some 20 MB: verdicts look at rows that were candidates before.
_MOST_NUMBERED = 20_000
# Bytes that are read at a time: they stay in the processor's own memory until they are copied.
_PIECE = 1 << 18
# Columns whose empty texts are not indexed.
_SPARSE = frozenset({"scan_key", "initials"})
_FACT_PLACES = {column: place for place, column in enumerate(FACT_COLUMNS.split(", "))}


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
        self._numbered: dict[int, Fact] = {}
        self._number_of_fact: dict[str, int] = {}

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
            return []
        except sqlite3.DatabaseError as fault:
            raise self._damaged(fault) from None

    def _damaged(self, fault: object) -> ReferenceTableError:
        return ReferenceTableError(
            f"the compiled table {self.path or self.name} is damaged ({fault}): "
            "delete it, or build it again with `claims table build`"
        )

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

    def _asked(
        self,
        columns: str,
        source: str,
        column: str,
        values: Iterable[Any],
        *,
        more: str = "",
        given: str = "",
    ) -> list[Any]:
        """Give the rows that have one of many values in a column; `given` is what `more` asks for."""
        query = f"SELECT {columns} FROM {_WANTED} CROSS JOIN {source} ON {column} = wanted {more}"
        wanted = json.dumps(_storable(values))
        return self.rows(query, (wanted, given) if given else (wanted,))

    def entities_of(self, ids: Iterable[str]) -> dict[str, Entity]:
        """Give the entities of many ids; those the table does not know are left out."""
        rows = self._asked(ENTITY_COLUMNS, "entity", "entity_id", ids)
        return {entity.entity_id: entity for entity in map(read_entity, rows)}

    def numbered_entities_of(self, ids: Iterable[str]) -> dict[str, tuple[Entity, int]]:
        """Give the entities of many ids with the numbers that columns name them with."""
        rows = self._asked(f"{ENTITY_COLUMNS}, entity.rowid", "entity", "entity_id", ids)
        return {row[0]: (read_entity(row[:-1]), row[-1]) for row in rows}

    def numbers_of(self, ids: Iterable[str]) -> dict[str, int]:
        """Give the numbers that columns name entities with; those the table does not know are left out."""
        return dict(self._asked("entity_id, entity.rowid", "entity", "entity_id", ids))

    @property
    def has_columns(self) -> bool:
        """Tell whether `columns` have been read."""
        return "columns" in self.__dict__

    @cached_property
    def columns(self) -> Columns:
        """All facts and entities as numbers, read the first time somebody asks.

        Raises
        ------
        ReferenceTableError
            When they are damaged.
        """
        # numpy is for those who look through lists: a table is opened and searched for names without it.
        from claims.reference.columns import Columns

        # Megabytes of numbers, read at one go: as values of a query they would be put together twice.
        places = self.rows("SELECT name, rowid FROM packed")
        try:
            return Columns({name: self._bytes(place) for name, place in places})
        except (KeyError, TypeError, ValueError, RecursionError, sqlite3.DatabaseError) as fault:
            raise self._damaged(fault) from None

    def _bytes(self, place: int) -> memoryview:
        import numpy as np

        with self._database().blobopen("packed", "bytes", place, readonly=True) as blob:
            # A large array of numpy lies on large pages of memory: it is filled in two thirds of the time.
            kept = np.empty(len(blob), dtype=np.uint8)
            for begin in range(0, len(kept), _PIECE):
                kept[begin : begin + _PIECE] = np.frombuffer(blob.read(_PIECE), dtype=np.uint8)
        return kept.data.toreadonly()

    def lists_of(self, column: str, numbers: Mapping[str, int]) -> dict[str, FactList]:
        """Give the facts with one of many ids in a column, most of them unread; ids come with numbers."""
        known = {value: number for value, number in numbers.items() if number}
        read = self.columns.about if column == "subject_id" else self.columns.of_object
        return dict(zip(known, read(list(known.values()), self.facts_numbered), strict=True))

    def described(self, numbers: AnyNumbers) -> Described:
        """Give what pairs need of the entities of some numbers."""
        return self.columns.described(numbers)

    def labels(self, numbers: AnyNumbers) -> list[str]:
        """Give the labels of the entities of some numbers, the empty text for 0."""
        return self.columns.labels(numbers)

    def role(self, number: int) -> str | None:
        """Give the role of a number."""
        return self.columns.roles[number]

    def role_number(self, role: str) -> int:
        """Give the number of a role, -1 when no row has it."""
        roles = self.columns.roles
        return roles.index(role) if role in roles else -1

    def facts_numbered(self, numbers: list[int]) -> list[Fact]:
        """Give facts by the numbers of their rows, in order; what was read is kept.

        Raises
        ------
        ReferenceTableError
            When there is no such row.
        """
        known = self._numbered
        new = [number for number in numbers if number not in known]
        if new:
            if len(known) > _MOST_NUMBERED:
                self._forget_older_facts()
                new = [number for number in numbers if number not in known]
            # Verdicts ask for one row here and there: a list of one would cost four times as much.
            found = self.rows(_ONE_FACT, new) if len(new) == 1 else self._asked(*_FACTS, "fact.rowid", new)
            for *row, number in found:
                known[number] = fact = read_fact(row, self.name)
                self._number_of_fact[fact.fact_id] = number
        try:
            return [known[number] for number in numbers]
        except KeyError as fault:
            raise self._damaged(f"no row {fault}") from None

    def _forget_older_facts(self) -> None:
        """Forget half of the facts: what a batch has just read ahead is asked for next."""
        for number in list(islice(self._numbered, len(self._numbered) // 2)):
            self._number_of_fact.pop(self._numbered.pop(number).fact_id, None)

    def entities(self) -> Iterator[Entity]:
        """Give all entities by id."""
        for row in self._stream(f"SELECT {ENTITY_COLUMNS} FROM entity ORDER BY entity_id"):
            yield read_entity(row)

    def posts_of(self, body_id: str) -> list[str]:
        """Give the ids of the posts that lead a body."""
        query = "SELECT entity_id FROM entity WHERE body_id = ? AND kind = 'post' ORDER BY entity_id"
        return [post for (post,) in self.rows(query, (body_id,))]

    def posts_called(self, key: str) -> list[tuple[str, str | None, bool]]:
        """Give (post, body, whether the wording lacks the body) for a role key."""
        query = "SELECT post_id, body_id, is_bare FROM post_key WHERE key = ? ORDER BY post_id"
        return [(post, body, bool(is_bare)) for post, body, is_bare in self.rows(query, [key])]

    def posts_called_at(
        self, key: str, body_ids: Iterable[str]
    ) -> dict[str, list[tuple[str, str | None, bool]]]:
        """Give what `posts_called` gives, of the posts that lead each of many bodies."""
        found: dict[str, list[tuple[str, str | None, bool]]] = defaultdict(list)
        # Ten thousand bodies may have a "head": the few posts of each body are looked at instead.
        keys = "CROSS JOIN post_key k ON k.post_id = e.entity_id AND k.key = ?"
        columns = "e.body_id, k.post_id, k.body_id, k.is_bare"
        for body, *post, is_bare in self._asked(
            columns, "entity e", "e.body_id", body_ids, more=keys, given=key
        ):
            found[body].append((*post, bool(is_bare)))
        return found

    def facts(self, column: str, value: str, relation: FactRelation | None = None) -> list[Fact]:
        """Give the facts whose `subject_id`, `object_id` or `fact_id` is `value`, in a fixed order."""
        found = self.facts_of(column, (value,)).get(value, [])
        return [fact for fact in found if relation in (None, fact.relation)]

    def facts_of(self, column: str, values: Iterable[str]) -> dict[str, list[Fact]]:
        """Give the facts that have one of many values in a column, by value, each list in a fixed order."""
        found: dict[str, list[Fact]] = defaultdict(list)
        place = _FACT_PLACES[column]
        for row in self._asked(FACT_COLUMNS, "fact", column, values):
            found[row[place]].append(read_fact(row, self.name))
        for facts in found.values():
            if len(facts) > 1:
                facts.sort(key=_by_date)
        return found

    def fact_number(self, fact_id: str) -> int:
        """Give the number of a fact's row, 0 when there is none."""
        known = self._number_of_fact.get(fact_id)
        if known is None:
            rows = self.rows("SELECT rowid FROM fact WHERE fact_id = ?", (fact_id,))
            known = int(rows[0][0]) if rows else 0
        return known

    def all_facts(self) -> Iterator[Fact]:
        """Give all facts by id."""
        for row in self._stream(f"SELECT {FACT_COLUMNS} FROM fact ORDER BY fact_id"):
            yield read_fact(row, self.name)

    def coverages(self) -> list[Coverage]:
        """Give all coverage statements by id."""
        query = f"SELECT {COVERAGE_COLUMNS} FROM coverage ORDER BY coverage_id"
        return [read_coverage(row, self.name) for row in self.rows(query)]

    def source(self, source_id: str) -> Source | None:
        """Give the source of an id."""
        query = f"SELECT {SOURCE_COLUMNS} FROM source WHERE source_id = ?"
        rows = self.rows(query, (source_id,))
        return read_source(rows[0]) if rows else None

    def sources(self) -> list[Source]:
        """Give all sources by id."""
        query = f"SELECT {SOURCE_COLUMNS} FROM source ORDER BY source_id"
        return [read_source(row) for row in self.rows(query)]

    def aliases_of(self, column: str, values: Iterable[str]) -> dict[str, list[AliasRow]]:
        """Give aliases by one of many values of `key`, `core`, `scan_key`, `initials` or `entity_id`."""
        found: dict[str, list[AliasRow]] = defaultdict(list)
        is_told = f"WHERE {column} != ''" if column in _SPARSE else ""
        for row in self._asked(f"{ALIAS_COLUMNS}, {column}", "alias", column, values, more=is_told):
            found[row[-1]].append(read_alias(row[:-1]))
        for rows in found.values():
            if len(rows) > 1:
                rows.sort(key=_by_id)
        return found

    def aliases(self, column: str, value: str) -> list[AliasRow]:
        """Give the aliases with a value in a column; see `aliases_of`."""
        return self.aliases_of(column, (value,)).get(value, [])

    def aliases_by_id(self, ids: Sequence[int]) -> list[AliasRow]:
        """Give aliases by their row ids."""
        rows = self._asked(ALIAS_COLUMNS, "alias", "id", ids)
        return sorted(map(read_alias, rows), key=_by_id)

    def alias_keys(self, ids: Sequence[int]) -> dict[int, str]:
        """Give the keys of aliases by their row ids, in order."""
        return dict(sorted(self._asked("id, key", "alias", "id", ids)))

    def pair_lengths(self, pairs: Iterable[str]) -> dict[str, int]:
        """Tell how long aliases that begin with two words are: bit n for n words; none for most pairs."""
        return dict(self._asked("key, lengths", "word_pair", "key", pairs))

    def count(self, table: str, where: str = "1") -> int:
        """Count the rows of a stored table."""
        return int(self.rows(f"SELECT count(*) FROM {table} WHERE {where}")[0][0])

    def _stream(self, query: str) -> Iterator[Any]:
        try:
            yield from self._database().execute(query)
        except sqlite3.DatabaseError as fault:
            raise self._damaged(fault) from None


def open_compiled(path: Path) -> sqlite3.Connection:
    """Open a compiled file for reading only.

    `immutable` skips locks: a compiled file is never changed, only replaced.
    """
    address = f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA mmap_size=1073741824")
    return connection


def _storable(values: Iterable[Any]) -> list[Any]:
    """Give each value once, without those that no table can hold."""
    wanted = list(dict.fromkeys(values))
    if _can_be_stored(wanted):
        return wanted
    return [value for value in wanted if _can_be_stored([value])]


def _can_be_stored(values: Sequence[Any]) -> bool:
    """Tell whether texts can stand in a table at all: none holds a lone surrogate."""
    try:
        "".join(map(str, values)).encode()
    except UnicodeEncodeError:
        return False
    return True


def _by_date(fact: Fact) -> tuple[str, str]:
    return fact.interval.edtf, fact.fact_id


def _by_id(row: AliasRow) -> int:
    return row.id
