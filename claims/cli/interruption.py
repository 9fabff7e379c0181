"""An interrupted command ends with the exit code of its signal, files tidied up, never with a traceback."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

__all__ = ["Interrupted", "end_of_pipe", "stop_on_signals"]


class Interrupted(SystemExit):
    """Ctrl-C or a request to terminate; `code` is 128 and the signal's number."""


def _stop(number: int, frame: FrameType | None) -> None:
    raise Interrupted(128 + number)


def stop_on_signals() -> None:
    """Let Ctrl-C and a request to terminate unwind the command, so that nothing half-done stays."""
    for wanted in (signal.SIGINT, signal.SIGTERM):
        signal.signal(wanted, _stop)


def end_of_pipe() -> SystemExit:
    """Give the end of a command whose reader (`| head`) has seen enough: that of a shell tool."""
    # The interpreter flushes once more on its way out, and would complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return SystemExit(128 + getattr(signal, "SIGPIPE", 13))
