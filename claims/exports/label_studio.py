"""Reports -> Label Studio tasks whose predictions a person corrects.

A claim is a region (the sentence) labelled with its relation; each slot is a region of its own, tied to
the claim by a relation of the slot's name. Resolved names and EDTF dates stand in text areas of the
regions, slots without a mention as `slot: value` lines in one of the claim.
Format: https://labelstud.io/guide/predictions
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from xml.sax.saxutils import quoteattr

from claims.relations import Relation
from claims.report import Report
from claims.types import Claim, Label, Modality, Polarity, Slot, Verdict

__all__ = ["SLOTS", "labeling_config", "slots_of", "tasks_of"]

SLOTS = ("subject", "object", "role", "when", "predecessor", "successor", "founder", "compared_with")
_COLOURS = {"subject": "#1b6ca8", "object": "#2e7d32", "role": "#8e44ad", "when": "#b26a00"}


def labeling_config() -> str:
    """Give the labeling configuration of a project that takes `tasks_of`."""
    return "\n".join(
        [
            "<View>",
            "  <Relations>",
            *(f"    <Relation value={quoteattr(slot)}/>" for slot in SLOTS),
            "  </Relations>",
            '  <Labels name="claim" toName="text">',
            *(f"    <Label value={quoteattr(relation.value)}/>" for relation in Relation),
            "  </Labels>",
            '  <Labels name="slot" toName="text">',
            *(
                f'    <Label value={quoteattr(slot)} background="{_COLOURS.get(slot, "#555555")}"/>'
                for slot in SLOTS
            ),
            "  </Labels>",
            '  <Text name="text" value="$text"/>',
            *_choices("verdict", Label),
            *_choices("polarity", Polarity),
            *_choices("modality", Modality),
            '  <TextArea name="value" toName="text" perRegion="true" whenTagName="slot"/>',
            '  <TextArea name="filled" toName="text" perRegion="true" whenTagName="claim"/>',
            "</View>",
            "",
        ]
    )


def _choices(name: str, values: Iterable[str]) -> Iterator[str]:
    yield f'  <Choices name="{name}" toName="text" perRegion="true" whenTagName="claim" choice="single">'
    yield from (f"    <Choice value={quoteattr(str(value))}/>" for value in values)
    yield "  </Choices>"


def tasks_of(reports: Iterable[Report]) -> Iterator[dict[str, Any]]:
    """Give one task an article, its claims as predictions; failed inputs give none."""
    for report in reports:
        article = report.article
        if article is None:
            continue
        published = article.published.isoformat() if article.published else None
        versions = [f"{verdict.table_version}/{verdict.model_version}" for verdict in report]
        yield {
            "data": {
                "text": article.text,
                "article_id": article.id,
                "title": article.title,
                "published": published,
            },
            "predictions": [
                {
                    "model_version": versions[0] if versions else "claims",
                    "result": [part for verdict in report for part in _results(verdict, article.text)],
                }
            ],
        }


def _results(verdict: Verdict, text: str) -> Iterator[dict[str, Any]]:
    claim = verdict.claim
    if claim.start is None or claim.end is None:
        return
    name = claim.claim_id
    place = _place(claim.start, claim.end, text)
    yield _part(name, "claim", "labels", place | {"labels": [claim.relation.value]})
    for tag, value in (
        ("verdict", verdict.label.value),
        ("polarity", claim.polarity.value),
        ("modality", claim.modality.value),
    ):
        yield _part(name, tag, "choices", place | {"choices": [value]})
    filled = list(_filled(claim))
    if filled:
        yield _part(name, "filled", "textarea", place | {"text": filled})
    for number, (slot, value, start, end) in enumerate(_mentioned(claim)):
        region = f"{name}/{slot}{number}"
        span = _place(start, end, text)
        yield _part(region, "slot", "labels", span | {"labels": [slot]})
        yield _part(region, "value", "textarea", span | {"text": [value]})
        yield {
            "type": "relation",
            "from_id": name,
            "to_id": region,
            "direction": "right",
            "labels": [slot],
        }


def _part(region: str, tag: str, kind: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"id": region, "from_name": tag, "to_name": "text", "type": kind, "value": value}


def _place(start: int, end: int, text: str) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def slots_of(claim: Claim) -> Iterator[tuple[str, Slot]]:
    """Give the filled slots of a claim under their names in Label Studio."""
    for name in ("subject", "object", "role", "predecessor", "successor", "compared_with"):
        slot = getattr(claim, name)
        if slot is not None:
            yield name, slot
    for founder in claim.founders:
        yield "founder", founder


def _mentioned(claim: Claim) -> Iterator[tuple[str, str, int, int]]:
    for name, slot in slots_of(claim):
        if slot.start is not None and slot.end is not None:
            yield name, slot.name, slot.start, slot.end
    when = claim.when
    if when is not None and when.start is not None and when.end is not None:
        yield "when", when.edtf, when.start, when.end


def _filled(claim: Claim) -> Iterator[str]:
    """Give what has no place of its own in the text."""
    for name, slot in slots_of(claim):
        if slot.start is None:
            yield f"{name}: {slot.name}"
    if claim.when is not None and claim.when.start is None:
        yield f"when: {claim.when.edtf}"
    if claim.quantity is not None:
        yield f"quantity: {claim.quantity.value:g} {claim.quantity.unit}"
    if claim.order is not None:
        yield f"order: {claim.order.value}"
    if claim.attributed_to:
        yield f"attributed_to: {claim.attributed_to}"
