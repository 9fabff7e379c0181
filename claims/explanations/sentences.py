"""The explanation of a verdict: what the text says, what the table says, what would be right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from claims.explanations.corrections import correct
from claims.explanations.finding import Finding
from claims.explanations.values import value_words
from claims.explanations.wording import claim_words, row_words
from claims.types import Claim, Fact, Label, Modality, Reason

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["explain"]

_REASONS = {
    Reason.UNKNOWN_SUBJECT: "the table does not know {subject}",
    Reason.UNKNOWN_OBJECT: "the table does not know {object}",
    Reason.UNKNOWN_ROLE: "the table does not know the role {role} at {object}",
    Reason.NOT_COVERED: "the table has no row that decides it, and its list is not complete there",
    Reason.BEYOND_COVERAGE: "it lies after the time the table's list is complete for",
    Reason.NOT_ASSERTED: "the text does not state it as a fact",
    Reason.CONFLICTING_EVIDENCE: "rows of the table speak for and against it",
    Reason.AMBIGUOUS: "the names may stand for several things",
    Reason.LOW_CONFIDENCE: "it is not sure enough what the text speaks of",
}
_MOST_ROWS = 4


def explain(claim: Claim, finding: Finding, table: ReferenceTable, *, as_of: date) -> str:
    """Say in a few sentences what a verdict rests on."""
    parts = [f"The text says: {claim_words(claim)}", _answer(claim, finding, table, as_of)]
    parts += [f"Reckoned: {value_words(finding.working)}"] if finding.working else []
    parts += _against(finding, table)
    parts += [f"Note: {value_words(note)}" for note in finding.notes]
    parts += _teller(claim)
    correction = correct(finding)
    parts += [f"Correction: {correction}"] if correction else []
    return ". ".join([part.rstrip(".") for part in parts if part]) + "."


def _answer(claim: Claim, finding: Finding, table: ReferenceTable, as_of: date) -> str:
    rows = _rows(finding.evidence, table)
    match finding.label:
        case Label.SUPPORTED:
            return f"The table agrees: {rows}"
        case Label.REFUTED:
            return f"The table says otherwise: {rows}"
        case Label.OUTDATED:
            return f"It was so before and is so no longer on {value_words(as_of.isoformat())}: {rows}"
        case Label.NOT_ENOUGH_INFO:
            seen = f" (nearest: {rows})" if rows else ""
            return f"Not decided: {_missing(claim, finding)}{seen}"


def _rows(rows: Sequence[Fact], table: ReferenceTable) -> str:
    return "; ".join([row_words(row, table) for row in rows[:_MOST_ROWS]])


def _against(finding: Finding, table: ReferenceTable) -> list[str]:
    if not finding.against:
        return []
    rows = _rows(finding.against, table)
    is_agreed = finding.label is Label.SUPPORTED
    return [f"{'Rows with another date' if is_agreed else 'A source once said so'}: {rows}"]


def _missing(claim: Claim, finding: Finding) -> str:
    if finding.reason is None:
        return "no reason given"
    names = {
        "subject": claim.subject.name if claim.subject else "the subject",
        "object": claim.object.name if claim.object else "the body it speaks of",
        "role": claim.role.name if claim.role else "",
    }
    return _REASONS[finding.reason].format(**names)


def _teller(claim: Claim) -> list[str]:
    is_told = claim.modality is Modality.REPORTED and claim.attributed_to
    return [f"Said by {claim.attributed_to}"] if is_told else []
