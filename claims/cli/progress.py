"""Progress, notes and errors of a run on stderr; no bar when that is not a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claims.cli.output import tell

if TYPE_CHECKING:
    from claims.report import Report

__all__ = ["Progress"]

# One short article is done before a bar could be read.
_QUIET_SECONDS = 2.0


class Progress:
    """Shows how many articles and words went by, and how fast.

    The stream's length is not known beforehand, so that there is a rate but no end.
    """

    def __init__(self) -> None:
        self.articles = self.words = 0
        self.begun = time.monotonic()
        self.is_shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()

    def watch(self, reports: Iterable[Report]) -> None:
        """Count some reports, and tell their notes and failures."""
        for report in reports:
            self.articles += 1
            self.words += report.article.text.count(" ") + 1 if report.article else 0
            messages = [f"note: {note}" for note in report.notes]
            if report.failure is not None:
                messages.append(f"error: {report.failure.detail}")
            for message in messages:
                self._clear()
                tell(message)
        self._show()

    def _show(self) -> None:
        seconds = time.monotonic() - self.begun
        if sys.stderr.isatty() and seconds > _QUIET_SECONDS:
            line = f"\r{self.articles:,} articles, {self.words / seconds:,.0f} words a second"
            sys.stderr.write(line.ljust(60))
            sys.stderr.flush()
            self.is_shown = True

    def _clear(self) -> None:
        if self.is_shown:
            sys.stderr.write("\r" + " " * 60 + "\r")
            self.is_shown = False
