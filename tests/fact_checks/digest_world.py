"""What the bundled table has that a digest may tell: members by body, holders by post, careers, foundings."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

__all__ = ["Row", "World", "rows_of", "span_of"]

TABLE = Path(__file__).parents[2] / "datasets" / "reference"
_TITLES = ("secretary general", "chief executive officer", "prime minister", "president")


@dataclass(frozen=True)
class Row:
    """A row of the table that a sentence may tell: who, where, from when to when (ISO, or empty)."""

    who: str
    where: str
    start: str
    end: str


class World:
    """What the table has that a digest may tell: members by body, holders by post, foundings."""

    def __init__(self) -> None:
        self.entities = {row["entity_id"]: row for row in rows_of("entities")}
        self.members = self._members()
        self.holders = self._holders()
        self.of_states = self._of_states()
        self.careers = self._careers()
        self.founded = {
            row["entity_id"]: row["date"]
            for row in rows_of("founding")
            if row["relation"] == "founded" and row["rank"] == "preferred"
        }

    def _members(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in rows_of("membership"):
            kind = self.entities[row["body_id"]]["subkind"]
            is_plain = row["role"] == "full" and row["rank"] == "preferred"
            start, end = span_of(row["interval"])
            if is_plain and kind in ("igo", "area", "forum", "treaty") and "1900" < start < "2024":
                found.setdefault(row["body_id"], []).append(
                    self._row(row["member_id"], row["body_id"], start, end)
                )
        once = {body: _once(rows) for body, rows in found.items()}
        return {body: rows for body, rows in once.items() if len(rows) > 5}

    def _holders(self) -> dict[str, list[tuple[Row, Row]]]:
        found: dict[str, list[Row]] = {}
        for row in rows_of("leadership"):
            post = self.entities[row["post_id"]]
            start, end = span_of(row["interval"])
            is_plain = row["rank"] == "preferred" and row["acting"] != "true" and post["title"] in _TITLES
            if is_plain and post["body_id"] and "1950" < start < "2024":
                found.setdefault(row["post_id"], []).append(
                    self._row(row["holder_id"], post["body_id"], start, end)
                )
        passed = {
            post: list(pairwise(sorted(rows, key=lambda row: row.start))) for post, rows in found.items()
        }
        handed = {
            post: [(a, b) for a, b in pairs if a.end[:4] == b.start[:4] and a.who != b.who]
            for post, pairs in passed.items()
        }
        return {post: pairs for post, pairs in handed.items() if pairs}

    def _of_states(self) -> dict[str, list[Row]]:
        """Memberships of each state that has three."""
        found: dict[str, list[Row]] = {}
        for row in (row for rows in self.members.values() for row in rows):
            found.setdefault(row.who, []).append(row)
        return {who: sorted(rows, key=lambda row: row.start) for who, rows in found.items() if len(rows) > 2}

    def _careers(self) -> list[tuple[dict[str, str], dict[str, str]]]:
        """Pairs of posts that one person held one after the other, in different bodies."""
        held: dict[str, list[dict[str, str]]] = {}
        for row in rows_of("leadership"):
            start, end = span_of(row["interval"])
            if row["rank"] == "preferred" and row["acting"] != "true" and "1950" < start < "2024":
                held.setdefault(row["holder_id"], []).append(row | {"start": start, "end": end})
        pairs = (
            pair
            for rows in held.values()
            for pair in pairwise(sorted(rows, key=lambda row: row["start"]))
            if len({row["post_id"] for row in rows}) == len(rows)
        )
        return [
            (a, b)
            for a, b in pairs
            if a["end"]
            and a["end"] <= b["start"]
            and not b["end"]
            and not any(
                " of " in title or " to " in title or "conference" in title for title in self._titles(a, b)
            )
            and all(self._body(row) and self.entities[row["post_id"]]["title"] for row in (a, b))
        ]

    def _titles(self, *rows: dict[str, str]) -> list[str]:
        return [self.entities[row["post_id"]]["title"] for row in rows]

    def _body(self, row: dict[str, str]) -> str:
        return self.entities[row["post_id"]]["body_id"]

    def post(self, row: dict[str, str]) -> tuple[str, str]:
        """Give the title and the body's name of a row of leadership."""
        post = self.entities[row["post_id"]]
        return post["title"], self.entities[post["body_id"]]["label"]

    def _row(self, who: str, where: str, start: str, end: str) -> Row:
        return Row(self.entities[who]["label"], self.entities[where]["label"], start, end)


def rows_of(name: str) -> list[dict[str, str]]:
    with (TABLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def span_of(interval: str) -> tuple[str, str]:
    start, _, end = interval.partition("/")
    return start, "" if end == ".." else end


def _once(rows: Sequence[Row]) -> list[Row]:
    """Give the rows of those who came only once and stayed."""
    times = Counter(row.who for row in rows)
    return [row for row in rows if times[row.who] == 1 and not row.end]
