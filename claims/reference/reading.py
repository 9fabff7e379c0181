"""A strict reader of the table's CSV files: every fault is told, with its line, and nothing is guessed.

Only the csv module is used: pandas reads the names NA, None and nan as missing,
turns year columns into floats and shifts columns when a row is ragged.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from claims.cells import restore
from claims.reference.faults import Fault, FaultList
from claims.reference.schema import Column, FileSpec

__all__ = ["MAX_BYTES", "MAX_CELL", "read_cells", "read_rows"]

# Declared limits: a million facts are about 120 MB; a file beyond these is a mistake or an attack.
MAX_BYTES = 1 << 30
MAX_CELL = 10_000
_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"PK\x03\x04": "a zip archive", b"\x1f\x8b": "gzip"}
_BOMS |= {b"PAR1": "Parquet", b"SQLite format": "an SQLite file"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")
_DELIMITERS = {";": "semicolons", "\t": "tabs", "|": "bars"}
# Letters that CSV editors turn UTF-8 into when they open it as Windows-1252.
_MOJIBAKE = re.compile("Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ï»¿|\ufffd")


def read_rows(
    path: Path, spec: FileSpec, faults: FaultList, *, max_bytes: int = MAX_BYTES
) -> Iterator[tuple[int, dict[str, object]]]:
    """Read a file row by row as line number and converted cells; faulty rows are told and left out.

    Parameters
    ----------
    faults : FaultList
        Takes every fault found.

    Yields
    ------
    line : int
        Line on which the row begins.
    values : dict of str to object
        Every column of `spec`; None where the cell is empty or the column missing.
    """
    if not _is_readable(path, spec, faults, max_bytes):
        return
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
        rows = _raw_rows(csv.reader(stream, strict=True), spec, faults)
        header = next(rows, None)
        if header is None:
            faults.add(Fault(file=spec.name, message="the file is empty", remedy="write the header row"))
            return
        yield from read_cells(header[1], rows, spec, faults)


def read_cells(
    header: list[str], rows: Iterable[tuple[int, list[str]]], spec: FileSpec, faults: FaultList
) -> Iterator[tuple[int, dict[str, object]]]:
    """Read rows that are cells already, as `read_rows` does; they come as (line, cells)."""
    places = _columns(header, spec, faults)
    if places is None:
        return
    for line, cells in rows:
        if len(cells) != len(header):
            faults.add(_ragged(spec, line, len(cells), len(header)))
        else:
            values = _convert(line, cells, places, spec, faults)
            if values is not None:
                yield line, values


def _is_readable(path: Path, spec: FileSpec, faults: FaultList, max_bytes: int) -> bool:
    size = path.stat().st_size
    if size > max_bytes:
        message = f"the file has {size:,} bytes, the limit is {max_bytes:,}"
        faults.add(Fault(file=spec.name, message=message, remedy="split the table into several folders"))
        return False
    with path.open("rb") as stream:
        start = stream.read(16)
        for mark, form in _BOMS.items():
            if start.startswith(mark):
                message = f"the file is {form}, not UTF-8 text"
                faults.add(Fault(file=spec.name, message=message, remedy="save it as CSV in UTF-8"))
                return False
        stream.seek(0)
        return _is_text(stream, spec, faults)


def _is_text(lines: Iterable[bytes], spec: FileSpec, faults: FaultList) -> bool:
    is_text = True
    for number, line in enumerate(lines, 1):
        if b"\0" in line:
            faults.add(_byte_fault(spec, number, "NUL byte", "remove it; the file may be damaged"))
            is_text = False
            continue
        try:
            line.decode()
        except UnicodeDecodeError as fault:
            bad = f"byte 0x{line[fault.start]:02x} is not UTF-8"
            faults.add(_byte_fault(spec, number, bad, "save the file as UTF-8"))
            is_text = False
    return is_text


def _byte_fault(spec: FileSpec, line: int, message: str, remedy: str) -> Fault:
    return Fault(file=spec.name, line=line, message=message, remedy=remedy)


def _raw_rows(
    reader: Iterator[list[str]], spec: FileSpec, faults: FaultList
) -> Iterator[tuple[int, list[str]]]:
    line = 0
    while True:
        begin = line + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            message = f"the row cannot be read as CSV ({fault})"
            remedy = "check the quotes: a quote inside a quoted cell is doubled, every quoted cell is closed"
            faults.add(Fault(file=spec.name, line=begin, message=message, remedy=remedy))
            if "unexpected end" in str(fault):
                return
            line = getattr(reader, "line_num", begin)
            continue
        line = getattr(reader, "line_num", begin)
        if cells:
            yield begin, cells


def _ragged(spec: FileSpec, line: int, cells: int, width: int) -> Fault:
    remedy = (
        "put cells that hold commas into quotes" if cells > width else "write a comma for every empty cell"
    )
    message = f"the row has {cells} cells, the header has {width}"
    return Fault(file=spec.name, line=line, message=message, remedy=remedy)


def _columns(header: list[str], spec: FileSpec, faults: FaultList) -> list[tuple[Column, int]] | None:
    header = [name.strip() for name in header]
    before = len(faults.found)
    for delimiter, word in _DELIMITERS.items():
        if len(header) == 1 and delimiter in header[0]:
            message = f"the cells are separated by {word}"
            faults.add(Fault(file=spec.name, line=1, message=message, remedy="separate them by commas"))
            return None
    for name in sorted({name for name in header if header.count(name) > 1}):
        message, remedy = "the header names the column twice", "rename or remove one of them"
        faults.add(Fault(file=spec.name, line=1, column=name or "(empty)", message=message, remedy=remedy))
    for column in spec.columns:
        if column.is_required and column.name not in header:
            message, remedy = "the column is missing", f"add it; the header has {', '.join(header)}"
            faults.add(Fault(file=spec.name, line=1, column=column.name, message=message, remedy=remedy))
    known = {column.name for column in spec.columns}
    broken = len(faults.found) > before
    for name in dict.fromkeys(header):
        if name not in known:
            allowed = ", ".join(column.name for column in spec.columns)
            fault = Fault(
                file=spec.name,
                line=1,
                column=name or "(empty)",
                message="the column is not known and not read",
                remedy=f"known are {allowed}",
                is_error=False,
            )
            faults.add(fault)
    return None if broken else [(c, header.index(c.name)) for c in spec.columns if c.name in header]


def _convert(
    line: int, cells: list[str], places: list[tuple[Column, int]], spec: FileSpec, faults: FaultList
) -> dict[str, object] | None:
    values: dict[str, object] = dict.fromkeys(column.name for column in spec.columns)
    sound = True
    for column, place in places:
        cell = restore(cells[place].strip())
        if not cell and not column.is_required:
            continue
        complaint = _complaint(cell, column)
        if complaint is None and cell:
            try:
                values[column.name] = column.reader(cell)
            except ValueError as fault:
                complaint = str(fault)
        if complaint is not None:
            sound = False
            message, _, remedy = complaint.partition("; ")
            faults.add(
                Fault(
                    file=spec.name, line=line, column=column.name, value=cell, message=message, remedy=remedy
                )
            )
        elif not cell.isascii() and _MOJIBAKE.search(cell):
            faults.add(
                Fault(
                    file=spec.name,
                    line=line,
                    column=column.name,
                    value=cell,
                    message="looks like UTF-8 read in another encoding",
                    remedy="write the letters anew and save as UTF-8",
                    is_error=False,
                )
            )
    return values if sound and _is_ordered(line, values, spec, faults) else None


def _complaint(cell: str, column: Column) -> str | None:
    if not cell:
        return "is empty; fill it or remove the row" if column.is_required else None
    if len(cell) > MAX_CELL:
        return f"has {len(cell):,} characters, the limit is {MAX_CELL:,}; shorten it"
    if _CONTROL.search(cell):
        return "holds a control character; remove it"
    return None


def _is_ordered(line: int, values: dict[str, object], spec: FileSpec, faults: FaultList) -> bool:
    ordered = True
    for first, last in spec.ordered_pairs:
        start, end = values[first], values[last]
        if start is not None and end is not None and str(start) > str(end):
            message = f"is before {first} {start}"
            fault = Fault(
                file=spec.name,
                line=line,
                column=last,
                value=str(end),
                message=message,
                remedy="swap or mend the dates",
            )
            faults.add(fault)
            ordered = False
    return ordered
