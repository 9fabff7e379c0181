"""What the reference table holds: entities, facts, aliases, sources, coverage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claims.dates import Interval
from claims.relations import EntityKind, FactRelation
from claims.types.vocabulary import Rank

__all__ = ["AliasHit", "Coverage", "Entity", "Fact", "NameMatch", "Source"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A thing of the reference table.

    Parameters
    ----------
    entity_id : str
        `org:nato`, `state:SWE`, `person:mark-rutte`, `post:nato-secretary-general`, `event:...`.
    body_id : str or None
        For a post: the organisation or state that is led.
    title : str or None
        For a post: its bare title in lower case ("secretary general").
    """

    entity_id: str
    kind: EntityKind
    label: str
    subkind: str | None = None
    official_name: str | None = None
    wikidata: str | None = None
    country: str | None = None
    disambiguation: str | None = None
    body_id: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One row of the reference table.

    Parameters
    ----------
    role : str or None
        Membership: full, associate, observer, suspended ...; post: full or acting.
    interval : Interval
        When it happened or held.
    basis : str or None
        What the dates mean: treaty_signed, treaty_in_force, took_office ...
    verified : str
        How far the dates were compared with a second source: day, month, year or no.
    recorded_from, recorded_to : date or None
        From when to when the table said so.
    table : str
        Which table the row comes from, for tables laid over one another.
    """

    fact_id: str
    subject_id: str
    relation: FactRelation
    object_id: str | None = None
    role: str | None = None
    interval: Interval
    basis: str | None = None
    rank: Rank = Rank.NORMAL
    source_ids: tuple[str, ...] = ()
    verified: str = "no"
    recorded_from: date | None = None
    recorded_to: date | None = None
    note: str | None = None
    table: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where rows of the table come from."""

    source_id: str
    title: str
    publisher: str | None = None
    url: str | None = None
    licence: str | None = None
    retrieved: date | None = None
    tier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """From when to when a list of the table is complete.

    Parameters
    ----------
    relation, scope_id, role
        Which list: the members of a body, the holders of a post, the founding dates of one body.
    complete_from, complete_to : date or None
        First and last day on which the list is complete; None when never looked at.
    as_of : date or None
        Day the list was last looked at; open rows support up to it.
    closed_world : bool
        True when absence inside the span refutes.
    expected_count : int or None
        Members at `complete_to`, or holders at once for a post.
    table : str
        Which table says so, for tables laid over one another.
    """

    coverage_id: str
    relation: FactRelation
    scope_id: str
    role: str | None = None
    complete_from: date | None = None
    complete_to: date | None = None
    as_of: date | None = None
    closed_world: bool = False
    expected_count: int | None = None
    note: str | None = None
    table: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMatch:
    """One entity a name may stand for.

    Parameters
    ----------
    alias : str
        The alias of the table that was met.
    alias_kind : str
        name, acronym, short, former_name, demonym, nickname, surname, title ...
    score : float
        1 for an equal normal form, less for a fuzzy one.
    is_ambiguous : bool
        True when the alias alone does not settle the entity ("the bloc", a surname).
    """

    entity_id: str
    kind: EntityKind
    alias: str
    alias_kind: str
    score: float
    is_ambiguous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasHit:
    """An alias of the table found in a text: the longest one at its place."""

    start: int
    end: int
    text: str
    matches: tuple[NameMatch, ...]
