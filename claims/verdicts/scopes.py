"""How far a list of the table reaches: where absence refutes, and how fresh open rows are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, proxy

from claims.dates import EndState, Interval
from claims.reference.closure import leading_rows, most_at_once
from claims.reference.freshness import LookedAt
from claims.reference.lists import Column
from claims.relations import FactRelation
from claims.types import Coverage
from claims.verdicts.agreement import widen
from claims.verdicts.settings import DEFAULT_SETTINGS, VerdictSettings
from claims.verdicts.spells import Spell, live, spells_of

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["Scope", "scope_of"]

# What a coverage note says of a list whose first row is the first holder there was.
_FIRST_HOLDER = "from the first holder"
_BY_TERMS = "numbered by terms"
# "vacancies: 1974-05-07..1974-05-16, ..." in a coverage note: the office stood empty then.
_VACANCY = re.compile(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})")
_DAY = timedelta(days=1)
_MOST_KNOWN = 10_000
_FOREVER = date.max.toordinal()
_SUBJECT, _IS_APPROXIMATE = int(Column.SUBJECT), int(Column.IS_APPROXIMATE)
_KNOWN: WeakKeyDictionary[ReferenceTable, dict[tuple[FactRelation, str, VerdictSettings], Scope]] = (
    WeakKeyDictionary()
)


@dataclass(frozen=True, kw_only=True)
class Scope:
    """One list of the table: the members of a body or the holders of a post.

    Parameters
    ----------
    scope_id : str
        The body or post.
    coverage : Coverage or None
        What the table says of its completeness.
    """

    table: ReferenceTable
    relation: FactRelation
    scope_id: str
    settings: VerdictSettings
    coverage: Coverage | None

    @cached_property
    def spells(self) -> tuple[Spell, ...]:
        """The whole list, suspended and invited rows left out; read when a rule looks through it."""
        day = self.settings.recorded_on
        rows = self.table.facts_of_object(self.scope_id, self.relation, recorded_on=day)
        return tuple(spell for spell in spells_of(rows) if not spell.is_beside)

    @cached_property
    def is_closed(self) -> bool:
        """True when absence refutes inside the covered time.

        A list whose rows do not add up to its `expected_count` is open, whatever its card says.
        """
        coverage = self.coverage
        if coverage is None or not coverage.closed_world or coverage.complete_to is None:
            return False
        expected = coverage.expected_count
        return expected is None or _adds_up(expected, coverage.complete_to, self.spells)

    @cached_property
    def from_beginning(self) -> bool:
        """True when nobody can have been before the first row."""
        known = self.coverage
        if known is None or known.complete_from is None:
            return False
        return _from_beginning(self, known.note, known.complete_from)

    @property
    def as_of(self) -> date:
        """Day on which the list was last looked at."""
        known = self.coverage.as_of if self.coverage else None
        return known or self.settings.table_as_of or self.table.as_of

    def looked_at(self, spell: Spell) -> LookedAt:
        """Give the day on which the open rows of a spell were last looked at, and whether that is said."""
        found = max(
            self.table.looked_at(row, self.coverage)
            for row in spell.rows
            if row.interval.end_state is EndState.OPEN
        )
        if self.settings.table_as_of is None or (self.coverage is not None and self.coverage.as_of):
            return found
        return LookedAt(max(found.day, self.settings.table_as_of), True)

    @cached_property
    def gaps(self) -> tuple[tuple[date, date], ...]:
        """First and last days of the times in which a post with one holder at once has none.

        Where no vacancy is named a row may be missing there, so that absence refutes nothing. Not
        looked for in an open list, where absence never refutes.
        """
        has_gaps = self.is_closed and self.relation is FactRelation.HOLDS_POST
        return tuple(_gaps(self.coverage, self.spells, self.settings)) if has_gaps else ()

    @property
    def complete_from(self) -> date:
        """First day on which the list is complete; far away when it never is."""
        known = self.coverage.complete_from if self.coverage else None
        return known if known is not None else date.max

    @property
    def complete_to(self) -> date:
        """Last day on which the list is complete; long ago when it never is."""
        known = self.coverage.complete_to if self.coverage else None
        # The card is that of today; the table of an earlier day knew nothing of the days after it.
        return min(known, self.settings.recorded_on or date.max) if known is not None else date.min

    @property
    def holders_at_once(self) -> int:
        """How many may hold the post on one day."""
        expected = self.coverage.expected_count if self.coverage else None
        return max(expected or 1, 1)

    def is_filled_over(self, said: Interval) -> bool:
        """Tell whether an office of one holder was surely held on every day of a time."""
        if (
            self.relation is not FactRelation.HOLDS_POST
            or date.min in (said.first, said.limit)
            or not self._has_one_holder
        ):
            return False
        day, last = said.first - _DAY, said.limit - _DAY
        for spell in self.spells:
            begun, end = self._surely_held(spell)
            if begun <= day + _DAY:
                day = max(day, end)
        return day >= last

    @cached_property
    def _has_one_holder(self) -> bool:
        """Tell whether one holds the post at a time: so the table says, or it never has two at once."""
        if self.coverage is not None:
            return self.coverage.expected_count == 1
        rows = leading_rows(row for spell in self.spells for row in spell.rows)
        return len({row.subject_id for row in rows}) > 1 and most_at_once(rows) == 1

    def _surely_held(self, spell: Spell) -> tuple[date, date]:
        """Give the first and last day of a spell of which its imprecise dates leave no doubt."""
        if spell.start is None or spell.has_unknown_end:
            return date.max, date.min
        begun = widen(spell.start, self.settings).limit - _DAY
        end = widen(spell.end, self.settings).first if spell.end is not None else self.as_of
        return begun, end

    def is_complete_on(self, day: date) -> bool:
        """Tell whether the list is closed and complete on a day."""
        return self._is_complete(day, day)

    def is_complete_over(self, said: Interval) -> bool:
        """Tell whether the list is closed and complete over all days of an interval."""
        last = said.limit - timedelta(days=1) if said.limit > date.min else date.min
        return self._is_complete(said.first, last)

    def _is_complete(self, first: date, last: date) -> bool:
        if not self.is_closed or not self._reaches_back_to(first) or last > self.complete_to:
            return False
        return all(last < begin or end < first for begin, end in self.gaps)

    def _reaches_back_to(self, day: date) -> bool:
        return self.from_beginning or day >= self.complete_from

    def is_before(self, day: date) -> bool:
        """Tell whether a day lies before the list begins to be complete."""
        return not self._reaches_back_to(day)

    def is_stale_on(self, day: date) -> bool:
        """Tell whether the list may lack changes by a day."""
        return self.coverage is not None and self.coverage.complete_to is not None and day > self.complete_to

    @property
    def counts_terms(self) -> bool:
        """Tell whether the list is numbered by terms, as the United States counts Cleveland and Trump."""
        note = self.coverage.note if self.coverage is not None else None
        return note is not None and _BY_TERMS in note

    def knows_vacancy(self, first: date, last: date) -> bool:
        """Tell whether the list's card names an empty office between two days, give or take a day."""
        return _names_vacancy(self.coverage, first, last)

    def beginning_about(self, said: Interval) -> list[Spell]:
        """Give the spells of all who have a row here that may begin at a date; no others are read."""
        return self._dated(said, Column.START_FIRST)

    def ending_about(self, said: Interval) -> list[Spell]:
        """Give the spells of all who have a row here that may end at a date; no others are read."""
        return self._dated(said, Column.END_FIRST)

    def _dated(self, said: Interval, side: Column) -> list[Spell]:
        subjects = self._subjects(said, side)
        if not subjects:
            return []
        rows = self.table.facts_of_object(
            self.scope_id, self.relation, subjects=subjects, recorded_on=self.settings.recorded_on
        )
        return [spell for spell in spells_of(rows) if not spell.is_beside]

    def _subjects(self, said: Interval, side: Column) -> frozenset[int]:
        slack = self.settings.tolerance_days
        begin = widen(said.start, self.settings).first.toordinal() - slack if said.start else 0
        end = widen(said.end, self.settings).limit.toordinal() + slack if said.end else _FOREVER
        # Lists are short: going through them costs less than calls of numpy.
        rows = self.table.rows_of_object(self.scope_id).rows.tolist()
        first, last = int(side), int(side) + 1
        return frozenset(
            row[_SUBJECT]
            for row in rows
            if row[first] > 0 and (row[_IS_APPROXIMATE] or (row[first] < end and row[last] >= begin))
        )

    def on(self, day: date) -> list[Spell]:
        """Give the spells that may hold on a day."""
        return [spell for spell in self.spells if spell.holding(day)]


def scope_of(
    table: ReferenceTable,
    relation: FactRelation,
    scope_id: str,
    *,
    settings: VerdictSettings = DEFAULT_SETTINGS,
) -> Scope:
    """Give the list of a body's members or a post's holders with what is known of its reach.

    A table never changes, so a list is put together once: the claims of an article speak of few.
    """
    known = _KNOWN.setdefault(table, {})
    key = (relation, scope_id, settings)
    found = known.get(key)
    if found is None:
        if len(known) >= _MOST_KNOWN:
            known.clear()
        coverage = _coverage(table, relation, scope_id)
        found = known[key] = Scope(
            # What a table's entry holds must not keep the table alive.
            table=proxy(table),
            relation=relation,
            scope_id=scope_id,
            settings=settings,
            coverage=coverage,
        )
    return found


def _names_vacancy(coverage: Coverage | None, first: date, last: date) -> bool:
    note = (coverage.note if coverage else None) or ""
    slack = timedelta(days=1)
    return any(
        abs(date.fromisoformat(a) - first) <= slack and abs(date.fromisoformat(b) - last) <= slack
        for a, b in _VACANCY.findall(note)
    )


def _gaps(
    coverage: Coverage | None, spells: Sequence[Spell], settings: VerdictSettings
) -> Iterator[tuple[date, date]]:
    """Give the times between holders that are too long for a handover and are no named vacancy."""
    reach = spells[0].lead.interval.limit if spells else date.max
    for spell in spells[1:]:
        long = reach < spell.first and (spell.first - reach).days > settings.neighbour_gap_days
        if long and not _names_vacancy(coverage, reach - timedelta(days=1), spell.first):
            yield reach, spell.first - timedelta(days=1)
        reach = max(reach, spell.lead.interval.limit)


def _coverage(table: ReferenceTable, relation: FactRelation, scope_id: str) -> Coverage | None:
    roles = ("full", None) if relation is FactRelation.MEMBER_OF else (None, "full")
    found = (table.coverage(relation, scope_id, role) for role in roles)
    return next((coverage for coverage in found if coverage is not None), None)


def _adds_up(expected: int, day: date, spells: Sequence[Spell]) -> bool:
    # Whoever joins or leaves on the very day the list was closed may be counted or not.
    counted = [spell for spell in spells if spell.role in ("full", "acting")]
    most = {spell.subject_id for spell in counted if spell.holding(day)}
    least = {spell.subject_id for spell in counted if _holds_around(spell, day)}
    return len(least) <= expected <= len(most)


def _holds_around(spell: Spell, day: date) -> bool:
    return spell.surely_holds(day - timedelta(days=1)) and spell.surely_holds(day + timedelta(days=1))


def _from_beginning(scope: Scope, note: str | None, complete_from: date) -> bool:
    if not scope.spells:
        return False
    earliest = min(spell.first for spell in scope.spells)
    if scope.relation is FactRelation.MEMBER_OF:
        # A body's list that was cut off would show members from before it begins.
        return earliest >= complete_from - timedelta(days=366)
    if note is not None and _FIRST_HOLDER in note:
        return True
    post = scope.table.entity(scope.scope_id)
    if post is None or post.body_id is None:
        return False
    day = scope.settings.recorded_on
    founded = live(scope.table.facts_about(post.body_id, FactRelation.FOUNDED, recorded_on=day))
    reach = timedelta(days=366 * scope.settings.beginning_years)
    return any(earliest <= row.interval.limit + reach for row in founded if row.interval.limit != date.max)
