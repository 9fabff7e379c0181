"""Writing a draft as a folder of tidy CSV files with its descriptor."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from claims.cells import defuse
from claims.curation.draft import Draft
from claims.curation.rows import FILES
from claims.reference import seal_folder

__all__ = ["descriptor", "tables", "write_folder"]

_KEYS = {
    "entities": "entity_id",
    "founding": "fact_id",
    "membership": "fact_id",
    "leadership": "fact_id",
    "events": "event_id",
    "sources": "source_id",
    "coverage": "coverage_id",
}
_FOREIGN = {
    "aliases": (("entity_id", "entities"),),
    "founding": (("entity_id", "entities"),),
    "membership": (("member_id", "entities"), ("body_id", "entities")),
    "leadership": (("holder_id", "entities"), ("post_id", "entities")),
    "events": (("event_id", "entities"),),
    "coverage": (("scope_id", "entities"),),
}
_TYPES = {
    "ambiguous": "boolean",
    "acting": "boolean",
    "closed_world": "boolean",
    "expected_count": "integer",
    "recorded_from": "date",
    "recorded_to": "date",
    "complete_from": "date",
    "complete_to": "date",
    "as_of": "date",
    "retrieved": "date",
}
_ENUMS = {
    "kind": {"entities": ["organisation", "state", "person", "post", "event"]},
    "rank": {
        name: ["preferred", "normal", "deprecated"] for name in ("founding", "membership", "leadership")
    },
    "verified": {
        name: ["day", "month", "year", "no"] for name in ("founding", "membership", "leadership", "events")
    },
}
_REQUIRED = frozenset(
    (
        *("entity_id", "kind", "label", "alias", "fact_id", "relation", "date", "rank", "source_ids"),
        *("verified", "member_id", "body_id", "role", "interval", "holder_id", "post_id", "acting"),
        *("event_id", "source_id", "title", "licence", "tier", "coverage_id", "scope_id", "as_of"),
        *("closed_world", "ambiguous", "lang"),
    )
)
_OPTIONAL = {("entities", "body_id"), ("entities", "title"), ("coverage", "role")}


def tables(draft: Draft) -> dict[str, Sequence[Any]]:
    """Give the rows of each file, sorted by identifier so that a rebuild changes no line."""
    return {
        "entities": sorted(draft.entities.values(), key=lambda row: row.entity_id),
        "aliases": sorted(draft.aliases.values(), key=lambda row: (row.entity_id, row.alias)),
        "founding": sorted(draft.founding, key=lambda row: row.fact_id),
        "membership": sorted(draft.membership, key=lambda row: row.fact_id),
        "leadership": sorted(draft.leadership, key=lambda row: row.fact_id),
        "events": sorted(draft.events, key=lambda row: row.event_id),
        "sources": sorted(draft.sources.values(), key=lambda row: row.source_id),
        "coverage": sorted(draft.coverage, key=lambda row: row.coverage_id),
    }


def write_folder(draft: Draft, out: Path) -> dict[str, int]:
    """Write the draft's CSV files and the sealed `datapackage.json`; returns the rows of each file."""
    out.mkdir(parents=True, exist_ok=True)
    counts = {}
    for name, rows in tables(draft).items():
        columns = [column.name for column in fields(FILES[name])]
        with (out / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows({k: defuse(v) for k, v in asdict(row).items()} for row in rows)
        counts[name] = len(rows)
    text = json.dumps(descriptor(), indent=1, ensure_ascii=False)
    (out / "datapackage.json").write_text(text + "\n", encoding="utf-8")
    seal_folder(out)
    return counts


def descriptor() -> dict[str, Any]:
    """Give the Frictionless description of the folder: Table Schema of every file."""
    return {
        "name": "claims-reference",
        "title": "Reference table of founding, membership and leadership facts",
        "profile": "tabular-data-package",
        "licenses": [
            {"name": "CC0-1.0", "title": "own compilation; the sources' licences are in sources.csv"}
        ],
        "resources": [_resource(name) for name in FILES],
    }


def _resource(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(name, column.name) for column in fields(FILES[name])],
        "missingValues": [""],
    }
    schema["primaryKey"] = [_KEYS[name]] if name in _KEYS else ["alias", "entity_id"]
    schema["foreignKeys"] = [
        {"fields": [column], "reference": {"resource": target, "fields": ["entity_id"]}}
        for column, target in _FOREIGN.get(name, ())
    ]
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(file: str, column: str) -> dict[str, Any]:
    described: dict[str, Any] = {"name": column, "type": _TYPES.get(column, "string")}
    constraints: dict[str, Any] = {}
    if column in _REQUIRED and (file, column) not in _OPTIONAL:
        constraints["required"] = True
    if file in _ENUMS.get(column, {}):
        constraints["enum"] = _ENUMS[column][file]
    if constraints:
        described["constraints"] = constraints
    return described
