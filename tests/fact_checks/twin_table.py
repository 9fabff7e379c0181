"""What the bundled table says for sure: whole lists of members and holders.

A false statement must be false by every row, so the rows that stand beside a fact count too: other dates
in use, candidates, acting holders, what a source said once.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

__all__ = ["TODAY", "Ledger", "Spell"]

TABLE = Path(__file__).parents[2] / "datasets" / "reference"
# The day of the digests.
TODAY = "2024-11-15"
_PLAIN = re.compile(r"\d{4}(?:-\d\d){0,2}$")
_TITLES = (
    "prime minister", "president", "secretary general", "chief executive officer", "director general",
    "chancellor", "managing director", "high commissioner",
)  # fmt: skip
# Bodies of which every member is known, and of which nothing is said by halves.
_CLUBS = (
    "apec", "arab-league", "asean", "au", "brics", "cis", "coe", "commonwealth", "cptpp", "csto", "eaeu",
    "efta", "ecowas", "eu", "eurozone", "g20", "gcc", "mercosur", "nato", "oecd", "opec", "osce", "schengen",
    "sco", "un", "wto",
)  # fmt: skip


@dataclass(frozen=True)
class Spell:
    """A row of members or holders: `end` is empty while it goes on, None when unknown."""

    fact_id: str
    who: str
    where: str
    start: str
    end: str | None
    is_plain: bool

    @property
    def year(self) -> int:
        return _year(self.start)

    @property
    def last(self) -> int:
        """The year it ended, of those that did."""
        return _year(self.end or "")

    def touches(self, year: int) -> bool:
        """Tell whether it begins or ends within a year of one."""
        return any(date and abs(_year(date) - year) < 1 for date in (self.start, self.end))


def _year(date: str) -> int:
    found = re.search(r"\d{4}", date)
    return int(found[0]) if found else 0


class Ledger:
    """The rows of the table by who and where."""

    def __init__(self) -> None:
        self.entities = {row["entity_id"]: row for row in _rows("entities")}
        covered = [row for row in _rows("coverage") if row["closed_world"] == "true"]
        # The years a list is complete over, by body or post.
        self.reach = {
            row["scope_id"]: (_year(row["complete_from"]), _year(row["complete_to"]))
            for row in covered
            if row["relation"] != "founded" and row["complete_from"]
        }
        self._founding_known = {row["scope_id"] for row in covered if row["relation"] == "founded"}

    def label(self, entity_id: str) -> str:
        return self.entities[entity_id]["label"]

    @cached_property
    def memberships(self) -> list[Spell]:
        """Every row of members, the plain ones being those of full members with the date to count with."""
        return [
            _spell(row, row["member_id"], row["body_id"], row["role"] == "full")
            for row in _rows("membership")
        ]

    @cached_property
    def tenures(self) -> list[Spell]:
        """Every row of holders, the plain ones being those of full holders."""
        return [
            _spell(row, row["holder_id"], row["post_id"], row["acting"] != "true")
            for row in _rows("leadership")
        ]

    @cached_property
    def foundings(self) -> dict[str, list[tuple[str, str]]]:
        """Fact id and date of every founding, of bodies whose dates in use are all listed."""
        found: dict[str, list[tuple[str, str]]] = {}
        for row in _rows("founding"):
            if row["relation"] == "founded" and row["entity_id"] in self._founding_known:
                found.setdefault(row["entity_id"], []).append((row["fact_id"], row["date"]))
        return {body: rows for body, rows in found.items() if body.startswith("org:")}

    @cached_property
    def clubs(self) -> dict[str, list[Spell]]:
        """The plain rows of members of each club."""
        names = {f"org:{name}" for name in _CLUBS}
        return _by_where([spell for spell in self.memberships if spell.where in names and spell.is_plain])

    @cached_property
    def offices(self) -> dict[str, list[Spell]]:
        """The plain rows of holders of each post whose list is complete."""
        known = [
            spell
            for spell in self.tenures
            if spell.where in self.reach and self.entities[spell.where]["title"] in _TITLES and spell.is_plain
        ]
        return {post: rows for post, rows in _by_where(known).items() if len(rows) > 1}

    @cached_property
    def handovers(self) -> list[tuple[Spell, Spell]]:
        """Pairs of holders one of whom took over from the other."""
        pairs = [pair for rows in self.offices.values() for pair in pairwise(rows)]
        return [
            (a, b)
            for a, b in pairs
            if b.start < TODAY and a.who != b.who and a.end and (a.end[:7] == b.start[:7] or a.end == b.start)
        ]

    def rows(self, who: str, where: str) -> list[Spell]:
        """Give all rows of somebody and a body or post, whatever their role and rank."""
        return [s for s in self._by_pair.get(who, ()) if s.where == where]

    def at_body(self, who: str, body: str) -> list[Spell]:
        """Give all rows of somebody in any post of a body."""
        return [s for s in self._by_pair.get(who, ()) if self.entities[s.where]["body_id"] == body]

    @cached_property
    def _by_pair(self) -> dict[str, list[Spell]]:
        found: dict[str, list[Spell]] = {}
        for spell in (*self.memberships, *self.tenures):
            found.setdefault(spell.who, []).append(spell)
        return found

    def is_known(self, where: str, year: int) -> bool:
        """Tell whether the list of a body or post is complete over a year."""
        first, last = self.reach[where]
        return first < year <= last


def _by_where(spells: list[Spell]) -> dict[str, list[Spell]]:
    found: dict[str, list[Spell]] = {}
    for spell in sorted(spells, key=lambda spell: (spell.where, spell.start)):
        found.setdefault(spell.where, []).append(spell)
    return found


def _spell(row: dict[str, str], who: str, where: str, is_full: bool) -> Spell:
    start, _, end = row["interval"].partition("/")
    is_dated = bool(_PLAIN.match(start)) and (end == ".." or bool(_PLAIN.match(end)))
    is_plain = is_dated and is_full and row["rank"] == "preferred" and not row["recorded_to"]
    return Spell(row["fact_id"], who, where, start, "" if end == ".." else end or None, is_plain)


def _rows(name: str) -> list[dict[str, str]]:
    with (TABLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
