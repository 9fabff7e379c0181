"""LinkedClaim -> the rows of the table it may speak of.

The subject's own rows come first, then the rows that would stand against a
wrong subject: who held the post, or joined the body, around the claim's date.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from typing import TYPE_CHECKING

from claims.dates import Interval
from claims.matching.linked import LinkedClaim
from claims.matching.linker import claim_interval
from claims.relations import FactRelation, Relation, spec_of
from claims.types import Fact

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["candidates", "nearest"]

# Readings of a name that are followed, and rows of each sort kept: enough for every spell of a
# much-elected holder, few enough for one matrix a batch.
_SUBJECTS = 5
_OWN_ROWS = 8
_SISTER_ROWS = 3
_NEIGHBOUR_ROWS = 5


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
        yield from nearest((row for row in rows if row.object_id in wanted), at, _OWN_ROWS)
        yield from nearest((row for row in rows if row.object_id not in wanted), at, _SISTER_ROWS)
    for place in places:
        yield from nearest(table.facts_of_object(place, relation), at, _NEIGHBOUR_ROWS)


def nearest(rows: Iterable[Fact], at: Interval | None, limit: int) -> list[Fact]:
    """Give the rows nearest to a date, the latest ones when there is none.

    An end that is open or unknown is no distance from anything.
    """
    begins = at.start.first.toordinal() if at is not None and at.start else None
    ends = at.end.last.toordinal() if at is not None and at.end else None
    ranked = []
    for row in rows:
        start, end = row.interval.start, row.interval.end
        first = start.first.toordinal() if start else 0
        gap = 0
        if begins is not None and end is not None:
            gap = begins - end.limit.toordinal() + 1
            gap = gap if gap > 0 else 0
        if ends is not None and start is not None and first - ends > gap:
            gap = first - ends
        ranked.append((gap, -first, row.fact_id, row))
    ranked.sort(key=_by_gap)
    return [row for *_, row in ranked[:limit]]


_by_gap = itemgetter(0, 1, 2)
