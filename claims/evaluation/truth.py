"""What the verdict on a claim made from a row must be, reckoned from plain dates alone.

A second reckoning beside the verdict rules, so that their confidence is not measured against
themselves: days of the rows, no rule of `claims.verdicts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claims.dates import EndState, Interval, Period, Precision
from claims.relations import FactRelation, Relation
from claims.types import Claim, Fact, Label, Rank

if TYPE_CHECKING:
    from claims.matching.examples import Example
    from claims.reference import ReferenceTable

__all__ = ["right_labels"]

_S, _R, _O, _N = Label.SUPPORTED, Label.REFUTED, Label.OUTDATED, Label.NOT_ENOUGH_INFO
_UNKNOWN = frozenset(["stranger", "withheld"])
_BEGINNINGS = frozenset([Relation.FOUNDED, Relation.DISSOLVED, Relation.JOINED, Relation.TOOK_OFFICE])
_STATES = frozenset([Relation.MEMBER, Relation.HOLDS_OFFICE])
_ENDINGS = frozenset([Relation.LEFT, Relation.LEFT_OFFICE])
_DAY = timedelta(days=1)


def right_labels(example: Example, table: ReferenceTable) -> frozenset[Label]:
    """Give the labels a verdict on an example may have.

    NOT ENOUGH INFO is among them wherever a claim is not simply true: whether absence refutes
    depends on how far the list is complete.
    """
    if example.wording in _UNKNOWN:
        return frozenset([_N])
    if example.wording == "other subject":
        return frozenset([_R, _N])
    claim = example.claim
    fact = next(f for f in table.facts_about(example.subject_id) if f.fact_id == example.made_from)
    places = _places(claim, fact, table)
    rows = [
        row
        for row in table.facts_about(example.subject_id, fact.relation)
        if row.object_id in places and row.rank is not Rank.DEPRECATED
    ]
    label = _of_dates(claim, rows, claim.published or table.as_of)
    if label is _S and not _has_neighbours(claim, fact, table):
        label = _R
    if label is _R and claim.relation in _STATES and claim.when is not None:
        # "Is minister, 2024" of one who was so until 2023 is wrong in its date, or over.
        return frozenset([_R, _O, _N])
    return frozenset([label, _N]) if label is not _S else frozenset([_S])


def _places(claim: Claim, fact: Fact, table: ReferenceTable) -> frozenset[str | None]:
    """Give the body or posts a claim may mean: every post of the body when it names no role."""
    post = (
        table.entity(fact.object_id) if fact.relation is FactRelation.HOLDS_POST and fact.object_id else None
    )
    if post is None or claim.role is not None or post.body_id is None:
        return frozenset([fact.object_id])
    return frozenset(one.entity_id for one in table.posts_of(post.body_id)) | {fact.object_id}


def _of_dates(claim: Claim, rows: Sequence[Fact], day: date) -> Label:
    said = claim.when.interval if claim.when is not None else None
    if claim.relation in _BEGINNINGS:
        return _happened([row.interval.start for row in rows], said, day)
    if claim.relation in _ENDINGS:
        return _happened([row.interval.end for row in rows], said, day)
    if said is None:
        return _held_by(claim, rows, day)
    if said.is_span:
        ends = [(row.interval.start, row.interval.end) for row in rows]
        return _S if any(_meet(said.start, a) and _meet(said.end, b) for a, b in ends) else _R
    return (
        _S
        if any(said.first < _limit(row.interval) and row.interval.first < said.limit for row in rows)
        else _R
    )


def _happened(known: Sequence[Period | None], said: Interval | None, day: date) -> Label:
    if said is None:
        return _S if any(one is not None and one.first <= day for one in known) else _R
    return _S if any(_meet(said.start, one) for one in known) else _R


def _held_by(claim: Claim, rows: Sequence[Fact], day: date) -> Label:
    now = any(row.interval.first <= day < _limit(row.interval) for row in rows)
    begun = any(row.interval.first <= day for row in rows)
    if claim.relation is Relation.HELD_OFFICE:
        return _S if begun and any(_limit(row.interval) <= day for row in rows) else _R
    return _S if now else (_O if begun else _R)


def _limit(interval: Interval) -> date:
    if interval.end is not None:
        return interval.end.limit
    unknown = interval.end_state is EndState.UNKNOWN and interval.start is not None
    return interval.start.limit if unknown and interval.start else date.max


def _meet(said: Period | None, known: Period | None) -> bool:
    """Tell whether two dates may be the same at the coarser one's precision, days within one."""
    if said is None or known is None:
        return False
    slack = _DAY if said.precision is known.precision is Precision.DAY else timedelta()
    return said.first < known.limit + slack and known.first - slack < said.limit


def _has_neighbours(claim: Claim, fact: Fact, table: ReferenceTable) -> bool:
    """Tell whether the named predecessor or successor stands beside the holder in the list."""
    slot = claim.predecessor or claim.successor
    if slot is None:
        return True
    terms = table.facts_of_object(fact.object_id or "", FactRelation.HOLDS_POST)
    ordered = sorted(terms, key=lambda term: (term.interval.first, term.fact_id))
    holders = list(dict.fromkeys(term.subject_id for term in ordered))
    place = holders.index(fact.subject_id) + (-1 if claim.predecessor is not None else 1)
    entity = table.entity(holders[place]) if 0 <= place < len(holders) else None
    return entity is not None and entity.label == slot.name
