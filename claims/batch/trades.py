"""What is done with items a chunk at a time: how, their names, and what stands for one that failed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from claims.report import Report
from claims.types import Article, Failure

__all__ = ["ARTICLES", "Checks", "Trade"]

Tool = TypeVar("Tool")
Item = TypeVar("Item")
Result = TypeVar("Result")


class Checks(Protocol):
    """What can check a list of articles, one report each."""

    def check_many(self, articles: Sequence[Article | Failure]) -> Iterable[Report]:
        """Give one report an article, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade(Generic[Tool, Item, Result]):
    """How items become results with a tool; its functions travel to worker processes by name.

    Parameters
    ----------
    noun : str
        What an item is called when one took too long.
    work : callable
        Gives the results of some items, one each, in order.
    name : callable
        Gives the name of an item in messages.
    fail : callable
        Gives the result that stands for a failure.
    hint : str
        The option that sets the time limit, in brackets after the message; empty when there is none.
    """

    noun: str
    work: Callable[[Tool, Sequence[Item]], Iterable[Result]]
    name: Callable[[Item], str]
    fail: Callable[[Failure], Result]
    hint: str = ""

    def failed(self, item: Item, error: str, detail: str) -> Result:
        """Give the result of an item that failed."""
        name = self.name(item)
        return self.fail(Failure(article_id=name, error=error, detail=f"{name}: {detail}"))


def _check(checker: Checks, articles: Sequence[Article | Failure]) -> Iterable[Report]:
    if all(isinstance(item, Failure) for item in articles):
        return [Report(failure=item) for item in articles if isinstance(item, Failure)]
    return checker.check_many(articles)


def _name(item: Article | Failure) -> str:
    return item.id if isinstance(item, Article) else item.article_id


def _fail(failure: Failure) -> Report:
    return Report(failure=failure)


ARTICLES: Trade[Checks, Article | Failure, Report] = Trade(
    noun="an article", work=_check, name=_name, fail=_fail, hint=" (--time-limit)"
)
