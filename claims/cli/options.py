"""Options that several commands share."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claims.errors import DateError

if TYPE_CHECKING:
    from claims.articles.dialect import Dialect
    from claims.types import Label

__all__ = [
    "Articles",
    "Delimiter",
    "Encoding",
    "FailOn",
    "Format",
    "NoDefaultTable",
    "Output",
    "Published",
    "Quotechar",
    "RecordedOn",
    "TableAsOf",
    "Tables",
    "Tabs",
    "day_of",
    "dialect_of",
    "labels_of",
    "used_format",
]


class Format(StrEnum):
    """Forms the results can be written in."""

    CSV = "csv"
    JSONL = "jsonl"
    TABLE = "table"
    HTML = "html"
    MARKDOWN = "md"
    SQLITE = "sqlite"


Articles = Annotated[
    list[str],
    typer.Argument(help=".txt, .md, .html, .jsonl, .csv or .tsv files, folders, or - for standard input."),
]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="Day of articles without a date of their own."),
]
Tables = Annotated[
    list[Path] | None,
    typer.Option("--table", metavar="DIR", help="Table laid over the bundled one; may be given again."),
]
NoDefaultTable = Annotated[bool, typer.Option("--no-default-table", help="Leave the bundled table out.")]
TableAsOf = Annotated[
    str | None,
    typer.Option(
        "--table-as-of", metavar="DATE", help="Day the tables were last looked at, where they do not say so."
    ),
]
RecordedOn = Annotated[
    str | None,
    typer.Option("--recorded-on", metavar="DATE", help="Judge by what the table said on that day."),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of to stdout.")
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="LABELS",
        help="Exit 1 when a claim gets one: refuted,outdated.",
        autocompletion=lambda: ["refuted", "outdated", "refuted,outdated", "not-enough-info"],
    ),
]
# The names are csvkit's; a header is always needed, since columns are known by name.
Delimiter = Annotated[
    str | None,
    typer.Option("--delimiter", "-d", metavar="CHAR", help="Delimiter of CSV input instead of a comma."),
]
Tabs = Annotated[bool, typer.Option("--tabs", "-t", help="CSV input is delimited by tabs.")]
Quotechar = Annotated[
    str, typer.Option("--quotechar", "-q", metavar="CHAR", help="Quote character of CSV input.")
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", "-e", metavar="NAME", help="Encoding of text and CSV input, if not UTF-8."),
]


def dialect_of(delimiter: str | None, tabs: bool, quotechar: str, encoding: str | None) -> Dialect:
    """Read csvkit's options for input; a usage error says what cannot be."""
    from claims.articles.dialect import Dialect

    if tabs and delimiter is not None:
        raise typer.BadParameter("--tabs and --delimiter exclude each other", param_hint="--tabs")
    try:
        return Dialect(delimiter="\t" if tabs else delimiter, quotechar=quotechar, encoding=encoding)
    except ValueError as fault:
        raise typer.BadParameter(str(fault)) from None


def day_of(text: str | None, option: str = "--published") -> date | None:
    """Read a day given to an option; a usage error names what was given."""
    from claims.dates import parse_day

    try:
        return parse_day(text) if text else None
    except DateError as fault:
        raise typer.BadParameter(str(fault), param_hint=option) from None


def labels_of(text: str | None) -> frozenset[Label]:
    """Read `--fail-on`: labels in lower case joined by commas, `not-enough-info` included."""
    from claims.types import Label

    known = {label.value.lower().replace(" ", "-"): label for label in Label}
    names = [name.strip().lower().replace("_", "-").replace(" ", "-") for name in (text or "").split(",")]
    unknown = [name for name in names if name and name not in known]
    if unknown:
        near = get_close_matches(unknown[0], known, n=1)
        hint = f"did you mean {near[0]}?" if near else f"expected some of {', '.join(known)}"
        raise typer.BadParameter(f"{unknown[0]!r} is no label: {hint}", param_hint="--fail-on")
    return frozenset(known[name] for name in names if name)


def used_format(chosen: Format | None, output: Path | None, *, fallback: Format) -> Format:
    """Give the format asked for, else the one the file's ending names, else `fallback`."""
    if chosen is not None or output is None or not output.suffix:
        return chosen or fallback
    endings = {f".{form.value}": form for form in Format}
    endings |= {".htm": Format.HTML, ".db": Format.SQLITE, ".txt": Format.TABLE}
    try:
        return endings[output.suffix.lower()]
    except KeyError:
        known = " ".join(sorted(endings))
        raise typer.BadParameter(
            f"{output} ends in no known form (known: {known}): name one by --format", param_hint="--output"
        ) from None
