"""Reports into files: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from claims.cells import csv_line
from claims.errors import BatchError
from claims.report.columns import COLUMNS, row_of_record
from claims.report.records import Record, dump_record

__all__ = ["csv_text", "encode", "jsonl_text", "record_line", "write_chunks", "write_text"]


def record_line(record: Record, form: str) -> str:
    """Write a record as one line of a report: of CSV when `form` is "csv", else of JSONL."""
    return csv_line(row_of_record(record)) if form == "csv" else dump_record(record) + "\n"


def csv_text(records: Iterable[Record]) -> str:
    """Give the CSV report of some records, header included."""
    return csv_line(COLUMNS) + "".join(csv_line(row_of_record(record)) for record in records)


def jsonl_text(records: Iterable[Record]) -> str:
    """Give some records, one a line."""
    return "".join(dump_record(record) + "\n" for record in records)


def encode(text: str) -> bytes:
    r"""Give UTF-8; a lone surrogate, which UTF-8 cannot hold, becomes ``\udXXX`` (valid JSON)."""
    return text.encode("utf-8", errors="backslashreplace")


def write_text(path: Path, text: str) -> None:
    """Write a file atomically; see `write_chunks`."""
    write_chunks(path, (text,))


def write_chunks(path: Path, chunks: Iterable[str | bytes]) -> None:
    """Write a file atomically: a temporary file beside it, flushed to disk, then renamed.

    Raises
    ------
    BatchError
        When the folder is missing, read-only or full; no half file stays.
    """
    if path.is_dir():
        raise BatchError(f"{path}: cannot be written (it is a folder)")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as fault:
        raise BatchError(f"{path}: cannot be written ({fault.strerror})") from None
    try:
        with os.fdopen(handle, "wb") as sink:
            for chunk in chunks:
                sink.write(chunk if isinstance(chunk, bytes) else encode(chunk))
            sink.flush()
            os.fsync(sink.fileno())
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except OSError as fault:
        Path(name).unlink(missing_ok=True)
        raise BatchError(f"{path}: cannot be written ({fault.strerror})") from None
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    # There is no way to ask for the mask without setting it.
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
