"""Structured claims, as people write them in CSV or JSONL -> claims to verify."""

from __future__ import annotations

import csv
import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeGuard, TypeVar

from claims.articles import Dialect
from claims.cells import restore
from claims.dates import date_hint, parse_day, parse_edtf
from claims.errors import ClaimRecordError, DateError
from claims.relations import Relation
from claims.report.json_lines import json_lines
from claims.types import (
    Claim,
    DateKind,
    Failure,
    Modality,
    Order,
    Polarity,
    Quantity,
    Slot,
    TimeExpression,
)
from claims.types.filling import keyword_maker

__all__ = ["ClaimRow", "claim_of_record", "claim_rows", "name_of_row", "read_claim", "read_claims"]

# Bodies, roles and dates come again and again.
_MEMORY = 4096
# What says a number says nothing without one.
_COUNTING = frozenset({Relation.MEMBER_COUNT, Relation.AGE, Relation.TENURE_LENGTH})
Choice = TypeVar("Choice", bound=StrEnum)
_make_claim, _make_slot = keyword_maker(Claim), keyword_maker(Slot)
# Where a row stands, and its values or what is wrong with it.
ClaimRow = tuple[str, "Mapping[str, Any] | str"]


def read_claims(path: Path, *, dialect: Dialect | None = None) -> Iterator[Claim | Failure]:
    """Read claims one at a time; a bad row gives a `Failure` and the rest goes on; see `claim_rows`."""
    return map(read_claim, claim_rows(path, dialect=dialect))


def claim_rows(path: Path, *, dialect: Dialect | None = None) -> Iterator[ClaimRow]:
    """Read rows of claims one at a time, as they are written.

    Parameters
    ----------
    path : Path
        A `.csv` or `.tsv` file, else JSONL; `-` is standard input, JSONL when it begins with a brace.
    dialect : Dialect or None
        Encoding, delimiter and quote character; UTF-8 and commas when None.

    Raises
    ------
    ClaimRecordError
        When the file cannot be read, or a CSV header lacks `relation` or `subject`.
    """
    used = dialect or Dialect()
    text = _text(path, used.encoding)
    is_csv = path.suffix.lower() in (".csv", ".tsv")
    if str(path) == "-":
        is_csv = not text.lstrip().startswith("{")
    yield from _csv_rows(path, text, used) if is_csv else json_lines(text, str(path))


def read_claim(row: ClaimRow) -> Claim | Failure:
    """Read one row of claims; a bad one gives a `Failure`."""
    place, values = row
    if isinstance(values, str):
        return Failure(article_id=place, error="ClaimRecordError", detail=f"{place}: {values}")
    try:
        return claim_of_record(values, place=place)
    except (ClaimRecordError, DateError) as fault:
        return Failure(article_id=name_of_row(row), error=type(fault).__name__, detail=f"{place}: {fault}")


def name_of_row(row: ClaimRow) -> str:
    """Give the id of a row's claim, the row's place when it has none."""
    place, values = row
    return place if isinstance(values, str) else str(values.get("claim_id") or place)


def _text(path: Path, encoding: str | None) -> str:
    try:
        raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        return raw.decode(encoding or "utf-8-sig")
    except FileNotFoundError:
        raise ClaimRecordError(f"{path}: no such file") from None
    except UnicodeDecodeError as fault:
        raise ClaimRecordError(
            f"{path}: byte {fault.start} is not {fault.encoding}: name its encoding"
        ) from None
    except OSError as fault:
        raise ClaimRecordError(f"{path}: cannot be read ({fault.strerror})") from None


def _csv_rows(path: Path, text: str, dialect: Dialect) -> Iterator[ClaimRow]:
    reader = dialect.rows(text, path)
    try:
        missing = {"relation", "subject"} - set(reader.fieldnames or ())
    except csv.Error as fault:
        raise ClaimRecordError(f"{path}:1: {fault}") from None
    if missing:
        lacking = f"{path}: the header lacks {', '.join(sorted(missing))}"
        raise ClaimRecordError(f"{lacking}{_other_delimiter(reader.fieldnames or ())}")
    head, name = reader.fieldnames or (), str(path)
    # The cells themselves: a dict is made of them once, not once more by each reader.
    lines = reader.reader
    while True:
        place = f"{name}:{lines.line_num + 1}"
        try:
            cells = next(lines)
        except StopIteration:
            return
        except csv.Error as fault:
            yield place, str(fault)
            continue
        if cells and len(cells) != len(head):
            yield place, "the row has not as many fields as the header"
        elif cells:
            yield place, dict(zip(head, map(restore, cells), strict=True))


def _other_delimiter(header: Sequence[str]) -> str:
    """Say what a header of one cell seems to be parted by."""
    (only,) = header if len(header) == 1 else ("",)
    if ";" in only:
        return ": its cells are parted by semicolons (--delimiter ';')"
    return ": its cells are parted by tabs (--tabs)" if "\t" in only else ""


def claim_of_record(record: Mapping[str, Any], *, place: str = "claim") -> Claim:
    """Make a claim of a record of the design or of a CSV row; slots may be plain strings.

    Raises
    ------
    ClaimRecordError
        When `relation` or `subject` is missing or a value is not of the closed set it must be of.
    DateError
        When `when` or `published` is no date.
    """
    relation = _one_of(Relation, record.get("relation"), "relation")
    quantity = _quantity(record.get("quantity"))
    if quantity is None and relation in _COUNTING:
        raise ClaimRecordError(f"`quantity` is missing: a claim of {relation.value} says a number")
    return _make_claim(
        article_id=str(record.get("article_id") or place),
        claim_id=str(record.get("claim_id") or place),
        relation=relation,
        subject=_required(_slot(record, "subject"), "subject"),
        quantity=quantity,
        **{field: read(record) for field, read in _fields_of(tuple(record))},
    )


def _one_of(kind: type[Choice], value: object, column: str) -> Choice:
    try:
        return kind(str(value or "").strip())
    except ValueError:
        known = ", ".join(member.value for member in kind)
        raise ClaimRecordError(f"`{column}` is {value!r}: expected one of {known}") from None


def _optional(kind: type[Choice], value: object, column: str) -> Choice | None:
    return None if value in (None, "") else _one_of(kind, value, column)


def _string(value: object, column: str) -> str | None:
    if value in (None, ""):
        return None
    if not isinstance(value, str):
        raise ClaimRecordError(f"`{column}` is {value!r}: expected a string")
    return value


_ID_COLUMNS = {
    slot: f"{slot}_id"
    for slot in ("subject", "object", "role", "predecessor", "successor", "founder", "compared_with")
}


def _is_record(value: object) -> TypeGuard[Mapping[str, Any]]:
    # Most values are texts: to ask whether one is a mapping costs five times as much.
    return not isinstance(value, str) and isinstance(value, Mapping)


def _slot(record: Mapping[str, Any], column: str) -> Slot | None:
    value, identity = record.get(column), _string(record.get(_ID_COLUMNS[column]), _ID_COLUMNS[column])
    if _is_record(value):
        identity = _string(value.get("entity_id"), f"{column}.entity_id") or identity
        value = value.get("name") or value.get("text")
    name = _string(value, column)
    return _named(name, identity) if name else None


@lru_cache(maxsize=_MEMORY)
def _named(name: str, identity: str | None) -> Slot | None:
    return _make_slot(name=name.strip(), entity_id=identity) if name.strip() else None


def _required(slot: Slot | None, column: str) -> Slot:
    if slot is None:
        raise ClaimRecordError(f"`{column}` is empty: every claim needs one")
    return slot


def _founders(value: object) -> Iterator[Slot]:
    parts = value.split(";") if isinstance(value, str) else (value or [])
    if not isinstance(parts, list | tuple):
        raise ClaimRecordError(f"`founders` is {value!r}: expected names joined by `; ` or a list")
    for part in parts:
        slot = _slot({"founder": part.strip() if isinstance(part, str) else part}, "founder")
        if slot is not None:
            yield slot


def _when(record: Mapping[str, Any]) -> TimeExpression | None:
    value, kind = record.get("when"), record.get("when_kind")
    if _is_record(value):
        kind = value.get("kind")
        value = value.get("edtf")
    text = _string(value, "when")
    if text is None:
        return None
    return _dated(text, _optional(DateKind, kind, "when_kind") or DateKind.ABSOLUTE)


@lru_cache(maxsize=_MEMORY)
def _dated(text: str, kind: DateKind) -> TimeExpression:
    try:
        return TimeExpression(interval=parse_edtf(text), kind=kind)
    except DateError as fault:
        hint = date_hint(text)
        raise DateError(f"`when` is {text!r}: {hint}" if hint is not None else str(fault)) from None


def _quantity(value: object) -> Quantity | None:
    if value is None or value == "":
        return None
    if isinstance(value, Mapping):
        number, unit, qualifier = value.get("value"), value.get("unit"), value.get("qualifier")
    else:
        number, _, unit = str(value).strip().partition(" ")
        qualifier = None
    read = _number(number, "quantity")
    return Quantity(value=read, unit=str(unit or "").strip() or "year", qualifier=qualifier)


def _number(value: object, column: str) -> float:
    convert: Callable[[Any], float] = float
    try:
        read = convert(value)
    except (TypeError, ValueError, OverflowError):
        read = float("nan")
    if not math.isfinite(read):
        raise ClaimRecordError(f"`{column}` is {value!r}: expected a number with a unit: 10 year")
    return read


def _share(value: object) -> float:
    share = 1.0 if value in (None, "") else _number(value, "extraction_confidence")
    if not 0.0 <= share <= 1.0:
        raise ClaimRecordError(f"`extraction_confidence` is {value!r}: expected a share from 0 to 1")
    return share


def _day(value: object) -> date | None:
    text = _string(value, "published")
    return parse_day(text) if text else None


def _polarity(record: Mapping[str, Any]) -> Polarity:
    return _optional(Polarity, record.get("polarity"), "polarity") or Polarity.POSITIVE


def _modality(record: Mapping[str, Any]) -> Modality:
    return _optional(Modality, record.get("modality"), "modality") or Modality.ASSERTED


# What reads each field that a claim may lack, in the order in which faults are told.
_READERS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "object": lambda record: _slot(record, "object"),
    "role": lambda record: _slot(record, "role"),
    "predecessor": lambda record: _slot(record, "predecessor"),
    "successor": lambda record: _slot(record, "successor"),
    "founders": lambda record: tuple(_founders(record["founders"])),
    "compared_with": lambda record: _slot(record, "compared_with"),
    "order": lambda record: _optional(Order, record["order"], "order"),
    "when": _when,
    "polarity": _polarity,
    "modality": _modality,
    "attributed_to": lambda record: _string(record["attributed_to"], "attributed_to"),
    "sentence": lambda record: _string(record["sentence"], "sentence") or "",
    "rule": lambda record: _string(record["rule"], "rule") or "",
    "extraction_confidence": lambda record: _share(record["extraction_confidence"]),
    "published": lambda record: _day(record["published"]),
}


@lru_cache(maxsize=_MEMORY)
def _fields_of(columns: tuple[str, ...]) -> list[tuple[str, Callable[[Mapping[str, Any]], Any]]]:
    """Give what is read of a record of some columns: of most files five of them, never all fields."""
    return [
        (field, read)
        for field, read in _READERS.items()
        if field in columns or _ID_COLUMNS.get(field) in columns
    ]
