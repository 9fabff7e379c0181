"""A chunk checked so that one bad article costs itself alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from claims.errors import BatchError, ModelError, PipelineError, ReferenceTableError
from claims.report import Report
from claims.time_limits import TimeLimitExceeded, time_limit
from claims.types import Article, Failure

__all__ = ["Checks", "check_alone", "check_isolated", "check_together", "seconds_together"]

# A chunk is a few pages of text and takes seconds; one that takes longer holds a culprit.
_SECONDS_A_CHUNK = 60.0
# No article's doing, and no article would fare better: the run ends, nothing becomes an error row.
_FAULTS_OF_THE_RUN = (BatchError, ModelError, PipelineError, ReferenceTableError)


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
        Time limit of one article.
    """
    reports = check_together(checker, inputs, seconds_each)
    if reports is None:
        return [check_alone(checker, item, seconds_each) for item in inputs]
    return reports


def seconds_together(count: int, seconds_each: float | None) -> float | None:
    """Give how long some articles may take together: all their limits, but no more than a minute.

    A single limit longer than that is granted whole.
    """
    if seconds_each is None:
        return None
    return max(seconds_each, min(count * seconds_each, _SECONDS_A_CHUNK))


def check_together(
    checker: Checks, inputs: Sequence[Article | Failure], seconds_each: float | None
) -> list[Report] | None:
    """Check some articles together; None when one of them raised or time ran out."""
    try:
        with time_limit(seconds_together(len(inputs), seconds_each)):
            return list(checker.check_many(inputs))
    except _FAULTS_OF_THE_RUN:
        raise
    except (TimeLimitExceeded, Exception):
        # A keyboard interrupt or a system exit is no article's doing and goes on.
        return None


def check_alone(checker: Checks, item: Article | Failure, seconds: float | None) -> Report:
    """Check one article; what it raises, or its running out of time, becomes its failure."""
    if isinstance(item, Failure):
        return Report(failure=item)
    try:
        with time_limit(seconds):
            (report,) = checker.check_many([item])
            return report
    except TimeLimitExceeded:
        detail = f"{item.id}: took longer than the {seconds:g} s an article may take (--time-limit)"
        return Report(failure=Failure(article_id=item.id, error="TimeLimit", detail=detail))
    except _FAULTS_OF_THE_RUN:
        raise
    except Exception as fault:
        detail = f"{item.id}: {fault}"
        return Report(failure=Failure(article_id=item.id, error=type(fault).__name__, detail=detail))
