"""The columns of the CSV report, in the order programs outside rely on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claims.report.records import Record

__all__ = ["COLUMNS", "row_of_record"]

COLUMNS = (
    *("claim_id", "article_id", "published", "family", "relation", "subject", "subject_id", "object"),
    *("object_id", "role", "predecessor", "successor", "founders", "when_text", "when", "when_kind"),
    *("quantity", "polarity", "modality", "attributed_to", "label", "confidence", "error_type", "reason"),
    *("expected", "evidence", "sources", "explanation", "sentence", "start", "end", "rule"),
    *("extraction_confidence", "checked_as_of", "table_version", "model_version", "error"),
)


def row_of_record(record: Record) -> list[str]:
    """Give the cells of one record, missing values empty, lists joined by `; `."""
    cells = _failure_cells(record) if record["record"] == "error" else _claim_cells(record)
    return [_text(cells.get(column)) for column in COLUMNS]


def _failure_cells(record: Record) -> Mapping[str, Any]:
    return {"article_id": record["article_id"], "error": f"{record['error']}: {record['detail']}"}


def _claim_cells(record: Record) -> Mapping[str, Any]:
    when = record["when"] or {}
    return record | {
        "subject": _name(record["subject"]),
        "subject_id": (record["subject"] or {}).get("entity_id"),
        "object": _name(record["object"]),
        "object_id": (record["object"] or {}).get("entity_id"),
        "role": _name(record["role"]),
        "predecessor": _name(record["predecessor"]),
        "successor": _name(record["successor"]),
        "founders": [_name(founder) for founder in record["founders"]],
        "when_text": when.get("text"),
        "when": when.get("edtf"),
        "when_kind": when.get("kind"),
        "quantity": _quantity(record["quantity"]),
    }


def _name(slot: Mapping[str, Any] | None) -> str | None:
    return slot["name"] if slot else None


def _quantity(quantity: Mapping[str, Any] | None) -> str | None:
    return f"{quantity['value']} {quantity['unit']}" if quantity else None


def _text(value: object) -> str:
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)
