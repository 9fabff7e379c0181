"""The one function an engine maps: an iterator of data frames to an iterator of data frames.

Every column of both sides is text, so that the schema is the same in pandas, Dask, Spark
and Arrow, and for a frame without a single claim.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from claims.articles.records import article_of_record
from claims.batch import chunks_of
from claims.batch.isolation import check_isolated
from claims.distributed.recipe import LOCK, Recipe
from claims.errors import ArticleError, DateError
from claims.report.columns import COLUMNS, row_of_record
from claims.report.records import Record, dump_record
from claims.types import Article, Failure

if TYPE_CHECKING:
    import pandas as pd

    from claims.report import Report

__all__ = [
    "ARTICLE_COLUMNS",
    "SPARK_SCHEMA",
    "VERDICT_COLUMNS",
    "article_frames",
    "check_frames",
    "records_of",
]

# `text` is needed; an `error` says that the article could not be read and is handed through.
ARTICLE_COLUMNS = ("id", "title", "date", "text", "error")
# The columns of the CSV report, then the whole record as JSON.
VERDICT_COLUMNS = (*COLUMNS, "record")
SPARK_SCHEMA = ", ".join(f"`{column}` string" for column in VERDICT_COLUMNS)


def check_frames(frames: Iterable[pd.DataFrame], *, recipe: Recipe | None = None) -> Iterator[pd.DataFrame]:
    """Check frames of articles; pure: the same articles give the same rows on any engine.

    Parameters
    ----------
    frames : iterable of DataFrame
        Articles, with the columns `ARTICLE_COLUMNS`; those but `text` may lack.
    recipe : Recipe, optional
        How the worker makes its checker.

    Yields
    ------
    DataFrame
        Columns `VERDICT_COLUMNS`, all text; one row a claim, one for an article that failed.
        A frame of many articles gives several, each of a few pages of text, in order.
    """
    recipe = recipe or Recipe()
    for frame in frames:
        for chunk in chunks_of(_articles(frame)):
            with LOCK:
                reports = check_isolated(recipe.checker(), chunk.inputs, seconds_each=recipe.seconds_each)
            yield _verdicts(reports)


def article_frames(articles: Iterable[Article | Failure]) -> Iterator[pd.DataFrame]:
    """Give a stream of articles as frames of at most 25 articles or about 100,000 characters."""
    import pandas as pd

    for chunk in chunks_of(articles):
        yield pd.DataFrame([_row(item) for item in chunk.inputs], columns=list(ARTICLE_COLUMNS), dtype=object)


def records_of(frame: pd.DataFrame) -> Iterator[Record]:
    """Give the records of a frame of verdicts."""
    return map(json.loads, frame["record"])


def _row(item: Article | Failure) -> tuple[str | None, ...]:
    if isinstance(item, Failure):
        return (item.article_id, None, None, None, f"{item.error}: {item.detail}")
    day = item.published.isoformat() if item.published else None
    return (item.id, item.title, day, item.text, None)


def _articles(frame: pd.DataFrame) -> Iterator[Article | Failure]:
    columns = [column for column in ARTICLE_COLUMNS if column in frame.columns]
    for number, row in enumerate(frame[columns].itertuples(index=False), start=1):
        record = {column: value for column, value in zip(columns, row, strict=True) if _is_given(value)}
        yield _article(record, place=str(record.get("id", f"row {number}")))


def _is_given(value: object) -> bool:
    """Tell whether a cell holds something: None, NaN and NaT do not equal themselves or are None."""
    return value is not None and value == value


def _article(record: Mapping[str, Any], *, place: str) -> Article | Failure:
    if "error" in record:
        error, _, detail = str(record["error"]).partition(": ")
        return Failure(article_id=place, error=error, detail=detail)
    day = record.get("date")
    written = {**record, "date": day if day is None or isinstance(day, str) else str(day)[:10]}
    try:
        return article_of_record(written, place=place, published=None)
    except (ArticleError, DateError) as fault:
        return Failure(article_id=place, error=type(fault).__name__, detail=str(fault))


def _verdicts(reports: Iterable[Report]) -> pd.DataFrame:
    import pandas as pd

    records = [record for report in reports for record in report.records()]
    rows = [[*row_of_record(record), dump_record(record)] for record in records]
    return pd.DataFrame(rows, columns=list(VERDICT_COLUMNS), dtype=object)
