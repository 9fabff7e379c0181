"""Reading the raw files and the hand-made ones."""

from __future__ import annotations

import csv
from pathlib import Path

__all__ = ["parts", "read_rows"]


def read_rows(path: Path, *, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    """Read a CSV file as dictionaries of trimmed text; a missing cell is the empty text."""
    with path.open(encoding=encoding, newline="") as stream:
        return [
            {key: (value or "").strip() for key, value in row.items() if key is not None}
            for row in csv.DictReader(stream)
        ]


def parts(cell: str) -> list[str]:
    """Split a cell that holds a list joined by `;`.

    Examples
    --------
    >>> parts("UN; U.N.;")
    ['UN', 'U.N.']
    """
    return [part.strip() for part in cell.split(";") if part.strip()]
