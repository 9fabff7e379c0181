"""`claims table`: what it says and how it exits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claims.cli.table import table
from claims.reference import ReferenceTable

Write = Callable[[dict[str, str]], Path]


@pytest.fixture
def run() -> Callable[..., tuple[int, str]]:
    def _run(*arguments: object) -> tuple[int, str]:
        done = CliRunner().invoke(table, [str(argument) for argument in arguments])
        return done.exit_code, done.output

    return _run


def test_check_names_line_and_remedy_and_fails(
    run: Callable[..., tuple[int, str]], sound_files: dict[str, str], write_table: Write
) -> None:
    broken = sound_files["founding.csv"].replace("1949-04-04", "1949-02-30")
    code, said = run("check", write_table(sound_files | {"founding.csv": broken}), "--no-default-table")
    assert code == 1
    assert "founding.csv:2: column date, value '1949-02-30'" in said
    assert "errors: 1" in said


def test_check_takes_one_long_file(run: Callable[..., tuple[int, str]], tmp_path: Path) -> None:
    rows = "fact_id,subject_id,relation,interval\na,org:guild,founded,1901\nb,org:guild,founded,soon\n"
    (tmp_path / "facts.csv").write_text(rows)
    code, said = run("check", tmp_path / "facts.csv", "--no-default-table")
    assert (code, "facts.csv:3: column interval, value 'soon'" in said) == (1, True)


def test_a_correction_may_leave_its_entities_to_the_bundled_table(
    run: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    """What `--table` accepts, `table check` accepts: only alone is the state unknown."""
    (tmp_path / "membership.csv").write_text(
        "fact_id,member_id,body_id,interval\nmine-1,state:SWE,org:nato,2024-03-07/..\n"
    )
    assert run("check", tmp_path)[0] == 0
    code, said = run("check", tmp_path, "--no-default-table")
    assert (code, "value 'state:SWE': is not in entities.csv" in said) == (1, True)
    assert ReferenceTable.load(tmp_path).fact("mine-1") is not None


def test_info_shows_counts_coverage_freshness_and_sources(
    run: Callable[..., tuple[int, str]], sound_files: dict[str, str], write_table: Write
) -> None:
    code, said = run("info", write_table(sound_files))
    assert code == 0
    for word in (
        "entities:",
        "facts:",
        "verified to the",
        "aliases:",
        "coverage:",
        "complete up to",
        "licence",
    ):
        assert word in said


def test_build_then_compare_shows_what_changed(
    run: Callable[..., tuple[int, str]], sound_files: dict[str, str], write_table: Write, tmp_path: Path
) -> None:
    old = write_table(sound_files)
    assert run("build", old, "-o", tmp_path / "built")[0] == 0
    assert run("compare", old, tmp_path / "built")[1].startswith("facts added: 0\nfacts removed: 0")
    path = tmp_path / "built" / "founding.csv"
    path.write_text(path.read_text().replace("1949-04-04", "1949-04-05"))
    said = run("compare", old, tmp_path / "built")[1]
    assert "facts changed: 1\n  f1: interval 1949-04-04 -> 1949-04-05" in said
