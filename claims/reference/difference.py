"""What changed between two tables: the report a yearly refresh is read by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from claims.reference.table import ReferenceTable
from claims.types import Entity, Fact

__all__ = ["Change", "TableDifference", "compare_tables"]

_UNCOMPARED = frozenset({"table"})
_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A row that both tables have, with the columns that differ: name -> (old, new)."""

    key: str
    columns: Mapping[str, tuple[str, str]]

    def __str__(self) -> str:
        changed = ", ".join(f"{name} {old} -> {new}" for name, (old, new) in self.columns.items())
        return f"{self.key}: {changed}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDifference:
    """Rows added, removed and changed from an old table to a new one, by id."""

    added: tuple[Fact, ...]
    removed: tuple[Fact, ...]
    changed: tuple[Change, ...]
    entities_added: tuple[Entity, ...]
    entities_removed: tuple[Entity, ...]
    entities_changed: tuple[Change, ...]

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def __str__(self) -> str:
        return "\n".join(self.lines(_SHOWN))

    def lines(self, limit: int | None = None) -> list[str]:
        """Give the report line by line, at most `limit` rows of each kind of change."""
        listed = {
            "facts added": [_line(fact) for fact in self.added],
            "facts removed": [_line(fact) for fact in self.removed],
            "facts changed": [str(change) for change in self.changed],
            "entities added": [entity.entity_id for entity in self.entities_added],
            "entities removed": [entity.entity_id for entity in self.entities_removed],
            "entities changed": [str(change) for change in self.entities_changed],
        }
        return [line for title, rows in listed.items() for line in _listed(title, rows, limit)]


def _line(fact: Fact) -> str:
    target = f" {fact.object_id}" if fact.object_id else ""
    return f"{fact.fact_id}: {fact.subject_id} {fact.relation.value}{target} {fact.interval.edtf}"


def _listed(title: str, lines: list[str], limit: int | None) -> list[str]:
    shown = lines[:limit]
    more = [f"  ... and {len(lines) - len(shown)} more"] if len(lines) > len(shown) else []
    return [f"{title}: {len(lines)}", *(f"  {line}" for line in shown), *more]


def compare_tables(old: ReferenceTable, new: ReferenceTable) -> TableDifference:
    """Give what changed from one table to another."""
    old_facts, new_facts = ({f.fact_id: f for f in table.facts()} for table in (old, new))
    old_names, new_names = ({e.entity_id: e for e in table.entities()} for table in (old, new))
    return TableDifference(
        added=tuple(new_facts[key] for key in sorted(new_facts.keys() - old_facts.keys())),
        removed=tuple(old_facts[key] for key in sorted(old_facts.keys() - new_facts.keys())),
        changed=_changes(old_facts, new_facts),
        entities_added=tuple(new_names[key] for key in sorted(new_names.keys() - old_names.keys())),
        entities_removed=tuple(old_names[key] for key in sorted(old_names.keys() - new_names.keys())),
        entities_changed=_changes(old_names, new_names),
    )


def _changes(
    old: Mapping[str, Fact] | Mapping[str, Entity], new: Mapping[str, Fact] | Mapping[str, Entity]
) -> tuple[Change, ...]:
    changes = []
    for key in sorted(old.keys() & new.keys()):
        before, after = old[key], new[key]
        columns = {
            field.name: (_shown(getattr(before, field.name)), _shown(getattr(after, field.name)))
            for field in fields(before)
            if field.name not in _UNCOMPARED and getattr(before, field.name) != getattr(after, field.name)
        }
        if columns:
            changes.append(Change(key=key, columns=columns))
    return tuple(changes)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ";".join(map(str, value)) or "(empty)"
    return "(empty)" if value is None else str(value)
