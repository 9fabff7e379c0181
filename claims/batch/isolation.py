"""A chunk checked so that one bad article costs itself alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from claims.batch.limits import TimeLimitExceeded, time_limit
from claims.errors import ClaimsError
from claims.report import Report
from claims.types import Article, Failure

__all__ = ["Checks", "check_isolated"]


class Checks(Protocol):
    """What can check a list of articles, one report each."""

    def check_many(self, articles: Sequence[Article | Failure]) -> Iterable[Report]:
        """Give one report an article, in order."""


def check_isolated(
    checker: Checks, inputs: Sequence[Article | Failure], *, seconds_each: float | None = None
) -> list[Report]:
    """Check some articles together; when that fails, one by one, so that only the culprit is lost.

    Parameters
    ----------
    seconds_each : float or None
        Time limit of one article; the chunk may take as long as all its articles together.
    """
    if len(inputs) == 1:
        return [_alone(checker, inputs[0], seconds_each)]
    try:
        with time_limit(seconds_each and seconds_each * len(inputs)):
            return list(checker.check_many(inputs))
    except (TimeLimitExceeded, *_FAULTS):
        return [_alone(checker, item, seconds_each) for item in inputs]


# What an article can do to the checker: faults of ours, of spaCy, of memory. A keyboard interrupt
# or a system exit is no article's doing and goes on.
_FAULTS = (ClaimsError, Exception)


def _alone(checker: Checks, item: Article | Failure, seconds: float | None) -> Report:
    if isinstance(item, Failure):
        return Report(failure=item)
    try:
        with time_limit(seconds):
            (report,) = checker.check_many([item])
            return report
    except TimeLimitExceeded:
        detail = f"{item.id}: took longer than the {seconds:g} s an article may take (--time-limit)"
        return Report(failure=Failure(article_id=item.id, error="TimeLimit", detail=detail))
    except _FAULTS as fault:
        detail = f"{item.id}: {fault}"
        return Report(failure=Failure(article_id=item.id, error=type(fault).__name__, detail=detail))
