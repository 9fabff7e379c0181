"""Verdicts written straight to JSONL: the bytes of their records."""

from dataclasses import fields, replace
from datetime import date

import pytest

from claims.dates import parse_edtf
from claims.relations import EntityKind, FactRelation, Relation
from claims.report.lines import verdict_line
from claims.report.records import dump_record, verdict_record
from claims.types import (
    Claim,
    DateKind,
    ErrorType,
    Fact,
    Label,
    Modality,
    Order,
    Polarity,
    Quantity,
    Reason,
    Slot,
    SlotSource,
    Span,
    TimeExpression,
    Verdict,
)

ODD = 'Zoë "Q" \\ \u2028 \n \x07 \ud83d'
ROW = Fact(
    fact_id="f1",
    subject_id="state:SWE",
    relation=FactRelation.MEMBER_OF,
    interval=parse_edtf("2024"),
    source_ids=("one", "two"),
)
BARE = Verdict(
    claim=Claim(article_id="a", claim_id="c", relation=Relation.JOINED, subject=Slot(name="Sweden")),
    label=Label.SUPPORTED,
    confidence=1.0,
)
SLOT = Slot(
    name=ODD,
    text="it",
    start=0,
    end=2,
    entity_id="state:SWE",
    kind=EntityKind.STATE,
    source=SlotSource.TABLE,
    places=(Span(start=0, end=2), Span(start=5, end=7)),
)
WHEN = TimeExpression(interval=parse_edtf("2024-03-07"), kind=DateKind.RELATIVE, text=ODD, start=3, end=9)
OF_CLAIM = {
    "article_id": ODD,
    "claim_id": ODD,
    "relation": Relation.TENURE_LENGTH,
    **dict.fromkeys(("subject", "object", "role", "predecessor", "successor", "compared_with"), SLOT),
    "founders": (SLOT, Slot(name="B")),
    "order": Order.BEFORE,
    "when": WHEN,
    "quantity": Quantity(value=2.5, unit="year", qualifier="about"),
    "polarity": Polarity.NEGATIVE,
    "modality": Modality.REPORTED,
    "attributed_to": ODD,
    "is_acting": True,
    "sentence": ODD,
    "start": 0,
    "end": 80,
    "clause": Span(start=0, end=5),
    "mentions": (Span(start=1, end=4), Span(start=6, end=8)),
    "rule": "test.rule",
    "extraction_confidence": 0.123456,
    "published": date(2024, 10, 1),
}
OF_VERDICT = {
    "label": Label.REFUTED,
    "confidence": 0.33333333,
    "error_type": ErrorType.WRONG_DATE,
    "reason": Reason.AMBIGUOUS,
    "expected": ODD,
    "evidence": (ROW, replace(ROW, fact_id=ODD, source_ids=("two", ODD))),
    "explanation": ODD,
    "checked_as_of": date(1, 1, 1),
    "table_version": ODD,
    "model_version": ODD,
}


def record_of(verdict):
    return dump_record(verdict_record(verdict)) + "\n"


def test_every_field_is_tried():
    assert set(OF_CLAIM) == {field.name for field in fields(Claim)}
    assert {"claim", *OF_VERDICT} == {field.name for field in fields(Verdict)}


@pytest.mark.parametrize("field", OF_CLAIM)
def test_a_field_of_a_claim_is_written_as_in_its_record(field):
    verdict = replace(BARE, claim=replace(BARE.claim, **{field: OF_CLAIM[field]}))
    assert verdict_line(verdict) == record_of(verdict)


@pytest.mark.parametrize("field", OF_VERDICT)
def test_a_field_of_a_verdict_is_written_as_in_its_record(field):
    verdict = replace(BARE, **{field: OF_VERDICT[field]})
    assert verdict_line(verdict) == record_of(verdict)


def test_all_fields_together_are_written_as_in_the_record():
    verdict = replace(BARE, claim=Claim(**OF_CLAIM), **OF_VERDICT)
    assert verdict_line(verdict) == record_of(verdict)


@pytest.mark.parametrize("value", [10, 10.0, 2.5])
def test_a_whole_number_is_written_without_a_point(value):
    quantity = Quantity(value=value, unit="year")
    verdict = replace(BARE, claim=replace(BARE.claim, quantity=quantity))
    assert verdict_line(verdict) == record_of(verdict)


def test_what_is_no_number_is_refused_as_in_the_record():
    verdict = replace(BARE, confidence=float("nan"))
    with pytest.raises(ValueError, match="nan"):
        verdict_line(verdict)
    with pytest.raises(ValueError, match="float"):
        record_of(verdict)
