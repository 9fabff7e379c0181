"""A table of a million facts: opens in seconds, stays small (a slow test)."""

from __future__ import annotations

import csv
import random
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from claims.reference.cache import COMPILED_NAME, write_compiled

PEOPLE, BODIES = 100_000, 50_000
OPEN = """
import resource, sys, time
begin = time.perf_counter()
from claims.reference import ReferenceTable
table = ReferenceTable.load(sys.argv[1], default=False)
assert table.facts_about("person:p7")
print(time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def _write_million(folder: Path) -> None:
    seeded = random.Random(7)
    entities = [(f"person:p{n}", "person", f"Person{n % 5000} Number{n}", "", "") for n in range(PEOPLE)]
    entities += [(f"org:o{n}", "organisation", f"Institute {n}", "", "") for n in range(BODIES)]
    entities += [(f"post:t{n}", "post", f"Head of {n}", f"org:o{n}", "head") for n in range(BODIES)]
    _write(folder / "entities.csv", ("entity_id", "kind", "label", "body_id", "title"), entities)
    terms = (
        (f"l{n}", f"person:p{n % PEOPLE}", f"post:t{seeded.randrange(BODIES)}", f"{1200 + n // BODIES}/..")
        for n in range(1_000_000)
    )
    _write(folder / "leadership.csv", ("fact_id", "holder_id", "post_id", "interval"), terms)


@pytest.mark.slow
def test_a_million_facts_open_in_seconds(tmp_path: Path) -> None:
    _write_million(tmp_path)
    write_compiled(tmp_path, tmp_path / COMPILED_NAME)
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path)], capture_output=True, text=True, check=True
    )
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < 5
    assert megabytes < 300
