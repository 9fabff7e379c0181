"""The frame function, alone and on a real Dask cluster that loses a worker on the way."""

import os
import signal

import pandas as pd
import pytest

from claims.distributed import (
    ARTICLE_COLUMNS,
    SPARK_SCHEMA,
    VERDICT_COLUMNS,
    Recipe,
    article_frames,
    check_frames,
    records_of,
)
from claims.types import Article, Failure

pytestmark = pytest.mark.model

TEXTS = [
    "NATO was founded in 1949.",
    "NATO was founded in 1955.",
    "Rain fell over the weekend.",
    "Jens Stoltenberg stepped down as secretary general of NATO on Tuesday.",
    "Sweden joined NATO in 2024.",
    "Croatia left the European Union in 2013.",
]


def frame(texts):
    rows = [(f"a{number}", None, "2024-10-02", text, None) for number, text in enumerate(texts)]
    return pd.DataFrame(rows, columns=list(ARTICLE_COLUMNS), dtype=object)


@pytest.fixture(scope="module")
def verdicts():
    return pd.concat(check_frames([frame(TEXTS)]), ignore_index=True)


def test_gives_the_columns_of_the_schema_as_text(verdicts):
    assert tuple(verdicts.columns) == VERDICT_COLUMNS
    assert all(isinstance(cell, str) for column in verdicts for cell in verdicts[column])
    assert SPARK_SCHEMA.count(" string") == len(VERDICT_COLUMNS)


def test_gives_the_verdicts_of_the_checker(verdicts, checker):
    articles = [Article(id=f"a{n}", text=text) for n, text in enumerate(TEXTS)]
    expected = [v for article in articles for v in checker.check(article, published="2024-10-02")]
    assert list(verdicts["label"]) == [verdict.label.value for verdict in expected]
    assert [r["explanation"] for r in records_of(verdicts)] == [v.explanation for v in expected]


def test_does_not_hang_on_how_articles_are_cut_into_frames(verdicts):
    alone = pd.concat(check_frames([frame(TEXTS)[n : n + 1] for n in range(len(TEXTS))]), ignore_index=True)
    assert alone.equals(verdicts)


def test_a_frame_without_claims_has_the_columns_too():
    (empty,) = check_frames([frame(["Rain fell."])])
    assert tuple(empty.columns) == VERDICT_COLUMNS
    assert len(empty) == 0


def test_an_unreadable_article_is_one_row(verdicts):
    bad = frame(TEXTS[:2])
    bad.loc[0, "text"] = float("nan")
    (found,) = check_frames([bad])
    assert [bool(error) for error in found["error"]] == [True, False]
    assert found["article_id"][0] == "a0"


def test_failures_pass_through_frames():
    failure = Failure(article_id="x.txt", error="ArticleError", detail="x.txt: cannot be read")
    (frame,) = article_frames([failure])
    (found,) = check_frames([frame])
    assert next(records_of(found)) == {
        "record": "error", "article_id": "x.txt", "error": "ArticleError", "detail": "x.txt: cannot be read",
    }  # fmt: skip


@pytest.mark.loopback
@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_loses_a_worker_gives_the_same_rows_in_order(verdicts, tmp_path):
    pytest.importorskip("distributed")
    from claims.distributed.on_dask import check_on_dask, client_of

    frames = [frame(TEXTS)[n : n + 1] for n in range(len(TEXTS))]
    with client_of("", 2) as client:
        pids = client.run(os.getpid)
        found = []
        for number, rows in enumerate(check_on_dask(iter(frames * 3), client, recipe=Recipe())):
            if number == 1:
                os.kill(next(iter(pids.values())), signal.SIGKILL)
            found.append(rows)
        assert set(client.run(os.getpid).values()) != set(pids.values()) or len(client.nthreads()) < 2
    expected = pd.concat([verdicts] * 3, ignore_index=True)
    assert pd.concat(found, ignore_index=True).equals(expected)
