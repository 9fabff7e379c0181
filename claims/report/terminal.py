"""Findings as a table in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.display import harmless
from claims.explanations import Names, claim_words, fact_words, value_words
from claims.report.gravity import gravest_first
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
_MOST_ROWS = 2
# The table holds days of foundings and no founders: a date alone is what agrees.
_BY_WHOM = "by whom was not checked"


def table_chunks(reports: Iterable[Report]) -> Iterator[str]:
    """Give one table an article, what is wrong first: label, claim, expected value, deciding rows."""
    from rich.console import Console

    # A pipe or a log file has no width of its own; 120 columns keep rows readable there.
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
        return Text(harmless(f"failed: {report.failure.detail}"), style="red")
    title = harmless((report.article.title or report.article.id) if report.article else "")
    if not len(report):
        return Text(f"{title}: no claims found")
    table = Table(title=Text(title), box=SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for heading, ratio in (("label", None), ("the article says", 4), ("expected", 2), ("the table says", 5)):
        table.add_column(heading, ratio=ratio, overflow="fold", no_wrap=ratio is None)
    for verdict in gravest_first(report):
        table.add_row(*_row(verdict, report.cited))
    return table


def _row(verdict: Verdict, names: Names) -> tuple[Text, ...]:
    from rich.text import Text

    return (
        Text(f"{verdict.label.value} {verdict.confidence:.2f}", style=_STYLES[verdict.label]),
        Text(harmless(claim_words(verdict.claim))),
        Text(harmless(value_words(verdict.expected or ""))),
        Text(harmless(_why(verdict, names))),
    )


def _why(verdict: Verdict, names: Names) -> str:
    """Give what is wrong or missing, then the rows that decided."""
    kind = verdict.error_type or verdict.reason
    rows = [fact_words(fact, names) for fact in verdict.evidence[:_MOST_ROWS]]
    if verdict.label is Label.SUPPORTED and verdict.claim.founders:
        rows.append(_BY_WHOM)
    return ": ".join(part for part in (kind.replace("_", " ") if kind else "", "; ".join(rows)) if part)
