"""Worker processes under a supervisor that expects them to die.

spaCy's own `n_process` hangs for ever when a worker is killed, and an executor
gives up all its pending work; here each worker has its own pipe, a dead or hung
one is replaced, and its chunk is tried again article by article, as is a chunk
in which something went wrong.
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
from claims.batch.isolation import Checks, check_alone, check_together, seconds_together
from claims.errors import ClaimsError
from claims.report import Report
from claims.types import Article, Failure

__all__ = ["Supervisor"]

# An article that killed its worker may have been innocent (the kernel was short of memory).
_TRIES = 3
# Over and above the articles' own limits: for the pipe, and for a new worker to load its models, which takes
# seconds, but many on a busy machine.
_GRACE_SECONDS = 30.0
_LOADING_SECONDS = 120.0
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
    is_new: bool = True


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
                worker.deadline = time.monotonic() + self._allowed(worker, worker.task)
                try:
                    worker.pipe.send(worker.task.inputs)
                except (BrokenPipeError, ConnectionError):
                    self._replace(position, "WorkerDied")

    def _allowed(self, worker: _Worker, task: _Task) -> float:
        limit = seconds_together(len(task.inputs), self.seconds_each)
        if limit is None:
            return float("inf")
        return limit + _GRACE_SECONDS + (_LOADING_SECONDS if worker.is_new else 0.0)

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
            answer: list[Report] | ClaimsError | None = worker.pipe.recv()
        except (EOFError, ConnectionError):
            self._replace(position, "WorkerDied")
            return
        if isinstance(answer, ClaimsError):
            raise answer
        if task is None:
            return
        worker.task, worker.is_new = None, False
        if answer is None:
            self._retry(task, "WorkerDied")
        else:
            slots = self._pending[task.chunk].reports
            slots[task.offset : task.offset + len(answer)] = answer

    def _replace(self, position: int, error: str) -> None:
        """Put a new worker in the place of a dead or hung one and give its task another chance."""
        worker = self._workers[position]
        worker.process.kill()
        worker.process.join()
        fault = _last_word(worker.pipe)
        if fault is not None:
            raise fault
        worker.pipe.close()
        self._workers[position] = self._start()
        if worker.task is not None:
            self._retry(worker.task, error)

    def _retry(self, task: _Task, error: str) -> None:
        if len(task.inputs) > 1:
            singles = [_Task(task.chunk, task.offset + n, (item,)) for n, item in enumerate(task.inputs)]
            self._queue.extendleft(reversed(singles))
        elif error != "TimeLimit" and task.tries + 1 < _TRIES:
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
    died = f"ended its worker process, {_TRIES} times"
    what = "gave no answer within its time limit (--time-limit)" if error == "TimeLimit" else died
    return Failure(article_id=name, error=error, detail=f"{name}: {what}")


def _last_word(pipe: Connection) -> ClaimsError | None:
    """Give what keeps every worker from working, such as a damaged model, when a dead one told it."""
    try:
        answer = pipe.recv() if pipe.poll() else None
    except (EOFError, ConnectionError):
        return None
    return answer if isinstance(answer, ClaimsError) else None


def _can_fork() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()


def _work(
    pipe: Connection, other_end: Connection, make_checker: Callable[[], Checks], seconds: float | None
) -> None:
    # The parent's end came along with the fork; held open here it would hide the parent's death.
    other_end.close()
    try:
        try:
            checker = make_checker()
            while True:
                pipe.send(_answer(checker, pipe.recv(), seconds))
        except ClaimsError as fault:
            pipe.send(fault)
    except (EOFError, KeyboardInterrupt, BrokenPipeError, ConnectionError):
        return


def _answer(
    checker: Checks, inputs: tuple[Article | Failure, ...], seconds: float | None
) -> list[Report] | None:
    """Give the reports; None when the articles must be tried one by one."""
    if len(inputs) == 1:
        return [check_alone(checker, inputs[0], seconds)]
    return check_together(checker, inputs, seconds)
