"""What is wrong with a table: where, which value, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from claims.errors import ReferenceTableError

__all__ = ["MAX_FAULTS", "Fault", "FaultList", "raise_faults"]

# A table in the wrong format has a fault in every row; the first few thousand tell enough.
MAX_FAULTS = 5000
_SHOWN = 10
_LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault of a table.

    Parameters
    ----------
    file : str
        Name of the file inside the table's folder.
    line : int or None
        Line of the file, 1 for the header; None when the fault is the file's own.
    column, value : str or None
        The cell, where there is one.
    message, remedy : str
        What is wrong and what to do.
    is_error : bool
        False for a warning: the table loads, but a person should look.
    """

    file: str
    line: int | None = None
    column: str | None = None
    value: str | None = None
    message: str
    remedy: str = ""
    is_error: bool = True

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        cell = ""
        if self.column is not None:
            cell = f" column {self.column}"
            if self.value is not None:
                cell += f", value {_shorten(self.value)}"
            cell += ":"
        remedy = f"; {self.remedy}" if self.remedy else ""
        return (
            f"{place}: {'' if self.is_error else 'warning: '}{cell.strip()} {self.message}{remedy}".replace(
                ":  ", ": "
            )
        )


def _shorten(value: str) -> str:
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_VALUE else shown[:_LONGEST_VALUE] + "…'"


class FaultList:
    """Collects the faults of a table, up to a limit."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self.left_out = 0

    def add(self, fault: Fault) -> None:
        """Keep a fault, or count it when there are already too many."""
        if len(self.found) < MAX_FAULTS:
            self.found.append(fault)
        else:
            self.left_out += 1

    @property
    def errors(self) -> list[Fault]:
        """Those that keep the table from loading."""
        return [fault for fault in self.found if fault.is_error]

    def sorted(self) -> list[Fault]:
        """Give the faults by file and line."""
        return sorted(self.found, key=lambda fault: (fault.file, fault.line or 0, fault.column or ""))


def raise_faults(folder: Path | str, faults: Iterable[Fault], *, left_out: int = 0) -> None:
    """Raise one error for all faults that are errors; return when there are none.

    Raises
    ------
    ReferenceTableError
        With every fault in `faults`.
    """
    lines = [str(fault) for fault in faults if fault.is_error]
    if not lines:
        return
    count = len(lines) + left_out
    shown = "\n  ".join(lines[:_SHOWN])
    more = f"\n  ... and {count - _SHOWN} more: `claims table check` lists them" if count > _SHOWN else ""
    plural = "error" if count == 1 else "errors"
    raise ReferenceTableError(f"reference table {folder} has {count} {plural}:\n  {shown}{more}", lines)
