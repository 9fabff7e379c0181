"""How sure a verdict is.

confidence = scale(p(row) x trust(finding) x filling) x p(claim) x trust(row), where

- p(row) is the matching model's probability that the evidence is what the claim speaks of; for rows
  the model does not score, the product of the scores of the linked names;
- trust(finding) is what the rule lost on the way: a stale list, a coarse row, a handover;
- filling is half the doubt about slots that the clause leaves open;
- scale is a Platt calibration for each family, learned by `claims train` from verdicts on generated
  claims and measured on held-out subjects (docs/model_card.md): how often the label is right when
  the rows are;
- p(claim) is the extractor's confidence that the text says so;
- trust(row) is how often a row with this degree of checking is right at the claim's precision
  (sources agree on the year in 99 of 100 cases, on the day in 90 to 96; see the field notes).

For NOT ENOUGH INFO it is how sure the abstention is right, by its reason.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from claims.dates import Precision
from claims.explanations import Finding
from claims.relations import spec_of
from claims.types import Claim, Fact, Label, Reason

if TYPE_CHECKING:
    from claims.matching import LinkedClaim, ScoredRows

__all__ = ["Scales", "certainty_of", "confidence_of", "match_probability", "row_trust"]

# Family -> slope and offset on the log odds.
Scales = Mapping[str, tuple[float, float]]

_TRUST_TO_THE_YEAR = {"day": 0.995, "month": 0.995, "year": 0.99, "no": 0.985}
_TRUST_TO_THE_DAY = {"day": 0.98, "month": 0.96, "year": 0.95, "no": 0.95}
# From which product of name scores on all names count as met exactly, and the least that is worth.
_EXACT, _EXACT_FLOOR = 0.98, 0.9
_LEAST_DOUBT = 1e-4
_ABSTENTION = {
    Reason.NOT_ASSERTED: 0.95,
    Reason.AMBIGUOUS: 0.8,
    Reason.BEYOND_COVERAGE: 0.85,
    Reason.UNKNOWN_SUBJECT: 0.9,
    Reason.UNKNOWN_OBJECT: 0.9,
    Reason.UNKNOWN_ROLE: 0.85,
    Reason.NOT_COVERED: 0.8,
    Reason.CONFLICTING_EVIDENCE: 0.75,
    Reason.LOW_CONFIDENCE: 0.6,
}


def confidence_of(claim: Claim, finding: Finding, certainty: float, *, scales: Scales | None = None) -> float:
    """Give the probability that the label is right, between 0 and 1.

    Parameters
    ----------
    certainty : float
        What `certainty_of` gives; of no matter where nothing is decided.
    """
    if finding.label is Label.NOT_ENOUGH_INFO:
        return _ABSTENTION[finding.reason] if finding.reason else 0.6
    scale = (scales or {}).get(spec_of(claim.relation).family)
    if scale is not None:
        certainty = _scaled(certainty, *scale)
    certainty *= claim.extraction_confidence * row_trust(claim, finding.evidence)
    return min(max(certainty, 0.0), 1.0)


def certainty_of(linked: LinkedClaim, finding: Finding, probability: float) -> float:
    """Give the certainty of a finding before it is scaled, the rows taken at their word.

    `probability` is that of `match_probability`.
    """
    certainty = probability * finding.trust * _filling(linked.claim)
    return min(max(certainty, 0.0), 1.0)


def _scaled(certainty: float, slope: float, offset: float) -> float:
    inside = min(max(certainty, _LEAST_DOUBT), 1 - _LEAST_DOUBT)
    return 1 / (1 + math.exp(-(slope * math.log(inside / (1 - inside)) + offset)))


def match_probability(linked: LinkedClaim, matches: ScoredRows, finding: Finding) -> float:
    """Give how probable it is that the evidence is what the claim speaks of.

    The model's word counts for rows about the claim's own subject. Rows shown against a claim
    (who really held the office) are no matches of it and are as sure as the linked names; so is
    evidence that was computed. Names met exactly cannot be made doubtful by a date that differs:
    that difference is what is being judged.
    """
    subjects = [match.entity_id for match in linked.subject]
    own = matches.probabilities_of([row.fact_id for row in finding.evidence if row.subject_id in subjects])
    linking = _linking(linked)
    if not own:
        return linking
    return max(*own, _EXACT_FLOOR) if linking >= _EXACT else max(own)


def _linking(linked: LinkedClaim) -> float:
    score = 1.0
    for slot in (linked.subject, linked.object, linked.predecessor, linked.successor, linked.compared_with):
        if slot:
            score *= slot[0].score if len(slot) == 1 else max(match.score for match in slot)
    return score


def _filling(claim: Claim) -> float:
    """Weigh slots that the clause left open, by how sure their filling is.

    Half of a filling's doubt is settled when the table holds a row of just that person and body.
    """
    least = 1.0
    for slot in (claim.subject, claim.object, claim.role):
        if slot is not None and slot.confidence < least:
            least = slot.confidence
    return 0.5 + 0.5 * least


def row_trust(claim: Claim, evidence: Sequence[Fact]) -> float:
    """Give how far the first evidence row is to be trusted at the claim's precision."""
    if not evidence:
        return 0.9
    when = claim.when.interval.start if claim.when else None
    to_the_day = when is not None and when.precision >= Precision.MONTH
    trust = _TRUST_TO_THE_DAY if to_the_day else _TRUST_TO_THE_YEAR
    return trust.get(evidence[0].verified, trust["no"])
