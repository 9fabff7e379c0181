"""Records to stdout or to a file, messages to stderr."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from claims.cli.interruption import end_of_pipe
from claims.display import unsteered
from claims.errors import BatchError

if TYPE_CHECKING:
    from claims.report.records import Record

__all__ = ["csv_chunks", "jsonl_chunks", "send", "tell"]


def tell(message: str) -> None:
    """Write a message for people to stderr; what it quotes of articles and file names steers no terminal."""
    print(unsteered(message), file=sys.stderr)


def csv_chunks(records: Iterable[Record]) -> Iterator[str]:
    """Give the CSV report row by row, the header first."""
    from claims.cells import csv_line
    from claims.report.columns import COLUMNS, row_of_record

    yield csv_line(COLUMNS)
    for record in records:
        yield csv_line(row_of_record(record))


def jsonl_chunks(records: Iterable[Record]) -> Iterator[str]:
    """Give the records line by line."""
    from claims.report.records import dump_record

    for record in records:
        yield dump_record(record) + "\n"


def send(chunks: Iterable[str], output: Path | None) -> None:
    """Write text as it comes to stdout, or whole or not at all to a file."""
    from claims.report.writing import encode, write_chunks

    if output is not None:
        write_chunks(output, chunks)
        return
    for chunk in chunks:
        _write(encode(chunk))
    _write(b"")


def _write(raw: bytes) -> None:
    """Write to stdout; nothing left to write flushes it."""
    try:
        sys.stdout.buffer.write(raw)
        if not raw:
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise end_of_pipe() from None
    except OSError as fault:
        end_of_pipe()
        raise BatchError(f"standard output cannot be written ({fault.strerror})") from None
