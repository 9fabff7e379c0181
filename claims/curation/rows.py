"""The rows of the tidy table: one frozen class a file, fields in the order of its columns."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "FILES",
    "AliasRow",
    "CoverageRow",
    "EntityRow",
    "EventRow",
    "FoundingRow",
    "LeadershipRow",
    "MembershipRow",
    "SourceRow",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRow:
    """A thing the table knows; `body_id` and `title` only for posts."""

    entity_id: str
    kind: str
    subkind: str = ""
    label: str
    official_name: str = ""
    wikidata: str = ""
    country: str = ""
    disambiguation: str = ""
    body_id: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasRow:
    """A name under which texts speak of an entity, with inclusive days of use."""

    alias: str
    entity_id: str
    lang: str = "en"
    kind: str = "name"
    valid_from: str = ""
    valid_to: str = ""
    ambiguous: str = "false"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundingRow:
    """A date on which an organisation or state was founded or dissolved."""

    fact_id: str = ""
    entity_id: str
    relation: str = "founded"
    date: str
    basis: str = ""
    rank: str = "normal"
    source_ids: str
    verified: str = "no"
    recorded_from: str = ""
    recorded_to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipRow:
    """A spell of membership."""

    fact_id: str = ""
    member_id: str
    body_id: str
    role: str = "full"
    interval: str
    basis: str = ""
    rank: str = "preferred"
    source_ids: str
    verified: str = "no"
    recorded_from: str = ""
    recorded_to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadershipRow:
    """A spell in office."""

    fact_id: str = ""
    holder_id: str
    post_id: str
    interval: str
    acting: str = "false"
    basis: str = "took_office"
    rank: str = "preferred"
    source_ids: str
    verified: str = "no"
    recorded_from: str = ""
    recorded_to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event other dates hang on."""

    event_id: str
    label: str
    kind: str
    place: str = ""
    interval: str
    source_ids: str
    verified: str = "no"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """Where rows come from."""

    source_id: str
    title: str
    publisher: str = ""
    url: str = ""
    licence: str
    retrieved: str = ""
    tier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """From when to when a list is complete."""

    coverage_id: str = ""
    relation: str
    scope_id: str
    role: str = ""
    complete_from: str = ""
    complete_to: str = ""
    as_of: str
    closed_world: str
    expected_count: str = ""
    note: str = ""


FILES: dict[str, type] = {
    "entities": EntityRow,
    "aliases": AliasRow,
    "founding": FoundingRow,
    "membership": MembershipRow,
    "leadership": LeadershipRow,
    "events": EventRow,
    "sources": SourceRow,
    "coverage": CoverageRow,
}
