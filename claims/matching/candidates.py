"""LinkedClaim -> the rows of the table it may speak of.

The subject's own rows come first, then the rows that would stand against a
wrong subject: who held the post, or joined the body, around the claim's date.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from claims.dates import Interval
from claims.matching.linked import LinkedClaim
from claims.matching.linker import claim_interval
from claims.relations import FactRelation, Relation, spec_of
from claims.types import Fact

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["candidates", "day_gap"]

# Readings of a name that are followed, and rows of each sort kept: enough for every spell of a
# much-elected holder, few enough for one matrix a batch.
_SUBJECTS = 5
_OWN_ROWS = 8
_SISTER_ROWS = 3
_NEIGHBOUR_ROWS = 5
_FAR = 10**7


def candidates(linked: LinkedClaim, table: ReferenceTable) -> list[Fact]:
    """Give the rows a claim may speak of, each once, in a stable order.

    A claim that counts many rows (`member_count`) speaks of no single row and gets none.
    """
    spec = spec_of(linked.claim.relation)
    if linked.claim.relation is Relation.MEMBER_COUNT:
        return []
    at = claim_interval(linked.claim)
    found: dict[str, Fact] = {}
    for relation in spec.facts:
        for fact in _rows(linked, table, relation, at, has_object=bool(spec.object_kinds)):
            found.setdefault(fact.fact_id, fact)
    return list(found.values())


def _rows(
    linked: LinkedClaim,
    table: ReferenceTable,
    relation: FactRelation,
    at: Interval | None,
    *,
    has_object: bool,
) -> Iterable[Fact]:
    subjects = [match.entity_id for match in linked.subject[:_SUBJECTS]]
    if not has_object:
        for subject in subjects:
            yield from table.facts_about(subject, relation)
        return
    leads = relation is FactRelation.HOLDS_POST
    places = [match.entity_id for match in (linked.posts if leads else linked.object)]
    wanted = frozenset(places)
    for subject in subjects:
        rows = table.facts_about(subject, relation)
        yield from _nearest((row for row in rows if row.object_id in wanted), at, _OWN_ROWS)
        yield from _nearest((row for row in rows if row.object_id not in wanted), at, _SISTER_ROWS)
    for place in places:
        yield from _nearest(table.facts_of_object(place, relation), at, _NEIGHBOUR_ROWS)


def _nearest(rows: Iterable[Fact], at: Interval | None, limit: int) -> list[Fact]:
    """Give the rows nearest to a date, the latest ones when there is none."""
    return sorted(rows, key=lambda row: (day_gap(row.interval, at), -_start(row), row.fact_id))[:limit]


def _start(fact: Fact) -> int:
    return fact.interval.start.first.toordinal() if fact.interval.start else 0


def day_gap(held: Interval, at: Interval | None) -> int:
    """Give the days between a row's interval and a date: 0 when they touch, or nothing is asked.

    An end that is open or unknown is far away.

    Examples
    --------
    >>> from claims.dates import parse_edtf
    >>> day_gap(parse_edtf("1949-04-04"), parse_edtf("1949-04-14"))
    10
    """
    if at is None:
        return 0
    after = (at.start.first.toordinal() - held.end.last.toordinal()) if at.start and held.end else -_FAR
    before = (held.start.first.toordinal() - at.end.last.toordinal()) if held.start and at.end else -_FAR
    return max(0, after, before)
