"""The frame function in Spark's `mapInPandas`, on a real local Spark: opt-in, `pytest -m slow`.

Needs pyspark and a Java runtime, neither of which the project installs.
"""

import shutil
import sys

import pandas as pd
import pytest

from claims.distributed import ARTICLE_COLUMNS, SPARK_SCHEMA, VERDICT_COLUMNS, check_frames

pytestmark = [pytest.mark.slow, pytest.mark.model, pytest.mark.loopback]

TEXTS = [
    "NATO was founded in 1949.",
    "NATO was founded in 1955.",
    "Rain fell.",
    "Sweden joined NATO in 2024.",
]


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_the_rows_of_the_function(monkeypatch):
    pytest.importorskip("pyspark")
    if shutil.which("java") is None:
        pytest.skip("no Java runtime")
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    rows = [(f"a{number}", None, "2024-10-02", text, None) for number, text in enumerate(TEXTS * 3)]
    expected = pd.concat(check_frames([pd.DataFrame(rows, columns=list(ARTICLE_COLUMNS), dtype=object)]))
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        articles = spark.createDataFrame(rows, ", ".join(f"`{name}` string" for name in ARTICLE_COLUMNS))
        checked = articles.repartition(4).mapInPandas(check_frames, SPARK_SCHEMA)
        assert tuple(checked.columns) == VERDICT_COLUMNS
        found = sorted((row.article_id, row.label, row.explanation) for row in checked.collect())
    finally:
        spark.stop()
    assert found == sorted(
        zip(expected["article_id"], expected["label"], expected["explanation"], strict=True)
    )
