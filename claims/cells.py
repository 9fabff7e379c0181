"""CSV cells that a spreadsheet opens unharmed, and the way back to their values."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

__all__ = ["csv_line", "defuse", "restore"]

# A cell that begins with one of these is a formula to a spreadsheet; the wide forms are, too,
# in East Asian settings. One apostrophe more in front marks it as text.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile("''*[=+\\-@\t\r\n＝＋－＠]")


def defuse(value: str) -> str:
    """Give the cell text that no spreadsheet runs as a formula; `restore` is the inverse.

    Examples
    --------
    >>> defuse("=1+1")
    "'=1+1"
    >>> restore(defuse("'=1+1")) == "'=1+1"
    True
    """
    return "'" + value if _FORMULA.match(value) else value


def restore(cell: str) -> str:
    """Give the value that `defuse` was given."""
    return cell[1:] if cell[:1] == "'" and _DEFUSED.match(cell) else cell


def csv_line(values: Sequence[str]) -> str:
    r"""Write one row, formulas defused, ending in ``\n``.

    The csv module quotes a lone carriage return only when it is part of the line end.
    """
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerow([defuse(value) for value in values])
    return buffer.getvalue()[:-2] + "\n"
