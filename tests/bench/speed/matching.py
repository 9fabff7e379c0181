"""What comes after extraction: the model, `claims verify` against a large table, dates."""

import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path

import numpy as np
from common_ground import in_turn, table, timed

from claims.batch.claim_rows import Verifier, verify_rows
from claims.checker import Checker
from claims.cli.verify import spare_the_collector
from claims.dates import find_expressions, read_date
from claims.matching import load_matcher
from claims.reference.cache import COMPILED_NAME
from claims.report.intake import claim_rows

# A quick look leaves the million out: CLAIMS_BENCH_FACTS="10000 100000".
FACTS = tuple(map(int, os.environ.get("CLAIMS_BENCH_FACTS", "10000 100000 1000000").split()))
CLAIMS = 5_000
# What a longer run takes above the short one is its steady rate: no start, and memories that fill up.
LONG = 20_000
PAIRS = 20_000
ROUNDS = 3
SHAPES = (
    "on {d} April {y}",
    "in October {y}",
    "since {y}",
    "from {y} to 2024",
    "May {d}, {y}",
    "in {y}, {d} days on",
)
COMPILE = """
import sys, time
from pathlib import Path
from claims.reference.cache import COMPILED_NAME, write_compiled
begun = time.process_time()
write_compiled(Path(sys.argv[1]), Path(sys.argv[1]) / COMPILED_NAME)
spent = time.process_time() - begun
# Not getrusage: that starts from what the parent held when it forked.
status = Path("/proc/self/status").read_text().split()
print(spent, int(status[status.index("VmHWM:") + 1]) / 1024)
"""


@dataclass(frozen=True)
class Run:
    """Seconds and megabytes of compiling, megabytes of the file, ms to open it, claims a second.

    Those of two processes by the clock on the wall, the others in seconds of the processor. All hold the
    start of their run but the steady ones.
    """

    compiling: float
    compiling_mb: float
    file_mb: float
    opening_ms: float
    cold: float
    warm: float
    steady: float
    two: float
    two_steady: float


def write_table(folder, facts):
    """Write a table of terms of office by rule: five persons a post, one post a body."""
    bodies, people = facts // 20, facts // 5
    rng = random.Random(7)
    entities = [(f"person:p{n}", "person", f"Given{n % 5000} Family{n}", "", "") for n in range(people)]
    entities += [(f"org:o{n}", "organisation", f"Institute {n}", "", "") for n in range(bodies)]
    entities += [(f"post:t{n}", "post", f"Head of {n}", f"org:o{n}", "head") for n in range(bodies)]
    terms = [
        (f"l{n}", f"person:p{n % people}", f"post:t{rng.randrange(bodies)}", f"{1900 + n % 120}/..")
        for n in range(facts)
    ]
    _write(folder / "entities.csv", ("entity_id", "kind", "label", "body_id", "title"), entities)
    _write(folder / "leadership.csv", ("fact_id", "holder_id", "post_id", "interval"), terms)
    return terms, rng


def _write(path, head, rows):
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def write_claims(path, terms, rng, count=CLAIMS):
    rows = []
    for number, (_, person, post, interval) in enumerate(rng.sample(terms, count)):
        family = int(person.removeprefix("person:p"))
        year = int(interval[:4]) + 7 * (number % 3 == 0)
        body = f"Institute {post.removeprefix('post:t')}"
        rows.append(("took_office", f"Given{family % 5000} Family{family}", body, "head", year))
    _write(path, ("relation", "subject", "object", "role", "when"), rows)


@cache
def verify_speed(facts):
    """Measure `claims verify`, its reading and writing with it, against a table of so many facts."""
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as other:
        folder, few, many = Path(place), Path(other) / "few.csv", Path(other) / "many.csv"
        terms, rng = write_table(folder, facts)
        write_claims(few, terms, rng)
        long = min(LONG, len(terms))
        write_claims(many, terms, rng, long)
        del terms
        done = subprocess.run(
            [sys.executable, "-c", COMPILE, place], capture_output=True, text=True, check=True
        )
        spent, peak = map(float, done.stdout.split())
        compiled = folder / COMPILED_NAME
        spare_the_collector()
        rounds = [_round(compiled, few, many) for _ in range(ROUNDS)]
        size = compiled.stat().st_size / 1e6
    opening, cold, warm, whole, two, two_whole = map(statistics.median, zip(*rounds, strict=True))
    alone = (CLAIMS / cold, CLAIMS / warm, (long - CLAIMS) / (whole - cold))
    pair = (CLAIMS / two, (long - CLAIMS) / (two_whole - two))
    return Run(spent, peak, size, opening * 1000, *alone, *pair)


def _round(compiled, few, many):
    """Give seconds: of opening, of few claims first met and met again, of many, of both by two processes."""

    def opened():
        return Checker(compiled, default_table=False)

    opening, checker = timed(opened)
    alone = [timed(lambda: _verify(few, checker))[0] for _ in range(2)]
    whole = timed(lambda: _verify(many, opened()))[0]
    pair = [
        timed(lambda asked=asked: _verify(asked, opened(), 2), time.perf_counter)[0] for asked in (few, many)
    ]
    return opening, *alone, whole, *pair


def _verify(asked, checker, jobs=1):
    make = lambda: Verifier(checker=checker if jobs == 1 else checker.renewed())  # noqa: E731
    return sum(len(line.text) for line in verify_rows(claim_rows(asked), make, jobs=jobs))


def section(_path, _docs):
    matcher = load_matcher()
    pairs = np.random.default_rng(1).random((PAIRS, len(matcher.features)))
    days = [(d, y) for d in range(1, 29) for y in range(1900, 2000)]
    texts = [f"It happened {shape.format(d=d, y=y)}." for d, y in days for shape in SHAPES]
    wordings = [shape.format(d=d, y=y) for d, y in days for shape in SHAPES[:5]]
    find = partial(find_expressions, published=date(2024, 10, 1))
    seconds = in_turn(
        {
            "model": lambda: matcher.predict_proba(pairs),
            # Dropped as they are while an article is read: kept by the ten thousand they would be looked
            # through by the collector again and again, a quarter of the time.
            "found": lambda: deque(map(find, texts), maxlen=0),
            "read": lambda: deque(map(read_date, wordings), maxlen=0),
        },
        ROUNDS,
    )
    model, found, read = (statistics.median(seconds[name]) for name in ("model", "found", "read"))
    expressions = sum(map(len, map(find, texts)))
    rows = []
    for facts in FACTS:
        run = verify_speed(facts)
        figures = (f"{run.compiling:.1f}", f"{run.compiling_mb:,.0f}", f"{run.file_mb:,.0f}")
        rates = (f"{rate:,.0f}" for rate in (run.cold, run.warm, run.steady, run.two, run.two_steady))
        rows.append((f"{facts:,}", *figures, f"{run.opening_ms:.0f}", *rates))
    head = ("facts of the table", "s to compile it", "MB in memory", "MB on disk", "ms to open it")
    head += ("claims a second, first met", "met before", "steady", "first met, 2 processes", "steady")
    return f"""{table(head, rows)}

{CLAIMS:,} claims from CSV to JSONL, reading and writing included; compiled tables are opened by memory map.
Unless told otherwise `claims verify` shares more than 1,024 rows out to the cores: here the columns of two
processes are its own.
The steady rate is that of what {LONG:,} claims ({min(LONG, min(FACTS)):,} of the smallest table) take
above them, all of them first met: without the start of table and processes.
The model takes {model / PAIRS * 1e6:.2f} us a pair in a batch of {PAIRS:,}; dates are found and resolved in
text at {expressions / found:,.0f} expressions a second, and read where the wording is all there is at
{len(wordings) / read:,.0f}.
"""
