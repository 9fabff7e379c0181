"""The tidy files of a reference table: their columns and what a cell may hold, as data."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from claims.dates import date_hint, parse_edtf, parse_period
from claims.errors import DateError
from claims.relations import EntityKind, FactRelation
from claims.types import Rank

__all__ = ["ALIAS_KINDS", "FILES", "GUESSED", "LONG_FACTS", "Column", "FileSpec"]

_NOT_IN_IDS = re.compile(r"[\s;,|]")
# The disambiguation of an entity that rows of facts name by its id alone: another table knows it better.
GUESSED = "named by its id"
_ALIAS_WORDS = """
    name acronym short official former_name demonym adjective nickname surname given_name title generic
    style transliteration translation native abbreviation
"""
ALIAS_KINDS = frozenset(_ALIAS_WORDS.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a file.

    Parameters
    ----------
    reader : callable
        Takes the cell, returns what is stored; raises ValueError with what was expected.
    is_required : bool
        Whether the header must name it and every row must fill it.
    refers_to : str or None
        "entity" or "source" when the cell holds ids that must exist.
    kinds : frozenset of EntityKind
        Kinds the entity referred to may be; empty for any.
    """

    name: str
    reader: Callable[[str], object]
    is_required: bool = False
    refers_to: str | None = None
    kinds: frozenset[EntityKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSpec:
    """One file of a table: its name, its id column and all columns."""

    name: str
    id_column: str | None
    columns: tuple[Column, ...]
    ordered_pairs: tuple[tuple[str, str], ...] = ()


def _text(cell: str) -> str:
    return cell


def _identifier(cell: str) -> str:
    if _NOT_IN_IDS.search(cell):
        raise ValueError("is no id; an id has no spaces, commas, semicolons or bars, as in org:nato")
    return cell


def _identifiers(cell: str) -> str:
    return ";".join(_identifier(part.strip()) for part in cell.split(";") if part.strip())


def _one_of(allowed: Collection[str]) -> Callable[[str], str]:
    listed = ", ".join(sorted(allowed))

    def read(cell: str) -> str:
        if cell not in allowed:
            raise ValueError(f"is not known here; write one of {listed}")
        return cell

    return read


def _truth(cell: str) -> int:
    if cell.lower() not in ("true", "false"):
        raise ValueError("is neither true nor false; write true or false")
    return int(cell.lower() == "true")


def _count(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) <= 9):
        raise ValueError("is no count; write a whole number such as 32")
    return int(cell)


def _day(cell: str) -> str:
    try:
        return date.fromisoformat(cell).isoformat()
    except ValueError:
        raise ValueError("is no day of the calendar; write a day such as 2024-10-01") from None


def _edtf(cell: str) -> str:
    try:
        return parse_edtf(cell).edtf
    except DateError as fault:
        told = _without_value(str(fault), cell)
        hint = date_hint(cell)
        raise ValueError(f"is not a date; {hint}" if hint is not None else told) from None


def _single_date(cell: str) -> str:
    if "/" in cell and date_hint(cell) is None:
        raise ValueError("is an interval; write one date such as 1949-04-04, more dates as rows of their own")
    return _edtf(cell)


def _state(cell: str) -> str:
    if "/" not in cell and date_hint(cell) is None:
        raise ValueError(
            "is one date; write an interval such as 2014-10-01/2024-10-01, 2024-10-01/.. or 1949/"
        )
    return _edtf(cell)


def _first_day(cell: str) -> str:
    try:
        return parse_period(cell).first.isoformat()
    except DateError as fault:
        raise ValueError(_without_value(str(fault), cell)) from None


def _last_day(cell: str) -> str:
    try:
        return parse_period(cell).last.isoformat()
    except DateError as fault:
        raise ValueError(_without_value(str(fault), cell)) from None


def _without_value(message: str, cell: str) -> str:
    return message.removeprefix(repr(cell)).strip().replace(": ", "; ", 1)


_BODY = frozenset({EntityKind.ORGANISATION, EntityKind.STATE})
_MEMBER = frozenset({EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PERSON})
_VERIFIED = ("day", "month", "year", "no")


def _column(name: str, reader: Callable[[str], object] = _text) -> Column:
    return Column(name=name, reader=reader)


def _required(name: str, reader: Callable[[str], object] = _text) -> Column:
    return Column(name=name, reader=reader, is_required=True)


def _entity(name: str, kinds: Collection[EntityKind] = (), *, is_required: bool = True) -> Column:
    return Column(
        name=name, reader=_identifier, is_required=is_required, refers_to="entity", kinds=frozenset(kinds)
    )


_SOURCES = Column(name="source_ids", reader=_identifiers, refers_to="source")
_BOOKKEEPING = (
    _column("basis"),
    _column("rank", _one_of([*Rank])),
    _SOURCES,
    _column("verified", _one_of(_VERIFIED)),
    _column("recorded_from", _day),
    _column("recorded_to", _day),
    _column("note"),
)
_RECORDED = (("recorded_from", "recorded_to"),)

FILES: dict[str, FileSpec] = {
    spec.name: spec
    for spec in (
        FileSpec(
            name="sources.csv",
            id_column="source_id",
            columns=(
                _required("source_id", _identifier),
                _required("title"),
                _column("publisher"),
                _column("url"),
                _column("licence"),
                _column("retrieved", _day),
                _column("tier"),
            ),
        ),
        FileSpec(
            name="entities.csv",
            id_column="entity_id",
            columns=(
                _required("entity_id", _identifier),
                _required("kind", _one_of([*EntityKind])),
                _column("subkind"),
                _required("label"),
                _column("official_name"),
                _column("wikidata"),
                _column("country"),
                _column("disambiguation"),
                _entity("body_id", _BODY, is_required=False),
                _column("title"),
            ),
        ),
        FileSpec(
            name="aliases.csv",
            id_column=None,
            columns=(
                _required("alias"),
                _entity("entity_id"),
                _column("lang"),
                _column("kind"),
                _column("valid_from", _first_day),
                _column("valid_to", _last_day),
                _column("ambiguous", _truth),
            ),
            ordered_pairs=(("valid_from", "valid_to"),),
        ),
        FileSpec(
            name="founding.csv",
            id_column="fact_id",
            columns=(
                _required("fact_id", _identifier),
                _entity("entity_id", _BODY),
                _required("relation", _one_of([FactRelation.FOUNDED, FactRelation.DISSOLVED])),
                _required("date", _single_date),
                *_BOOKKEEPING,
            ),
            ordered_pairs=_RECORDED,
        ),
        FileSpec(
            name="membership.csv",
            id_column="fact_id",
            columns=(
                _required("fact_id", _identifier),
                _entity("member_id", _MEMBER),
                _entity("body_id", _BODY),
                _column("role"),
                _required("interval", _state),
                *_BOOKKEEPING,
            ),
            ordered_pairs=_RECORDED,
        ),
        FileSpec(
            name="leadership.csv",
            id_column="fact_id",
            columns=(
                _required("fact_id", _identifier),
                _entity("holder_id", (EntityKind.PERSON,)),
                _entity("post_id", (EntityKind.POST,)),
                _required("interval", _state),
                _column("acting", _truth),
                *_BOOKKEEPING,
            ),
            ordered_pairs=_RECORDED,
        ),
        FileSpec(
            name="events.csv",
            id_column="event_id",
            columns=(
                _required("event_id", _identifier),
                _required("label"),
                _column("kind"),
                _column("place"),
                _required("interval", _edtf),
                _SOURCES,
                _column("verified", _one_of(_VERIFIED)),
                _column("note"),
            ),
        ),
        FileSpec(
            name="coverage.csv",
            id_column="coverage_id",
            columns=(
                _required("coverage_id", _identifier),
                _required("relation", _one_of([*FactRelation])),
                _entity("scope_id"),
                _column("role"),
                _column("complete_from", _first_day),
                _column("complete_to", _last_day),
                _column("as_of", _day),
                _column("closed_world", _truth),
                _column("expected_count", _count),
                _column("note"),
            ),
            ordered_pairs=(("complete_from", "complete_to"), ("complete_to", "as_of")),
        ),
    )
}

# One file with every fact, as other programs write it; cells are judged again in the tidy files.
LONG_FACTS = FileSpec(
    name="facts.csv",
    id_column="fact_id",
    columns=(
        _required("fact_id", _identifier),
        _required("subject_id", _identifier),
        _column("subject_label"),
        _required("relation"),
        _column("object_id", _identifier),
        _column("object_label"),
        _column("role"),
        _required("interval", _edtf),
        *_BOOKKEEPING,
    ),
    ordered_pairs=_RECORDED,
)
