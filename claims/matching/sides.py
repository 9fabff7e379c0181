"""The claim's side of its pairs, read once: what they have in common."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from claims.linking import core_words, likeness
from claims.matching.linker import claim_interval
from claims.relations import Relation, spec_of

if TYPE_CHECKING:
    from collections.abc import Callable, Set

    from claims.dates import Interval
    from claims.matching.linked import LinkedClaim
    from claims.relations import EntityKind
    from claims.types import NameMatch, Slot

__all__ = ["SIDE_NUMBERS", "ClaimSide", "claim_side"]

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


class ClaimSide(NamedTuple):
    """What the pairs of one claim have in common.

    Parameters
    ----------
    subjects : dict
        Number of an entity -> the subject's cells (link to covered) and the match behind them.
    stranger : tuple of float
        The same cells for a row whose subject is none of the claim's readings.
    around : set of int or None
        Numbers of what the article's other claims speak of; None when there are no other claims.
    numbers : tuple of float
        The values of `SIDE_NUMBERS`.
    """

    subjects: dict[int, tuple[tuple[float, ...], NameMatch]]
    stranger: tuple[float, ...]
    bodies: dict[int, NameMatch]
    posts: dict[int, float]
    predecessors: Set[str]
    successors: Set[str]
    around: Set[int] | None
    names: tuple[str, str, str]
    body_confidence: float
    subject_kind: EntityKind | None
    is_ambiguous: float
    numbers: tuple[float, ...]


SIDE_NUMBERS = (
    "claim_first",
    "claim_last",
    "claim_precision",
    "published",
    "present",
    "event",
    "is_ending",
    "is_acting",
)


def claim_side(
    linked: LinkedClaim, surroundings: frozenset[str] | None, number: Callable[[str], int]
) -> ClaimSide:
    """Read the claim's side of its pairs; `number` gives the number of an entity."""
    claim = linked.claim
    spec = spec_of(claim.relation)
    count = len(linked.subject) or _NAN
    subject, body, role = claim.subject, claim.object, claim.role
    return ClaimSide(
        subjects={
            number(match.entity_id): (_subject_cells(subject, match, place, count), match)
            for place, match in enumerate(linked.subject)
        },
        stranger=(0.0 if linked.subject else _NAN, _NAN, _NAN, count, _NAN, _NAN),
        bodies={number(match.entity_id): match for match in linked.object},
        posts={number(match.entity_id): match.score for match in linked.posts},
        predecessors={match.entity_id for match in linked.predecessor},
        successors={match.entity_id for match in linked.successor},
        around=None if surroundings is None else {number(name) for name in surroundings} - {0},
        names=(subject.name if subject else "", body.name if body else "", role.name if role else ""),
        body_confidence=_NAN if body is None else body.confidence,
        subject_kind=None if subject is None else subject.kind,
        is_ambiguous=float(linked.is_ambiguous),
        numbers=(
            *_claim_dates(claim_interval(claim)),
            float(claim.published.toordinal()) if claim.published else _NAN,
            spec.is_present,
            spec.is_event,
            claim.relation in _ENDINGS,
            claim.is_acting,
        ),
    )


def _subject_cells(slot: Slot | None, match: NameMatch, place: int, count: float) -> tuple[float, ...]:
    trust = _ALIAS_TRUST.get(match.alias_kind, _OTHER_TRUST)
    return (match.score, place, trust, count, *_word_cover(slot, match))


def _word_cover(slot: Slot | None, match: NameMatch) -> tuple[float, float]:
    if slot is None:
        return _NAN, _NAN
    if match.alias == slot.name and any(map(str.isalnum, slot.name)):
        return 1.0, 1.0
    found = likeness(core_words(slot.name), core_words(match.alias), _same_weight)
    return found.of_query, found.of_name


def _same_weight(word: str) -> float:
    return 1.0


def _claim_dates(interval: Interval | None) -> tuple[float, float, float]:
    if interval is None:
        return _NAN, _NAN, _NAN
    start, end = interval.start, interval.end
    first = float(start.first.toordinal()) if start is not None else _NAN
    last = float(end.limit.toordinal() - 1) if end is not None else _NAN
    precisions = [float(period.precision) for period in (start, end) if period is not None]
    return first, last, max(precisions, default=_NAN)
