"""The curated core: bodies, members, holders, events and states written and checked by hand."""

from __future__ import annotations

from pathlib import Path

from claims.curation.curated.bodies import add_core_organisations
from claims.curation.curated.holders import add_core_leaderships, add_core_posts
from claims.curation.curated.members import add_core_memberships
from claims.curation.curated.reading import AS_OF, CuratedReading
from claims.curation.curated.states import add_core_states
from claims.curation.dating import last_day
from claims.curation.draft import Draft
from claims.curation.naming import slug
from claims.curation.raw import parts, read_rows
from claims.curation.rows import CoverageRow, EntityRow, EventRow

__all__ = ["add_curated"]


def add_curated(draft: Draft, source_dir: Path, by_hand: Path) -> None:
    """Add the curated core of `source_dir/curated` to the draft."""
    reading = CuratedReading(draft=draft, folder=source_dir / "curated", by_hand=by_hand)
    reading.core = draft.add_source(
        "Curated tables of the project, 2026-11",
        source_id="curated-core",
        publisher="factclaims",
        licence="CC0-1.0",
        retrieved=AS_OF,
        tier="curated",
    )
    add_core_states(reading)
    add_core_organisations(reading)
    add_core_memberships(reading)
    add_core_posts(reading)
    add_core_leaderships(reading)
    _add_events(reading)
    _add_coverage(reading)


def _add_events(reading: CuratedReading) -> None:
    draft = reading.draft
    for row in read_rows(reading.folder / "events.csv"):
        event_id = f"event:{slug(row['event_id'])}"
        draft.add_entity(EntityRow(entity_id=event_id, kind="event", subkind=row["kind"], label=row["label"]))
        for alias in parts(row["aliases"]):
            draft.add_alias(alias, event_id)
        draft.events.append(
            EventRow(
                event_id=event_id,
                label=row["label"],
                kind=row["kind"],
                place=row["place"],
                interval=row["edtf"],
                source_ids=reading.source(row["source"]),
                verified=row["verified"],
                note=row["verified_by"],
            )
        )


def _add_coverage(reading: CuratedReading) -> None:
    for row in read_rows(reading.folder / "coverage.csv"):
        held = row["relation"] == "holds_post"
        scope = reading.posts[row["scope"], row["post"]] if held else reading.scopes[row["scope"]]
        reading.draft.coverage.append(
            CoverageRow(
                relation=row["relation"],
                scope_id=scope,
                role="" if held else "full",
                complete_from=last_day(row["complete_from"]),
                complete_to=row["complete_to"],
                as_of=AS_OF,
                closed_world=row["closed_world"],
                expected_count=row["count_at_complete_to"],
                note=row["note"],
            )
        )
    reading.draft.coverage.append(
        CoverageRow(
            relation="member_of",
            scope_id="org:eec",
            role="full",
            complete_from="1958-01-01",
            complete_to="1993-10-31",
            as_of=AS_OF,
            closed_world="true",
            expected_count="12",
            note="from the rows of the European Union",
        )
    )
