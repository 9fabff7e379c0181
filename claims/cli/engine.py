"""A run of `check` through an engine: articles out as frames, records back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from claims.batch import Tally
    from claims.cli.progress import Progress
    from claims.distributed import Recipe
    from claims.report.records import Record
    from claims.types import Article, Failure

__all__ = ["records_by_engine"]


def records_by_engine(
    engine: str,
    workers: int,
    articles: Iterable[Article | Failure],
    recipe: Recipe,
    tally: Tally,
    progress: Progress,
) -> Iterator[Record]:
    """Check articles on a Dask cluster; gives the records in order and counts them.

    Parameters
    ----------
    engine : str
        "dask" starts `workers` processes here, "dask:ADDRESS" uses a scheduler that runs.
    """
    try:
        from claims.distributed.on_dask import check_on_dask, client_of
    except ImportError:
        raise typer.BadParameter(
            "Dask is not installed: pip install 'factclaims[dask]'", param_hint="--engine"
        ) from None
    from claims.distributed import article_frames, records_of

    with client_of(engine.partition(":")[2], workers) as client:
        frames = article_frames(_counted(progress.follow(articles), tally))
        for frame in check_on_dask(frames, client, recipe=recipe):
            for record in records_of(frame):
                tally.counts["failures" if record["record"] == "error" else record["label"]] += 1
                yield record


def _counted(articles: Iterable[Article | Failure], tally: Tally) -> Iterator[Article | Failure]:
    for article in articles:
        tally.counts["articles"] += 1
        yield article
