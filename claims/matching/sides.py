"""The two sides of a pair, each read once: what a claim's pairs and what a row's pairs have in common."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.linking import core_words, likeness
from claims.matching.linker import claim_interval
from claims.relations import Relation, spec_of

if TYPE_CHECKING:
    from claims.dates import Interval, Period
    from claims.matching.linked import LinkedClaim
    from claims.relations import EntityKind
    from claims.types import NameMatch, Slot

__all__ = ["ClaimSide", "Row", "claim_side", "days"]

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


@dataclass(frozen=True, slots=True)
class ClaimSide:
    """What the pairs of one claim have in common.

    Parameters
    ----------
    subjects : dict
        Entity -> the subject's cells (link to covered) and the match behind them.
    stranger : tuple of float
        The same cells for a row whose subject is none of the claim's readings.
    """

    linked: LinkedClaim
    subjects: dict[str, tuple[tuple[float, ...], NameMatch]]
    stranger: tuple[float, ...]
    bodies: dict[str, NameMatch]
    posts: dict[str, NameMatch]
    predecessors: frozenset[str]
    successors: frozenset[str]
    dates: tuple[float, float, float]
    published: float
    surroundings: frozenset[str] | None
    names: tuple[str, str, str]
    body_confidence: float
    subject_kind: EntityKind | None
    is_present: float
    is_event: float
    is_ending: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What the pairs of one row have in common."""

    body_id: str | None
    title: str | None
    subject_label: str
    subject_kind: EntityKind | None
    body_label: str
    first: tuple[float, float]
    last: tuple[float, float]
    holds: tuple[float, float]


def claim_side(linked: LinkedClaim, surroundings: frozenset[str] | None) -> ClaimSide:
    """Read the claim's side of its pairs."""
    claim = linked.claim
    spec = spec_of(claim.relation)
    count = len(linked.subject) or _NAN
    subject, body, role = claim.subject, claim.object, claim.role
    return ClaimSide(
        linked=linked,
        subjects={
            match.entity_id: (_subject_cells(subject, match, place, count), match)
            for place, match in enumerate(linked.subject)
        },
        stranger=(0.0 if linked.subject else _NAN, _NAN, _NAN, count, _NAN, _NAN),
        bodies={match.entity_id: match for match in linked.object},
        posts={match.entity_id: match for match in linked.posts},
        predecessors=frozenset(match.entity_id for match in linked.predecessor),
        successors=frozenset(match.entity_id for match in linked.successor),
        dates=_claim_dates(claim_interval(claim)),
        published=float(claim.published.toordinal()) if claim.published else _NAN,
        surroundings=surroundings,
        names=(subject.name if subject else "", body.name if body else "", role.name if role else ""),
        body_confidence=_NAN if body is None else body.confidence,
        subject_kind=None if subject is None else subject.kind,
        is_present=float(spec.is_present),
        is_event=float(spec.is_event),
        is_ending=claim.relation in _ENDINGS,
    )


def _subject_cells(slot: Slot | None, match: NameMatch, place: int, count: float) -> tuple[float, ...]:
    trust = _ALIAS_TRUST.get(match.alias_kind, _OTHER_TRUST)
    return (match.score, place, trust, count, *_word_cover(slot, match))


def _word_cover(slot: Slot | None, match: NameMatch) -> tuple[float, float]:
    if slot is None:
        return _NAN, _NAN
    words, met = core_words(slot.name), core_words(match.alias)
    if words == met and words:
        return 1.0, 1.0
    found = likeness(words, met, _same_weight)
    return found.of_query, found.of_name


def _same_weight(word: str) -> float:
    return 1.0


def _claim_dates(interval: Interval | None) -> tuple[float, float, float]:
    if interval is None:
        return _NAN, _NAN, _NAN
    precision = max((p.precision for p in (interval.start, interval.end) if p), default=_NAN)
    return days(interval.start)[0], days(interval.end)[1], float(precision)


def days(period: Period | None) -> tuple[float, float]:
    """Give the first and last day of a period as numbers; NaN where there is none."""
    if period is None:
        return _NAN, _NAN
    return float(period.first.toordinal()), float(period.limit.toordinal() - 1)
