"""Loading, size and names of the reference table, measured; writes docs/table.md.

Usage: python tests/bench/table.py [--gold ../shared/articles/gold_dev.jsonl] [--write docs/table.md]

Each opening runs in a process of its own, five times; the median is told (memory as Linux tells it).
Without `--gold` the names are not measured.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

OPEN = """
import pathlib, sys, time
from claims.reference import ReferenceTable
def peak():
    status = pathlib.Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])
before = peak()
begin = time.perf_counter()
table = ReferenceTable.load(*sys.argv[2:], default=sys.argv[1] == "bundled")
opened = time.perf_counter()
for name in ("NATO", "Mark Rutte", "Person7 Number7"):
    for match in table.find(name):
        table.facts_about(match.entity_id)
asked = time.perf_counter()
table.scan("Nato's new secretary general told the United Nations and Apple.")
scanned = time.perf_counter()
print(opened - begin, asked - opened, scanned - asked, before / 1024, peak() / 1024)
"""
HEAD = """# The reference table as a file

Written by `make bench-table`; do not edit by hand.

## Compiled form

What people edit are CSV files; what the program reads is one SQLite file beside them or in the user's
cache, named after the digest of the CSV files, so that a stale one is never read. `claims table build`
writes it, and loading a folder of CSV files makes it once. Why SQLite: it ships with Python, one file
holds rows and indexes, a look-up reads a few pages of it through a memory map that all processes share,
nothing is unpacked at the start, and a file that was cut short is told from a whole one. Parquet and
Arrow read columns whole, which suits counting and not asking for one name in a hundred thousand; DuckDB
would be one more dependency for queries that are all look-ups. Parquet is taken as a source.
Everyone may open it: `sqlite3 table.sqlite "select * from fact limit 5"`.

## Opening it
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    parts = [HEAD, *_opening(), *(_names(options.gold) if options.gold else ())]
    text = "\n".join(parts).rstrip() + "\n"
    print(text)
    if options.write:
        options.write.write_text(text, encoding="utf-8")


def _opening():
    from reference.test_scale import _write_million

    from claims.reference import ReferenceTable
    from claims.reference.cache import COMPILED_NAME, write_compiled

    shipped = ReferenceTable.load()
    counted = sum(layer.count("fact") for layer in shipped.layers)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        _write_million(folder)
        begin = time.perf_counter()
        write_compiled(folder, folder / COMPILED_NAME)
        compiling = time.perf_counter() - begin
        megabytes = (folder / COMPILED_NAME).stat().st_size / 2**20
        rows = [
            (f"shipped, {counted:,} facts", *_measured("bundled")),
            ("1,000,000 facts", *_measured("alone", str(folder))),
        ]
    yield "| table | open, s | first look-ups, s | first text, s | process before, MB | at its peak, MB |"
    yield "|" + " --- |" * 6
    for title, *figures in rows:
        opened, asked, scanned, before, peak = figures
        yield f"| {title} | {opened:.3f} | {asked:.3f} | {scanned:.3f} | {before:.0f} | {peak:.0f} |"
    yield ""
    yield (
        f"The process before holds Python and the package. Compiling the million facts took "
        f"{compiling:.0f} s once and gave {megabytes:.0f} MB."
    )
    yield ""


def _measured(*arguments):
    runs = [
        subprocess.run([sys.executable, "-c", OPEN, *arguments], capture_output=True, text=True, check=True)
        for _ in range(5)
    ]
    return [
        statistics.median(column)
        for column in zip(*(map(float, run.stdout.split()) for run in runs), strict=True)
    ]


def _names(gold):
    from claims.curation.resolution import measure_resolution
    from claims.reference import ReferenceTable

    found = measure_resolution(ReferenceTable.load(), gold)
    yield "## Names in articles"
    yield ""
    yield (
        "Names of subjects, bodies, predecessors and successors in the development half of the annotated "
        "articles, each once with the full name an annotator gave it. A name counts as known when its full "
        "name is an entity of the table."
    )
    yield ""
    yield "| distinct names | known | lead to it first | to several, doubt declared | nowhere | to another |"
    yield "|" + " --- |" * 6
    counts = (found.names, found.known, found.right, found.ambiguous, found.missed, found.wrong)
    yield "| " + " | ".join(map(str, counts)) + " |"
    yield ""
    for mention, full, label in found.wrongly:
        yield f"To another: {mention!r}, annotated as {full}, leads to {label}."


if __name__ == "__main__":
    main()
