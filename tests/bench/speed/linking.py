"""Names found by the index and by its peers: build, size, opening, speed, recall, growth.

Sizes and peers can be chosen: CLAIMS_BENCH_NAMES="10000 100000", CLAIMS_BENCH_PEERS=0.
"""

import math
import multiprocessing
import os
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from common_ground import table, timed
from linking_peers import PEERS
from linking_world import queries, world

from claims.linking import NameIndex

SIZES = tuple(map(int, os.environ.get("CLAIMS_BENCH_NAMES", "10000 100000 1000000").split()))
_WITH_PEERS = os.environ.get("CLAIMS_BENCH_PEERS", "1") != "0"
# Every query is timed the first time it is asked: nothing of it is remembered.
_WARM, _SINGLE, _ROUNDS, _BATCH = 200, 2_000, 3, 3_000
_QUERIES = _WARM + _SINGLE + _ROUNDS * _BATCH
HEAD = (
    "entities", "names", "build s", "open ms", "MB", "batch q/s", "single q/s", "p99 ms",
    "recall@1", "recall@10",
)  # fmt: skip


def section(_path, _docs):
    rows, kinds, peers, left_out = [], {}, [], set()
    for size in SIZES:
        names, ids = world(size)
        asked = queries(names, ids, _QUERIES)
        row, answers = measure(size, names, ids, asked)
        rows.append(row)
        kinds[size] = by_kind(asked, answers, ids)
        for title, make, count in PEERS if _WITH_PEERS else ():
            try:
                peers.append((size, title, *beside(make(names), ids, asked[:count], answers[:count])))
            except ImportError:
                left_out.add(title)
    missing = f"\nNot installed here, so left out: {', '.join(sorted(left_out))}.\n" if left_out else ""
    last = SIZES[-1]
    return f"""{table(HEAD, rows)}

{_QUERIES:,} queries in equal parts of ten kinds; seconds of the processor, of batches the median of
{_ROUNDS} rounds. Latency grows with the number of entities to the power {slope(rows, 6):.2f} one at a time,
{slope(rows, 5):.2f} in batches. By kind at {last:,} entities:

{table(("kind", "recall@1", "recall@10"), kinds[last])}

Peers on the same names, beside the index on the same queries:

{table(("entities", "peer", "queries", "q/s", "recall@1", "recall@10", "index @1", "index @10"), peers)}
{missing}"""


def slope(rows, column):
    """Give the exponent with which time grows from the first to the last size; 0 for one size."""
    if len(rows) < 2:
        return 0.0
    return math.log(rows[0][column] / rows[-1][column]) / math.log(rows[-1][0] / rows[0][0])


def growth_points():
    """Give entities and microseconds of one query, for the plot of growth."""
    points = []
    for size in SIZES:
        names, ids = world(size)
        row, _ = measure(size, names, ids, queries(names, ids, _QUERIES))
        points.append((size, 1e6 / row[6]))
    return points


def measure(size, names, ids, asked):
    """Give one row of the table, and the ids found for each query."""
    with tempfile.TemporaryDirectory() as folder:
        built, _ = timed(lambda: NameIndex.build(names, ids, folder))
        megabytes = sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6
        # As for any user, the index is opened by another process than the one that built it.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as other:
            opened, single, batch, found = other.submit(ask, folder, [query for query, *_ in asked]).result()
    row = (
        size, len(names), round(built, 1), round(opened * 1000, 1), round(megabytes), round(_BATCH / batch),
        round(len(single) / sum(single)), round(sorted(single)[int(0.99 * len(single))] * 1000, 2),
        *recalls(asked, found, ids),
    )  # fmt: skip
    return row, found


def ask(folder, texts):
    """Give the seconds it takes to open an index, for each single query, for a batch; and the ids found."""
    opened, index = timed(lambda: NameIndex.open(folder), time.perf_counter)
    answers = index.query_many(texts[:_WARM])
    single, batches = [], []
    for query in texts[_WARM : _WARM + _SINGLE]:
        spent, hits = timed(lambda q=query: index.query(q))
        single.append(spent)
        answers.append(hits)
    for start in range(_WARM + _SINGLE, _QUERIES, _BATCH):
        spent, hits = timed(lambda s=start: index.query_many(texts[s : s + _BATCH]))
        batches.append(spent)
        answers.extend(hits)
    return opened, single, statistics.median(batches), [[hit.id for hit in hits] for hits in answers]


def recalls(asked, found, ids):
    first = sum(ids[place] in hits[:1] for (_, place, _), hits in zip(asked, found, strict=True))
    ten = sum(ids[place] in hits[:10] for (_, place, _), hits in zip(asked, found, strict=True))
    return round(first / len(asked), 3), round(ten / len(asked), 3)


def by_kind(asked, found, ids):
    rows = []
    for kind in dict.fromkeys(kind for *_, kind in asked):
        some = [n for n, query in enumerate(asked) if query[2] == kind]
        rows.append((kind, *recalls([asked[n] for n in some], [found[n] for n in some], ids)))
    return rows


def beside(search, ids, asked, found):
    """Give a peer's queries, speed and recalls, and the recalls of the index on the same queries."""
    spent, answers = timed(lambda: search([query for query, _, _ in asked]))
    theirs = [list(dict.fromkeys(ids[place] for place in places)) for places in answers]
    speed = f"{len(asked) / spent:,.0f}" if spent < len(asked) else f"{len(asked) / spent:.1f}"
    return len(asked), speed, *recalls(asked, theirs, ids), *recalls(asked, found, ids)
