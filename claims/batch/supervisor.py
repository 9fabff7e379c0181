"""Worker processes under a supervisor that expects them to die.

spaCy's own `n_process` hangs for ever when a worker is killed, and an executor
gives up all its pending work; here each worker has its own pipe, a dead or hung
one is replaced, and its chunk is tried again item by item, as is a chunk
in which something went wrong.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from typing import Any, Generic, TypeVar

from claims.batch.chunks import Chunk
from claims.batch.isolation import seconds_together, work_alone, work_together
from claims.batch.trades import ARTICLES, Trade
from claims.errors import ClaimsError

__all__ = ["Supervisor"]

Tool = TypeVar("Tool")
Item = TypeVar("Item")
Result = TypeVar("Result")

# An item that killed its worker may have been innocent (the kernel was short of memory).
_TRIES = 3
# Over and above the items' own limits: for the pipe, and for a new worker to load its models, which takes
# seconds, but many on a busy machine.
_GRACE_SECONDS = 30.0
_LOADING_SECONDS = 120.0
_AHEAD = 3


@dataclass(slots=True)
class _Task:
    """Some inputs of a chunk on their way to a worker."""

    chunk: int
    offset: int
    inputs: tuple[Any, ...]
    tries: int = 0


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    task: _Task | None = None
    deadline: float = 0.0
    is_new: bool = True
    sender: Thread | None = None

    def send(self, items: tuple[Any, ...], seconds: float) -> bool:
        """Send items; False when the worker reads nothing for so long.

        More than a pipe holds waits for its reader: one that was stopped, or hangs before it reads, would
        keep everybody waiting.
        """
        # Made here, so that what cannot be sent at all is told to the caller.
        message = ForkingPickler.dumps(items)
        self.sender = Thread(target=_send, args=(self.pipe, message), daemon=True)
        self.sender.start()
        self.sender.join(seconds)
        return not self.sender.is_alive()

    def end(self) -> None:
        """Kill the process; what is being sent to it ends with it."""
        self.process.kill()
        self.process.join()
        if self.sender is not None:
            self.sender.join()


@dataclass(slots=True)
class _Pending:
    """Results of one chunk as they come in."""

    results: list[Any]
    left: int

    def put(self, offset: int, found: list[Any]) -> None:
        self.results[offset : offset + len(found)] = found
        self.left -= len(found)


@dataclass(slots=True)
class Supervisor(Generic[Tool, Item, Result]):
    """Works on chunks in several processes, results in input order.

    Parameters
    ----------
    make_tool : callable
        Called once in each worker; gives what its items are worked on with: a checker, for articles.
    jobs : int
        Number of worker processes.
    seconds_each : float or None
        Time limit of one item. A worker that overruns it without answering is killed.
    trade : Trade
        What is done with items; articles are checked when left out.
    """

    make_tool: Callable[[], Tool]
    jobs: int
    seconds_each: float | None = 60.0
    trade: Trade[Tool, Item, Result] = ARTICLES  # type: ignore[assignment]
    _queue: deque[_Task] = field(default_factory=deque)
    _pending: dict[int, _Pending] = field(default_factory=dict)
    _workers: list[_Worker] = field(default_factory=list)

    def run(self, chunks: Iterable[Chunk[Item]]) -> Iterator[tuple[Chunk[Item], list[Result]]]:
        """Work on a stream of chunks; yields each with its results, in input order."""
        stream = iter(chunks)
        waiting: deque[Chunk[Item]] = deque()
        try:
            self._workers = [self._start() for _ in range(self.jobs)]
            while True:
                # The stream is read only a little ahead of the workers: memory stays flat.
                while len(waiting) < self.jobs * _AHEAD and (chunk := next(stream, None)) is not None:
                    waiting.append(chunk)
                    self._pending[chunk.index] = _Pending([None] * len(chunk.inputs), len(chunk.inputs))
                    self._queue.append(_Task(chunk.index, 0, chunk.inputs))
                if not waiting:
                    return
                self._dispatch()
                self._collect()
                # Whoever has answered works on while its results are looked at and the stream is read.
                self._dispatch()
                while waiting and not self._pending[waiting[0].index].left:
                    chunk = waiting.popleft()
                    yield chunk, self._pending.pop(chunk.index).results
        finally:
            self._stop()

    def _start(self) -> _Worker:
        context: Any = multiprocessing.get_context("fork" if _can_fork() else "spawn")
        here, there = context.Pipe()
        process = context.Process(
            target=_work, args=(there, here, self.trade, self.make_tool, self.seconds_each), daemon=True
        )
        process.start()
        there.close()
        return _Worker(process=process, pipe=here)

    def _dispatch(self) -> None:
        for position, worker in enumerate(self._workers):
            if worker.task is None and self._queue:
                worker.task = self._queue.popleft()
                worker.deadline = time.monotonic() + self._allowed(worker, worker.task)
                if not worker.send(worker.task.inputs, _GRACE_SECONDS + _loading_seconds(worker)):
                    self._replace(position, "WorkerDied")

    def _allowed(self, worker: _Worker, task: _Task) -> float:
        limit = seconds_together(len(task.inputs), self.seconds_each)
        if limit is None:
            return float("inf")
        return limit + _GRACE_SECONDS + _loading_seconds(worker)

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
            answer: list[Result] | ClaimsError | None = worker.pipe.recv()
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
            self._pending[task.chunk].put(task.offset, answer)

    def _replace(self, position: int, error: str) -> None:
        """Put a new worker in the place of a dead or hung one and give its task another chance."""
        worker = self._workers[position]
        worker.end()
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
            self._pending[task.chunk].put(task.offset, [self._lost(task.inputs[0], error)])

    def _lost(self, item: Item, error: str) -> Result:
        died = f"ended its worker process, {_TRIES} times"
        overran = f"gave no answer within its time limit{self.trade.hint}"
        return self.trade.failed(item, error, overran if error == "TimeLimit" else died)

    def _stop(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.end()
            worker.pipe.close()
        self._workers, self._queue, self._pending = [], deque(), {}


def _loading_seconds(worker: _Worker) -> float:
    return _LOADING_SECONDS if worker.is_new else 0.0


def _send(pipe: Connection, message: memoryview) -> None:
    # A worker that is dead is found out where its answer is waited for.
    with contextlib.suppress(BrokenPipeError, ConnectionError):
        pipe.send_bytes(message)


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
    pipe: Connection,
    other_end: Connection,
    trade: Trade[Tool, Item, Result],
    make_tool: Callable[[], Tool],
    seconds: float | None,
) -> None:
    # The parent's end came along with the fork; held open here it would hide the parent's death.
    other_end.close()
    # Workers alone ask for it: a run in one process starts without.
    from threadpoolctl import threadpool_limits

    try:
        try:
            tool = make_tool()
            # One process a core: the matrix library's own threads would only wait for each other.
            threadpool_limits(limits=1)
            while True:
                items: tuple[Item, ...] = pipe.recv()
                # None when they must be tried one by one.
                if len(items) == 1:
                    pipe.send([work_alone(trade, tool, items[0], seconds)])
                else:
                    pipe.send(work_together(trade, tool, items, seconds))
        except ClaimsError as fault:
            pipe.send(fault)
    except (EOFError, KeyboardInterrupt, BrokenPipeError, ConnectionError):
        return
