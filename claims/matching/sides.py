"""The two sides of a pair, each read once: what a claim's pairs and what a row's pairs have in common."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.matching.linker import claim_interval

if TYPE_CHECKING:
    from claims.dates import Interval, Period
    from claims.matching.linked import LinkedClaim
    from claims.types import NameMatch

__all__ = ["ClaimSide", "Row", "claim_side", "days"]

_NAN = math.nan


@dataclass(frozen=True, slots=True)
class ClaimSide:
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
class Row:
    """What the pairs of one row have in common."""

    body_id: str | None
    title: str | None
    subject_label: str
    body_label: str
    first: tuple[float, float]
    last: tuple[float, float]


def claim_side(linked: LinkedClaim, surroundings: frozenset[str] | None) -> ClaimSide:
    """Read the claim's side of its pairs."""
    claim = linked.claim
    published = float(claim.published.toordinal()) if claim.published else _NAN
    return ClaimSide(
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
    return days(interval.start)[0], days(interval.end)[1], float(precision)


def days(period: Period | None) -> tuple[float, float]:
    """Give the first and last day of a period as numbers; NaN where there is none."""
    if period is None:
        return _NAN, _NAN
    return float(period.first.toordinal()), float(period.limit.toordinal() - 1)
