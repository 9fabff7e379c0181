"""Fills the cells of one pair: how a claim's names, dates and neighbours meet those of a row."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from claims.linking import core_words, likeness
from claims.matching.sides import ClaimSide, Row, days
from claims.relations import FactRelation, Relation, spec_of
from claims.types import Fact, NameMatch, Rank, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.matching.linked import LinkedClaim
    from claims.reference import ReferenceTable

__all__ = ["CELLS", "Clerk"]

_NAN = math.nan
# Relations whose date is the row's last day; all other events happen on its first.
_ENDINGS = frozenset({Relation.LEFT, Relation.LEFT_OFFICE, Relation.EXPELLED})
# How far an alias of each kind settles an entity, by the table's own classes.
_ALIAS_TRUST = {
    "linked": 1.0,
    "filled": 0.7,
    "name": 1.0,
    "acronym": 0.9,
    "short": 0.9,
    "title": 0.9,
    "former_name": 0.8,
    "demonym": 0.8,
    "adjective": 0.7,
    "nickname": 0.6,
    "surname": 0.5,
    "generic": 0.3,
    "lookalike": 0.0,
}
_OTHER_TRUST = 0.8
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
        return Row(
            body_id=body_id,
            title=target.title if leads and target else fact.role,
            subject_label=subject.label if subject else "",
            body_label=body.label if body else "",
            first=days(fact.interval.start),
            last=days(fact.interval.end),
        )

    def cells(self, side: ClaimSide, fact: Fact, row: Row) -> tuple[float, ...]:
        """Give the values of `CELLS` for one pair."""
        claim = side.linked.claim
        spec = spec_of(claim.relation)
        place, match = side.subjects.get(fact.subject_id, (None, None))
        ends = claim.relation in _ENDINGS
        return (
            match.score if match else (0.0 if side.subjects else _NAN),
            _NAN if place is None else place,
            _ALIAS_TRUST.get(match.alias_kind, _OTHER_TRUST) if match else _NAN,
            len(side.subjects) or _NAN,
            *_word_cover(claim.subject, match),
            _link_score(side.bodies, row.body_id),
            claim.object.confidence if claim.object is not None and row.body_id else _NAN,
            _link_score(side.posts, fact.object_id) if fact.relation is FactRelation.HOLDS_POST else _NAN,
            self._kind_agrees(claim.subject, fact),
            self._neighbour_agrees(side.predecessors, fact, -1),
            self._neighbour_agrees(side.successors, fact, +1),
            _acting_agrees(side.linked, fact),
            float(side.linked.is_ambiguous or (match is not None and match.is_ambiguous)),
            float(spec.is_present),
            float(spec.is_event),
            _RANKS[fact.rank],
            _surroundings_agree(side.surroundings, fact, row),
            *side.dates,
            *(row.last if ends else row.first),
            -math.inf if math.isnan(row.first[0]) else row.first[0],
            math.inf if math.isnan(row.last[1]) else row.last[1],
            side.published,
        )

    def _kind_agrees(self, slot: Slot | None, fact: Fact) -> float:
        if slot is None or slot.kind is None:
            return _NAN
        entity = self.table.entity(fact.subject_id)
        return _NAN if entity is None else float(entity.kind is slot.kind)

    def _neighbour_agrees(self, wanted: frozenset[str], fact: Fact, step: int) -> float:
        """Tell whether one of the wanted people held the post just before (-1) or after (+1)."""
        if not wanted or fact.relation is not FactRelation.HOLDS_POST or fact.object_id is None:
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


def _word_cover(slot: Slot | None, match: NameMatch | None) -> tuple[float, float]:
    if slot is None or match is None:
        return _NAN, _NAN
    found = likeness(core_words(slot.name), core_words(match.alias), _same_weight)
    return found.of_query, found.of_name


def _same_weight(word: str) -> float:
    return 1.0


def _link_score(readings: dict[str, NameMatch], entity_id: str | None) -> float:
    if not readings or entity_id is None:
        return _NAN
    match = readings.get(entity_id)
    return match.score if match else 0.0


def _acting_agrees(linked: LinkedClaim, fact: Fact) -> float:
    if fact.relation is not FactRelation.HOLDS_POST:
        return _NAN
    return float(linked.claim.is_acting == (fact.role == "acting"))


def _surroundings_agree(surroundings: frozenset[str] | None, fact: Fact, row: Row) -> float:
    if surroundings is None:
        return _NAN
    named = (fact.subject_id, fact.object_id, row.body_id)
    return float(any(name in surroundings for name in named if name is not None))
