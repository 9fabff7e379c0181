"""Where compiled tables lie: beside the CSV files, in the user's cache, or in memory.

A compiled file is named after the digest of the files it was made from, so a
stale one is never read. It appears by `os.replace`: a reader sees all of it or
nothing, however many processes compile at once.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Mapping
from pathlib import Path

from claims.errors import ReferenceTableError
from claims.reference.compiling import SCHEMA_VERSION, compile_folder
from claims.reference.faults import FaultList, raise_faults
from claims.reference.layer import Layer, open_compiled
from claims.reference.sealing import hash_files, seal_faults
from claims.resources import cache_folder

__all__ = [
    "COMPILED_NAME",
    "cached_layer",
    "compile_layer",
    "compile_table",
    "digest_of",
    "digest_of_hashes",
    "layer_name",
    "open_layer",
    "write_compiled",
]

COMPILED_NAME = "table.sqlite"
_SPREADSHEETS = frozenset({".xlsx", ".xls", ".ods"})
_MOST_CACHED = 16
_SECONDS_KEPT = 3600


def digest_of(folder: Path) -> str:
    """Give the digest of a folder's table files and of the layout they are compiled to."""
    return digest_of_hashes(hash_files(folder))


def digest_of_hashes(hashes: Mapping[str, str]) -> str:
    """Give the digest of files by name and sha256, and of the layout they are compiled to."""
    named = "".join(f"\0{name}\0{value}" for name, value in hashes.items())
    return hashlib.sha256(f"layout {SCHEMA_VERSION}{named}".encode()).hexdigest()


def open_layer(path: Path, name: str) -> Layer:
    """Open a table: a folder of tidy CSV files, or a compiled file.

    Raises
    ------
    ReferenceTableError
        When there is no table, or the table has faults; all of them are listed.
    """
    if path.is_file():
        return _open_file(path, name)
    if not path.is_dir():
        raise ReferenceTableError(f"{path} is no table: expected a folder of CSV files or a compiled table")
    hashes = hash_files(path)
    # Every time, not only when compiling: the seal may have changed, the files not.
    raise_faults(path, seal_faults(path, hashes))
    digest = digest_of_hashes(hashes)
    return cached_layer(name, digest, path / COMPILED_NAME) or compile_layer(path, name, digest)


def cached_layer(name: str, digest: str, *besides: Path) -> Layer | None:
    """Open what was compiled before: one of some files, or that of the user's cache; None without."""
    for place in (*besides, _cached(digest)):
        if place is not None and _stored_digest(place) == digest:
            with contextlib.suppress(OSError):
                os.utime(place)  # in use: not to be forgotten
            return Layer(name, digest, place)
    return None


def layer_name(place: Path, taken: set[str]) -> str:
    """Give a table the name of its folder, with a number where that is taken."""
    name = place.resolve().name
    number = 2
    while name in taken:
        name, number = f"{place.resolve().name}-{number}", number + 1
    return name


def _open_file(path: Path, name: str) -> Layer:
    digest = _stored_digest(path)
    if digest is None and path.suffix.lower() in _SPREADSHEETS:
        raise ReferenceTableError(f"{path} is a spreadsheet: save it as CSV (UTF-8, commas)")
    if digest is None:
        raise ReferenceTableError(
            f"{path} is no compiled table of this version: build it again with `claims table build`"
        )
    return Layer(name, digest, path)


def _stored_digest(path: Path) -> str | None:
    if not path.is_file():
        return None
    try:
        with contextlib.closing(open_compiled(path)) as connection:
            stored = dict(connection.execute("SELECT name, value FROM meta"))
    except sqlite3.DatabaseError:
        return None
    return stored.get("digest") if stored.get("schema") == str(SCHEMA_VERSION) else None


def _cached(digest: str) -> Path | None:
    try:
        return cache_folder() / "tables" / f"{digest[:32]}.sqlite"
    except RuntimeError:  # no home folder
        return None


def compile_layer(folder: Path, name: str, digest: str) -> Layer:
    """Compile a folder of tidy CSV files into the user's cache, or into memory where none can be written.

    Raises
    ------
    ReferenceTableError
        When the table has faults.
    """
    place = _cached(digest)
    if place is not None:
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            write_compiled(folder, place, digest=digest)
            _forget_oldest(place.parent)
            return Layer(name, digest, place)
        except (OSError, sqlite3.OperationalError):
            pass  # a cache that cannot be written is no reason to fail: the table fits in memory
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    _fill(folder, connection, digest)
    return Layer(name, digest, None, connection)


def _forget_oldest(folder: Path) -> None:
    # Every edit of a table leaves a compiled file behind. What was used within the hour stays: a
    # process may be about to open it.
    used = sorted(((path.stat().st_mtime, path) for path in folder.glob("*.sqlite")), reverse=True)
    for last_used, path in used[_MOST_CACHED:]:
        if last_used < used[0][0] - _SECONDS_KEPT:
            path.unlink(missing_ok=True)


def write_compiled(folder: Path, target: Path, *, digest: str | None = None) -> None:
    """Compile a folder of tidy CSV files into one file, which appears whole or not at all.

    Raises
    ------
    ReferenceTableError
        When the table has faults.
    """
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".compiling-", suffix=".sqlite")
    os.close(handle)
    try:
        with contextlib.closing(sqlite3.connect(temporary)) as connection:
            _fill(folder, connection, digest or digest_of(folder))
        with open(temporary, "rb+") as stream:
            os.fsync(stream.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)


def compile_table(folder: str | Path) -> Path:
    """Compile a folder's table beside its CSV files, where loading looks first; give the file.

    For tables that are shipped, or lie where no cache can be written. After an edit of the CSV files
    the compiled one is passed over until it is made again.

    Raises
    ------
    ReferenceTableError
        When the table has faults.
    """
    target = Path(folder) / COMPILED_NAME
    write_compiled(Path(folder), target)
    return target


def _fill(folder: Path, connection: sqlite3.Connection, digest: str) -> None:
    faults = FaultList()
    compile_folder(folder, connection, faults)
    raise_faults(folder, faults.sorted(), left_out=faults.left_out)
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('digest', ?)", (digest,))
    connection.commit()
