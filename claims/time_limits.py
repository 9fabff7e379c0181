"""A time limit for one article, inside the process that checks it; loading models does not count."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["TimeLimitExceeded", "time_limit", "untimed"]


# Compiled code may swallow the first alarm; the next ones come until the block ends.
_AGAIN_AFTER = 1.0


class TimeLimitExceeded(BaseException):
    """An article took longer than it may; no `except Exception` on the way up takes it for a fault."""


def _raise(number: int, frame: FrameType | None) -> None:
    raise TimeLimitExceeded


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise `TimeLimitExceeded` in the block after `seconds`.

    Works in the main thread of systems with interval timers, elsewhere it does nothing: the
    supervisor's own deadline, which kills the worker, stands behind it.
    """
    is_main = threading.current_thread() is threading.main_thread()
    if seconds is None or not is_main or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _raise)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN_AFTER)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def untimed() -> Iterator[None]:
    """Stop the clock of the `time_limit` around this block while it runs.

    Loading what reads articles is no article's doing: on a busy machine it takes longer than many an
    article may, and an import that is broken off halfway cannot be tried again.
    """
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or not hasattr(signal, "setitimer") or signal.getsignal(signal.SIGALRM) is not _raise:
        yield
        return
    # Nothing is left where a block around this one has stopped the clock: it goes on when that one ends.
    left, again = signal.setitimer(signal.ITIMER_REAL, 0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, left, again)
