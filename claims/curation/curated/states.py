"""States of the curated core with the names of their people and their former names."""

from __future__ import annotations

import re

from claims.curation.curated.reading import AS_OF, CuratedReading, add_name
from claims.curation.raw import parts, read_rows
from claims.curation.rows import EntityRow, FoundingRow

__all__ = ["add_core_states"]

_FORMER_STATE = re.compile(r"former state (\d{4}-\d{2}-\d{2})/(\d{4}-\d{2}-\d{2})")


def add_core_states(reading: CuratedReading) -> None:
    """Add the states, their names and, for former ones, their first and last day."""
    overrides = {row["entity_id"]: row for row in read_rows(reading.by_hand / "states.csv")}
    for row in read_rows(reading.folder / "demonyms.csv"):
        entity_id = f"state:{row['entity_id']}"
        override = overrides.get(entity_id, {})
        former = "former" in row["note"] and "former state" in row["note"]
        reading.draft.add_entity(
            EntityRow(
                entity_id=entity_id,
                kind="state",
                subkind="former" if former else "territory" if row["note"] == "territory" else "country",
                label=override.get("label") or row["name"],
                country=row["entity_id"],
                disambiguation=override.get("disambiguation", ""),
            )
        )
        reading.scopes[row["entity_id"]] = entity_id
        _add_state_names(reading, entity_id, row, override.get("aliases", ""))
        _add_former_state(reading, entity_id, row["note"])


def _add_state_names(reading: CuratedReading, entity_id: str, row: dict[str, str], extra: str) -> None:
    draft = reading.draft
    names = parts(extra) + ([row["name"]] if "(" not in row["name"] else []) + parts(row["other_names"])
    for name in names:
        # The Holy See is a body of its own in the table; the state keeps the city's names.
        if entity_id == "state:VAT" and name.endswith("Holy See"):
            continue
        add_name(draft, entity_id, name)
    for adjective in parts(row["adjectives"]):
        draft.add_alias(adjective, entity_id, "adjective")
    for people in parts(row["people"]):
        draft.add_alias(people, entity_id, "demonym")
    for former in parts(row["former_names"]):
        name, _, span = former.partition("@")
        start, _, end = span.partition("/")
        draft.add_alias(
            name,
            entity_id,
            "former_name",
            valid_from="" if start == ".." else start,
            valid_to="" if end == ".." else end,
        )


def _add_former_state(reading: CuratedReading, entity_id: str, note: str) -> None:
    found = _FORMER_STATE.search(note)
    if found is None:
        return
    for relation, day in zip(("founded", "dissolved"), found.groups(), strict=True):
        reading.draft.founding.append(
            FoundingRow(
                entity_id=entity_id,
                relation=relation,
                date=day,
                basis="proclaimed" if relation == "founded" else "ended",
                rank="preferred",
                source_ids=reading.core,
                recorded_from=AS_OF,
            )
        )
