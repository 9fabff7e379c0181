"""Everything that may be wrong with a table: malformed rows, and rows that cannot all be true."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise
from pathlib import Path

from claims.names import has_mixed_scripts
from claims.reference.closure import count_fault, fits_role, leading_rows
from claims.reference.compiling import compile_folder
from claims.reference.faults import Fault, FaultList
from claims.reference.layer import Layer
from claims.reference.schema import ALIAS_KINDS
from claims.reference.stack import dangling_references
from claims.reference.table import ReferenceTable
from claims.relations import FactRelation
from claims.types import Coverage, Fact, Rank

__all__ = ["check_table"]


def check_table(folder: str | Path, *, base: ReferenceTable | None = None) -> list[Fault]:
    """Give every fault of a table folder at once, by file and line.

    Parameters
    ----------
    folder : path
        A folder of tidy CSV files.
    base : ReferenceTable, optional
        The table it is laid over: ids known there resolve. Without it such ids are errors.

    Returns
    -------
    list of Fault
        Errors keep the table from loading or make it contradict itself; warnings
        (`is_error` False) want a look. Empty for a sound table.
    """
    faults = FaultList()
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        compile_folder(Path(folder), connection, faults)
        layer = Layer("checked", "", None, connection)
        below = base.layers if base is not None else ()
        for fault in (*dangling_references(layer, below), *_contradictions(layer), *_odd_names(layer)):
            faults.add(fault)
    return faults.sorted()


def _contradictions(layer: Layer) -> Iterator[Fault]:
    yield from _doubles(layer)
    for relation, key in ((FactRelation.FOUNDED, "subject_id"), (FactRelation.DISSOLVED, "subject_id")):
        for facts in _grouped(layer, relation, key):
            yield from _rival_dates(layer, facts)
    yield from _lives(layer)
    coverages = layer.coverages()
    for facts in _grouped(layer, FactRelation.MEMBER_OF, "object_id"):
        yield from _rival_terms(layer, facts)
    for facts in _grouped(layer, FactRelation.HOLDS_POST, "object_id"):
        stated = _coverage_of(coverages, facts[0])
        yield from _rival_terms(layer, facts)
        yield from _succession(layer, facts, stated)
    for coverage in coverages:
        yield from _counts(layer, coverage)


def _grouped(layer: Layer, relation: FactRelation, key: str) -> Iterator[list[Fact]]:
    query = f"SELECT DISTINCT {key} FROM fact WHERE relation = ? AND {key} IS NOT NULL ORDER BY 1"
    for (value,) in layer.rows(query, (relation.value,)):
        current = _current(layer.facts(key, value, relation))
        if current:
            yield current


def _current(facts: list[Fact]) -> list[Fact]:
    # What the table no longer says cannot contradict what it says.
    return [fact for fact in facts if fact.recorded_to is None]


def _coverage_of(coverages: list[Coverage], fact: Fact) -> Coverage | None:
    return next((c for c in coverages if c.relation is fact.relation and c.scope_id == fact.object_id), None)


def _at(layer: Layer, fact: Fact, column: str, message: str, remedy: str) -> Fault:
    file, line = layer.rows("SELECT file, line FROM fact WHERE fact_id = ?", (fact.fact_id,))[0]
    return Fault(
        file=file, line=line, column=column, value=fact.interval.edtf, message=message, remedy=remedy
    )


def _doubles(layer: Layer) -> Iterator[Fault]:
    columns = "subject_id, relation, object_id, role, edtf, basis"
    query = (
        f"SELECT fact_id, file, line, {columns} FROM fact WHERE relation != 'event' AND recorded_to IS NULL "
        f"ORDER BY {columns}, file, line"
    )
    for _, rows in groupby(layer.rows(query), key=lambda row: row[3:]):
        (_, first_file, first_line, *_), *others = rows
        for fact_id, file, line, *_ in others:
            message = f"says the same as {first_file}:{first_line}"
            yield Fault(
                file=file,
                line=line,
                column="fact_id",
                value=fact_id,
                message=message,
                remedy="remove one of the two rows",
                is_error=False,
            )


def _rival_dates(layer: Layer, facts: list[Fact]) -> Iterator[Fault]:
    preferred = [fact for fact in facts if fact.rank is Rank.PREFERRED]
    for earlier, later in pairwise(preferred):
        one, other = earlier.interval.start, later.interval.start
        if one and other and not one.meets(other):
            message = f"another preferred row ({earlier.fact_id}) says {earlier.interval.edtf}"
            yield replace(
                _at(layer, later, "date", message, "prefer one row and rank the other normal"), is_error=False
            )


def _lives(layer: Layer) -> Iterator[Fault]:
    for ends in _grouped(layer, FactRelation.DISSOLVED, "subject_id"):
        founded = layer.facts("subject_id", ends[0].subject_id, FactRelation.FOUNDED)
        starts = leading_rows(_current(founded))
        for end in leading_rows(ends):
            if starts and all(end.interval.limit <= start.interval.first for start in starts):
                message = f"is before it was founded ({starts[0].interval.edtf})"
                yield _at(layer, end, "date", message, "mend one of the dates")


def _rival_terms(layer: Layer, facts: list[Fact]) -> Iterator[Fault]:
    preferred = [fact for fact in facts if fact.rank is Rank.PREFERRED]
    for _, terms in groupby(
        sorted(preferred, key=_subject_and_start), key=lambda fact: (fact.subject_id, fact.role)
    ):
        for earlier, later in pairwise(terms):
            if _surely_overlap(earlier, later):
                message = f"overlaps another preferred row of the same name, {earlier.interval.edtf}"
                remedy = "prefer one row and rank the other normal, or part the terms"
                yield _at(layer, later, "interval", message, remedy)


def _subject_and_start(fact: Fact) -> tuple[str, str, str, str]:
    return (fact.subject_id, fact.role or "", fact.interval.first.isoformat(), fact.fact_id)


def _surely_overlap(one: Fact, other: Fact) -> bool:
    """Tell whether two rows share more than one day however their ends are read."""
    starts = [fact.interval.start for fact in (one, other)]
    ends = [fact.interval.end for fact in (one, other)]
    if None in starts or any(fact.interval.end_state == "unknown" for fact in (one, other)):
        return False
    latest_start = max(start.last for start in starts if start)
    known = [end.first for end in ends if end]
    return not known or (min(known) - latest_start).days > 1


def _succession(layer: Layer, facts: list[Fact], coverage: Coverage | None) -> Iterator[Fault]:
    terms = [fact for fact in leading_rows(facts) if fact.interval.start]
    terms.sort(key=lambda fact: (fact.interval.first, fact.fact_id))
    if coverage is None or coverage.expected_count in (None, 1):
        full = [fact for fact in terms if fact.role != "acting"]
        for place, later in enumerate(full):
            for earlier in full[:place]:
                if earlier.subject_id != later.subject_id and _surely_overlap(earlier, later):
                    message = f"overlaps the term of {earlier.subject_id}, {earlier.interval.edtf}"
                    remedy = "mend the dates, flag the acting one, or say in coverage.csv's expected_count "
                    fault = _at(layer, later, "interval", message, remedy + "how many hold it at once")
                    yield replace(fault, is_error=coverage is not None and coverage.expected_count == 1)
    if coverage is not None and coverage.closed_world:
        yield from _gaps(layer, terms, coverage)


def _gaps(layer: Layer, terms: list[Fact], coverage: Coverage) -> Iterator[Fault]:
    reached = None
    for term in terms:
        first = term.interval.first
        if reached is not None and (first - reached).days > 1 and _is_covered(first, coverage):
            message = f"nobody holds {term.object_id} from {reached} to {first}"
            remedy = "add the missing or acting holder, or say in a note that it was vacant"
            yield replace(_at(layer, term, "interval", message, remedy), is_error=False)
        reached = max(reached, term.interval.limit) if reached is not None else term.interval.limit


def _is_covered(day: object, coverage: Coverage) -> bool:
    start, end = coverage.complete_from, coverage.complete_to
    return (start is None or str(day) > start.isoformat()) and (end is None or str(day) <= end.isoformat())


def _counts(layer: Layer, coverage: Coverage) -> Iterator[Fault]:
    facts = _current(layer.facts("object_id", coverage.scope_id, coverage.relation))
    if coverage.relation is FactRelation.HOLDS_POST and coverage.expected_count in (None, 1):
        return  # told row by row as overlaps
    fault = count_fault(coverage, [fact for fact in facts if fits_role(coverage, fact.role)])
    if fault is not None:
        line = layer.rows("SELECT line FROM coverage WHERE coverage_id = ?", (coverage.coverage_id,))[0][0]
        yield Fault(
            file="coverage.csv",
            line=line,
            column="expected_count",
            value=str(coverage.expected_count),
            message=f"{coverage.scope_id} has {fault}",
            remedy="add the missing rows or mend the count; until then absence from the list refutes nothing",
        )


def _odd_names(layer: Layer) -> Iterator[Fault]:
    query = "SELECT alias, entity_id, kind, line FROM alias WHERE line IS NOT NULL ORDER BY id"
    seen: dict[tuple[str, str, str], int] = {}
    for alias, entity_id, kind, line in layer.rows(query):
        column, value, message, remedy = "alias", alias, None, ""
        if kind not in ALIAS_KINDS:
            column, value = "kind", kind
            message, remedy = "is no known kind of alias", f"write one of {', '.join(sorted(ALIAS_KINDS))}"
        elif (alias, entity_id, kind) in seen:
            message = f"stands on line {seen[alias, entity_id, kind]} as well"
            remedy = "remove one of the two rows"
        elif has_mixed_scripts(alias):
            message = "mixes letters of several scripts that look alike"
            remedy = "write it in one script"
        seen.setdefault((alias, entity_id, kind), line)
        if message:
            yield Fault(
                file="aliases.csv",
                line=line,
                column=column,
                value=value,
                message=message,
                remedy=remedy,
                is_error=False,
            )
    for post, line in layer.rows(
        "SELECT entity_id, line FROM entity WHERE kind = 'post' AND body_id IS NULL"
    ):
        message, remedy = "names no body that is led", "fill body_id"
        yield Fault(
            file="entities.csv",
            line=line,
            column="body_id",
            value=post,
            message=message,
            remedy=remedy,
            is_error=False,
        )
