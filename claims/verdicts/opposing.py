"""Rows that speak the other way: shown beside a verdict, never silently left out."""

from __future__ import annotations

from dataclasses import replace

from claims.dates import Period
from claims.explanations import Finding
from claims.relations import Relation
from claims.types import ErrorType, Fact, Label, Rank
from claims.verdicts.agreement import agrees
from claims.verdicts.reading import Reading

__all__ = ["with_opposing"]

_BEGINNINGS = frozenset([Relation.FOUNDED, Relation.DISSOLVED, Relation.JOINED, Relation.TOOK_OFFICE])
_ENDINGS = frozenset([Relation.LEFT, Relation.LEFT_OFFICE, Relation.EXPELLED])
_EVENTS = _BEGINNINGS | _ENDINGS
# Two rows of one basis that differ leave more open than a signing beside a coming into force.
_CONFLICT = 0.85


def with_opposing(reading: Reading, finding: Finding) -> Finding:
    """Add the rows about the same thing that speak against a finding about a dated event.

    Beside SUPPORTED they are the other datings of the same spell that disagree; beside a wrong date
    the deprecated rows that agree with the text.
    """
    dated = reading.claim.relation in _EVENTS and reading.said is not None
    if not dated or not finding.evidence:
        return finding
    if finding.label is Label.SUPPORTED:
        against = _disagreeing(reading, finding)
        if not against:
            return finding
        bases = {(row.basis, row.rank) for row in finding.evidence}
        is_open = any((row.basis, row.rank) in bases for row in against)
        return replace(finding, against=against, trust=finding.trust * (_CONFLICT if is_open else 1.0))
    if finding.error_type is ErrorType.WRONG_DATE:
        against = _once_said(reading, finding)
        return replace(finding, against=against) if against else finding
    return finding


def _disagreeing(reading: Reading, finding: Finding) -> tuple[Fact, ...]:
    lead = finding.evidence[0]
    rows = reading.rows(lead.subject_id, lead.relation, _only(lead.object_id))
    shown = {row.fact_id for row in finding.evidence}
    same = [row for row in rows if row.object_id == lead.object_id and row.fact_id not in shown]
    if lead.object_id is not None:
        same = [row for row in same if row.role == lead.role and row.interval.overlaps(lead.interval)]
    return tuple(row for row in same if not _agrees(reading, row))


def _once_said(reading: Reading, finding: Finding) -> tuple[Fact, ...]:
    lead = finding.evidence[0]
    if lead.subject_id != reading.subject_id:
        return ()
    rows = reading.table.facts_about(
        lead.subject_id,
        lead.relation,
        objects=_only(lead.object_id),
        recorded_on=reading.settings.recorded_on,
    )
    old = (row for row in rows if row.rank is Rank.DEPRECATED and row.object_id == lead.object_id)
    return tuple(sorted((row for row in old if _agrees(reading, row)), key=lambda row: row.fact_id))


def _only(object_id: str | None) -> set[str] | None:
    return None if object_id is None else {object_id}


def _agrees(reading: Reading, row: Fact) -> bool:
    known: Period | None = row.interval.end if reading.claim.relation in _ENDINGS else row.interval.start
    return reading.said is not None and agrees(reading.said, known, reading.settings)
