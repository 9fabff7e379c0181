"""The same articles through a process pool, Dask and, where it is installed, Spark.

Each engine reads a short and a long pile of articles; the slope between the two is its steady rate, what
is left of the short one its start: processes, models and table loaded.
"""

import json
import os
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from archives import Figures, write_plan
from common_ground import read, table, timed, words_of
from startup import PEAK, run

from claims.batch import BatchOptions, check_chunks, chunks_of
from claims.checker import Checker
from claims.distributed import ARTICLE_COLUMNS, SPARK_SCHEMA, Recipe, article_frames, check_frames
from claims.reference import ReferenceTable
from claims.report.records import dump_record, verdict_record

WORKERS = 2
# The short pile holds every nth article, the long one all of them.
SHORT = 4


def pool(articles, jobs):
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


PEAK_OF_ALL = f"""
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from common_ground import read
from claims import Checker
for report in Checker().check_many(read(Path(sys.argv[1]))): pass
{PEAK}
"""


def engines():
    sides = {"one process": lambda articles: pool(articles, 1)}
    sides[f"{WORKERS} processes"] = lambda articles: pool(articles, WORKERS)
    if find_spec("distributed"):
        sides[f"Dask, {WORKERS} workers"] = on_dask
    if find_spec("pyspark"):
        sides[f"Spark, {WORKERS} cores"] = on_spark
    return sides


def section(path, docs):
    articles = read(path)
    short = articles[::SHORT]
    words, few = words_of(articles), words_of(short)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    labels, rows, steady = {}, [], {}
    for name, work in engines().items():
        work(articles[:2])  # files read once, a virtual machine running: else the short pile pays for them
        brief, _ = timed(lambda work=work: work(short), time.perf_counter)
        whole, labels[name] = timed(lambda work=work: work(articles), time.perf_counter)
        if whole <= brief:
            raise SystemExit(f"{name}: more articles took less time; the machine is too busy to time engines")
        steady[name] = (words - few) / (whole - brief)
        start = max(0.0, brief - few / steady[name])
        rate = f"{words / whole:,.0f}"
        rows.append((name, f"{start:.1f}", f"{whole:.1f}", rate, f"{steady[name]:,.0f}"))
    same_labels(labels)
    figures = measured(path, articles, words, steady)
    write_plan(docs / "archives.md", figures)
    gain = steady[f"{WORKERS} processes"] / steady["one process"]
    missing = "" if find_spec("pyspark") else " Spark is not installed here, so left out."
    head = ("engine", "start s", "whole run s", "words a second with its start", "words a second, steady")
    return f"""{table(head, rows)}

{len(articles)} articles, {words:,} words; the start is that of processes, models and table, and the steady
rate the slope between a pile of {few:,} words and all of them. Every engine gives the same labels.
Two processes give {gain:.2f} times one.{missing}

{figures.summary()} See [archives](archives.md).
"""


def same_labels(labels):
    first = sorted(labels["one process"])
    other = [name for name, found in labels.items() if sorted(found) != first]
    if other:
        raise SystemExit(f"{other} give other labels than one process")


def measured(path, articles, words, steady):
    """Give what the plan needs: rates, bytes in and out, memory of one process."""
    checker = Checker()
    sample = articles[:: max(1, len(articles) // 40)]
    verdicts = [verdict for report in checker.check_many(sample) for verdict in report]
    written = sum(len(dump_record(verdict_record(verdict)).encode()) for verdict in verdicts)
    read_bytes = sum(len(json.dumps({"id": a.id, "text": a.text}).encode()) for a in articles)
    return Figures(
        words_each=words / len(articles),
        steady=steady,
        bytes_in=read_bytes / len(articles),
        rows_each=len(verdicts) / len(sample),
        bytes_out=written / len(sample),
        process_mb=float(
            run("-W", "ignore", "-c", PEAK_OF_ALL, str(path.resolve()), str(Path(__file__).parent))[2][0]
        ),
        table_mb=sum(Path(layer.path).stat().st_size for layer in ReferenceTable.load().layers) / 1e6,
    )
