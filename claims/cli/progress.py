"""Progress, notes and errors of a run on stderr; no bar when that is not a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from claims.cli.output import tell

if TYPE_CHECKING:
    from claims.report import Report
    from claims.types import Article, Failure

__all__ = ["Progress", "expected_articles"]

# One short article is done before a bar could be read.
_QUIET_SECONDS = 2.0
_WIDTH = 76
_BLOCK = 1 << 20


def expected_articles(sources: Iterable[str]) -> int | None:
    """Tell how many articles some sources hold: files, and lines of JSONL; None where that is not known."""
    total = 0
    for source in sources:
        path = Path(source)
        files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
        if not files or any(file.suffix.lower() == ".csv" for file in files):
            return None  # rows of a CSV file may hold line breaks
        total += sum(_lines(file) if file.suffix.lower() == ".jsonl" else 1 for file in files)
    return total


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(_BLOCK), b""))
    except OSError:
        return 0  # said by the reader, with its own row


class Progress:
    """Shows how many articles and words went by, how fast, and when the end is near.

    Parameters
    ----------
    expected : int or None
        How many articles there are; None when nobody knows, and no time left is shown.
    """

    def __init__(self, *, expected: int | None = None) -> None:
        self.expected = expected
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
            self._count(report.article.text if report.article else "")
            messages = [f"note: {note}" for note in report.notes]
            if report.failure is not None:
                messages.append(f"error: {report.failure.detail}")
            for message in messages:
                self._clear()
                tell(message)
        self._show()

    def follow(self, items: Iterable[Article | Failure]) -> Iterator[Article | Failure]:
        """Count a stream as it goes by: for an engine, which gives no reports back."""
        for item in items:
            self._count(getattr(item, "text", ""))
            self._show()
            yield item

    def _count(self, text: str) -> None:
        self.articles += 1
        self.words += text.count(" ") + bool(text)

    def line(self, seconds: float) -> str:
        """Give the line shown after some seconds.

        Examples
        --------
        >>> progress = Progress(expected=300)
        >>> progress.articles, progress.words = 100, 50_000
        >>> progress.line(20.0)
        '100 of 300 articles, 2,500 words a second, 0:00:40 left'
        """
        seconds = max(seconds, 1e-9)
        rate = f"{self.words / seconds:,.0f} words a second"
        if not self.expected or self.articles >= self.expected:
            return f"{self.articles:,} articles, {rate}"
        left = round(seconds / max(self.articles, 1) * (self.expected - self.articles))
        return f"{self.articles:,} of {self.expected:,} articles, {rate}, {timedelta(seconds=left)} left"

    def _show(self) -> None:
        seconds = time.monotonic() - self.begun
        if sys.stderr.isatty() and seconds > _QUIET_SECONDS:
            sys.stderr.write("\r" + self.line(seconds).ljust(_WIDTH))
            sys.stderr.flush()
            self.is_shown = True

    def _clear(self) -> None:
        if self.is_shown:
            sys.stderr.write("\r" + " " * _WIDTH + "\r")
            self.is_shown = False
