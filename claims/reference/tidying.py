"""Writes tidy table folders, row by row, entities once."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from claims.cells import defuse
from claims.reference.faults import Fault
from claims.reference.schema import FILES

__all__ = ["TidyWriter"]

# What the columns of tidy files are called where all facts stand in one file.
_LONG_COLUMNS = {
    **dict.fromkeys(("entity_id", "member_id", "holder_id", "event_id"), "subject_id"),
    **dict.fromkeys(("body_id", "post_id"), "object_id"),
    "date": "interval",
}


class TidyWriter:
    """A table folder being written; rows go to their files at once, entities at the end.

    Parameters
    ----------
    folder : Path
        An existing folder without table files.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entities: dict[str, dict[str, str]] = {}
        self.skipped: dict[str, int] = {}
        self._lines: dict[str, int] = {}
        self._origins: dict[tuple[str, int], tuple[str, int]] = {}
        self._files = ExitStack()
        self._writers: dict[str, csv.DictWriter[str]] = {}

    def __enter__(self) -> TidyWriter:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            for entity_id in sorted(self.entities):
                self.write("entities.csv", self.entities[entity_id])
        self._files.close()

    def write(
        self, file: str, row: Mapping[str, str | None], *, origin: tuple[str, int] | None = None
    ) -> None:
        """Write a row; columns the file does not have are left out, missing ones stay empty.

        `origin` is the file and line the row was read from, for faults to name.
        """
        if file not in self._writers:
            stream = self._files.enter_context((self.folder / file).open("w", encoding="utf-8", newline=""))
            columns = [column.name for column in FILES[file].columns]
            self._writers[file] = csv.DictWriter(
                stream, columns, restval="", extrasaction="ignore", lineterminator="\n"
            )
            self._writers[file].writeheader()
            self._lines[file] = 1
        if origin is not None:
            self._origins[file, self._lines[file] + 1] = origin
        breaks = sum((row.get(name) or "").count("\n") for name in self._writers[file].fieldnames)
        self._lines[file] += 1 + breaks
        self._writers[file].writerow({name: defuse(value or "") for name, value in row.items()})

    def add_entity(self, entity_id: str, **columns: str | None) -> None:
        """Note an entity; columns given later fill what is still empty."""
        known = self.entities.setdefault(entity_id, {"entity_id": entity_id})
        for name, value in columns.items():
            if value and not known.get(name):
                known[name] = value

    def at_origin(self, faults: Iterable[Fault]) -> Iterator[Fault]:
        """Give faults of the tidy files with the file and line their rows were read from."""
        for fault in faults:
            origin = self._origins.get((fault.file, fault.line or 0))
            if origin is None:
                yield fault
            else:
                column = _LONG_COLUMNS.get(fault.column or "", fault.column)
                yield replace(fault, file=origin[0], line=origin[1], column=column)

    def skip(self, reason: str) -> None:
        """Count something of the source that has no place in a table."""
        self.skipped[reason] = self.skipped.get(reason, 0) + 1
