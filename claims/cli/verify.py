"""`claims verify`: structured claims in, verdicts out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claims.cli.options import (
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
from claims.cli.output import send, tell

if TYPE_CHECKING:
    from claims.batch.claim_rows import Line, Verifier
    from claims.checker import Checker

__all__ = ["spare_the_collector", "verify"]

_OBJECTS_BETWEEN = 1_000_000


def verify(
    claims: Annotated[
        Path, typer.Argument(help="A .csv, .tsv or .jsonl file with `relation` and `subject`, or -.")
    ],
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    recorded_on: RecordedOn = None,
    table_as_of: TableAsOf = None,
    format: Annotated[Format | None, typer.Option("--format", help="csv or jsonl (default).")] = None,
    output: Output = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            "-j",
            min=1,
            show_default="1, of more than 1,024 rows one a core up to 4",
            help="Worker processes; they change no result.",
        ),
    ] = None,
    fail_on: FailOn = None,
    delimiter: Delimiter = None,
    tabs: Tabs = False,
    quotechar: Quotechar = '"',
    encoding: Encoding = None,
) -> None:
    """Check structured claims; a row that cannot be read gives an error row."""
    day, watched = day_of(published), labels_of(fail_on)
    dialect = dialect_of(delimiter, tabs, quotechar, encoding)
    chosen = used_format(format, output, fallback=Format.JSONL)
    if chosen not in (Format.JSONL, Format.CSV):
        raise typer.BadParameter("verify writes jsonl or csv", param_hint="--format")

    from claims.batch.claim_rows import ERROR, shared_out, verify_rows
    from claims.cells import csv_line
    from claims.checker import Checker
    from claims.report.columns import COLUMNS
    from claims.report.intake import claim_rows
    from claims.verdicts import VerdictSettings

    settings = VerdictSettings(
        recorded_on=day_of(recorded_on, "--recorded-on"), table_as_of=day_of(table_as_of, "--table-as-of")
    )
    seen: set[str] = set()
    checker = Checker(table or None, default_table=not no_default_table, settings=settings)
    rows, worth = shared_out(claim_rows(claims, dialect=dialect))
    jobs = jobs or worth
    make = partial(_verifier, checker.renewed if jobs > 1 else lambda: checker, day, chosen.value)
    lines = verify_rows(rows, make, form=chosen.value, jobs=jobs)
    heading = [csv_line(COLUMNS)] if chosen is Format.CSV else []
    send(chain(heading, _texts(lines, seen)), output)
    if any(label.value in seen for label in watched):
        raise typer.Exit(1)
    if ERROR in seen:
        tell("some claims could not be read: see the error rows")
        raise typer.Exit(3)


def _verifier(make_checker: Callable[[], Checker], day: date | None, form: str) -> Verifier:
    from claims.batch.claim_rows import Verifier

    spare_the_collector()
    return Verifier(checker=make_checker(), published=day, form=form)


def _texts(lines: Iterable[Line], seen: set[str]) -> Iterator[str]:
    for line in lines:
        seen.add(line.label)
        yield line.text


def spare_the_collector() -> None:
    """Look for cycles of objects seldom: claims, rows and verdicts make none, and there are very many."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN, 20, 100)
