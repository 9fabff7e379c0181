"""`claims verify`: structured claims in, verdicts out."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from itertools import islice
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
    Tables,
    Tabs,
    day_of,
    dialect_of,
    labels_of,
    used_format,
)
from claims.cli.output import csv_chunks, jsonl_chunks, send, tell
from claims.errors import ReferenceTableError

if TYPE_CHECKING:
    from claims.checker import Checker
    from claims.report.records import Record
    from claims.types import Claim, Failure, Verdict

__all__ = ["spare_the_collector", "verified", "verify"]

_CHUNK = 512
_OBJECTS_BETWEEN = 100_000


def verify(
    claims: Annotated[
        Path, typer.Argument(help="A .csv, .tsv or .jsonl file with `relation` and `subject`, or -.")
    ],
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    recorded_on: RecordedOn = None,
    format: Annotated[Format | None, typer.Option("--format", help="csv or jsonl (default).")] = None,
    output: Output = None,
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

    from claims.checker import Checker
    from claims.report.intake import read_claims
    from claims.verdicts import VerdictSettings

    settings = VerdictSettings(recorded_on=day_of(recorded_on, "--recorded-on"))
    seen: set[str] = set()
    checker = Checker(table or None, default_table=not no_default_table, settings=settings)
    spare_the_collector()
    records = verified(read_claims(claims, dialect=dialect), checker, day, seen)
    send((csv_chunks if chosen is Format.CSV else jsonl_chunks)(records), output)
    if any(label.value in seen for label in watched):
        raise typer.Exit(1)
    if "error" in seen:
        tell("some claims could not be read: see the error rows")
        raise typer.Exit(3)


def spare_the_collector() -> None:
    """Look for cycles of objects seldom: claims, rows and verdicts make none, and there are very many."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN, 20, 100)


def verified(
    stream: Iterator[Claim | Failure], checker: Checker, day: date | None, seen: set[str]
) -> Iterator[Record]:
    """Give the record of each claim's verdict, or of the failure that it is; `seen` collects their labels."""
    from claims.report.records import failure_record, verdict_record
    from claims.types import Failure

    while chunk := list(islice(stream, _CHUNK)):
        for found in _checked(chunk, checker, day):
            if isinstance(found, Failure):
                seen.add("error")
                yield failure_record(found)
            else:
                record = verdict_record(found)
                seen.add(record["label"])
                yield record


def _checked(chunk: list[Claim | Failure], checker: Checker, day: date | None) -> Iterator[Verdict | Failure]:
    """Give the verdict of each claim; one that breaks the checking costs itself alone."""
    from claims.types import Failure

    try:
        found = iter(checker.verify([c for c in chunk if not isinstance(c, Failure)], published=day))
        together = [item if isinstance(item, Failure) else next(found) for item in chunk]
    except ReferenceTableError:
        raise
    except Exception:
        together = [_alone(item, checker, day) for item in chunk]
    yield from together


def _alone(claim: Claim | Failure, checker: Checker, day: date | None) -> Verdict | Failure:
    from claims.types import Failure

    if isinstance(claim, Failure):
        return claim
    try:
        (verdict,) = checker.verify([claim], published=day)
    except ReferenceTableError:
        raise
    except Exception as fault:
        detail = f"{claim.claim_id}: {fault}"
        return Failure(article_id=claim.claim_id, error=type(fault).__name__, detail=detail)
    return verdict
