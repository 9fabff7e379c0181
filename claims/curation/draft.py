"""A reference table while it is being put together from several sources."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

from claims.curation.naming import folded, person_variants, slug, without_address
from claims.curation.rows import (
    AliasRow,
    CoverageRow,
    EntityRow,
    EventRow,
    FoundingRow,
    LeadershipRow,
    MembershipRow,
    SourceRow,
)
from claims.names import surname

__all__ = ["Draft", "joined"]


class Draft:
    """Rows by file; sources add to it one after another, the most exact first.

    Attributes
    ----------
    entities : dict of str to EntityRow
        By identifier; the first source to name an entity decides its label.
    tier : dict of str to int
        How near an entity is to the curated core: 0 core, 1 public offices, 2 registers. Where
        two tiers share an alias the nearer keeps it and only the other's is ambiguous.
    merged : list of (str, str, str, str)
        Duplicates found across sources: entity, name there, source, rule that joined them.
    omitted : Counter of (str, str)
        Rows left out, by source and reason.
    """

    def __init__(self) -> None:
        self.entities: dict[str, EntityRow] = {}
        self.tier: dict[str, int] = {}
        self.aliases: dict[tuple[str, str], AliasRow] = {}
        self.founding: list[FoundingRow] = []
        self.membership: list[MembershipRow] = []
        self.leadership: list[LeadershipRow] = []
        self.events: list[EventRow] = []
        self.sources: dict[str, SourceRow] = {}
        self.coverage: list[CoverageRow] = []
        self.merged: list[tuple[str, str, str, str]] = []
        self.omitted: Counter[tuple[str, str]] = Counter()
        self.idle_corrections: list[str] = []
        self.by_wikidata: dict[str, str] = {}
        self.by_name: dict[tuple[str, str], list[str]] = defaultdict(list)

    def add_entity(self, row: EntityRow, *, tier: int = 0) -> str:
        """Add an entity under its label and official name; a known identifier stays as it is."""
        if row.entity_id in self.entities:
            return row.entity_id
        self.entities[row.entity_id] = row
        self.tier[row.entity_id] = tier
        if row.wikidata:
            self.by_wikidata.setdefault(row.wikidata, row.entity_id)
        self.add_alias(row.label, row.entity_id)
        if row.official_name:
            self.add_alias(row.official_name, row.entity_id)
        return row.entity_id

    def set_wikidata(self, entity_id: str, wikidata: str) -> None:
        """Give an entity the QID another source knows, unless it has one."""
        entity = self.entities[entity_id]
        if wikidata and not entity.wikidata and wikidata not in self.by_wikidata:
            self.entities[entity_id] = replace(entity, wikidata=wikidata)
            self.by_wikidata[wikidata] = entity_id

    def add_alias(self, alias: str, entity_id: str, kind: str = "name", **fields: str) -> None:
        """Add an alias once; the first kind given to it stays."""
        alias = " ".join(alias.split())
        if not alias or (alias, entity_id) in self.aliases:
            return
        self.aliases[alias, entity_id] = AliasRow(alias=alias, entity_id=entity_id, kind=kind, **fields)
        owners = self.by_name[self.entities[entity_id].kind, folded(alias)]
        if entity_id not in owners and kind != "surname":
            owners.append(entity_id)

    def add_person(
        self, name: str, *, tier: int = 0, wikidata: str = "", known_for: str = "", apart: bool = False
    ) -> str:
        """Add a person with the usual variants of the name; returns the identifier.

        A form of address ("Sir", "Dr.") is in the identifier and a further name, not in the label.
        `apart` keeps the person from one of equal name whose QID is not known.
        """
        entity_id = f"person:{slug(name)}"
        free = (wikidata,) if apart else ("", wikidata)
        if wikidata and entity_id in self.entities and self.entities[entity_id].wikidata not in free:
            entity_id = f"{entity_id}-{wikidata.lower()}"
        if entity_id not in self.entities:
            label = without_address(name)
            row = EntityRow(
                entity_id=entity_id, kind="person", label=label, wikidata=wikidata, disambiguation=known_for
            )
            self.add_entity(row, tier=tier)
            for known in dict.fromkeys((label, name)):
                self.add_person_names(entity_id, known)
        self.set_wikidata(entity_id, wikidata)
        return entity_id

    def add_person_names(self, entity_id: str, name: str) -> None:
        """Add a further name of a person with its variants.

        "Ferdinand Marcos Jr." is known by another name; without the "Jr." it is his father's.
        """
        self.add_alias(name, entity_id)
        is_label = self.entities[entity_id].label == name
        for alias, kind in person_variants(name):
            if kind == "short" and not is_label and name.startswith(alias):
                continue
            self.add_alias(alias, entity_id, kind, ambiguous="true" if kind == "surname" else "false")

    def add_source(self, title: str, *, licence: str, tier: str, **fields: str) -> str:
        """Add a source once; returns its identifier."""
        source_id = fields.pop("source_id", "") or slug(title)[:60].strip("-")
        self.sources.setdefault(
            source_id, SourceRow(source_id=source_id, title=title, licence=licence, tier=tier, **fields)
        )
        return source_id

    def find(self, name: str, kind: str) -> list[str]:
        """Give the entities of a kind that bear this name (accents, case and a person's "Sir" aside)."""
        found = self.by_name.get((kind, folded(name)), ())
        if not found and kind == "person":
            found = self.by_name.get((kind, folded(without_address(name))), ())
        return list(found)

    def finish(self) -> None:
        """Give every fact its identifier and every alias its final ambiguity."""
        self._settle_ambiguity()
        self._drop_derivable()
        used: Counter[str] = Counter()
        self.founding = [
            replace(
                row,
                fact_id=_numbered(used, "f" if row.relation == "founded" else "d", row.entity_id, row.date),
            )
            for row in self.founding
        ]
        self.membership = [
            replace(row, fact_id=_numbered(used, "m", row.body_id, row.member_id, _start(row.interval)))
            for row in self.membership
        ]
        self.leadership = [
            replace(row, fact_id=_numbered(used, "l", row.post_id, row.holder_id, _start(row.interval)))
            for row in self.leadership
        ]
        self.coverage = [
            replace(row, coverage_id=_numbered(used, "c", row.scope_id, row.relation, row.role))
            for row in self.coverage
        ]

    def mark_ambiguous(self, aliases: Iterable[str], *, of: Collection[str] | None = None) -> None:
        """Mark names that are words of English or other things first, of some entities or of all."""
        wanted = set(aliases)
        for key, row in self.aliases.items():
            if row.alias in wanted and (of is None or row.entity_id in of):
                self.aliases[key] = replace(row, ambiguous="true")

    def _drop_derivable(self) -> None:
        """Leave out the aliases every reader of the table derives itself: label, official name, surname."""
        for key, row in list(self.aliases.items()):
            entity = self.entities[row.entity_id]
            named = row.alias in (entity.label, entity.official_name) and row.ambiguous == "false"
            family = row.kind == "surname" and entity.label != "" and surname(entity.label) == row.alias
            if (named and row.kind == "name" and not row.valid_from) or family:
                del self.aliases[key]

    def _settle_ambiguity(self) -> None:
        holders: defaultdict[str, list[AliasRow]] = defaultdict(list)
        for row in self.aliases.values():
            holders[folded(row.alias)].append(row)
        for rows in holders.values():
            self._settle(rows)

    def _settle(self, rows: list[AliasRow]) -> None:
        """Mark an alias of several entities; the nearest tier, if it is one entity, keeps it."""
        if len({row.entity_id for row in rows}) < 2:
            return
        # A name in use and a bare title or surname compete on unequal terms: the first stays sure.
        sure = [row for row in rows if row.ambiguous == "false" and row.kind != "former_name"]
        nearest = min((self.tier[row.entity_id] for row in sure), default=0)
        keepers = {row.entity_id for row in sure if self.tier[row.entity_id] == nearest}
        for row in rows:
            far = nearest < 2 <= self.tier[row.entity_id] and row.kind == "acronym"
            if len(keepers) == 1 and far and row.entity_id not in keepers:
                # A college that shares BBC or EEC with a body everybody knows: the name would
                # only make the known one doubtful.
                del self.aliases[row.alias, row.entity_id]
            elif row.entity_id not in keepers or len(keepers) > 1:
                self.aliases[row.alias, row.entity_id] = replace(row, ambiguous="true")


def _numbered(used: Counter[str], *parts: str) -> str:
    """Build an identifier from its parts, with a number where the parts repeat."""
    name = "-".join(slug(part.partition(":")[2] or part) for part in parts if part)
    used[name] += 1
    return name if used[name] == 1 else f"{name}-{used[name]}"


def _start(interval: str) -> str:
    start, _, end = interval.partition("/")
    return start or f"to-{end}"


def joined(values: Iterable[str]) -> str:
    """Join distinct values of a cell by `;` in their order."""
    return ";".join(dict.fromkeys(value for value in values if value))
