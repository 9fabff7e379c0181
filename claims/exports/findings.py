"""A finished report, read back from its CSV or JSONL file with what a person wrote beside it.

A reviewer opens `report.csv`, adds a column `reviewed` (and, if wanted, `reviewer`, `review_url` and
`rating`) and fills it for the rows that were looked at; JSONL records take the same keys.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.cells import restore
from claims.errors import ClaimRecordError
from claims.report.columns import COLUMNS, row_of_record
from claims.report.json_lines import sound_json_lines
from claims.types import Label

__all__ = ["Finding", "read_findings"]

_YES = frozenset("yes y true 1 x ok reviewed".split())
_NO = frozenset(["", *"no n false 0".split()])
_NEEDED = ("claim_id", "article_id", "relation", "subject", "label")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One row of a report, as text, with the reviewer's words; missing values are empty.

    Parameters
    ----------
    cells : mapping of str to str
        The report's columns.
    is_reviewed : bool
        Whether a person marked the row.
    reviewer, review_url : str
        Who looked, and where the review is published; empty when not said.
    """

    cells: Mapping[str, str]
    label: Label
    is_reviewed: bool = False
    reviewer: str = ""
    review_url: str = ""

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    @property
    def evidence(self) -> tuple[str, ...]:
        """Ids of the rows that decided."""
        return tuple(part for part in self["evidence"].split("; ") if part)


def read_findings(path: str | Path) -> list[Finding]:
    """Read a report; error rows are passed over.

    Raises
    ------
    ClaimRecordError
        With every fault of the file, by line, or when it cannot be read.
    """
    place = Path(path)
    rows = _csv_rows(place) if place.suffix.lower() == ".csv" else _jsonl_rows(place)
    found: list[Finding] = []
    faults: list[str] = []
    for where, row in rows:
        try:
            if not row.get("error"):
                found.append(_finding(row))
        except (ClaimRecordError, KeyError, TypeError, ValueError) as fault:
            faults.append(f"{where}: {fault}")
    if faults:
        raise ClaimRecordError(f"{place}: {len(faults)} faults:\n" + "\n".join(faults))
    return found


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise ClaimRecordError(f"{path}: byte {fault.start} is not UTF-8: save the sheet as UTF-8") from None
    except OSError as fault:
        raise ClaimRecordError(f"{path}: cannot be read ({fault.strerror})") from None


def _csv_rows(path: Path) -> Iterator[tuple[str, Mapping[str, str]]]:
    csv.field_size_limit(min(64 * 1024 * 1024, sys.maxsize))
    text = _text(path)
    # A spreadsheet of a German or French desk saves with semicolons.
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    missing = [column for column in _NEEDED if column not in (reader.fieldnames or ())]
    if missing:
        raise ClaimRecordError(
            f"{path}: the header lacks {', '.join(missing)}: give a report of `claims check`"
        )
    for row in reader:
        cells = {key: restore(value) for key, value in row.items() if key is not None and value is not None}
        yield f"{path}:{reader.line_num}", cells


def _jsonl_rows(path: Path) -> Iterator[tuple[str, Mapping[str, str]]]:
    for place, record in sound_json_lines(_text(path), str(path)):
        yield place, _flat(record)


def _flat(record: Mapping[str, Any]) -> Mapping[str, str]:
    if record.get("record") == "error":
        return {"error": str(record.get("error") or "error")}
    cells = dict(zip(COLUMNS, row_of_record({"record": "claim", **record}), strict=True))
    beside = ("reviewed", "reviewer", "review_url")
    return cells | {name: str(record[name]) for name in beside if record.get(name) is not None}


def _finding(row: Mapping[str, str]) -> Finding:
    mark = row.get("reviewed", "").strip()
    if mark.casefold() not in _YES | _NO:
        raise ClaimRecordError(f"`reviewed` is {mark!r}: expected yes or no")
    try:
        label = Label(row.get("label", "").strip().upper())
    except ValueError:
        raise ClaimRecordError(
            f"`label` is {row.get('label')!r}: expected one of {', '.join(Label)}"
        ) from None
    return Finding(
        cells=row,
        label=label,
        is_reviewed=mark.casefold() in _YES,
        reviewer=row.get("reviewer", "").strip(),
        review_url=row.get("review_url", "").strip(),
    )
