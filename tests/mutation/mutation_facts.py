"""The table as the generator sees it: plain dates, no rule of the package.

What a changed claim must come out as is worked out here a second time, from
the rows alone, so that the verdict rules are not tested against themselves.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from claims.dates import EndState, Precision
from claims.relations import FactRelation
from claims.types import Fact, Rank

__all__ = ["Term", "World"]

ASIDE = {"suspended", "invited", "observer", "candidate", "applicant", "withdrawn"}


@dataclass
class Term:
    """One membership or term of office, dated by its preferred row."""

    who: str
    where: str
    role: str
    rows: list[Fact] = field(default_factory=list)

    @property
    def lead(self) -> Fact:
        return next((row for row in self.rows if row.rank is Rank.PREFERRED), self.rows[0])

    @property
    def start(self):
        return self.lead.interval.start

    @property
    def end(self):
        return self.lead.interval.end

    @property
    def is_open(self) -> bool:
        return self.lead.interval.end_state is EndState.OPEN

    @property
    def day_exact(self) -> bool:
        exact = self.start is not None and self.start.precision is Precision.DAY
        return exact and (self.is_open or (self.end is not None and self.end.precision is Precision.DAY))

    def first(self) -> date:
        return self.start.first

    def last(self) -> date:
        return self.end.last if self.end else date.max

    def starts(self):
        return [row.interval.start for row in self.rows if row.interval.start]

    def ends(self):
        return [row.interval.end for row in self.rows if row.interval.end]


class World:
    """The rows of a table, by body, post and person."""

    def __init__(self, table):
        self.table = table
        self.rows = sorted(
            (r for r in table.facts() if r.rank is not Rank.DEPRECATED), key=lambda r: r.fact_id
        )

    def label(self, entity_id: str) -> str:
        return self.table.entity(entity_id).label

    @cached_property
    def founded(self) -> dict[str, list[Fact]]:
        found = defaultdict(list)
        for row in self.rows:
            if row.relation is FactRelation.FOUNDED:
                found[row.subject_id].append(row)
        return dict(found)

    @cached_property
    def dissolved(self) -> dict[str, list[Fact]]:
        found = defaultdict(list)
        for row in self.rows:
            if row.relation is FactRelation.DISSOLVED:
                found[row.subject_id].append(row)
        return dict(found)

    def terms(self, relation: FactRelation) -> list[Term]:
        """Put rows of one subject, place and role that overlap for months together."""
        grouped = defaultdict(list)
        for row in self.rows:
            if row.relation is relation and row.interval.start is not None:
                grouped[row.subject_id, row.object_id, row.role or "full"].append(row)
        return [term for key, rows in sorted(grouped.items()) for term in _cut(key, rows)]

    @cached_property
    def memberships(self) -> list[Term]:
        return [t for t in self.terms(FactRelation.MEMBER_OF) if t.role not in ASIDE]

    @cached_property
    def offices(self) -> list[Term]:
        return self.terms(FactRelation.HOLDS_POST)

    @cached_property
    def members_of(self) -> dict[str, list[Term]]:
        return _by(self.memberships, "where")

    @cached_property
    def bodies_of(self) -> dict[str, list[Term]]:
        return _by(self.memberships, "who")

    @cached_property
    def holders_of(self) -> dict[str, list[Term]]:
        return _by(self.offices, "where")

    @cached_property
    def offices_of(self) -> dict[str, list[Term]]:
        return _by(self.offices, "who")

    @cached_property
    def beside(self) -> set[tuple[str, str]]:
        """Pairs of member and body with some row that is no membership."""
        rows = [r for r in self.rows if r.relation is FactRelation.MEMBER_OF and r.role in ASIDE]
        return {(row.subject_id, row.object_id) for row in rows}

    def closed(self, relation: FactRelation, scope_id: str):
        """Give the first and last day a list is closed for, None when it is not."""
        role = "full" if relation is FactRelation.MEMBER_OF else None
        coverage = self.table.coverage(relation, scope_id, role)
        if coverage is None or not coverage.closed_world or coverage.complete_to is None:
            return None
        return coverage.complete_from, coverage.complete_to

    def count(self, body: str, day: date) -> int:
        full = [t for t in self.members_of[body] if t.role == "full"]
        return len({t.who for t in full if t.first() <= day <= t.last()})

    def is_exact(self, body: str) -> bool:
        """Tell whether every membership of a body is dated to the day and has one dating."""
        return all(t.day_exact and len(t.rows) == 1 for t in self.members_of[body])


def _by(terms: list[Term], name: str) -> dict[str, list[Term]]:
    found = defaultdict(list)
    for term in sorted(terms, key=lambda t: (t.first(), t.lead.fact_id)):
        found[getattr(term, name)].append(term)
    return dict(found)


def _cut(key: tuple[str, str, str], rows: list[Fact]) -> list[Term]:
    terms: list[Term] = []
    for row in sorted(rows, key=lambda r: (r.interval.first, r.interval.limit, r.fact_id)):
        last = terms[-1] if terms else None
        reach = max((r.interval.limit for r in last.rows), default=date.min) if last else date.min
        if last and row.interval.first < reach - timedelta(days=2):
            last.rows.append(row)
        else:
            terms.append(Term(*key, rows=[row]))
    return terms
