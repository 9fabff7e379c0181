"""Rows of the table put together to spells: one membership or one term of office each.

Several dated rows may stand for one spell, each with its own basis (treaty
signed, treaty in force). A spell agrees with a date when one of its rows does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claims.dates import EndState, Interval, Period, Precision
from claims.types import Fact, Rank
from claims.verdicts.agreement import agrees, may_touch, same_span
from claims.verdicts.settings import DEFAULT_SETTINGS, VerdictSettings

__all__ = ["Spell", "by_start", "live", "spells_of", "spells_of_live"]

# Roles of rows that stand beside a membership or before it, and are none themselves.
_BESIDE = frozenset({"suspended", "withdrawn", "observer", "invited", "candidate", "applicant"})
_RANKS = {Rank.PREFERRED: 0, Rank.NORMAL: 1, Rank.DEPRECATED: 2}


def live(rows: Iterable[Fact]) -> list[Fact]:
    """Leave out deprecated rows and sort the rest, so that no label depends on their order."""
    standing = [row for row in rows if row.rank is not Rank.DEPRECATED]
    return standing if len(standing) < 2 else sorted(standing, key=by_start)


def by_start(row: Fact) -> tuple[date, date, str]:
    """Sort rows by first day, last day and id."""
    interval = row.interval
    return interval.first, interval.limit, row.fact_id


@dataclass(frozen=True, slots=True)
class Spell:
    """One membership or term of office.

    Parameters
    ----------
    rows : tuple of Fact
        The rows that stand for it, the preferred one first.
    """

    rows: tuple[Fact, ...]

    @property
    def lead(self) -> Fact:
        """The row to show when no date of the claim picks another."""
        return self.rows[0]

    @property
    def subject_id(self) -> str:
        """Who was a member or held the office."""
        return self.lead.subject_id

    @property
    def is_beside(self) -> bool:
        """True for a suspension, an application and the like: no membership of its own."""
        return self.role in _BESIDE

    @property
    def target_id(self) -> str:
        """The body or post."""
        return self.lead.object_id or ""

    @property
    def role(self) -> str:
        """The role of its rows; `full` where the table says nothing."""
        return self.lead.role or "full"

    @property
    def is_acting(self) -> bool:
        """Tell whether the office was held for the time being only."""
        return self.role == "acting"

    @property
    def start(self) -> Period | None:
        """The start that the preferred row gives."""
        return self.lead.interval.start

    @property
    def end(self) -> Period | None:
        """The end that the preferred row gives."""
        return self.lead.interval.end

    @property
    def first(self) -> date:
        """First day it may have held by its preferred row."""
        return self.lead.interval.first

    @property
    def is_open(self) -> bool:
        """Tell whether it is still going on, as far as the table knows."""
        return any(row.interval.end_state is EndState.OPEN for row in self.rows)

    @property
    def has_unknown_end(self) -> bool:
        """Tell whether it ended at a time that no row knows."""
        return all(row.interval.end_state is EndState.UNKNOWN for row in self.rows)

    @property
    def has_unknown_start(self) -> bool:
        """Tell whether it began at a time that no row knows."""
        return all(row.interval.start_state is EndState.UNKNOWN for row in self.rows)

    def starting(self, said: Interval, settings: VerdictSettings = DEFAULT_SETTINGS) -> list[Fact]:
        """Give the rows whose start agrees with a date; of the last day of a month also by the next."""
        return [row for row in self.rows if agrees(said, _into_next(row.interval.start), settings)]

    def ending(self, said: Interval, settings: VerdictSettings = DEFAULT_SETTINGS) -> list[Fact]:
        """Give the rows whose end agrees with a date: what ended with a year or month is over in the next."""
        is_month = said.start is not None and said.start.precision is Precision.MONTH
        over = _over_new_month if is_month else _over_new_year
        return [row for row in self.rows if agrees(said, over(row.interval.end), settings)]

    def spanning(self, said: Interval, settings: VerdictSettings = DEFAULT_SETTINGS) -> list[Fact]:
        """Give the rows that agree with "from a to b" at both ends, each end from any row."""
        whole = [row for row in self.rows if same_span(said, row.interval, settings)]
        if whole or len(self.rows) == 1:
            return whole
        ends = self._sides(said, settings)
        return sorted(set(ends[0]) | set(ends[1]), key=by_start) if all(ends) else []

    def _sides(self, said: Interval, settings: VerdictSettings) -> tuple[list[Fact], list[Fact]]:
        starts = [
            r
            for r in self.rows
            if said.start is None or agrees(_point(said.start), _into_next(r.interval.start), settings)
        ]
        ends = [
            r for r in self.rows if said.end is None or agrees(_point(said.end), r.interval.end, settings)
        ]
        return starts, ends

    def touching(self, said: Interval, settings: VerdictSettings = DEFAULT_SETTINGS) -> list[Fact]:
        """Give the rows by which it may have held at some time of an interval."""
        return [row for row in self.rows if may_touch(said, row.interval, settings)]

    def holding(self, day: date) -> list[Fact]:
        """Give the rows by which it may hold on a day; an unknown end gives no such row."""
        return [
            r
            for r in self.rows
            if r.interval.end_state is not EndState.UNKNOWN and r.interval.may_hold_on(day)
        ]

    def surely_holds(self, day: date) -> bool:
        """Tell whether it holds on a day however imprecise ends are read."""
        return any(row.interval.surely_holds_on(day) for row in self.rows)

    def begun_by(self, day: date) -> bool:
        """Tell whether it may have begun by a day."""
        return any(row.interval.first <= day for row in self.rows)

    def ended_by(self, day: date) -> list[Fact]:
        """Give the rows by which it was over on a day, or might have been."""
        return [row for row in self.rows if row.interval.end is not None and row.interval.end.first <= day]


def _over_new_year(end: Period | None) -> Period | None:
    is_last = end is not None and (end.last.month, end.last.day) == (12, 31)
    return replace(end, limit=end.limit + timedelta(days=1)) if end and is_last else end


def _into_next(start: Period | None) -> Period | None:
    """Give a start with the day behind it where that opens a month: "since 2006" of New Year's Eve."""
    is_last = start is not None and start.precision is Precision.DAY and start.limit.day == 1
    return replace(start, limit=start.limit + timedelta(days=1)) if start and is_last else start


def _over_new_month(end: Period | None) -> Period | None:
    """Give an end with the day behind it where that opens a month: "left in May" of who left on April 30."""
    is_last = end is not None and end.precision is Precision.DAY and end.limit.day == 1
    return replace(end, limit=end.limit + timedelta(days=1)) if end and is_last else _over_new_year(end)


def _point(period: Period) -> Interval:
    return Interval("", period, period, EndState.KNOWN, EndState.KNOWN, False)


def spells_of(rows: Iterable[Fact]) -> list[Spell]:
    """Put rows together to spells, sorted by start.

    Rows of one subject, target and role that overlap by more than a handover belong together.
    """
    return spells_of_live(live(rows))


def spells_of_live(standing: Sequence[Fact]) -> list[Spell]:
    """Put rows that `live` gave together to spells; see `spells_of`."""
    if len(standing) < 2:
        return [Spell((row,)) for row in standing]
    together: dict[tuple[str, str, str], list[Fact]] = {}
    for row in standing:
        together.setdefault(_who(row), []).append(row)
    spells: list[Spell] = []
    for group in together.values():
        spells += _split(group) if len(group) > 1 else (Spell((group[0],)),)
    return sorted(spells, key=lambda spell: (by_start(spell.rows[0]), spell.rows[0].subject_id))


def _who(row: Fact) -> tuple[str, str, str]:
    return row.subject_id, row.object_id or "", row.role or "full"


def _split(rows: list[Fact]) -> Iterator[Spell]:
    cluster: list[Fact] = []
    reach = date.min
    for row in rows:
        first, last = _extent(row.interval)
        if cluster and first >= reach - timedelta(days=1):
            yield _spell(cluster)
            cluster = []
        reach = max(reach, last) if cluster else last
        cluster.append(row)
    if cluster:
        yield _spell(cluster)


def _spell(rows: list[Fact]) -> Spell:
    return Spell(tuple(sorted(rows, key=lambda row: (_RANKS[row.rank], *by_start(row)))))


def _extent(interval: Interval) -> tuple[date, date]:
    """Give the first and last day on which a row surely holds, as far as it is dated at all."""
    first = interval.start.last if interval.start else date.min
    if interval.end is not None:
        return first, max(interval.end.first, first)
    return first, date.max if interval.end_state is EndState.OPEN else first
