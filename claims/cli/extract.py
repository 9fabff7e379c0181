"""`claims extract`: articles in, claims out, no verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from claims.cli.datelines import Datelines
from claims.cli.options import (
    Articles,
    Delimiter,
    Encoding,
    Format,
    NoDefaultTable,
    Output,
    Published,
    Quotechar,
    Tables,
    Tabs,
    day_of,
    dialect_of,
    used_format,
)
from claims.cli.output import csv_chunks, jsonl_chunks, send, tell

if TYPE_CHECKING:
    from claims.extraction.extractor import Extractor
    from claims.report.records import Record
    from claims.types import Article, Claim, Failure

__all__ = ["extract"]


def extract(
    articles: Articles,
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    format: Annotated[Format | None, typer.Option("--format", help="jsonl (default) or csv.")] = None,
    output: Output = None,
    delimiter: Delimiter = None,
    tabs: Tabs = False,
    quotechar: Quotechar = '"',
    encoding: Encoding = None,
) -> None:
    """Read articles and write their claims, without checking them."""
    day = day_of(published)
    dialect = dialect_of(delimiter, tabs, quotechar, encoding)
    chosen = used_format(format, output, fallback=Format.JSONL)
    if chosen not in (Format.JSONL, Format.CSV):
        raise typer.BadParameter("extract writes jsonl or csv", param_hint="--format")

    from claims.articles import read_articles
    from claims.extraction.extractor import Extractor
    from claims.reference import ReferenceTable

    failures: list[Failure] = []
    extractor = Extractor(table=ReferenceTable.load(*(table or ()), default=not no_default_table))
    datelines = Datelines()
    stream = datelines.watch(read_articles(articles, published=day, dialect=dialect))
    records = _records(stream, extractor, failures)
    send((csv_chunks if chosen is Format.CSV else jsonl_chunks)(records), output)
    if (note := datelines.note()) is not None:
        tell(f"note: {note}")
    for failure in failures:
        tell(f"error: {failure.detail}")
    if failures:
        raise typer.Exit(3)


def _records(
    stream: Iterator[Article | Failure], extractor: Extractor, failures: list[Failure]
) -> Iterator[Record]:
    from claims.checker import batches
    from claims.report.records import claim_record, failure_record
    from claims.types import Failure

    for batch in batches(stream):
        for found in _read(batch, extractor):
            if isinstance(found, Failure):
                failures.append(found)
                yield failure_record(found)
            else:
                yield from map(claim_record, found)


def _read(batch: list[Article | Failure], extractor: Extractor) -> Iterator[list[Claim] | Failure]:
    """Give the claims of each article; one that breaks the reading costs itself alone."""
    from claims.types import Failure

    try:
        found = iter(list(extractor.extract_many([a for a in batch if not isinstance(a, Failure)])))
        together = [item if isinstance(item, Failure) else next(found) for item in batch]
    except Exception:
        together = [_alone(item, extractor) for item in batch]
    yield from together


def _alone(item: Article | Failure, extractor: Extractor) -> list[Claim] | Failure:
    from claims.types import Failure

    if isinstance(item, Failure):
        return item
    try:
        return list(extractor.extract(item))
    except Exception as fault:
        return Failure(article_id=item.id, error=type(fault).__name__, detail=f"{item.id}: {fault}")
