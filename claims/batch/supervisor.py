"""Worker processes under a supervisor that expects them to die.

spaCy's own `n_process` hangs for ever when a worker is killed, and an executor
gives up all its pending work; here each worker has its own pipe, a dead or hung
one is replaced, and its chunk is tried again article by article.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from claims.batch.chunks import Chunk
from claims.batch.isolation import Checks, check_isolated
from claims.report import Report
from claims.types import Article, Failure

__all__ = ["Supervisor"]

# An article that killed its worker may have been innocent (the kernel was short of memory).
_TRIES = 2
# Loading the pipeline and a grace for the pipe, over and above the articles' own limits.
_GRACE_SECONDS = 60.0
_AHEAD = 3


@dataclass(slots=True)
class _Task:
    """Some inputs of a chunk on their way to a worker."""

    chunk: int
    offset: int
    inputs: tuple[Article | Failure, ...]
    tries: int = 0


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    task: _Task | None = None
    deadline: float = 0.0


@dataclass(slots=True)
class _Pending:
    """Reports of one chunk as they come in."""

    reports: list[Report | None]

    @property
    def is_done(self) -> bool:
        return all(report is not None for report in self.reports)


@dataclass(slots=True)
class Supervisor:
    """Checks chunks in several processes, results in input order.

    Parameters
    ----------
    make_checker : callable
        Called once in each worker; gives what checks articles there.
    jobs : int
        Number of worker processes.
    seconds_each : float or None
        Time limit of one article. A worker that overruns it without answering is killed.
    """

    make_checker: Callable[[], Checks]
    jobs: int
    seconds_each: float | None = 60.0
    _queue: deque[_Task] = field(default_factory=deque)
    _pending: dict[int, _Pending] = field(default_factory=dict)
    _workers: list[_Worker] = field(default_factory=list)

    def run(self, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, list[Report]]]:
        """Check a stream of chunks; yields each with its reports, in input order."""
        stream = iter(chunks)
        waiting: deque[Chunk] = deque()
        try:
            self._workers = [self._start() for _ in range(self.jobs)]
            while True:
                # The stream is read only a little ahead of the workers: memory stays flat.
                while len(waiting) < self.jobs * _AHEAD and (chunk := next(stream, None)) is not None:
                    waiting.append(chunk)
                    self._pending[chunk.index] = _Pending([None] * len(chunk.inputs))
                    self._queue.append(_Task(chunk.index, 0, chunk.inputs))
                if not waiting:
                    return
                self._dispatch()
                self._collect()
                while waiting and self._pending[waiting[0].index].is_done:
                    chunk = waiting.popleft()
                    done = self._pending.pop(chunk.index)
                    yield chunk, [report for report in done.reports if report is not None]
        finally:
            self._stop()

    def _start(self) -> _Worker:
        context: Any = multiprocessing.get_context("fork" if _can_fork() else "spawn")
        here, there = context.Pipe()
        process = context.Process(
            target=_work, args=(there, here, self.make_checker, self.seconds_each), daemon=True
        )
        process.start()
        there.close()
        return _Worker(process=process, pipe=here)

    def _dispatch(self) -> None:
        for position, worker in enumerate(self._workers):
            if worker.task is None and self._queue:
                worker.task = self._queue.popleft()
                each = self.seconds_each
                allowed = each * 2 * len(worker.task.inputs) + _GRACE_SECONDS if each else float("inf")
                worker.deadline = time.monotonic() + allowed
                try:
                    worker.pipe.send(worker.task.inputs)
                except (BrokenPipeError, ConnectionError):
                    self._replace(position, "WorkerDied")

    def _collect(self) -> None:
        busy = [worker for worker in self._workers if worker.task is not None]
        nearest = min((worker.deadline for worker in busy), default=0.0) - time.monotonic()
        ready = wait([worker.pipe for worker in busy], timeout=min(max(nearest, 0.0), 1.0))
        for position, worker in enumerate(self._workers):
            if worker.task is None:
                continue
            if worker.pipe in ready:
                self._receive(position)
            elif time.monotonic() > worker.deadline:
                self._replace(position, "TimeLimit")

    def _receive(self, position: int) -> None:
        worker = self._workers[position]
        task = worker.task
        try:
            reports: list[Report] = worker.pipe.recv()
        except (EOFError, ConnectionError):
            self._replace(position, "WorkerDied")
            return
        if task is not None:
            worker.task = None
            slots = self._pending[task.chunk].reports
            slots[task.offset : task.offset + len(reports)] = reports

    def _replace(self, position: int, error: str) -> None:
        """Put a new worker in the place of a dead or hung one and give its task another chance."""
        worker = self._workers[position]
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        self._workers[position] = self._start()
        if worker.task is not None:
            self._retry(worker.task, error)

    def _retry(self, task: _Task, error: str) -> None:
        if len(task.inputs) > 1:
            singles = [_Task(task.chunk, task.offset + n, (item,)) for n, item in enumerate(task.inputs)]
            self._queue.extendleft(reversed(singles))
        elif task.tries + 1 < _TRIES:
            self._queue.appendleft(_Task(task.chunk, task.offset, task.inputs, task.tries + 1))
        else:
            self._pending[task.chunk].reports[task.offset] = Report(failure=_lost(task.inputs[0], error))

    def _stop(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.pipe.close()
        self._workers, self._queue, self._pending = [], deque(), {}


def _lost(item: Article | Failure, error: str) -> Failure:
    name = item.id if isinstance(item, Article) else item.article_id
    what = "gave no answer within its time limit" if error == "TimeLimit" else "ended its worker process"
    return Failure(article_id=name, error=error, detail=f"{name}: {what}, {_TRIES} times")


def _can_fork() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()


def _work(
    pipe: Connection, other_end: Connection, make_checker: Callable[[], Checks], seconds: float | None
) -> None:
    # The parent's end came along with the fork; held open here it would hide the parent's death.
    other_end.close()
    checker: Any = make_checker()
    while True:
        try:
            inputs = pipe.recv()
            pipe.send(check_isolated(checker, inputs, seconds_each=seconds))
        except (EOFError, KeyboardInterrupt, BrokenPipeError, ConnectionError):
            return
