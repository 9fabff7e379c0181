"""Writes tidy table folders, row by row, entities once."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from claims.reference.schema import FILES

__all__ = ["TidyWriter"]


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

    def write(self, file: str, row: Mapping[str, str | None]) -> None:
        """Write a row; columns the file does not have are left out, missing ones stay empty."""
        if file not in self._writers:
            stream = self._files.enter_context((self.folder / file).open("w", encoding="utf-8", newline=""))
            columns = [column.name for column in FILES[file].columns]
            self._writers[file] = csv.DictWriter(
                stream, columns, restval="", extrasaction="ignore", lineterminator="\n"
            )
            self._writers[file].writeheader()
        self._writers[file].writerow(row)

    def add_entity(self, entity_id: str, **columns: str | None) -> None:
        """Note an entity; columns given later fill what is still empty."""
        known = self.entities.setdefault(entity_id, {"entity_id": entity_id})
        for name, value in columns.items():
            if value and not known.get(name):
                known[name] = value

    def skip(self, reason: str) -> None:
        """Count something of the source that has no place in a table."""
        self.skipped[reason] = self.skipped.get(reason, 0) + 1
