"""The facts of a thing as the table has them today, or as it had them on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from claims.reference.recall import Recall
from claims.reference.stack import Stack
from claims.relations import FactRelation
from claims.types import Fact, Rank

__all__ = ["Records"]

_MEMORY = 20_000
# Column and id that facts are asked for with, their relation, the other sides.
_Question = tuple[str, str, "FactRelation | None", "frozenset[int] | None"]


class Records:
    """Gives the facts that a table holds, and remembers those of today.

    Parameters
    ----------
    recall : Recall
        Reads the rows.
    stack : Stack
        The tables, read as one.
    """

    def __init__(self, recall: Recall, stack: Stack) -> None:
        self._recall = recall
        self._stack = stack
        self._current: dict[_Question, tuple[Fact, ...]] = {}

    @cached_property
    def latest_day(self) -> date:
        """The last day that the tables tell of."""
        return self._stack.latest_day()

    def facts(
        self,
        column: str,
        value: str,
        relation: FactRelation | None,
        recorded_on: date | None,
        others: frozenset[int] | None = None,
    ) -> tuple[Fact, ...]:
        """Give the facts with an id in a column, of one relation and with some other sides if wanted.

        A row that was withdrawn later counted in full on an earlier day, and has its rank back.
        """
        if recorded_on is not None:
            found = self._read(column, value, relation, others)
            return tuple(_as_it_stood(fact) for fact in self.held(found, recorded_on))
        key = (column, value, relation, others)
        current = self._current.get(key)
        if current is None:
            if len(self._current) >= _MEMORY:
                self._current.clear()
            found = self._read(column, value, relation, others)
            current = self._current[key] = tuple(self.held(found, None))
        return current

    def _read(
        self, column: str, value: str, relation: FactRelation | None, others: frozenset[int] | None
    ) -> Sequence[Fact]:
        if others is None:
            return self._recall.facts(column, value, relation)
        rows = self._recall.rows(column, value)
        if column == "subject_id":
            return rows.facts(relation, targets=others)
        return rows.facts(relation, subjects=others)

    def held(self, facts: Iterable[Fact], day: date | None) -> Iterator[Fact]:
        """Give those of some facts that the table held on a day, today when None."""
        if day is not None:
            return (f for f in facts if (f.recorded_from or date.min) <= day <= (f.recorded_to or date.max))
        # Few rows are withdrawn: the last day is asked for where one is.
        return (f for f in facts if f.recorded_to is None or f.recorded_to >= self.latest_day)


def _as_it_stood(fact: Fact) -> Fact:
    """Give a row the rank it had before it was withdrawn: deprecated is what the table says since."""
    if fact.rank is Rank.DEPRECATED and fact.recorded_to is not None:
        return replace(fact, rank=Rank.NORMAL)
    return fact
