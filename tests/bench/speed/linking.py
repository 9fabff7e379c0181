"""Names found by the index and by its peers: build, size, opening, speed, recall.

Names are made by rule from a fixed seed; queries are names with one or two slips, a lost word,
another order, another case, without accents, with a suffix, as initials.
"""

import math
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

from common_ground import table, timed

from claims.linking import NameIndex

_SYLLABLES = [first + last for first in "bdfghklmnprst" for last in "aeo"]
_KINDS = ("Bank", "Institute", "University", "Agency", "Council", "Systems", "Partners", "Union")
_QUERIES = 1000
SAMPLE = 500
# A million names are measured with CLAIMS_BENCH_NAMES="10000 100000 1000000": the build takes minutes.
SIZES = tuple(map(int, os.environ.get("CLAIMS_BENCH_NAMES", "10000 100000").split()))


def section(_path, _docs):
    rows, peers, left_out = [], [], []
    for size in SIZES:
        rows.append(measure(size))
        names, ids, queries, asked = world_and_queries(size)
        for name, make in PEERS.items():
            try:
                few = 20 if make is rapidfuzz_peer else SAMPLE
                peers.append((size, name, *judged(make(names), ids, queries[:few], asked[:few])))
            except ImportError:
                left_out.append(name)
    head = (
        "entities",
        "names",
        "build s",
        "open ms",
        "MB",
        "batch q/s",
        "single q/s",
        "p99 ms",
        "recall@1",
        "recall@10",
    )
    slope = math.log(rows[0][6] / rows[-1][6]) / math.log(SIZES[-1] / SIZES[0])
    missing = f"Not installed here, so left out: {', '.join(sorted(set(left_out)))}.\n" if left_out else ""
    return f"""{table(head, rows)}

Latency grows with the number of entities to the power {slope:.2f}. Peers on the same names and queries:

{table(("entities", "peer", "q/s", "recall@1", "recall@10"), peers)}

{missing}"""


def judged(search, ids, queries, asked):
    """Give a peer's queries a second and recalls; it answers places of names, best first."""
    spent, answers = timed(lambda: search(queries), time.perf_counter)
    found = [list(dict.fromkeys(ids[place] for place in places))[:10] for places in answers]
    first = sum(ids[p] in hits[:1] for hits, p in zip(found, asked, strict=True)) / len(asked)
    ten = sum(ids[p] in hits for hits, p in zip(found, asked, strict=True)) / len(asked)
    return f"{len(queries) / spent:,.0f}", f"{first:.3f}", f"{ten:.3f}"


def rapidfuzz_peer(names):
    from rapidfuzz import fuzz, process, utils

    def search(queries):
        return [
            [
                place
                for *_, place in process.extract(
                    q, names, scorer=fuzz.WRatio, processor=utils.default_process, limit=20
                )
            ]
            for q in queries
        ]

    return search


def trigram_peer(names):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sparse_dot_topn import sp_matmul_topn

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3))
    matrix = vectorizer.fit_transform(names).T.tocsr()

    def search(queries):
        best = sp_matmul_topn(vectorizer.transform(queries), matrix, top_n=20, sort=True)
        return [best.indices[best.indptr[n] : best.indptr[n + 1]].tolist() for n in range(len(queries))]

    return search


def tantivy_peer(names):
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("grams", stored=False)
    builder.add_integer_field("place", stored=True)
    index = tantivy.Index(builder.build())
    writer = index.writer(128_000_000)
    for place, name in enumerate(names):
        writer.add_document(tantivy.Document(grams=" ".join(_grams(name)), place=place))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def one(query):
        parsed = index.parse_query(" ".join(_grams(query)), ["grams"])
        return [searcher.doc(address)["place"][0] for _, address in searcher.search(parsed, 20).hits]

    return lambda queries: [one(query) for query in queries]


def _grams(name):
    text = "".join(c if c.isalnum() else "x" for c in f"x{name.lower()}x")
    return [text[n : n + 3] for n in range(len(text) - 2)]


PEERS = {
    "rapidfuzz WRatio, 20 queries": rapidfuzz_peer,
    "TF-IDF trigrams, sparse_dot_topn": trigram_peer,
    "tantivy trigrams": tantivy_peer,
}


def world_and_queries(size):
    rng = random.Random(size)
    names, ids = _world(size, rng)
    asked = [rng.randrange(len(names)) for _ in range(_QUERIES)]
    return names, ids, [_worded(names[place], rng) for place in asked], asked


def measure(size):
    """Give one row of the table for an index of `size` entities with 1.75 names each."""
    names, ids, queries, asked = world_and_queries(size)
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        NameIndex.build(names, ids, folder)
        built = time.perf_counter() - begun
        begun = time.perf_counter()
        index = NameIndex.open(folder)
        opened = (time.perf_counter() - begun) * 1000
        megabytes = sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6
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
