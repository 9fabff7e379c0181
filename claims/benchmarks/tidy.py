"""Reference data of a benchmark as a folder of tidy CSV files, read by the same loader as any table."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from claims.cells import defuse

__all__ = ["TidyRows"]

_FACT_END = "basis,rank,source_ids,verified,recorded_from,recorded_to,note"
_HEADERS = {
    "entities": "entity_id,kind,subkind,label,official_name,wikidata,country,disambiguation,body_id,title",
    "aliases": "alias,entity_id,lang,kind,valid_from,valid_to,ambiguous",
    "founding": f"fact_id,entity_id,relation,date,{_FACT_END}",
    "membership": f"fact_id,member_id,body_id,role,interval,{_FACT_END}",
    "leadership": f"fact_id,holder_id,post_id,interval,acting,{_FACT_END}",
    "events": "event_id,label,kind,place,interval,source_ids,verified,note",
    "sources": "source_id,title,publisher,url,licence,retrieved,tier",
    "coverage": "coverage_id,relation,scope_id,role,complete_from,complete_to,as_of,closed_world,"
    "expected_count,note",
}


@dataclass
class TidyRows:
    """Rows of a table in the making; every entity once."""

    entities: dict[str, dict[str, str]] = field(default_factory=dict)
    facts: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def add_entity(self, kind: str, label: str, **more: str) -> str:
        """Give the id of an entity, a new one when the label is new for its kind."""
        prefix = {"organisation": "org"}.get(kind, kind)
        slug = re.sub(r"[^0-9a-z]+", "-", label.casefold()).strip("-") or f"x{len(self.entities)}"
        entity_id = f"{prefix}:{slug}"
        while self.entities.get(entity_id, {"label": label})["label"] != label:
            entity_id += "-2"
        self.entities.setdefault(entity_id, {"entity_id": entity_id, "kind": kind, "label": label, **more})
        return entity_id

    def add_fact(self, file: str, **cells: str) -> None:
        """Add a row to founding, membership or leadership."""
        rows = self.facts.setdefault(file, [])
        rows.append({"fact_id": f"{file[0]}{len(rows)}", "rank": "normal", "verified": "no", **cells})

    def write(self, folder: str | Path) -> Path:
        """Write the files, with each label as an alias."""
        target = Path(folder)
        target.mkdir(parents=True, exist_ok=True)
        aliases = [
            {"alias": one["label"], "entity_id": one["entity_id"], "kind": "name", "ambiguous": "false"}
            for one in self.entities.values()
        ]
        contents = {"entities": list(self.entities.values()), "aliases": aliases, **self.facts}
        for name, header in _HEADERS.items():
            _write(target / f"{name}.csv", header.split(","), contents.get(name, ()))
        return target


def _write(path: Path, header: list[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, header, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: defuse(value) for name, value in row.items()} for row in rows)
