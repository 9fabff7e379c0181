"""The rows about one thing as numbers, each made into a fact only when somebody wants to see it.

A batch of claims looks through a hundred thousand rows to pick ten thousand: what the choice hangs on
(relation, dates, the other side) is compared for all of them at once, and the texts of the rest are
never read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from claims.relations import EntityKind, FactRelation
from claims.types import Fact, Rank

if TYPE_CHECKING:
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from claims.dates import Interval, Period

    Numbers = NDArray[np.int32]
    AnyNumbers = NDArray[np.integer[Any]]

__all__ = [
    "KINDS",
    "RANKS",
    "RELATIONS",
    "Column",
    "Described",
    "FactList",
    "Ids",
    "compared",
    "list_of",
    "list_row",
    "rows_of",
]


class Column(IntEnum):
    """What is kept of a row as numbers; days are ordinals, 0 where there is none."""

    NUMBER = 0
    BY_ID = 1
    SUBJECT = 2
    TARGET = 3
    RELATION = 4
    ROLE = 5
    RANK = 6
    RECORDED_TO = 7
    START_FIRST = 8
    START_LAST = 9
    END_FIRST = 10
    END_LAST = 11
    IS_APPROXIMATE = 12


class Ids(NamedTuple):
    """The numbers of a row, its place by id, and the numbers of its subject, object and role."""

    number: int
    by_id: int
    subject: int
    target: int
    role: int


class Described(NamedTuple):
    """What pairs need of some entities: places of their kinds in `KINDS`, titles, bodies they lead.

    Bodies are numbers. A kind is -1, and a body 0, where there is none.
    """

    kinds: Numbers
    titles: list[str | None]
    bodies: Numbers


RELATIONS = {relation: number for number, relation in enumerate(FactRelation)}
KINDS = tuple(EntityKind)
RANKS = {rank: number for number, rank in enumerate((Rank.PREFERRED, Rank.NORMAL, Rank.DEPRECATED))}
# The columns that lists are chosen by: number, place by id, subject, object, relation.
_CHOSEN_BY = slice(Column.NUMBER, Column.RELATION + 1)


def list_row(
    ids: Ids, interval: Interval, *, relation: FactRelation, rank: Rank, recorded_to: date | None
) -> tuple[int, ...]:
    """Give the numbers of one fact, in the order of `Column`."""
    until = recorded_to.toordinal() if recorded_to is not None else 0
    number, by_id, subject, target, role = ids
    kept = (number, by_id, subject, target, RELATIONS[relation], role, RANKS[rank], until)
    start, end = interval.start, interval.end
    about = (start is not None and start.approximate) or (end is not None and end.approximate)
    return (*kept, *_days(start), *_days(end), int(about))


def _days(period: Period | None) -> tuple[int, int]:
    return (period.first.toordinal(), period.limit.toordinal() - 1) if period is not None else (0, 0)


def rows_of(rows: Sequence[tuple[int, ...]]) -> Numbers:
    """Give the rows of `list_row` as one array."""
    # numpy is for those who look through lists: a table is opened and searched for names without it.
    import numpy as np

    return np.array(rows, dtype=np.int32).reshape(len(rows), len(Column))


class FactList:
    """The facts about a subject, or with an object, by date.

    Parameters
    ----------
    rows : ndarray of int, shape (n_facts, n_columns)
        What is compared; see `Column`.
    read : callable
        Gives the facts of some numbers, in their order.
    known : list of list of int, optional
        The rows' first columns as plain numbers, where somebody took them out of many lists at once.
    """

    __slots__ = ("_known", "read", "rows")

    def __init__(
        self,
        rows: Numbers,
        read: Callable[[list[int]], Sequence[Fact]],
        known: list[list[int]] | None = None,
    ) -> None:
        self.rows = rows
        self.read = read
        self._known = known

    def facts(
        self,
        relation: FactRelation | None = None,
        *,
        subjects: Collection[int] | None = None,
        targets: Collection[int] | None = None,
    ) -> Sequence[Fact]:
        """Give the facts, of one relation, about some subjects and with some objects if wanted."""
        # Lists are short: going through them costs less than a call of numpy.
        known = compared(self.rows) if self._known is None else self._known
        wanted = None if relation is None else RELATIONS[relation]
        numbers = [
            number
            for number, _, subject, target, told in known
            if (wanted is None or told == wanted)
            and (targets is None or target in targets)
            and (subjects is None or subject in subjects)
        ]
        return self.read(numbers) if numbers else ()


def compared(rows: Numbers) -> list[list[int]]:
    """Give the columns that `FactList.facts` chooses by as plain numbers."""
    known: list[list[int]] = rows[:, _CHOSEN_BY].tolist()
    return known


def list_of(facts: Sequence[Fact], number_of: Callable[[str], int]) -> FactList:
    """Give facts that are at hand as a list; `number_of` numbers ids and roles, 0 for the empty text."""
    numbers = [number_of(fact.fact_id) for fact in facts]
    by_number = dict(zip(numbers, facts, strict=True))
    ordered = sorted(by_number, key=lambda number: by_number[number].fact_id)
    by_id = {number: place for place, number in enumerate(ordered)}
    rows = [
        list_row(
            Ids(
                number=number,
                by_id=by_id[number],
                subject=number_of(fact.subject_id),
                target=number_of(fact.object_id or ""),
                role=number_of(fact.role or ""),
            ),
            fact.interval,
            relation=fact.relation,
            rank=fact.rank,
            recorded_to=fact.recorded_to,
        )
        for number, fact in by_number.items()
    ]
    return FactList(rows_of(rows), lambda wanted: [by_number[number] for number in wanted])
