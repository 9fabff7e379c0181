"""How many of the names that articles use lead to the right entity of the table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import fill

from claims.names import alias_key
from claims.reference import ReferenceTable
from claims.types import NameMatch

__all__ = ["Resolution", "measure_resolution"]

_SLOTS = ("subject", "org", "object", "predecessor", "successor", "person")


@dataclass(slots=True, kw_only=True)
class Resolution:
    """Counts over the named slots of a gold file.

    Attributes
    ----------
    names : int
        Distinct (document, mention, full name) triples.
    known : int
        Those whose full name is an entity of the table.
    right, wrong, missed, ambiguous : int
        Where the mention leads, among the known: to that entity first, to another one without
        doubt, nowhere, or to several with doubt declared.
    wrongly : list of (str, str, str)
        Mention, full name and the label it led to.
    """

    names: int = 0
    known: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0
    ambiguous: int = 0
    wrongly: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def sentence(self) -> str:
        """The measurement in words, for the card."""
        others = ", ".join(f'"{mention}" ({full}) to {label}' for mention, full, label in self.wrongly)
        text = (
            "Measured with `python -m claims.curation --resolve gold_dev.jsonl` on the development "
            "half of the project's annotated articles (names of subjects, bodies, predecessors and "
            f"successors, each once): of {self.names} names {self.known} have their full name in the "
            f"table; {self.right} of these lead to that entity first, {self.ambiguous} to several with "
            f"doubt declared, {self.missed} nowhere, {self.wrong} to another"
            f"{f': {others}' if others else ''}. Surnames alone are always doubtful."
        )
        return fill(text, width=105)


def measure_resolution(table: ReferenceTable, gold: Path) -> Resolution:
    """Look up every mention of the gold and compare with the entity its full name leads to.

    The full name counts as known when the table has it as a name of its own, unambiguous or not;
    fuzzy matches do not make a name known.
    """
    counted = Resolution()
    for mention, full in sorted(set(_mentions(gold))):
        counted.names += 1
        expected = {match.entity_id for match in _exact(table, full)}
        if expected:
            counted.known += 1
            _count(counted, table, mention, full, expected)
    return counted


def _exact(table: ReferenceTable, name: str) -> list[NameMatch]:
    return [
        match
        for match in table.find(name, fuzzy=False)
        if match.score == 1 and match.alias_kind not in ("surname", "given_name", "generic")
    ]


def _count(counted: Resolution, table: ReferenceTable, mention: str, full: str, expected: set[str]) -> None:
    found = table.find(mention)
    if not found:
        counted.missed += 1
    elif found[0].entity_id in expected:
        counted.right += 1
    elif found[0].is_ambiguous:
        counted.ambiguous += 1
    else:
        counted.wrong += 1
        entity = table.entity(found[0].entity_id)
        counted.wrongly.append((mention, full, entity.label if entity else found[0].entity_id))


def _mentions(gold: Path) -> Iterator[tuple[str, str]]:
    """Yield (mention, full name) of the named slots; pronouns and descriptions are passed over."""
    with gold.open(encoding="utf-8") as stream:
        for line in stream:
            record = json.loads(line)
            for slot in _SLOTS:
                value = record.get(slot)
                if isinstance(value, dict) and value.get("mention", "name") == "name" and value.get("text"):
                    full = value.get("full_name") or value.get("name") or value["text"]
                    if alias_key(value["text"]):
                        yield value["text"], full
