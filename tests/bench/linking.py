"""Measures the name index at several sizes: build, size, opening, speed, recall.

Run ``python tests/bench/linking.py [NAMES ...]`` (default 10000 100000). Names
are made by rule from a fixed seed; queries are names with a slip, a lost word,
another order, another case, an initial.
"""

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from claims.linking import NameIndex

_SYLLABLES = [first + last for first in "bdfghklmnprst" for last in "aeo"]
_KINDS = ("Bank", "Institute", "University", "Agency", "Council", "Systems", "Partners", "Union")
_QUERIES = 2000


def main(sizes):
    print("names aliases build_s open_ms MB batch_q/s single_q/s p99_ms recall@1 recall@10")
    for size in sizes:
        print(" ".join(str(figure) for figure in measure(size)), flush=True)


def measure(size):
    """Give one row of the table for an index of `size` entities with 1.75 names each."""
    rng = random.Random(size)
    names, ids = _world(size, rng)
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        NameIndex.build(names, ids, folder)
        built = time.perf_counter() - begun
        begun = time.perf_counter()
        index = NameIndex.open(folder)
        opened = (time.perf_counter() - begun) * 1000
        megabytes = sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6
        asked = [rng.randrange(len(names)) for _ in range(_QUERIES)]
        queries = [_worded(names[place], rng) for place in asked]
        index.query_many(queries[:200])
        begun = time.perf_counter()
        answers = index.query_many(queries)
        batch = _QUERIES / (time.perf_counter() - begun)
        single = [_timed(index, query) for query in queries]
        first = sum(bool(a) and a[0].id == ids[p] for a, p in zip(answers, asked, strict=True)) / _QUERIES
        ten = sum(ids[p] in {hit.id for hit in a} for a, p in zip(answers, asked, strict=True)) / _QUERIES
    p99 = statistics.quantiles(single, n=100)[-1] * 1000
    return (
        size, len(names), round(built, 1), round(opened, 1), round(megabytes), round(batch),
        round(_QUERIES / sum(single)), round(p99, 2), round(first, 3), round(ten, 3),
    )  # fmt: skip


def _timed(index, query):
    begun = time.perf_counter()
    index.query(query)
    return time.perf_counter() - begun


def _world(size, rng):
    words = [
        "".join(rng.choices(_SYLLABLES, k=rng.randrange(2, 5))).title() for _ in range(max(size // 3, 500))
    ]
    names, ids = [], []
    for number in range(size):
        picked = [words[int(len(words) * rng.random() ** 2)] for _ in range(rng.randrange(2, 4))]
        name = " ".join(picked) if number % 2 else f"{rng.choice(_KINDS)} of {' '.join(picked)}"
        names.append(name)
        ids.append(f"e{number}")
        if rng.random() < 0.75:
            names.append(f"{name} {rng.choice(('Inc.', 'Group', 'International'))}")
            ids.append(f"e{number}")
    return names, ids


def _worded(name, rng):
    words = name.split()
    change = rng.randrange(6)
    if change == 0:
        return name.upper()
    if change == 1:
        return _slip(name, rng)
    if change == 2:
        return _slip(_slip(name, rng), rng)
    if change == 3 and len(words) > 2:
        words.pop(rng.randrange(len(words)))
        return " ".join(words)
    if change == 4:
        rng.shuffle(words)
        return " ".join(words)
    return name


def _slip(name, rng):
    place = rng.randrange(1, len(name) - 1)
    return (
        name[:place] + name[place + 1 :] if rng.random() < 0.5 else name[:place] + name[place] + name[place:]
    )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [10_000, 100_000])
