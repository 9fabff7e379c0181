"""Compiled tables: where they lie, and what happens when they cannot."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable, compile_table
from claims.reference.cache import COMPILED_NAME, digest_of, write_compiled

Write = Callable[[dict[str, str]], Path]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty cache folder."""
    monkeypatch.setenv("CLAIMS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_table_is_compiled_once(sound_files: dict[str, str], write_table: Write, cache: Path) -> None:
    folder = write_table(sound_files)
    ReferenceTable.load(folder, default=False)
    (compiled,) = (cache / "tables").iterdir()
    inode = compiled.stat().st_ino
    ReferenceTable.load(folder, default=False)
    assert [path.stat().st_ino for path in (cache / "tables").iterdir()] == [inode]


def test_an_edited_table_is_compiled_anew(
    sound_files: dict[str, str], write_table: Write, cache: Path
) -> None:
    folder = write_table(sound_files)
    before = ReferenceTable.load(folder, default=False)
    (folder / "founding.csv").write_text(sound_files["founding.csv"].replace("1990,", "1991,"))
    after = ReferenceTable.load(folder, default=False)
    assert after.fact("f3").interval.edtf == "1991"  # type: ignore[union-attr]
    assert before.version != after.version


def test_old_compiled_tables_are_forgotten(
    sound_files: dict[str, str], write_table: Write, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claims.reference.cache._MOST_CACHED", 2)
    for year in range(1990, 1995):
        founding = sound_files["founding.csv"].replace("1990,", f"{year},")
        table = ReferenceTable.load(write_table(sound_files | {"founding.csv": founding}), default=False)
        assert table.fact("f3").interval.edtf == str(year)  # type: ignore[union-attr]
        for compiled in (cache / "tables").iterdir():
            used = compiled.stat().st_mtime - 4000
            os.utime(compiled, (used, used))
    assert len(list((cache / "tables").iterdir())) == 2


def test_a_cache_that_cannot_be_written_does_no_harm(
    sound_files: dict[str, str], write_table: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CLAIMS_CACHE", str(tmp_path / "file" / "cache"))
    table = ReferenceTable.load(write_table(sound_files), default=False)
    assert table.layers[0].path is None
    assert table.find("NATO")[0].entity_id == "org:nato"


def test_a_damaged_cache_is_compiled_anew(
    sound_files: dict[str, str], write_table: Write, cache: Path
) -> None:
    folder = write_table(sound_files)
    ReferenceTable.load(folder, default=False)
    (compiled,) = (cache / "tables").iterdir()
    compiled.write_bytes(b"not a database")
    assert ReferenceTable.load(folder, default=False).find("NATO")[0].entity_id == "org:nato"


def test_a_compiled_table_beside_its_files_is_used(
    sound_files: dict[str, str], write_table: Write, cache: Path
) -> None:
    folder = write_table(sound_files)
    assert compile_table(folder) == folder / COMPILED_NAME
    table = ReferenceTable.load(folder, default=False)
    assert table.layers[0].path == folder / COMPILED_NAME
    assert not cache.exists()
    assert ReferenceTable.load(folder / COMPILED_NAME, default=False).version == table.version


def test_a_faulty_table_leaves_nothing_behind(
    sound_files: dict[str, str], write_table: Write, cache: Path
) -> None:
    sound_files["founding.csv"] += "short,row\n"
    with pytest.raises(ReferenceTableError):
        ReferenceTable.load(write_table(sound_files), default=False)
    assert list((cache / "tables").iterdir()) == []


def test_a_crafted_compiled_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "table.sqlite"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    with pytest.raises(ReferenceTableError, match="build it again"):
        ReferenceTable.load(path, default=False)
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE meta (name, value)")
        connection.execute("INSERT INTO meta VALUES ('schema', '0'), ('digest', 'x')")
    connection.close()
    with pytest.raises(ReferenceTableError, match="build it again"):
        ReferenceTable.load(other, default=False)


@pytest.mark.parametrize("statement", ["UPDATE fact SET edtf = 'soon'", "UPDATE fact SET rank = 'best'"])
def test_a_damaged_row_is_an_error_and_no_answer(
    sound_files: dict[str, str], write_table: Write, cache: Path, statement: str
) -> None:
    folder = write_table(sound_files)
    write_compiled(folder, folder / COMPILED_NAME)
    with sqlite3.connect(folder / COMPILED_NAME) as connection:
        connection.execute(statement)
    connection.close()
    table = ReferenceTable.load(folder / COMPILED_NAME, default=False)
    with pytest.raises(ReferenceTableError, match="is damaged"):
        table.facts_about("org:nato")


def test_the_digest_names_files_and_bytes(sound_files: dict[str, str], write_table: Write) -> None:
    one = write_table(sound_files)
    swapped = sound_files | {
        "membership.csv": sound_files["leadership.csv"],
        "leadership.csv": sound_files["membership.csv"],
    }
    assert digest_of(one) == digest_of(write_table(sound_files)) != digest_of(write_table(swapped))


def test_loading_imports_nothing_heavy(sound_files: dict[str, str], write_table: Write) -> None:
    folder = write_table(sound_files)
    code = (
        "import sys; from claims.reference import ReferenceTable; "
        f"t = ReferenceTable.load({str(folder)!r}, default=False); t.scan('NATO met'); t.find('NATO'); "
        "print([m for m in ('pandas', 'spacy', 'sklearn', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
