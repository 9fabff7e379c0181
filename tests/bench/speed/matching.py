"""What comes after extraction: the model, `claims verify` against a large table, dates."""

import csv
import random
import statistics
import tempfile
from datetime import date
from pathlib import Path

import numpy as np
from common_ground import in_turn, table, timed

from claims.checker import Checker
from claims.dates import find_expressions
from claims.matching import load_matcher
from claims.report.intake import read_claims

FACTS = (10_000, 100_000)
CLAIMS = 1_000
PAIRS = 20_000
SHAPES = (
    "on {d} April {y}",
    "in October {y}",
    "since {y}",
    "from {y} to 2024",
    "May {d}, {y}",
    "in {y}, {d} days on",
)


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


def write_claims(path, terms, rng):
    rows = []
    for number, (_, person, post, interval) in enumerate(rng.sample(terms, CLAIMS)):
        family = int(person.removeprefix("person:p"))
        year = int(interval[:4]) + 7 * (number % 3 == 0)
        body = f"Institute {post.removeprefix('post:t')}"
        rows.append(("took_office", f"Given{family % 5000} Family{family}", body, "head", year))
    _write(path, ("relation", "subject", "object", "role", "when"), rows)


def verify_speed(facts):
    """Give seconds to compile a table of so many facts and claims a second against it."""
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as other:
        folder = Path(place)
        terms, rng = write_table(folder, facts)
        write_claims(folder / "asked.tmp", terms, rng)
        asked = list(read_claims((folder / "asked.tmp").rename(Path(other) / "claims.csv")))
        spent, checker = timed(lambda: Checker(folder, default_table=False))
        chunks = [asked[n : n + 512] for n in range(0, len(asked), 512)]
        seconds = [timed(lambda: [checker.renewed().verify(chunk) for chunk in chunks])[0] for _ in range(3)]
    return spent, len(asked) / statistics.median(seconds)


def section(_path, _docs):
    matcher = load_matcher()
    pairs = np.random.default_rng(1).random((PAIRS, len(matcher.features)))
    days = [(d, y) for d in range(1, 29) for y in range(1900, 2000)]
    texts = [f"It happened {shape.format(d=d, y=y)}." for d, y in days for shape in SHAPES]
    seconds = in_turn(
        {
            "model": lambda: matcher.predict_proba(pairs),
            "dates": lambda: [find_expressions(text, published=date(2024, 10, 1)) for text in texts],
        },
        3,
    )
    model, dates = (statistics.median(seconds[name]) for name in ("model", "dates"))
    rows = []
    for facts in FACTS:
        spent, rate = verify_speed(facts)
        rows.append((f"{facts:,}", f"{spent:.1f}", f"{rate:,.0f}"))
    return f"""{table(("facts of the table", "seconds to compile it", "claims verified a second"), rows)}

The model takes {model / PAIRS * 1e6:.2f} us a pair in a batch of {PAIRS:,}; dates are found and resolved in
text at {len(texts) / dates:,.0f} expressions a second.
"""
