"""Verdicts as lines of JSONL, written without making their records first.

A record is sixty values that are looked at once more to be written. Where thousands of claims a second
are verified that took a tenth of the time; a test holds both ways to the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from json.encoder import encode_basestring as _text

from claims.report.records import quantity_record, sources_of
from claims.types import Claim, Slot, Span, TimeExpression, Verdict

__all__ = ["verdict_line"]


def verdict_line(verdict: Verdict) -> str:
    """Give what `dump_record` gives of a verdict's record, with the line end.

    Raises
    ------
    ValueError
        When a share is no finite number.
    """
    error, reason = verdict.error_type, verdict.reason
    return (
        f'{{"record": "claim", {_claim(verdict.claim)}, "label": "{verdict.label._value_}", '
        f'"confidence": {_share(verdict.confidence)}, '
        f'"error_type": {_text(error._value_) if error is not None else "null"}, '
        f'"reason": {_text(reason._value_) if reason is not None else "null"}, '
        f'"expected": {_maybe(verdict.expected)}, '
        f'"evidence": {_texts([fact.fact_id for fact in verdict.evidence])}, '
        f'"sources": {_texts(sources_of(verdict))}, "explanation": {_text(verdict.explanation)}, '
        f'"checked_as_of": {_day(verdict.checked_as_of)}, '
        f'"table_version": {_text(verdict.table_version)}, '
        f'"model_version": {_text(verdict.model_version)}}}\n'
    )


def _claim(claim: Claim) -> str:
    order = claim.order
    return (
        f'"claim_id": {_text(claim.claim_id)}, "article_id": {_text(claim.article_id)}, '
        f'"published": {_day(claim.published)}, "family": "{claim.family._value_}", '
        f'"relation": "{claim.relation._value_}", "subject": {_slot(claim.subject)}, '
        f'"object": {_slot(claim.object)}, "role": {_slot(claim.role)}, '
        f'"predecessor": {_slot(claim.predecessor)}, "successor": {_slot(claim.successor)}, '
        f'"founders": [{", ".join(map(_slot, claim.founders))}], '
        f'"compared_with": {_slot(claim.compared_with)}, '
        f'"order": {_text(order._value_) if order is not None else "null"}, '
        f'"when": {_when(claim.when)}, "quantity": {_quantity(claim)}, '
        f'"polarity": "{claim.polarity._value_}", "modality": "{claim.modality._value_}", '
        f'"attributed_to": {_maybe(claim.attributed_to)}, "sentence": {_text(claim.sentence)}, '
        f'"start": {_place(claim.start)}, "end": {_place(claim.end)}, '
        f'"mentions": {_spans(claim.mentions)}, "rule": {_text(claim.rule)}, '
        f'"extraction_confidence": {_share(claim.extraction_confidence)}'
    )


def _slot(slot: Slot | None) -> str:
    if slot is None:
        return "null"
    return (
        f'{{"name": {_text(slot.name)}, "text": {_maybe(slot.text)}, "start": {_place(slot.start)}, '
        f'"end": {_place(slot.end)}, "entity_id": {_maybe(slot.entity_id)}, '
        f'"source": "{slot.source._value_}", "mentions": {_spans(slot.places)}}}'
    )


def _when(when: TimeExpression | None) -> str:
    if when is None:
        return "null"
    return (
        f'{{"text": {_maybe(when.text)}, "edtf": {_text(when.interval.edtf)}, "kind": "{when.kind._value_}", '
        f'"start": {_place(when.start)}, "end": {_place(when.end)}}}'
    )


def _quantity(claim: Claim) -> str:
    if claim.quantity is None:
        return "null"
    record = quantity_record(claim.quantity)
    return (
        f'{{"value": {_number(record["value"])}, "unit": {_text(record["unit"])}, '
        f'"qualifier": {_maybe(record["qualifier"])}}}'
    )


def _spans(spans: Sequence[Span]) -> str:
    if not spans:
        return "[]"
    told = ", ".join([f'{{"start": {span.start}, "end": {span.end}}}' for span in spans])
    return f"[{told}]"


def _texts(texts: Sequence[str]) -> str:
    return f"[{', '.join(map(_text, texts))}]"


def _maybe(text: str | None) -> str:
    return "null" if text is None else _text(text)


def _place(place: int | None) -> str:
    return "null" if place is None else str(place)


def _day(day: date | None) -> str:
    return "null" if day is None else f'"{day.isoformat()}"'


def _share(share: float) -> str:
    return _number(round(share, 4))


def _number(number: float) -> str:
    if not math.isfinite(number):
        raise ValueError(f"{number!r} cannot stand in JSON")
    return repr(number)
