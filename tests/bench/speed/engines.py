"""The same articles through a process pool, Dask and, where it is installed, Spark."""

import os
import sys
import time
from dataclasses import replace
from functools import partial
from importlib.util import find_spec

from common_ground import read, table, timed, words_of

from claims.batch import BatchOptions, check_chunks, chunks_of
from claims.checker import Checker
from claims.distributed import ARTICLE_COLUMNS, SPARK_SCHEMA, Recipe, article_frames, check_frames

WORKERS = 2
# The articles once more, this many times: what the second run takes longer is steady work.
ROUNDS = 3
# The plan on paper: an archive, and the cores that are to read it.
ARCHIVE, CORES = 100_000_000, 640


def pool(articles, jobs):
    from pathlib import Path

    options = BatchOptions(target=Path(), form="csv", jobs=jobs, seconds_each=None)
    checker = Checker()
    found = []
    for _, reports in check_chunks(chunks_of(articles), checker.renewed, options):
        found += [verdict.label.value for report in reports for verdict in report]
    return found


def on_dask(articles):
    from claims.distributed.on_dask import check_on_dask, client_of

    with client_of("", WORKERS) as client:
        frames = check_on_dask(article_frames(articles), client, recipe=Recipe())
        return [label for frame in frames for label in frame["label"]]


def on_spark(articles):
    import pandas as pd
    from pyspark.sql import SparkSession

    rows = pd.concat(article_frames(articles)).astype(object).where(lambda cell: cell.notna(), None)
    schema = ", ".join(f"`{column}` string" for column in ARTICLE_COLUMNS)
    spark = SparkSession.builder.master(f"local[{WORKERS}]").getOrCreate()
    try:
        frame = spark.createDataFrame(list(rows.itertuples(index=False, name=None)), schema)
        checked = frame.repartition(WORKERS * 4).mapInPandas(check_frames, SPARK_SCHEMA)
        return [row.label for row in checked.select("label").collect()]
    finally:
        spark.stop()


def section(path, _docs):
    articles = read(path, 2)
    words = words_of(articles)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    sides = {
        "one process": lambda: pool(articles, 1),
        f"{WORKERS} processes": lambda: pool(articles, WORKERS),
    }
    if find_spec("distributed"):
        sides[f"Dask, {WORKERS} workers"] = lambda: on_dask(articles)
    if find_spec("pyspark"):
        sides[f"Spark, {WORKERS} cores"] = lambda: on_spark(articles)
    labels, rows, spent = {}, [], {}
    for name, work in sides.items():
        spent[name], labels[name] = timed(work, time.perf_counter)
        rows.append((name, f"{spent[name]:.1f}", f"{words / spent[name]:,.0f}"))
    first = labels["one process"]
    same = [name for name, found in labels.items() if sorted(found) == sorted(first)]
    if len(same) < len(labels):
        raise SystemExit(f"only {same} give the same labels")
    each = words / len(articles)
    core_hours = ARCHIVE * each * spent["one process"] / words / 3600
    gain = spent["one process"] / spent[f"{WORKERS} processes"]
    many = [replace(article, id=f"{article.id}-{n}") for n in range(1 + ROUNDS) for article in articles]
    steady = {jobs: timed(partial(pool, many, jobs), time.perf_counter)[0] for jobs in (1, WORKERS)}
    one = steady[1] - spent["one process"]
    steady_gain = one / (steady[WORKERS] - spent[f"{WORKERS} processes"])
    return f"""{table(("engine", "seconds with its start", "words a second"), rows)}

{len(articles)} articles, {words:,} words, start of workers and loading of models included; every engine gives
the same labels. Two processes give {gain:.2f} times one; once they are running, {steady_gain:.2f} times
({ROUNDS * words / one:,.0f} words a second in one process, {ROUNDS * words / one * steady_gain:,.0f} in two).

At {words / spent["one process"]:,.0f} words a second and core, {ARCHIVE:,} articles of {each:,.0f} words take
{core_hours:,.0f} core hours: {core_hours / CORES:,.0f} hours on {CORES // 32} machines of 32 cores. What that
means is worked out in [archives](archives.md).
"""
