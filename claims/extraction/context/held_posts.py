"""Whether the table has one person after another in an office, asked where the words name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.relations import FactRelation

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.tables import KnowsNames
    from claims.types import Fact

__all__ = ["HeldPosts"]

# An office may stand empty so many days before the next one has it.
_VACANT = 400
_READINGS = 3


class HeldPosts:
    """Answers from one table; it is asked by few sentences, and then about two names.

    Parameters
    ----------
    table : KnowsNames
        Where terms of office are looked up.
    """

    def __init__(self, table: KnowsNames) -> None:
        self.table = table

    def passed(self, one: Mention, other: Mention) -> bool:
        """Tell whether one of two had an office right before the other: "Truss made way for Sunak"."""
        return any(
            _follows(mine, theirs) or _follows(theirs, mine) for mine, theirs in self._alike(one, other)
        )

    def shared(self, one: Mention, other: Mention) -> bool:
        """Tell whether two had the same office, whoever came between."""
        return bool(self._alike(one, other))

    def _alike(self, one: Mention, other: Mention) -> list[tuple[Fact, Fact]]:
        terms = [(mine, theirs) for mine in self._terms(one) for theirs in self._terms(other)]
        return [(mine, theirs) for mine, theirs in terms if mine.object_id == theirs.object_id]

    def _terms(self, person: Mention) -> list[Fact]:
        return [
            fact
            for person_id in person.entity_ids[:_READINGS]
            for fact in self.table.facts_about(person_id, FactRelation.HOLDS_POST)
        ]


def _follows(before: Fact, after: Fact) -> bool:
    end, start = before.interval.end, after.interval.start
    if end is None or start is None:
        return False
    return -1 <= (start.first - end.first).days <= _VACANT
