"""Hashes of a table's files: written by a command, checked when it is opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claims.cli.table import table
from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable, build_table, check_source, seal_folder

Write = Callable[[dict[str, str]], Path]


@pytest.fixture
def folder(sound_files: dict[str, str], write_table: Write) -> Path:
    return write_table(sound_files)


def _edit(folder: Path, old: str = "1949-04-04", new: str = "1949-04-05") -> None:
    path = folder / "founding.csv"
    path.write_text(path.read_text().replace(old, new))


def test_a_folder_without_hashes_loads_whatever_was_edited(folder: Path) -> None:
    (folder / "datapackage.json").write_text(json.dumps({"resources": [{"path": "founding.csv"}]}))
    _edit(folder)
    assert ReferenceTable.load(folder, default=False).entity("org:nato") is not None


def test_an_edited_sealed_folder_is_refused_until_it_is_sealed_anew(folder: Path) -> None:
    seal_folder(folder)
    ReferenceTable.load(folder, default=False)
    _edit(folder)
    with pytest.raises(ReferenceTableError) as raised:
        ReferenceTable.load(folder, default=False)
    assert "founding.csv: the file is not the one datapackage.json was sealed with" in str(raised.value)
    assert f"`claims table seal {folder}`" in str(raised.value)
    done = CliRunner().invoke(table, ["seal", str(folder)])
    assert (done.exit_code, "founding.csv" in done.output) == (0, True)
    ReferenceTable.load(folder, default=False)


def test_check_and_build_tell_it_too(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.reference.building._bundled", lambda: None)
    seal_folder(folder)
    _edit(folder)
    assert [fault.file for fault in check_source(folder) if fault.is_error] == ["founding.csv"]
    with pytest.raises(ReferenceTableError, match="claims table seal"):
        build_table(folder, tmp_path / "built")


def test_a_change_of_the_hash_alone_is_seen_though_the_table_is_compiled(folder: Path) -> None:
    seal_folder(folder)
    ReferenceTable.load(folder, default=False)
    path = folder / "datapackage.json"
    described = json.loads(path.read_text())
    described["resources"][0]["hash"] = "sha256:" + "0" * 64
    path.write_text(json.dumps(described))
    with pytest.raises(ReferenceTableError, match="sealed 000000000000…"):
        ReferenceTable.load(folder, default=False)


def test_a_table_file_beside_the_sealed_ones_is_refused(folder: Path) -> None:
    events = (folder / "events.csv").read_text()
    (folder / "events.csv").unlink()
    seal_folder(folder)
    (folder / "events.csv").write_text(events)
    with pytest.raises(ReferenceTableError, match=r"events\.csv: the file has no hash"):
        ReferenceTable.load(folder, default=False)


@pytest.mark.parametrize("text", ["{", "[]", '{"resources": {}}', '{"resources": [1]}', "[" * 100_000])
def test_a_description_that_cannot_be_read_is_refused(folder: Path, text: str) -> None:
    (folder / "datapackage.json").write_text(text)
    with pytest.raises(ReferenceTableError, match=r"datapackage\.json: .*mend or remove it"):
        ReferenceTable.load(folder, default=False)
    with pytest.raises(ReferenceTableError):
        seal_folder(folder)


def test_sealing_keeps_what_the_description_says_and_is_repeatable(folder: Path) -> None:
    described = {
        "name": "ours",
        "resources": [
            {"name": "notes", "path": "notes.txt"},
            {"name": "founding", "path": "founding.csv", "schema": {"fields": []}},
            {"name": "parts", "path": ["a.csv", "b.csv"]},
            {"name": "gone", "path": "../founding.csv", "hash": "sha256:0"},
        ],
    }
    path = folder / "datapackage.json"
    path.write_text(json.dumps(described))
    seal_folder(folder)
    first = path.read_bytes()
    seal_folder(folder)
    assert path.read_bytes() == first
    resources = json.loads(first)["resources"]
    assert [one["name"] for one in resources[:4]] == ["notes", "founding", "parts", "gone"]
    assert resources[1]["schema"] == {"fields": []}
    assert resources[1]["bytes"] == (folder / "founding.csv").stat().st_size
    ReferenceTable.load(folder, default=False)


def test_a_folder_without_table_files_is_not_sealed(tmp_path: Path) -> None:
    with pytest.raises(ReferenceTableError, match="holds no table"):
        seal_folder(tmp_path)
