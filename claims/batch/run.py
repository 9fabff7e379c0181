"""One run over many articles into one file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from claims.batch.chunks import Chunk, chunks_of
from claims.batch.isolation import check_isolated
from claims.batch.parts import PartStore
from claims.batch.supervisor import Supervisor
from claims.batch.trades import Checks
from claims.cells import csv_line
from claims.report import Report
from claims.report.columns import COLUMNS
from claims.report.writing import record_line
from claims.types import Article, Failure

__all__ = ["BatchOptions", "Tally", "check_chunks", "run_batch"]

ARTICLES, FAILURES = "articles", "failures"
_Input = Article | Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOptions:
    """How a run is done.

    Parameters
    ----------
    target : Path
        The report to write.
    form : str
        "csv" or "jsonl".
    jobs : int
        Worker processes; 0 checks in this process, where a crash ends the run.
    resume : bool
        Whether to go on with an unfinished run.
    seconds_each : float or None
        Time limit of one article.
    settings : mapping of str to str
        Whatever else the results depend on; a run is resumed only with the same.
    """

    target: Path
    form: str
    jobs: int = 0
    resume: bool = False
    seconds_each: float | None = None
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """What passed through a run: articles, failures, labels."""

    counts: Counter[str] = field(default_factory=Counter)

    def of(self, reports: Iterable[Report]) -> Counter[str]:
        """Count some reports and add them up."""
        found: Counter[str] = Counter()
        for report in reports:
            found[ARTICLES] += 1
            found[FAILURES] += report.failure is not None
            found.update(verdict.label.value for verdict in report)
        self.counts += found
        return found


def run_batch(
    articles: Iterable[Article | Failure],
    make_checker: Callable[[], Checks],
    options: BatchOptions,
    *,
    watch: Callable[[Iterable[Report]], None] = lambda reports: None,
) -> Tally:
    """Check a stream of articles into a file; a run that is killed can be resumed.

    Parameters
    ----------
    watch : callable
        Called with the reports of each chunk as it is done, for progress and notes.

    Raises
    ------
    BatchError
        When the report cannot be written, or the run cannot be resumed; see `PartStore.open`.
    """
    tally, count = Tally(), 0
    store = PartStore(options.target, {**options.settings, "form": options.form})
    store.open(resume=options.resume)
    try:
        undone = _Undone(chunks_of(articles), store, tally)
        for chunk, reports in check_chunks(undone, make_checker, options):
            watch(reports)
            records = (record for report in reports for record in report.records())
            store.put(
                chunk, "".join(record_line(record, options.form) for record in records), tally.of(reports)
            )
        count = undone.count
        store.finish(count, heading=csv_line(COLUMNS) if options.form == "csv" else "")
    finally:
        store.close()
    return tally


class _Undone:
    """The chunks that are not done yet; what was done is added to the tally."""

    def __init__(self, chunks: Iterator[Chunk[_Input]], store: PartStore, tally: Tally) -> None:
        self.chunks, self.store, self.tally = chunks, store, tally
        self.count = 0

    def __iter__(self) -> Iterator[Chunk[_Input]]:
        for chunk in self.chunks:
            self.count += 1
            done = self.store.tally_of(chunk)
            if done is None:
                yield chunk
            else:
                self.tally.counts.update(done)


def check_chunks(
    chunks: Iterable[Chunk[_Input]], make_checker: Callable[[], Checks], options: BatchOptions
) -> Iterator[tuple[Chunk[_Input], list[Report]]]:
    """Check chunks in this process or in workers, in order."""
    if options.jobs > 0:
        supervisor: Supervisor[Checks, _Input, Report] = Supervisor(
            make_checker, options.jobs, options.seconds_each
        )
        yield from supervisor.run(chunks)
        return
    checker = make_checker()
    for chunk in chunks:
        yield chunk, check_isolated(checker, chunk.inputs, seconds_each=options.seconds_each)
