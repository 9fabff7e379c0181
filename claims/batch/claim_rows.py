"""Rows of structured claims -> rows of verdicts: read, checked and written where the checker is.

A worker gets rows as they were written and gives text back: what lies between, claims with their
verdicts, is a hundred objects a row that would cost more to send than to make.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, islice
from typing import NamedTuple, Protocol

from claims.batch.chunks import Chunk
from claims.batch.isolation import work_isolated
from claims.batch.supervisor import Supervisor
from claims.batch.trades import Trade
from claims.report.intake import ClaimRow, name_of_row, read_claim
from claims.report.lines import verdict_line
from claims.report.records import failure_record, verdict_record
from claims.report.writing import record_line
from claims.types import Claim, Failure, Verdict

__all__ = ["ERROR", "Line", "Verifier", "shared_out", "verify_rows"]

ERROR = "error"

# Enough for the batches of names and pairs to be filled; a worker gives its lines back five times a second.
_ROWS = 512
# The claims of one article are judged together: what the others speak of tells which reading is meant.
_MOST_ROWS = 4096
# To start processes takes as long as to check so many rows.
_FEW_ROWS = 2 * _ROWS
# More processes hold more tables in memory than a command that was not told how many should take.
_MOST_PROCESSES = 4
# Only a defect takes so long; a claim takes less than a thousandth of it.
_SECONDS_EACH = 30.0


class Line(NamedTuple):
    """A row of the report, and the label that it carries, `ERROR` for a failure."""

    text: str
    label: str


class _Verifies(Protocol):
    """What can check structured claims."""

    def verify(self, claims: Sequence[Claim], *, published: date | None = None) -> list[Verdict]:
        """Give one verdict a claim, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifier:
    """Reads rows, checks them and writes their verdicts.

    Parameters
    ----------
    checker : Checker
        What checks.
    published : date or None
        The day of claims without one of their own.
    form : str
        "csv" or "jsonl".
    """

    checker: _Verifies
    published: date | None = None
    form: str = "jsonl"

    def lines(self, rows: Iterable[ClaimRow]) -> list[Line]:
        """Give one line a row, in order."""
        read = [read_claim(row) for row in rows]
        claims = [claim for claim in read if isinstance(claim, Claim)]
        verdicts = iter(self.checker.verify(claims, published=self.published))
        return [
            _failed(self.form, item) if isinstance(item, Failure) else self._line(next(verdicts))
            for item in read
        ]

    def _line(self, verdict: Verdict) -> Line:
        text = record_line(verdict_record(verdict), "csv") if self.form == "csv" else verdict_line(verdict)
        return Line(text, verdict.label._value_)


def shared_out(rows: Iterable[ClaimRow]) -> tuple[Iterator[ClaimRow], int]:
    """Tell how many processes some rows are worth, and give the rows back.

    Few rows are checked by one process. Of more, each core that this process may use gets one, up to four.
    """
    stream = iter(rows)
    first = list(islice(stream, _FEW_ROWS + 1))
    return chain(first, stream), 1 if len(first) <= _FEW_ROWS else min(_cores(), _MOST_PROCESSES)


def _cores() -> int:
    # A container or a batch system may grant fewer than the machine has; macOS and Windows do not tell.
    granted = getattr(os, "sched_getaffinity", None)
    return len(granted(0)) if granted is not None else os.cpu_count() or 1


def verify_rows(
    rows: Iterable[ClaimRow], make_verifier: Callable[[], Verifier], *, form: str = "jsonl", jobs: int = 1
) -> Iterator[Line]:
    """Check rows of structured claims; lines come in input order.

    A row that cannot be read, or breaks the checking, gives a line that says so. The lines are the same
    whatever the number of processes.

    Parameters
    ----------
    make_verifier : callable
        Called once in each worker.
    form : str
        What the verifiers write, for rows that no worker could answer.
    jobs : int
        Worker processes; with 1 this process works alone.

    Raises
    ------
    ReferenceTableError
        When the table is damaged: no row's doing.
    """
    trade = Trade(noun="a claim", work=Verifier.lines, name=name_of_row, fail=partial(_failed, form))
    if jobs > 1:
        supervisor = Supervisor(make_verifier, jobs, _SECONDS_EACH, trade)
        for _, lines in supervisor.run(_chunks(rows)):
            yield from lines
        return
    verifier = make_verifier()
    for chunk in _chunks(rows):
        yield from work_isolated(trade, verifier, chunk.inputs)


def _failed(form: str, failure: Failure) -> Line:
    return Line(record_line(failure_record(failure), form), ERROR)


def _chunks(rows: Iterable[ClaimRow]) -> Iterator[Chunk[ClaimRow]]:
    """Cut rows into chunks that part no article."""
    held: list[ClaimRow] = []
    before: object = None
    index = 0
    for row in rows:
        article = _article_of(row)
        if len(held) >= _ROWS and (article != before or len(held) >= _MOST_ROWS):
            yield Chunk(index=index, inputs=tuple(held))
            held, index = [], index + 1
        held.append(row)
        before = article
    if held:
        yield Chunk(index=index, inputs=tuple(held))


def _article_of(row: ClaimRow) -> object:
    place, values = row
    return place if isinstance(values, str) else values.get("article_id") or place
