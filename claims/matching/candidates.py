"""LinkedClaim -> the rows of the table it may speak of.

The subject's own rows come first, then the rows that would stand against a
wrong subject: who held the post, or joined the body, around the claim's date.
The lists of a whole batch are compared at once, as numbers; only the chosen rows are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from claims.matching.linked import LinkedClaim
from claims.matching.linker import claim_interval
from claims.reference.lists import RELATIONS, Column, FactList, rows_of
from claims.relations import FactRelation, Relation, spec_of
from claims.types import Fact

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["CandidateRows", "candidates", "find_rows", "nearest_places"]

# Readings of a name that are followed, and rows of each sort kept: enough for every spell of a
# much-elected holder, few enough for one matrix a batch.
_SUBJECTS = 5
_OWN_ROWS = 8
_SISTER_ROWS = 3
_NEIGHBOUR_ROWS = 5
_ALL_ROWS = 2**31 - 1
# Days by which two sources may differ about one event; rows beyond are read when a verdict asks for them.
_ABOUT = 1
# Bits that hold the ordinal of any day.
_DAYS = 22
_Places = NDArray[np.int64]


class _Sort(IntEnum):
    """Why a list is looked through: two of them part the rows of a subject by their object."""

    ALL = 0
    OWN = 1
    SISTER = 2
    NEIGHBOUR = 3


# What is told of a list that is asked for.
_CLAIM, _SORT, _RELATION, _BEGIN, _END = range(5)
_TOLD = 5
_LIMITS = np.array([_ALL_ROWS, _OWN_ROWS, _SISTER_ROWS, _NEIGHBOUR_ROWS])


@dataclass(frozen=True, slots=True)
class CandidateRows:
    """The rows of the claims of a batch, those of the first claim first; each is read when asked for.

    Parameters
    ----------
    counts : list of int
        How many rows each claim has.
    lists : list of FactList
        Where each row was found.
    rows : ndarray of int, shape (n_rows, n_columns)
        The rows as numbers; see `claims.reference.lists`.
    """

    counts: list[int]
    lists: list[FactList]
    rows: NDArray[np.int32]

    @property
    def owners(self) -> _Places:
        """Which claim each row belongs to."""
        return np.repeat(np.arange(len(self.counts)), self.counts)

    @property
    def numbers(self) -> list[int]:
        """The numbers of the rows in the table."""
        numbers: list[int] = self.rows[:, Column.NUMBER].tolist()
        return numbers

    def fact(self, place: int) -> Fact:
        """Give one row as a fact."""
        (fact,) = self.lists[place].read([int(self.rows[place, Column.NUMBER])])
        return fact

    def expect(self, places: Iterable[int]) -> list[Fact]:
        """Read some rows at once that verdicts will ask for: a tenth of what they cost one by one."""
        numbers = self.numbers
        ahead: dict[Callable[[list[int]], Sequence[Fact]], list[int]] = defaultdict(list)
        for place in places:
            ahead[self.lists[place].read].append(numbers[place])
        return [fact for read, wanted in ahead.items() for fact in read(wanted)]

    def facts(self) -> list[Fact]:
        """Give all rows as facts."""
        return [found.read([number])[0] for found, number in zip(self.lists, self.numbers, strict=True)]

    def kept(self, is_wanted: Callable[[int, Fact], bool]) -> CandidateRows:
        """Give the rows for which, asked with the claim's place and the fact, a caller says yes."""
        owners = self.owners.tolist()
        wanted = [is_wanted(owner, fact) for owner, fact in zip(owners, self.facts(), strict=True)]
        return self.at(np.flatnonzero(wanted))

    def at(self, places: _Places) -> CandidateRows:
        """Give the rows at some places."""
        counts = np.bincount(self.owners[places], minlength=len(self.counts)).tolist()
        return CandidateRows(counts, [self.lists[place] for place in places.tolist()], self.rows[places])


def candidates(linked: LinkedClaim, table: ReferenceTable) -> list[Fact]:
    """Give the rows a claim may speak of, each once, in a stable order.

    A claim that counts many rows (`member_count`) speaks of no single row and gets none.
    """
    return find_rows([linked], table).facts()


def find_rows(linked: Sequence[LinkedClaim], table: ReferenceTable) -> CandidateRows:
    """Give the rows that each claim of a batch may speak of; see `candidates`."""
    asked = _Asked(table)
    for number, one in enumerate(linked):
        if one.claim.relation is not Relation.MEMBER_COUNT:
            asked.add(number, one)
    owners, lists, rows, sorts = asked.chosen()
    # The holder's own row also stands on the list of the post.
    first = np.sort(np.unique(owners << 32 | rows[:, Column.NUMBER], return_index=True)[1])
    owners, lists, rows, is_own = owners[first], lists[first], rows[first], sorts[first] <= _Sort.OWN
    counts = np.bincount(owners, minlength=len(linked)).tolist()
    found = CandidateRows(counts, [asked.lists[place] for place in lists.tolist()], rows)
    found.expect(np.flatnonzero(is_own).tolist())
    # Where no row of one's own has the date, a verdict names whose row has it.
    is_dated = asked.are_dated(lists, rows)
    is_met = np.isin(owners, owners[is_own & is_dated])
    others = found.expect(np.flatnonzero(is_dated & ~is_own & ~is_met).tolist())
    table.expect_entities(fact.subject_id for fact in others)
    return found


@dataclass(slots=True)
class _Asked:
    """The lists that the claims of a batch look through."""

    table: ReferenceTable
    lists: list[FactList] = field(default_factory=list)
    # One entry a list: whose claim, which rows of it, around which days; see `_CLAIM` and what follows it.
    told: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    wanted: list[tuple[int, int]] = field(default_factory=list)

    def add(self, number: int, linked: LinkedClaim) -> None:
        """Ask for the lists of one claim."""
        spec = spec_of(linked.claim.relation)
        at = claim_interval(linked.claim)
        days = (
            at.start.first.toordinal() if at is not None and at.start else 0,
            at.end.last.toordinal() if at is not None and at.end else 0,
        )
        subjects = [self.table.rows_about(match.entity_id) for match in linked.subject[:_SUBJECTS]]
        for relation in spec.facts:
            if not spec.object_kinds:
                for rows in subjects:
                    self._add(number, rows, _Sort.ALL, relation, days)
                continue
            places = linked.posts if relation is FactRelation.HOLDS_POST else linked.object
            wanted = [self.table.number(match.entity_id) for match in places]
            for rows in subjects:
                self.wanted += [(len(self.lists), place) for place in wanted]
                self._add(number, rows, _Sort.OWN, relation, days)
            for match in places:
                rows = self.table.rows_of_object(match.entity_id)
                self._add(number, rows, _Sort.NEIGHBOUR, relation, days)

    def _add(
        self, number: int, rows: FactList, sort: _Sort, relation: FactRelation, days: tuple[int, int]
    ) -> None:
        self.lists.append(rows)
        self.told.append((number, sort, RELATIONS[relation], *days))

    def are_dated(self, lists: _Places, rows: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Tell which rows of some lists begin or end about the days that their lists are asked for."""
        told = np.array(self.told, dtype=np.int64).reshape(-1, _TOLD)[lists]
        begins, ends = told[:, _BEGIN] - _ABOUT, told[:, _END] + _ABOUT
        is_dated = np.zeros(len(rows), dtype=np.bool_)
        for first, last in ((Column.START_FIRST, Column.START_LAST), (Column.END_FIRST, Column.END_LAST)):
            is_dated |= (rows[:, first] > 0) & (rows[:, first] <= ends) & (rows[:, last] >= begins)
        return is_dated

    def chosen(self) -> tuple[_Places, _Places, NDArray[np.int32], _Places]:
        """Give the nearest rows of every list: claim, list, row and sort of each."""
        if not self.lists:
            none = np.empty(0, dtype=np.int64)
            return none, none, rows_of(()), none
        rows = np.concatenate([one.rows for one in self.lists])
        of_list = np.repeat(np.arange(len(self.lists)), [len(one.rows) for one in self.lists])
        until = rows[:, Column.RECORDED_TO]
        is_current = (until == 0) | (until >= self.table.as_of.toordinal())
        told = np.array(self.told, dtype=np.int64)
        fits = np.flatnonzero(is_current & (rows[:, Column.RELATION] == told[of_list, _RELATION]))
        rows, of_list = rows[fits], of_list[fits]
        told = told[of_list]
        sorts = told[:, _SORT]
        is_wanted = _is_in(of_list, rows[:, Column.TARGET], self.wanted)
        sorts[(sorts == _Sort.OWN) & ~is_wanted] = _Sort.SISTER
        picked = nearest_places(
            rows,
            groups=of_list * len(_Sort) + sorts,
            limits=_LIMITS[sorts],
            begins=told[:, _BEGIN],
            ends=told[:, _END],
            in_order=sorts == _Sort.ALL,
        )
        lists = of_list[picked]
        return told[picked, _CLAIM], lists, rows[picked], sorts[picked]


def _is_in(
    of_list: NDArray[np.int64], targets: NDArray[np.int32], wanted: Sequence[tuple[int, int]]
) -> NDArray[np.bool_]:
    """Tell for each row whether its list wants its object."""
    known = np.array(sorted([number << 32 | place for number, place in wanted]) or [-1], dtype=np.int64)
    asked = of_list << 32 | targets
    is_known: NDArray[np.bool_] = known[np.minimum(known.searchsorted(asked), len(known) - 1)] == asked
    return is_known


def nearest_places(
    rows: NDArray[np.int32],
    *,
    groups: NDArray[np.int64],
    limits: NDArray[np.int64],
    begins: NDArray[np.int64],
    ends: NDArray[np.int64],
    in_order: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """Give the places of the rows of each group that are nearest to some days, nearest first.

    Parameters
    ----------
    rows : ndarray of int
        Rows of lists.
    groups : ndarray of int
        What a row is compared within; groups are given by number.
    limits : ndarray of int
        How many rows of the row's group are wanted.
    begins, ends : ndarray of int
        First and last of the days as ordinals, 0 where there is none.
    in_order : ndarray of bool
        Rows that are wanted as they lie.
    """
    first, last = rows[:, Column.START_FIRST].astype(np.int64), rows[:, Column.END_LAST]
    # An end that is open or unknown is no distance from anything.
    gap = np.where((begins > 0) & (last > 0), begins - last, 0)
    gap = np.maximum(gap, np.where((ends > 0) & (first > 0), first - ends, 0))
    # The nearer ones first, of equals the later ones: one number, as both are days.
    merit = np.maximum(gap, 0) << _DAYS | (1 << _DAYS) - 1 - first
    merit[in_order] = np.flatnonzero(in_order)
    order = _sorted_places(groups, merit, rows[:, Column.BY_ID])
    ranked = groups[order]
    starts = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]]) if len(ranked) else np.empty(0, int)
    rank = np.arange(len(ranked)) - np.repeat(starts, np.diff(np.r_[starts, len(ranked)]))
    return order[rank < limits[order]]


def _sorted_places(
    groups: NDArray[np.int64], merits: NDArray[np.int64], ids: NDArray[np.int32]
) -> NDArray[np.int64]:
    """Give places by group, then by merit of two days, then by id."""
    if groups.max(initial=0) < 1 << 63 - 2 * _DAYS:
        # Lists come one after the other: one number a row is sorted in a twentieth of the time of three.
        keys = groups << 2 * _DAYS | merits
        order = keys.argsort(kind="stable")
        if (np.diff(keys[order]) > 0).all():
            return order
    return np.lexsort((ids, merits, groups))
