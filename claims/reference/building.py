"""Any of the sources a user may have -> a tidy folder with its compiled table beside it."""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from claims.cells import defuse, restore
from claims.errors import ClaimsError, ReferenceTableError
from claims.reference.cache import (
    COMPILED_NAME,
    cached_layer,
    compile_layer,
    digest_of_hashes,
    open_layer,
    write_compiled,
)
from claims.reference.checking import check_table
from claims.reference.description import TableInfo, table_info
from claims.reference.faults import Fault, FaultList, raise_faults
from claims.reference.layer import Layer
from claims.reference.long_facts import LONG_RELATIONS, tidy_long_facts
from claims.reference.reading import MAX_BYTES
from claims.reference.schema import FILES
from claims.reference.sealing import hash_files, seal_faults
from claims.reference.table import ReferenceTable
from claims.reference.tidying import TidyWriter
from claims.reference.wikidata import tidy_wikidata
from claims.types import Entity

__all__ = ["BuiltTable", "build_table", "check_source", "open_source"]

_LONG = "facts.csv"
_LONG_SUFFIXES = frozenset({".csv", ".parquet"})


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

        def compiled(_: TidyWriter) -> TableInfo:
            write_compiled(folder, folder / COMPILED_NAME)
            # Ids of the bundled table may be left to it: a correction need not repeat its entities.
            return _describe(folder)

        writer, info = _tidied(source, folder, compiled)
        folder.chmod(0o755)
        os.replace(folder, output)
    return BuiltTable(info=info, skipped=writer.skipped)


def open_source(path: Path, name: str) -> Layer:
    """Open a table as users bring it: what `open_layer` opens, or one long `facts.csv` or Parquet file.

    A long file is compiled into the user's cache by its digest, and compiled again when it changes.

    Raises
    ------
    ReferenceTableError
        When there is no table, or the table has faults; all of them are listed, at the lines of the source.
    """
    if not _is_long(path):
        return open_layer(path, name)
    if path.is_dir():
        # Every time, as for tidy folders: the seal may have changed, the files not.
        raise_faults(path, seal_faults(path))
    digest = _digest_of_source(path)
    known = cached_layer(name, digest)
    if known is not None:
        return known
    with tempfile.TemporaryDirectory(prefix="claims-building-") as scratch:

        def compiled(writer: TidyWriter) -> Layer:
            raise_faults(path, list(_skipped_faults(path, writer)))
            return compile_layer(Path(scratch), name, digest)

        return _tidied(path, Path(scratch), compiled, is_opened=True)[1]


def _is_long(path: Path) -> bool:
    return (path / _LONG).is_file() or (path.is_file() and path.suffix.lower() in _LONG_SUFFIXES)


def _digest_of_source(path: Path) -> str:
    """Give the digest of all that a long file is compiled from: labels may be those of the bundled table."""
    hashes = hash_files(path) if path.is_dir() else {}
    long = path / _LONG if path.is_dir() else path
    with long.open("rb") as stream:
        hashes[long.name] = hashlib.file_digest(stream, "sha256").hexdigest()
    bundled = _bundled()
    if bundled is not None:
        hashes["bundled"] = bundled.version
    return digest_of_hashes(hashes)


def _skipped_faults(path: Path, writer: TidyWriter) -> Iterator[Fault]:
    """Give a fault for what a build would only count: nobody reads a count when a table is opened."""
    file = _LONG if path.is_dir() else path.name
    for reason, count in sorted(writer.skipped.items()):
        message = f"{reason} of {count:,} {'row' if count == 1 else 'rows'} is not known"
        yield Fault(file=file, message=message, remedy=f"known are {', '.join(LONG_RELATIONS)}")


_Compiled = TypeVar("_Compiled")


def _tidied(
    source: Path, folder: Path, compiled: Callable[[TidyWriter], _Compiled], *, is_opened: bool = False
) -> tuple[TidyWriter, _Compiled]:
    """Write a source into an empty folder and compile that; faults are told at the lines of the source."""
    reading = FaultList()
    with TidyWriter(folder) as writer:
        _gather(source, writer, reading)
    try:
        raise_faults(source, reading.found, left_out=reading.left_out)
        return writer, compiled(writer)
    except ReferenceTableError:
        skipped = _skipped_faults(source, writer) if is_opened else ()
        raise_faults(source, [*_all_faults(folder, writer, reading), *skipped])
        raise


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
        skipped = _skipped_faults(source, writer) if _is_long(source) else ()
        # A build leaves such rows out and says so; only a file that is opened as it is must not have any.
        warnings = [replace(fault, is_error=False) for fault in skipped]
        return [*_all_faults(Path(scratch), writer, reading, base=base), *warnings]


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
