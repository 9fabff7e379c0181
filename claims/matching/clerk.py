"""Looks up what a pair needs of the table beyond claim and row: names, bodies, neighbours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from claims.reference.lists import RELATIONS, Column
from claims.relations import FactRelation
from claims.types import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.matching.candidates import CandidateRows
    from claims.matching.sides import ClaimSide
    from claims.reference import ReferenceTable
    from claims.reference.lists import Described
    from claims.relations import EntityKind

__all__ = ["CELLS", "Clerk", "Place", "Texts"]

_NAN = math.nan
_SUBJECT, _TARGET = int(Column.SUBJECT), int(Column.TARGET)
_LEADS = RELATIONS[FactRelation.HOLDS_POST]
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
    "ambiguous",
    "surroundings",
)
# The claim's subject, body and role, each beside the row's.
Texts = tuple[str, str, str, str, str, str]


class Place(NamedTuple):
    """Where a row's subject is or leads: its body, the bare title or kind of membership, the body's label."""

    body: int
    title: str
    label: str


class Clerk:
    """Looks up what the rows of a batch need beyond themselves, once each."""

    def __init__(self, table: ReferenceTable, rows: CandidateRows) -> None:
        self.table = table
        self.rows = rows
        self._numbers = rows.rows.tolist()
        self._places: dict[tuple[int, int, int], Place] = {}
        self._terms: dict[str, list[Fact]] = {}
        places = {row[_TARGET] for row in self._numbers}
        table.expect_described({row[_SUBJECT] for row in self._numbers} | places)
        table.expect_described([table.described(place).body for place in places if place])

    def pair(self, side: ClaimSide, place: int) -> tuple[tuple[float, ...], Texts]:
        """Give the values of `CELLS` for the pair of a row, and the names to be compared.

        A name of the row is the alias that the claim met, else the table's label.
        """
        _, _, holder, target, relation, role, *_ = self._numbers[place]
        leads = relation == _LEADS
        at = self._places.get((relation, target, role)) or self._place(relation, target, role)
        body = at.body
        known = side.subjects.get(holder)
        met = side.bodies.get(body)
        subject = None if known and side.subject_kind is None else self.table.described(holder)
        cells = (
            *(known[0] if known else side.stranger),
            _NAN if not (side.bodies and body) else (met.score if met else 0.0),
            side.body_confidence if body else _NAN,
            side.posts.get(target, 0.0) if leads and side.posts and target else _NAN,
            _kind_agrees(side.subject_kind, subject),
            self._neighbour_agrees(side.predecessors, place, -1) if leads and side.predecessors else _NAN,
            self._neighbour_agrees(side.successors, place, +1) if leads and side.successors else _NAN,
            side.is_ambiguous or (1.0 if known and known[1].is_ambiguous else 0.0),
            _NAN if side.around is None else float(not side.around.isdisjoint((holder, target, body))),
        )
        named, body_named, role_named = side.names
        label = known[1].alias if known else (subject.label if subject else "")
        return cells, (named, label, body_named, met.alias if met else at.label, role_named, at.title)

    def _place(self, relation: int, target: int, role: int) -> Place:
        post = self.table.described(target) if relation == _LEADS and target else None
        body, title = (post.body, post.title) if post else (target, self.table.role(role))
        label = self.table.described(body).label if body else ""
        found = self._places[relation, target, role] = Place(body, title or "", label)
        return found

    def _neighbour_agrees(self, wanted: frozenset[str], place: int, step: int) -> float:
        """Tell whether one of the wanted people held the post just before (-1) or after (+1)."""
        fact = self.rows.fact(place)
        if fact.object_id is None:
            return _NAN
        return float(bool(wanted & _neighbours(self._terms_of(fact.object_id), fact, step)))

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


def _kind_agrees(kind: EntityKind | None, subject: Described | None) -> float:
    if kind is None or subject is None or subject.kind is None:
        return _NAN
    return float(subject.kind is kind)
