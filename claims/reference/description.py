"""What a table holds: counts, coverage, freshness, sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claims.reference.table import ReferenceTable
from claims.types import Coverage, Source

__all__ = ["TableInfo", "table_info"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableInfo:
    """A table in figures.

    Parameters
    ----------
    entities, facts, verified, aliases : dict of str to int
        Counts by kind of entity, relation, level of verification and kind of alias.
    closed, opened : tuple of Coverage
        Lists in which absence refutes, and those that call themselves complete but do not add up.
    as_of, complete_to : date or None
        Latest day a list was looked at, and latest day up to which one is complete.
    """

    version: str
    layers: tuple[str, ...]
    entities: dict[str, int]
    facts: dict[str, int]
    verified: dict[str, int]
    aliases: dict[str, int]
    coverage: tuple[Coverage, ...]
    closed: tuple[Coverage, ...]
    opened: tuple[Coverage, ...]
    sources: tuple[Source, ...]
    as_of: date
    complete_to: date | None

    def __str__(self) -> str:
        lines = [
            f"reference table {' + '.join(self.layers)}, version {self.version}",
            _counted("entities", self.entities),
            _counted("facts", self.facts),
            _counted("verified to the", self.verified),
            _counted("aliases", self.aliases),
            f"coverage: {len(self.coverage)} lists, {len(self.closed)} closed; complete up to "
            f"{self.complete_to or 'no day'}, "
            f"last looked at {self.as_of if self.as_of > date.min else 'no day that is stated'}",
        ]
        lines += [f"  {coverage.scope_id}: {coverage.note}" for coverage in self.opened]
        licences: dict[str, int] = {}
        for source in self.sources:
            licences[source.licence or "not stated"] = licences.get(source.licence or "not stated", 0) + 1
        lines.append(_counted("sources by licence", dict(sorted(licences.items()))))
        return "\n".join(lines)


def _counted(title: str, counts: dict[str, int]) -> str:
    parts = ", ".join(f"{name} {count:,}" for name, count in counts.items())
    return f"{title}: {sum(counts.values()):,}" + (f" ({parts})" if parts else "")


def table_info(table: ReferenceTable) -> TableInfo:
    """Describe a table: counts, coverage, freshness and sources.

    Examples
    --------
    >>> info = table_info(ReferenceTable.load())
    >>> info.entities["state"] > 190
    True
    """
    coverage = tuple(table.coverages())
    stated = [c for c in coverage if c.closed_world]
    confirmed = [table.coverage(c.relation, c.scope_id, c.role) for c in stated]
    complete = [c.complete_to for c in coverage if c.complete_to is not None]
    sources = {s.source_id: s for layer in table.layers for s in layer.sources()}
    return TableInfo(
        version=table.version,
        layers=tuple(layer.name for layer in table.layers),
        entities=_count(table, "entity", "kind"),
        facts=_count(table, "fact", "relation"),
        verified=_count(table, "fact", "verified"),
        aliases=_count(table, "alias", "kind"),
        coverage=coverage,
        closed=tuple(c for c in confirmed if c is not None and c.closed_world),
        opened=tuple(c for c in confirmed if c is not None and not c.closed_world),
        sources=tuple(sources[key] for key in sorted(sources)),
        as_of=table.as_of,
        complete_to=max(complete, default=None),
    )


def _count(table: ReferenceTable, stored: str, column: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for layer in table.layers:
        for name, number in layer.rows(f"SELECT {column}, count(*) FROM {stored} GROUP BY 1 ORDER BY 1"):
            counts[name] = counts.get(name, 0) + number
    return counts
