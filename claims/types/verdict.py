"""A claim beside the table's rows, and what they say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from claims.types.claim import Claim
from claims.types.fact import Fact
from claims.types.vocabulary import ErrorType, Label, Reason

__all__ = ["Match", "Verdict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A claim beside one candidate fact.

    Parameters
    ----------
    features : mapping of str to float
        Feature values by name; NaN where claim and fact cannot be compared.
    probability : float
        How probable it is that this row is what the claim speaks of, 0 to 1.
    """

    claim: Claim
    fact: Fact
    features: Mapping[str, float] = field(default_factory=dict)
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the table says of one claim."""

    claim: Claim
    label: Label
    confidence: float
    error_type: ErrorType | None = None
    reason: Reason | None = None
    expected: str | None = None
    evidence: tuple[Fact, ...] = ()
    explanation: str = ""
    checked_as_of: date | None = None
    table_version: str = ""
    model_version: str = ""
