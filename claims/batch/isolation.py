"""A chunk worked on so that one bad item costs itself alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from claims.batch.trades import ARTICLES, Checks, Trade
from claims.errors import BatchError, ModelError, PipelineError, ReferenceTableError
from claims.report import Report
from claims.time_limits import TimeLimitExceeded, time_limit
from claims.types import Article, Failure

__all__ = ["check_isolated", "seconds_together", "work_alone", "work_isolated", "work_together"]

Tool = TypeVar("Tool")
Item = TypeVar("Item")
Result = TypeVar("Result")

# A chunk is a few pages of text and takes seconds; one that takes longer holds a culprit.
_SECONDS_A_CHUNK = 60.0
# No item's doing, and no item would fare better: the run ends, nothing becomes an error row.
_FAULTS_OF_THE_RUN = (BatchError, ModelError, PipelineError, ReferenceTableError)


def check_isolated(
    checker: Checks, inputs: Sequence[Article | Failure], *, seconds_each: float | None = None
) -> list[Report]:
    """Check some articles together; when that fails, one by one, so that only the culprit is lost.

    Parameters
    ----------
    seconds_each : float or None
        Time limit of one article.
    """
    return work_isolated(ARTICLES, checker, inputs, seconds_each)


def work_isolated(
    trade: Trade[Tool, Item, Result], tool: Tool, items: Sequence[Item], seconds_each: float | None = None
) -> list[Result]:
    """Work on some items together; when that fails, one by one; see `check_isolated`."""
    results = work_together(trade, tool, items, seconds_each)
    if results is None:
        return [work_alone(trade, tool, item, seconds_each) for item in items]
    return results


def seconds_together(count: int, seconds_each: float | None) -> float | None:
    """Give how long some items may take together: all their limits, but no more than a minute.

    A single limit longer than that is granted whole.
    """
    if seconds_each is None:
        return None
    return max(seconds_each, min(count * seconds_each, _SECONDS_A_CHUNK))


def work_together(
    trade: Trade[Tool, Item, Result], tool: Tool, items: Sequence[Item], seconds_each: float | None
) -> list[Result] | None:
    """Work on some items together; None when one of them raised or time ran out."""
    try:
        with time_limit(seconds_together(len(items), seconds_each)):
            return list(trade.work(tool, items))
    except _FAULTS_OF_THE_RUN:
        raise
    except (TimeLimitExceeded, Exception):
        # A keyboard interrupt or a system exit is no item's doing and goes on.
        return None


def work_alone(trade: Trade[Tool, Item, Result], tool: Tool, item: Item, seconds: float | None) -> Result:
    """Work on one item; what it raises, or its running out of time, becomes its failure."""
    try:
        with time_limit(seconds):
            (result,) = trade.work(tool, [item])
            return result
    except TimeLimitExceeded:
        told = f"took longer than the {seconds:g} s {trade.noun} may take{trade.hint}"
        return trade.failed(item, "TimeLimit", told)
    except _FAULTS_OF_THE_RUN:
        raise
    except Exception as fault:
        return trade.failed(item, type(fault).__name__, str(fault))
