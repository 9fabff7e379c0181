"""Fills the cells of one pair: how a claim's names, dates and neighbours meet those of a row."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from claims.matching.sides import ClaimSide, Row, days
from claims.relations import FactRelation
from claims.types import Fact, NameMatch, Rank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.matching.linked import LinkedClaim
    from claims.reference import ReferenceTable

__all__ = ["CELLS", "Clerk"]

_NAN = math.nan
_RANKS = {Rank.PREFERRED: 1.0, Rank.NORMAL: 0.5, Rank.DEPRECATED: 0.0}
CELLS = (
    "subject_link",
    "subject_rank",
    "subject_trust",
    "subject_count",
    "subject_covers",
    "subject_covered",
    "body_link",
    "body_confidence",
    "post_link",
    "kind",
    "predecessor",
    "successor",
    "acting",
    "ambiguous",
    "present",
    "event",
    "row_rank",
    "surroundings",
    "claim_first",
    "claim_last",
    "claim_precision",
    "row_first",
    "row_last",
    "holds_first",
    "holds_last",
    "published",
)


class Clerk:
    """Looks up what a row needs beyond itself, once a row."""

    def __init__(self, table: ReferenceTable) -> None:
        self.table = table
        self._rows: dict[str, Row] = {}
        self._terms: dict[str, list[Fact]] = {}

    def row(self, fact: Fact) -> Row:
        """Give the row's side of its pairs, read the first time it is asked for."""
        known = self._rows.get(fact.fact_id)
        if known is None:
            known = self._rows[fact.fact_id] = self._read(fact)
        return known

    def _read(self, fact: Fact) -> Row:
        subject = self.table.entity(fact.subject_id)
        target = self.table.entity(fact.object_id) if fact.object_id else None
        leads = fact.relation is FactRelation.HOLDS_POST
        body_id = target.body_id if leads and target else fact.object_id
        body = self.table.entity(body_id) if body_id else None
        first, last = days(fact.interval.start), days(fact.interval.end)
        return Row(
            body_id=body_id,
            title=target.title if leads and target else fact.role,
            subject_label=subject.label if subject else "",
            subject_kind=subject.kind if subject else None,
            body_label=body.label if body else "",
            first=first,
            last=last,
            holds=(
                -math.inf if fact.interval.start is None else first[0],
                math.inf if fact.interval.end is None else last[1],
            ),
        )

    def cells(self, side: ClaimSide, fact: Fact, row: Row) -> tuple[float, ...]:
        """Give the values of `CELLS` for one pair."""
        known = side.subjects.get(fact.subject_id)
        leads = fact.relation is FactRelation.HOLDS_POST
        return (
            *(known[0] if known else side.stranger),
            _link_score(side.bodies, row.body_id),
            side.body_confidence if row.body_id else _NAN,
            _link_score(side.posts, fact.object_id) if leads else _NAN,
            _kind_agrees(side, row),
            self._neighbour_agrees(side.predecessors, fact, -1) if side.predecessors else _NAN,
            self._neighbour_agrees(side.successors, fact, +1) if side.successors else _NAN,
            _acting_agrees(side.linked, fact) if leads else _NAN,
            float(side.linked.is_ambiguous or (known is not None and known[1].is_ambiguous)),
            side.is_present,
            side.is_event,
            _RANKS[fact.rank],
            _surroundings_agree(side.surroundings, fact, row),
            *side.dates,
            *(row.last if side.is_ending else row.first),
            *row.holds,
            side.published,
        )

    def _neighbour_agrees(self, wanted: frozenset[str], fact: Fact, step: int) -> float:
        """Tell whether one of the wanted people held the post just before (-1) or after (+1)."""
        if fact.relation is not FactRelation.HOLDS_POST or fact.object_id is None:
            return _NAN
        terms = self._terms_of(fact.object_id)
        return float(bool(wanted & _neighbours(terms, fact, step)))

    def _terms_of(self, post_id: str) -> list[Fact]:
        if post_id not in self._terms:
            facts = self.table.facts_of_object(post_id, FactRelation.HOLDS_POST)
            self._terms[post_id] = sorted(
                facts, key=lambda f: (f.interval.first, f.interval.limit, f.fact_id)
            )
        return self._terms[post_id]


def _neighbours(terms: Sequence[Fact], fact: Fact, step: int) -> frozenset[str]:
    """Give the next two different holders on one side: an acting holder may stand between."""
    place = next((i for i, term in enumerate(terms) if term.fact_id == fact.fact_id), None)
    if place is None:
        return frozenset()
    found: list[str] = []
    place += step
    while 0 <= place < len(terms) and len(found) < 2:
        holder = terms[place].subject_id
        if holder != fact.subject_id and holder not in found:
            found.append(holder)
            if terms[place].role != "acting":
                break
        place += step
    return frozenset(found)


def _kind_agrees(side: ClaimSide, row: Row) -> float:
    if side.subject_kind is None or row.subject_kind is None:
        return _NAN
    return float(row.subject_kind is side.subject_kind)


def _link_score(readings: dict[str, NameMatch], entity_id: str | None) -> float:
    if not readings or entity_id is None:
        return _NAN
    match = readings.get(entity_id)
    return match.score if match else 0.0


def _acting_agrees(linked: LinkedClaim, fact: Fact) -> float:
    return float(linked.claim.is_acting == (fact.role == "acting"))


def _surroundings_agree(surroundings: frozenset[str] | None, fact: Fact, row: Row) -> float:
    if surroundings is None:
        return _NAN
    named = (fact.subject_id, fact.object_id, row.body_id)
    return float(any(name in surroundings for name in named if name is not None))
