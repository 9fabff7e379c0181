"""`claims check`: articles in, verdicts out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

import typer

from claims.cli.options import (
    Articles,
    FailOn,
    Format,
    NoDefaultTable,
    Output,
    Published,
    Tables,
    day_of,
    labels_of,
    used_format,
)
from claims.cli.output import csv_chunks, jsonl_chunks, send, tell
from claims.types import Label

if TYPE_CHECKING:
    from claims.report import Report

__all__ = ["check"]


@dataclass
class _Tally:
    """What passed through, for notes, the closing line and the exit code."""

    labels: dict[Label, int] = field(default_factory=dict)
    articles: int = 0
    failures: int = 0

    def watch(self, reports: Iterable[Report]) -> Iterator[Report]:
        for report in reports:
            self.articles += 1
            self.failures += report.failure is not None
            for note in report.notes:
                tell(f"note: {note}")
            for verdict in report:
                self.labels[verdict.label] = self.labels.get(verdict.label, 0) + 1
            if report.failure is not None:
                tell(f"error: {report.failure.detail}")
            yield report

    def closing_line(self) -> str:
        found = ", ".join(f"{self.labels.get(label, 0)} {label.value}" for label in Label)
        failed = f", {self.failures} failed" if self.failures else ""
        return f"{self.articles} article{'s' * (self.articles != 1)}{failed}: {found}"


def check(
    articles: Articles,
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    format: Annotated[Format | None, typer.Option("--format", help="Form of the results.")] = None,
    output: Output = None,
    fail_on: FailOn = None,
) -> None:
    """Check every founding, membership and leadership claim of articles."""
    day, watched = day_of(published), labels_of(fail_on)
    chosen = used_format(format, output, fallback=Format.TABLE)

    from claims.articles import read_articles
    from claims.checker import Checker

    tally = _Tally()
    checker = Checker(table or None, default_table=not no_default_table)
    reports = tally.watch(checker.check_many(read_articles(articles, published=day)))
    _write(reports, chosen, output)
    tell(tally.closing_line())
    if watched & tally.labels.keys():
        raise typer.Exit(1)
    if tally.failures:
        raise typer.Exit(3)


def _write(reports: Iterable[Report], chosen: Format, output: Output) -> None:
    match chosen:
        case Format.CSV:
            send(csv_chunks(record for report in reports for record in report.records()), output)
        case Format.JSONL:
            send(jsonl_chunks(record for report in reports for record in report.records()), output)
        case Format.HTML:
            from claims.report.html import page_chunks

            send(page_chunks(reports), output)
        case Format.TABLE:
            from claims.report.terminal import table_chunks

            send(table_chunks(reports), output)
