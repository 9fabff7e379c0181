"""Articles whose own first lines or metadata name another day than `--published`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.types import Article, Failure

__all__ = ["Datelines"]

# What was written in the evening is dated the day after on the other side of the world.
_SAME = timedelta(days=1)
_MOST_SHOWN = 3


class Datelines:
    """Watches a stream of articles for days of their own that the day given on the command line overrules.

    Examples
    --------
    >>> from claims.types import Article, DateSource
    >>> day = date(2024, 10, 1)
    >>> text = "BRUSSELS, 4 April 2023 - Finland joined NATO."
    >>> article = Article(id="a.txt", text=text, published=day, published_from=DateSource.GIVEN)
    >>> datelines = Datelines()
    >>> list(datelines.watch([article])) == [article]
    True
    >>> datelines.note().partition(":")[0]
    '1 article gives another day in the first lines or metadata than --published'
    """

    def __init__(self) -> None:
        self.found: list[tuple[str, date]] = []

    def watch(self, stream: Iterable[Article | Failure]) -> Iterator[Article | Failure]:
        """Hand a stream on, and keep which articles disagree."""
        from claims.articles import day_worded
        from claims.types import Article, DateSource

        for item in stream:
            if isinstance(item, Article) and item.published_from is DateSource.GIVEN:
                own = item.metadata_day or day_worded(item.text)
                if own is not None and item.published is not None and abs(own - item.published) > _SAME:
                    self.found.append((item.id, own))
            yield item

    def note(self) -> str | None:
        """Say in one line which articles disagree; None where none does."""
        if not self.found:
            return None
        count, more = len(self.found), len(self.found) - _MOST_SHOWN
        shown = ", ".join([f"{name} ({day})" for name, day in self.found[:_MOST_SHOWN]])
        which = "1 article gives" if count == 1 else f"{count} articles give"
        rest = f" and {more} more" if more > 0 else ""
        return (
            f"{which} another day in the first lines or metadata than --published: {shown}{rest}; "
            "--published went first, without it the articles' own days count"
        )
