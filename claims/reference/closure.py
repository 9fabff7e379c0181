"""Whether a list that calls itself complete adds up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from claims.relations import FactRelation
from claims.types import Coverage, Fact, Rank

__all__ = ["confirm_closed", "count_fault", "fits_role", "leading_rows", "most_at_once"]

_ONE_DAY = timedelta(days=1)


def fits_role(coverage: Coverage, role: str | None) -> bool:
    """Tell whether a coverage statement speaks of a role; `full|acting` speaks of both."""
    return role in (None, coverage.role) or coverage.role is None or role in coverage.role.split("|")


def confirm_closed(coverage: Coverage, facts: Iterable[Fact]) -> Coverage:
    """Give the coverage, opened with a note when its rows do not add up to the expected count."""
    if not coverage.closed_world:
        return coverage
    fault = count_fault(coverage, list(facts))
    if fault is None:
        return coverage
    note = f"not closed: {fault}"
    return replace(coverage, closed_world=False, note=f"{coverage.note}; {note}" if coverage.note else note)


def count_fault(coverage: Coverage, facts: list[Fact]) -> str | None:
    """Tell what is wrong with the number of rows, None when it is as expected.

    Members are counted on the last complete day, where imprecise dates leave room for several
    counts; of a post's holders, acting ones aside, no more than expected may overlap by more than a day.
    """
    if coverage.expected_count is None:
        return None
    standing = leading_rows(facts)
    if coverage.relation is FactRelation.HOLDS_POST:
        most = most_at_once(standing)
        if most > coverage.expected_count:
            return f"{most} holders at once, {coverage.expected_count} expected"
        return None
    if coverage.relation is not FactRelation.MEMBER_OF or coverage.complete_to is None:
        return None
    fewest, most = _members_on(standing, coverage.complete_to, coverage.role)
    if fewest <= coverage.expected_count <= most:
        return None
    counted = str(fewest) if fewest == most else f"{fewest} to {most}"
    return f"{counted} members on {coverage.complete_to}, {coverage.expected_count} expected"


def leading_rows(facts: Iterable[Fact]) -> list[Fact]:
    """Give the rows that count: not deprecated, and no second dating of what a preferred row dates."""
    standing = [fact for fact in facts if fact.rank is not Rank.DEPRECATED]
    preferred: dict[tuple[str, str | None, str | None], list[Fact]] = {}
    for fact in standing:
        if fact.rank is Rank.PREFERRED:
            preferred.setdefault((fact.subject_id, fact.object_id, fact.role), []).append(fact)
    return [fact for fact in standing if fact.rank is Rank.PREFERRED or not _is_beside(fact, preferred)]


def _is_beside(fact: Fact, preferred: dict[tuple[str, str | None, str | None], list[Fact]]) -> bool:
    better = preferred.get((fact.subject_id, fact.object_id, fact.role), ())
    return any(fact.interval.overlaps(other.interval) for other in better)


def _members_on(facts: list[Fact], day: date, role: str | None) -> tuple[int, int]:
    roles = set((role or "full").split("|"))
    counted = [fact for fact in facts if fact.role in roles]
    surely = {fact.subject_id for fact in counted if fact.interval.surely_holds_on(day)}
    maybe = {fact.subject_id for fact in counted if fact.interval.may_hold_on(day)}
    return len(surely), len(maybe)


def most_at_once(facts: Iterable[Fact]) -> int:
    """Count how many people surely held a post at once for more than a day, acting holders aside."""
    terms: list[tuple[date, date, str]] = []
    for fact in facts:
        start, end = fact.interval.start, fact.interval.end
        if fact.role == "acting" or start is None or fact.interval.end_state == "unknown":
            continue
        # The surest reading of imprecise ends, and a day less at the end: both hold on a handover.
        terms.append((start.last, end.first if end else date.max, fact.subject_id))
    moments = sorted({begin for begin, _, _ in terms})
    most = 0
    for moment in moments:
        if moment == date.max:
            continue
        next_day = moment + _ONE_DAY
        most = max(most, len({who for begin, end, who in terms if begin <= moment and next_day < end}))
    return most
