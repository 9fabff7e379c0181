"""`claims check`: articles in, verdicts out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claims.cli.datelines import Datelines
from claims.cli.interruption import Interrupted
from claims.cli.options import (
    Articles,
    Delimiter,
    Encoding,
    FailOn,
    Format,
    NoDefaultTable,
    Output,
    Published,
    Quotechar,
    RecordedOn,
    TableAsOf,
    Tables,
    Tabs,
    day_of,
    dialect_of,
    labels_of,
    used_format,
)
from claims.cli.output import csv_chunks, jsonl_chunks, send, tell

if TYPE_CHECKING:
    from claims.articles import Dialect
    from claims.batch import Tally
    from claims.checker import Checker
    from claims.cli.progress import Progress
    from claims.report import Report
    from claims.types import Article, Failure

__all__ = ["check"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What the command line asks for."""

    articles: list[str]
    day: date | None
    tables: list[Path]
    default_table: bool
    form: Format
    output: Path | None
    jobs: int
    resume: bool
    seconds_each: float
    dialect: Dialect
    engine: str = "local"
    recorded_on: date | None = None
    table_as_of: date | None = None
    datelines: Datelines = field(default_factory=Datelines)

    @property
    def is_resumable(self) -> bool:
        return self.output is not None and self.form in (Format.CSV, Format.JSONL)

    def stream(self) -> Iterator[Article | Failure]:
        from claims.articles import read_articles

        return self.datelines.watch(read_articles(self.articles, published=self.day, dialect=self.dialect))

    def settings(self) -> dict[str, str]:
        """Name what the results depend on beside table and models; not `jobs`, which changes no byte."""
        from claims.articles import digest_of_sources

        return {
            "published": str(self.day),
            "time limit": f"{self.seconds_each:g}",
            "dialect": repr(self.dialect),
            "input": digest_of_sources(self.articles),
        }


def check(
    articles: Articles,
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    recorded_on: RecordedOn = None,
    table_as_of: TableAsOf = None,
    format: Annotated[Format | None, typer.Option("--format", "--to", help="Form of the results.")] = None,
    output: Output = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Worker processes.")] = 1,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with an unfinished run.")] = False,
    time_limit: Annotated[
        float, typer.Option("--time-limit", min=0.1, help="Seconds one article may take.")
    ] = 120.0,
    engine: Annotated[
        str, typer.Option("--engine", help="local, dask (workers on this machine) or dask:ADDRESS.")
    ] = "local",
    fail_on: FailOn = None,
    delimiter: Delimiter = None,
    tabs: Tabs = False,
    quotechar: Quotechar = '"',
    encoding: Encoding = None,
) -> None:
    """Check every founding, membership and leadership claim of articles."""
    watched = labels_of(fail_on)
    order = _Order(
        articles=articles,
        day=day_of(published),
        tables=table or [],
        default_table=not no_default_table,
        form=used_format(format, output, fallback=Format.TABLE),
        output=output,
        jobs=jobs,
        resume=resume,
        seconds_each=time_limit,
        dialect=dialect_of(delimiter, tabs, quotechar, encoding),
        engine=engine,
        recorded_on=day_of(recorded_on, "--recorded-on"),
        table_as_of=day_of(table_as_of, "--table-as-of"),
    )
    _refuse_what_cannot_be(order)
    tally = _run(order)
    if (note := order.datelines.note()) is not None:
        tell(f"note: {note}")
    tell(_closing_line(tally))
    if any(tally.counts[label.value] for label in watched):
        raise typer.Exit(1)
    if tally.counts["failures"]:
        raise typer.Exit(3)


def _refuse_what_cannot_be(order: _Order) -> None:
    if order.resume and not order.is_resumable:
        raise typer.BadParameter(
            "only a run into a .csv or .jsonl file can be resumed", param_hint="--resume"
        )
    if order.form is Format.SQLITE and order.output is None:
        raise typer.BadParameter("a database needs a file to be written to", param_hint="--output")
    if order.engine == "local":
        return
    if order.engine.partition(":")[0] != "dask":
        raise typer.BadParameter(
            f"{order.engine!r} is no engine: expected local, dask or dask:ADDRESS", param_hint="--engine"
        )
    if order.resume or order.form not in (Format.CSV, Format.JSONL):
        raise typer.BadParameter("an engine writes csv or jsonl, without --resume", param_hint="--engine")
    for option, day in (("--recorded-on", order.recorded_on), ("--table-as-of", order.table_as_of)):
        if day is not None:
            raise typer.BadParameter("an engine judges by the table of today", param_hint=option)


def _run(order: _Order) -> Tally:
    from claims.checker import Checker
    from claims.cli.progress import Progress, expected_articles
    from claims.verdicts import VerdictSettings

    with Progress(expected=expected_articles(order.articles)) as progress:
        if order.engine != "local":
            return _through_engine(order, progress)
        settings = VerdictSettings(recorded_on=order.recorded_on, table_as_of=order.table_as_of)
        checker = Checker(order.tables or None, default_table=order.default_table, settings=settings)
        if order.is_resumable:
            return _into_file(order, checker, progress)
        return _into_stream(order, checker, progress)


def _through_engine(order: _Order, progress: Progress) -> Tally:
    from claims.batch import Tally
    from claims.cli.engine import records_by_engine
    from claims.distributed import Recipe

    tally = Tally()
    recipe = Recipe(
        tables=tuple(map(str, order.tables)),
        default_table=order.default_table,
        seconds_each=order.seconds_each,
    )
    records = records_by_engine(order.engine, order.jobs, order.stream(), recipe, tally, progress)
    send((csv_chunks if order.form is Format.CSV else jsonl_chunks)(records), order.output)
    return tally


def _into_file(order: _Order, checker: Checker, progress: Progress) -> Tally:
    from claims.batch import BatchOptions, run_batch

    options = BatchOptions(
        target=order.output or Path("report"),
        form=order.form.value,
        jobs=order.jobs,
        resume=order.resume,
        seconds_each=order.seconds_each,
        settings=checker.versions | order.settings(),
    )
    try:
        return run_batch(order.stream(), _maker(checker), options, watch=progress.watch)
    except Interrupted:
        kept = Path(f"{order.output}.parts")
        hint = f"what is done is kept in {kept}; --resume goes on" if kept.exists() else "nothing was done"
        tell(f"interrupted: {hint}")
        raise


def _into_stream(order: _Order, checker: Checker, progress: Progress) -> Tally:
    from claims.batch import BatchOptions, Tally, check_chunks, chunks_of

    tally = Tally()
    options = BatchOptions(
        target=Path(), form=order.form.value, jobs=order.jobs, seconds_each=order.seconds_each
    )

    def reports() -> Iterator[Report]:
        for _, found in check_chunks(chunks_of(order.stream()), _maker(checker), options):
            progress.watch(found)
            tally.of(found)
            yield from found

    try:
        if order.form is Format.SQLITE and order.output is not None:
            from claims.exports import write_database

            write_database(order.output, reports(), checker.table)
        else:
            send(_rendered(reports(), order.form), order.output)
    except Interrupted:
        tell(f"interrupted: {order.output} was not written" if order.output else "interrupted")
        raise
    return tally


def _maker(checker: Checker) -> Callable[[], Checker]:
    # A forked worker inherits the checker and makes its own table connection from it.
    return checker.renewed


def _rendered(reports: Iterable[Report], form: Format) -> Iterator[str]:
    records = (record for report in reports for record in report.records())
    match form:
        case Format.CSV:
            return csv_chunks(records)
        case Format.JSONL:
            return jsonl_chunks(records)
        case Format.HTML:
            from claims.report.html import page_chunks

            return page_chunks(reports)
        case Format.MARKDOWN:
            from claims.report.markdown import markdown_chunks

            return markdown_chunks(reports)
        case _:
            from claims.report.terminal import table_chunks

            return table_chunks(reports)


def _closing_line(tally: Tally) -> str:
    from claims.types import Label

    counts = tally.counts
    found = ", ".join(f"{counts[label.value]} {label.value}" for label in Label)
    failed = f", {counts['failures']} failed" if counts["failures"] else ""
    return f"{counts['articles']} article{'s' * (counts['articles'] != 1)}{failed}: {found}"
