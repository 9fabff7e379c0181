"""Claims, verdicts and failures as the JSON records of the design."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from claims.types import Claim, Failure, Quantity, Slot, TimeExpression, Verdict

__all__ = [
    "Record",
    "claim_record",
    "dump_record",
    "failure_record",
    "quantity_record",
    "sources_of",
    "verdict_record",
]

# `_value_` of an enum's member is what `value` gives, at a twentieth of its cost.
Record = dict[str, Any]
# One for all records: `json.dumps` makes an encoder a call.
_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False).encode


def claim_record(claim: Claim) -> Record:
    """Give the record of a claim, without a verdict."""
    return {
        "record": "claim",
        "claim_id": claim.claim_id,
        "article_id": claim.article_id,
        "published": _day(claim.published),
        "family": claim.family._value_,
        "relation": claim.relation._value_,
        "subject": _slot(claim.subject),
        "object": _slot(claim.object),
        "role": _slot(claim.role),
        "predecessor": _slot(claim.predecessor),
        "successor": _slot(claim.successor),
        "founders": [_slot(founder) for founder in claim.founders],
        "compared_with": _slot(claim.compared_with),
        "order": claim.order._value_ if claim.order else None,
        "when": _when(claim.when),
        "quantity": quantity_record(claim.quantity) if claim.quantity is not None else None,
        "polarity": claim.polarity._value_,
        "modality": claim.modality._value_,
        "attributed_to": claim.attributed_to,
        "sentence": claim.sentence,
        "start": claim.start,
        "end": claim.end,
        "mentions": [{"start": span.start, "end": span.end} for span in claim.mentions],
        "rule": claim.rule,
        "extraction_confidence": round(claim.extraction_confidence, 4),
    }


def verdict_record(verdict: Verdict) -> Record:
    """Give the record of a claim with its verdict."""
    record = claim_record(verdict.claim)
    record |= {
        "label": verdict.label._value_,
        "confidence": round(verdict.confidence, 4),
        "error_type": verdict.error_type._value_ if verdict.error_type else None,
        "reason": verdict.reason._value_ if verdict.reason else None,
        "expected": verdict.expected,
        "evidence": [fact.fact_id for fact in verdict.evidence],
        "sources": sources_of(verdict),
        "explanation": verdict.explanation,
        "checked_as_of": _day(verdict.checked_as_of),
        "table_version": verdict.table_version,
        "model_version": verdict.model_version,
    }
    return record


def failure_record(failure: Failure) -> Record:
    """Give the record of an input that failed."""
    return {
        "record": "error",
        "article_id": failure.article_id,
        "error": failure.error,
        "detail": failure.detail,
    }


def dump_record(record: Record) -> str:
    """Write a record as one line of JSON, without the line end."""
    return _ENCODE(record)


def sources_of(verdict: Verdict) -> list[str]:
    """Give the sources of a verdict's evidence, each once."""
    return list(dict.fromkeys(source for fact in verdict.evidence for source in fact.source_ids))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _slot(slot: Slot | None) -> Record | None:
    if slot is None:
        return None
    return {
        "name": slot.name,
        "text": slot.text,
        "start": slot.start,
        "end": slot.end,
        "entity_id": slot.entity_id,
        "source": slot.source._value_,
        "mentions": [{"start": span.start, "end": span.end} for span in slot.places],
    }


def _when(when: TimeExpression | None) -> Record | None:
    if when is None:
        return None
    return {
        "text": when.text,
        "edtf": when.edtf,
        "kind": when.kind._value_,
        "start": when.start,
        "end": when.end,
    }


def quantity_record(quantity: Quantity) -> Record:
    """Give the record of a quantity."""
    value = int(quantity.value) if quantity.value == int(quantity.value) else quantity.value
    return {"value": value, "unit": quantity.unit, "qualifier": quantity.qualifier}
