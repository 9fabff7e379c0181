"""The verdicts of a release do not drift unseen: a change is written down by `make golden`, or a fault."""

import csv
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.model
def test_verdicts_are_those_written_down(checker):
    module = runpy.run_path(str(GOLDEN / "__main__.py"), run_name="golden")
    with (GOLDEN / "verdicts.csv").open(encoding="utf-8", newline="") as file:
        header, *golden = csv.reader(file)
    assert header == module["COLUMNS"]
    assert list(module["rows"](checker)) == golden


@pytest.mark.model
def test_the_same_input_gives_the_same_bytes(checker, tmp_path):
    text = (GOLDEN / "texts.txt").read_text(encoding="utf-8")
    for number in range(2):
        report = checker.check(text, published="2024-12-01")
        report.to_csv(tmp_path / f"{number}.csv")
        report.to_html(tmp_path / f"{number}.html")
        report.to_jsonl(tmp_path / f"{number}.jsonl")
    for form in ("csv", "html", "jsonl"):
        assert (tmp_path / f"0.{form}").read_bytes() == (tmp_path / f"1.{form}").read_bytes()


@pytest.mark.model
@pytest.mark.parametrize("form", ["jsonl", "html"])
def test_the_same_input_gives_the_same_bytes_for_any_hash_seed(form):
    """Sets of strings come in another order under another seed; no report may."""
    command = [sys.executable, "-m", "claims", "check", str(GOLDEN / "texts.txt")]
    reports = {
        subprocess.run(
            [*command, "--published", "2024-12-01", "--format", form],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "4242")
    }
    assert len(reports) == 1
    assert len(reports.pop()) > 10_000


@pytest.mark.model
def test_every_verdict_says_what_made_it(checker):
    (verdict,) = checker.check("NATO was founded in 1949.", published="2024-12-01")
    assert verdict.table_version == checker.table.version
    for part in ("matching ", "extraction ", "en_core_web_md ", "claims "):
        assert part in verdict.model_version
