"""Any of the sources a user may have -> a tidy folder with its compiled table beside it."""

from __future__ import annotations

import csv
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from claims.cells import defuse, restore
from claims.errors import ClaimsError, ReferenceTableError
from claims.reference.cache import COMPILED_NAME, write_compiled
from claims.reference.checking import check_table
from claims.reference.description import TableInfo, table_info
from claims.reference.faults import Fault, FaultList, raise_faults
from claims.reference.long_facts import tidy_long_facts
from claims.reference.reading import MAX_BYTES
from claims.reference.schema import FILES
from claims.reference.sealing import seal_faults
from claims.reference.table import ReferenceTable
from claims.reference.tidying import TidyWriter
from claims.reference.wikidata import tidy_wikidata
from claims.types import Entity

__all__ = ["BuiltTable", "build_table", "check_source"]

_LONG = "facts.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltTable:
    """What was built, and what of the source found no place in it (reason -> how often)."""

    info: TableInfo
    skipped: dict[str, int]

    def __str__(self) -> str:
        left_out = [f"left out: {reason}, {count} times" for reason, count in sorted(self.skipped.items())]
        return "\n".join([str(self.info), *left_out])


def build_table(source: str | Path, output: str | Path) -> BuiltTable:
    """Turn a source into a tidy folder and compile it.

    Parameters
    ----------
    source : path
        A folder of tidy CSV files; a folder or file with one long `facts.csv`; a `.parquet` file of
        the same columns; or Wikidata-shaped JSON (`.json`, `.jsonl`).
    output : path
        Folder to make; it must not exist or be empty. It appears whole or not at all.

    Raises
    ------
    ReferenceTableError
        When the source cannot be read or the table has faults.
    """
    source, output = Path(source), Path(output)
    if output.exists() and (not output.is_dir() or any(output.iterdir())):
        raise ReferenceTableError(f"{output} is in the way: name a folder that is new or empty")
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".building-") as scratch:
        folder = Path(scratch) / "table"
        folder.mkdir()
        reading = FaultList()
        with TidyWriter(folder) as writer:
            _gather(source, writer, reading)
        try:
            raise_faults(source, reading.found, left_out=reading.left_out)
            write_compiled(folder, folder / COMPILED_NAME)
            # Ids of the bundled table may be left to it: a correction need not repeat its entities.
            info = _describe(folder)
        except ReferenceTableError:
            raise_faults(source, _all_faults(folder, writer, reading))
            raise
        folder.chmod(0o755)
        os.replace(folder, output)
    return BuiltTable(info=info, skipped=writer.skipped)


def check_source(source: str | Path, *, base: ReferenceTable | None = None) -> list[Fault]:
    """Give every fault of anything `build_table` takes, at the lines of the source itself.

    Parameters
    ----------
    base : ReferenceTable, optional
        The table it will be laid over: ids known there resolve.
    """
    source = Path(source)
    if source.is_dir() and not (source / _LONG).is_file():
        return check_table(source, base=base)
    with tempfile.TemporaryDirectory(prefix="claims-checking-") as scratch:
        reading = FaultList()
        with TidyWriter(Path(scratch)) as writer:
            _gather(source, writer, reading)
        return _all_faults(Path(scratch), writer, reading, base=base)


def _all_faults(
    folder: Path, writer: TidyWriter, reading: FaultList, *, base: ReferenceTable | None = None
) -> list[Fault]:
    faults = FaultList()
    found = list(reading.found)
    if any(folder.glob("*.csv")) or not found:
        found += writer.at_origin(check_table(folder, base=base or _bundled()))
    for fault in found:
        faults.add(fault)
    return faults.sorted()


def _describe(folder: Path) -> TableInfo:
    try:
        return table_info(ReferenceTable.load(folder, default=False))
    except ReferenceTableError:
        ReferenceTable.load(folder)
        return table_info(ReferenceTable.load(folder))


def _gather(source: Path, writer: TidyWriter, faults: FaultList) -> None:
    if not source.exists():
        raise ReferenceTableError(f"{source} does not exist: name a folder, facts.csv, Parquet or JSON file")
    if source.is_dir():
        for fault in seal_faults(source):
            faults.add(fault)
        for name in FILES:
            if (source / name).is_file() and not ((source / _LONG).is_file() and name == "entities.csv"):
                _copy_defused(source / name, writer.folder / name)
        if (source / _LONG).is_file():
            _gather_long(source / _LONG, writer, faults, beside=source / "entities.csv")
        return
    match source.suffix.lower():
        case ".csv" | ".parquet":
            tidy_long_facts(source, writer, _known_entity(), faults, is_alone=True)
        case ".json" | ".jsonl" | ".ndjson":
            tidy_wikidata(source, writer, _known_item())
        case other:
            raise ReferenceTableError(
                f"{source}: {other or 'no suffix'} is no table; bring .csv, .parquet or .json"
            )


def _copy_defused(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    if source.stat().st_size > MAX_BYTES:
        return  # the reader refuses it
    try:
        with source.open(encoding="utf-8-sig", newline="") as stream:
            if not any(defuse(cell) != cell for row in csv.reader(stream, strict=True) for cell in row):
                return
            stream.seek(0)
            with target.open("w", encoding="utf-8", newline="") as sink:
                writer = csv.writer(sink, lineterminator="\n")
                # Read as the reader reads: an apostrophe that stands already stays the only one.
                for row in csv.reader(stream, strict=True):
                    writer.writerow([defuse(restore(cell)) for cell in row])
    except (csv.Error, UnicodeDecodeError):
        shutil.copyfile(source, target)  # as it is: the reader tells its faults by line


def _gather_long(path: Path, writer: TidyWriter, faults: FaultList, *, beside: Path) -> None:
    is_alone = not beside.is_file()
    if not is_alone:
        with beside.open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream):
                entity_id = row.get("entity_id") or ""
                writer.add_entity(
                    entity_id, **{k: restore(v or "") for k, v in row.items() if k and k != "entity_id"}
                )
    tidy_long_facts(path, writer, _known_entity(), faults, is_alone=is_alone)
    for row in writer.entities.values():
        if row.get("kind") == "post" and not row.get("title"):
            row["title"] = _bare_title(row.get("label", ""))


def _bare_title(label: str) -> str:
    return label.partition(" of ")[0].lower()


def _bundled() -> ReferenceTable | None:
    try:
        return ReferenceTable.load()
    except ClaimsError:
        return None  # a build must not depend on the bundled table being there


def _known_entity() -> Callable[[str], Entity | None]:
    table = _bundled()
    return table.entity if table is not None else lambda _: None


def _known_item() -> Callable[[str], str | None]:
    table = _bundled()
    if table is None:
        return lambda _: None
    known = {entity.wikidata: entity.entity_id for entity in table.entities() if entity.wikidata}
    return known.get
