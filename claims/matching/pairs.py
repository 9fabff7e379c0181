"""Claims beside rows, as columns: what the features are computed from.

Features are computed for all pairs of a batch at once, so the values they
need are gathered here first, one array a value. NaN means that the value is
not there to compare.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import token_sort_ratio
from rapidfuzz.process import cpdist
from rapidfuzz.utils import default_process

from claims.dates import Interval, Period
from claims.linking import core_words, likeness
from claims.matching.linked import LinkedClaim
from claims.matching.linker import claim_interval
from claims.relations import FactRelation, Relation, spec_of
from claims.types import Fact, NameMatch, Rank, Slot

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["Column", "Pairs", "gather"]

Column = NDArray[np.float64]

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
_NAN = math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Columns of one batch, each of shape (n_pairs,).

    Parameters
    ----------
    claim : ndarray of int
        Which claim of the batch a pair belongs to.
    subject_link, body_link, post_link : ndarray
        Link score of the row's subject, body or post among the claim's readings; 0 when it is
        none of them, NaN when there is nothing to compare.
    subject_rank : ndarray
        Place of the row's subject among the readings, from 0; NaN when it is none of them.
    subject_trust : ndarray
        How far the alias met settles the subject; NaN when the subject is no reading.
    subject_count : ndarray
        How many subjects the name may stand for.
    subject_covers, subject_covered : ndarray
        Share of the words of the claim's name that the alias met holds, and the reverse.
    claim_first, claim_last, claim_precision : ndarray
        The claim's date as day numbers, and its precision.
    row_first, row_last : ndarray
        The days of the row the claim's date is compared with.
    holds_first, holds_last : ndarray
        The whole span of the row; -inf and inf for open and unknown ends.
    published : ndarray
        Day the article appeared.
    """

    claim: NDArray[np.int64]
    subject_link: Column
    subject_rank: Column
    subject_trust: Column
    subject_count: Column
    subject_covers: Column
    subject_covered: Column
    subject_similarity: Column
    body_link: Column
    body_similarity: Column
    body_confidence: Column
    post_link: Column
    role_similarity: Column
    kind: Column
    predecessor: Column
    successor: Column
    acting: Column
    ambiguous: Column
    present: Column
    event: Column
    row_rank: Column
    surroundings: Column
    claim_first: Column
    claim_last: Column
    claim_precision: Column
    row_first: Column
    row_last: Column
    holds_first: Column
    holds_last: Column
    published: Column


@dataclass(frozen=True, slots=True)
class _ClaimSide:
    """What the pairs of one claim have in common."""

    linked: LinkedClaim
    subjects: dict[str, tuple[int, NameMatch]]
    bodies: dict[str, NameMatch]
    posts: dict[str, NameMatch]
    predecessors: frozenset[str]
    successors: frozenset[str]
    dates: tuple[float, float, float]
    published: float
    surroundings: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class _Row:
    """What the pairs of one row have in common."""

    body_id: str | None
    title: str | None
    subject_label: str
    body_label: str
    first: tuple[float, float]
    last: tuple[float, float]


def gather(
    batch: Sequence[tuple[LinkedClaim, Sequence[Fact]]],
    table: ReferenceTable,
    surroundings: Sequence[frozenset[str] | None] | None = None,
) -> Pairs:
    """Lay the pairs of a batch out as columns.

    Parameters
    ----------
    batch : sequence of (LinkedClaim, sequence of Fact)
        Each claim with its candidate rows.
    table : ReferenceTable
        Where labels and neighbouring holders are looked up.
    surroundings : sequence of frozenset of str, optional
        For each claim the entities that the article's other claims speak of; None when there
        are no other claims.
    """
    clerk = _Clerk(table)
    cells: list[tuple[float, ...]] = []
    texts: list[tuple[str, str, str, str, str, str]] = []
    owners: list[int] = []
    for number, (linked, facts) in enumerate(batch):
        side = _claim_side(linked, surroundings[number] if surroundings else None)
        for fact in facts:
            owners.append(number)
            row = clerk.row(fact)
            cells.append(clerk.cells(side, fact, row))
            texts.append(_texts(side, fact, row))
    values = np.array(cells, dtype=np.float64).reshape(len(cells), len(_CELLS))
    columns = {name: values[:, place] for place, name in enumerate(_CELLS)}
    similar = _similarities(texts)
    return Pairs(
        claim=np.array(owners, dtype=np.int64),
        subject_similarity=similar[0],
        body_similarity=similar[1],
        role_similarity=similar[2],
        **columns,
    )


_CELLS = (
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


class _Clerk:
    """Looks up what a row needs beyond itself, once a row."""

    def __init__(self, table: ReferenceTable) -> None:
        self.table = table
        self._rows: dict[str, _Row] = {}
        self._terms: dict[str, list[Fact]] = {}

    def row(self, fact: Fact) -> _Row:
        known = self._rows.get(fact.fact_id)
        if known is None:
            known = self._rows[fact.fact_id] = self._read(fact)
        return known

    def _read(self, fact: Fact) -> _Row:
        subject = self.table.entity(fact.subject_id)
        target = self.table.entity(fact.object_id) if fact.object_id else None
        leads = fact.relation is FactRelation.HOLDS_POST
        body_id = target.body_id if leads and target else fact.object_id
        body = self.table.entity(body_id) if body_id else None
        return _Row(
            body_id=body_id,
            title=target.title if leads and target else fact.role,
            subject_label=subject.label if subject else "",
            body_label=body.label if body else "",
            first=_days(fact.interval.start),
            last=_days(fact.interval.end),
        )

    def cells(self, side: _ClaimSide, fact: Fact, row: _Row) -> tuple[float, ...]:
        """Give the values of `_CELLS` for one pair."""
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


def _claim_side(linked: LinkedClaim, surroundings: frozenset[str] | None) -> _ClaimSide:
    claim = linked.claim
    published = float(claim.published.toordinal()) if claim.published else _NAN
    return _ClaimSide(
        linked=linked,
        subjects={match.entity_id: (place, match) for place, match in enumerate(linked.subject)},
        bodies={match.entity_id: match for match in linked.object},
        posts={match.entity_id: match for match in linked.posts},
        predecessors=frozenset(match.entity_id for match in linked.predecessor),
        successors=frozenset(match.entity_id for match in linked.successor),
        dates=_claim_dates(claim_interval(claim)),
        published=published,
        surroundings=surroundings,
    )


def _claim_dates(interval: Interval | None) -> tuple[float, float, float]:
    if interval is None:
        return _NAN, _NAN, _NAN
    precision = max((p.precision for p in (interval.start, interval.end) if p), default=_NAN)
    return _days(interval.start)[0], _days(interval.end)[1], float(precision)


def _days(period: Period | None) -> tuple[float, float]:
    if period is None:
        return _NAN, _NAN
    return float(period.first.toordinal()), float(period.limit.toordinal() - 1)


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


def _surroundings_agree(surroundings: frozenset[str] | None, fact: Fact, row: _Row) -> float:
    if surroundings is None:
        return _NAN
    named = (fact.subject_id, fact.object_id, row.body_id)
    return float(any(name in surroundings for name in named if name is not None))


def _texts(side: _ClaimSide, fact: Fact, row: _Row) -> tuple[str, str, str, str, str, str]:
    """Give the claim's names beside the row's: by the alias met, else by the label."""
    claim = side.linked.claim
    _, subject = side.subjects.get(fact.subject_id, (0, None))
    body = side.bodies.get(row.body_id) if row.body_id else None
    return (
        claim.subject.name if claim.subject else "",
        subject.alias if subject else row.subject_label,
        claim.object.name if claim.object else "",
        body.alias if body else row.body_label,
        claim.role.name if claim.role else "",
        row.title or "",
    )


def _similarities(texts: Sequence[tuple[str, str, str, str, str, str]]) -> list[Column]:
    """Give the share of common words and letters for the three pairs of texts; NaN where one is empty."""
    result = []
    for left, right in ((0, 1), (2, 3), (4, 5)):
        first = [text[left] for text in texts]
        second = [text[right] for text in texts]
        if not texts:
            result.append(np.empty(0))
            continue
        ratio = cpdist(
            first, second, scorer=token_sort_ratio, processor=default_process, dtype=np.float64, workers=1
        )
        empty = np.array([not (a and b) for a, b in zip(first, second, strict=True)])
        result.append(np.where(empty, np.nan, ratio / 100))
    return result
