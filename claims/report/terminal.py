"""Findings as a table in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.explanations import claim_words
from claims.report.report import Report
from claims.types import Label, Verdict

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

__all__ = ["table_chunks"]

_STYLES = {
    Label.REFUTED: "bold red",
    Label.OUTDATED: "bold yellow",
    Label.SUPPORTED: "green",
    Label.NOT_ENOUGH_INFO: "dim",
}


def table_chunks(reports: Iterable[Report]) -> Iterator[str]:
    """Give one table an article: label, claim, expected value and explanation of every verdict."""
    from rich.console import Console

    # A pipe or a log file has no width of its own; 120 columns keep explanations readable there.
    is_terminal = sys.stdout.isatty()
    console = Console(width=None if is_terminal else 120, highlight=False, force_terminal=is_terminal)
    for report in reports:
        with console.capture() as captured:
            console.print(_table(report))
        yield captured.get()


def _table(report: Report) -> Table | Text:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    if report.failure is not None:
        return Text(f"failed: {report.failure.detail}", style="red")
    title = (report.article.title or report.article.id) if report.article else ""
    if not len(report):
        return Text(f"{title}: no claims found")
    table = Table(title=Text(title), box=SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for heading, ratio in (("label", None), ("claim", 4), ("expected", 2), ("why", 5)):
        table.add_column(heading, ratio=ratio, overflow="fold", no_wrap=ratio is None)
    for verdict in report:
        table.add_row(*_row(verdict))
    return table


def _row(verdict: Verdict) -> tuple[Text, ...]:
    from rich.text import Text

    label = f"{verdict.label.value} {verdict.confidence:.2f}"
    return (
        Text(label, style=_STYLES[verdict.label]),
        Text(claim_words(verdict.claim)),
        Text(verdict.expected or ""),
        Text(verdict.explanation),
    )
