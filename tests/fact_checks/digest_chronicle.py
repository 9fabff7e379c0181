"""Terms of office, foundings and memberships of the bundled table that stood on a day, for wider digests."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from digest_world import World, rows_of, span_of

__all__ = ["Chronicle", "Stay", "Term", "gap"]

_BODIES = ("igo", "area", "forum", "treaty", "un_agency")
_FOUNDING = ("founding", "original_member", "treaty_signed", "charter_signed", "au_launch", "signed")
# Posts that say in their own words what they are of, or whose holders are several.
_ODD = (" of ", " to ", " for ", "ambassador", "deputy", "justice", "judge", "lord", "monarch", "conference")


@dataclass(frozen=True)
class Term:
    """A term of office: ISO days, `end` empty while it goes on and None when unknown."""

    who: str
    post: str
    start: str
    end: str | None


@dataclass(frozen=True)
class Stay:
    """A membership, suspension or candidature of a state."""

    who: str
    where: str
    role: str
    start: str
    end: str | None
    is_founding: bool


class Chronicle(World):
    """The world with the terms and stays of a day."""

    @cached_property
    def terms(self) -> dict[str, list[Term]]:
        """Terms by post, in order of time, with the acting left nameless."""
        found: dict[str, list[Term]] = {}
        for row in rows_of("leadership"):
            if row["rank"] != "preferred" or row["recorded_to"]:
                continue
            start, end = _ends(row["interval"])
            is_told = row["acting"] != "true" and row["basis"] == "took_office" and start
            who = self.entities[row["holder_id"]]["label"] if is_told else ""
            found.setdefault(row["post_id"], []).append(Term(who, row["post_id"], start, end))
        return {post: sorted(terms, key=lambda term: term.start) for post, terms in found.items()}

    @cached_property
    def fresh_to(self) -> dict[str, str]:
        """The day to which open terms of a post stand."""
        found = [row for row in rows_of("coverage") if row["relation"] == "holds_post"]
        return {row["scope_id"]: row["as_of"] for row in found}

    @cached_property
    def stays(self) -> list[Stay]:
        """Memberships of states in bodies of states."""
        found = []
        for row in rows_of("membership"):
            is_state = self.entities[row["member_id"]]["kind"] == "state"
            is_body = self.entities[row["body_id"]]["subkind"] in _BODIES
            start, end = _ends(row["interval"])
            if is_state and is_body and row["rank"] == "preferred" and start > "1900":
                who, where = self.entities[row["member_id"]]["label"], row["body_id"]
                found.append(Stay(who, where, row["role"], start, end, row["basis"] in _FOUNDING))
        return found

    @cached_property
    def years(self) -> dict[str, str]:
        """The founding of whatever has one date of it only."""
        rows = [row for row in rows_of("founding") if row["relation"] == "founded"]
        times = Counter(row["entity_id"] for row in rows)
        return {row["entity_id"]: row["date"] for row in rows if times[row["entity_id"]] == 1}

    @cached_property
    def ended(self) -> dict[str, str]:
        rows = [row for row in rows_of("founding") if row["relation"] == "dissolved"]
        return {row["entity_id"]: row["date"] for row in rows}

    @cached_property
    def unlike(self) -> frozenset[str]:
        """Labels that only one entity has."""
        times = Counter(entity["label"] for entity in self.entities.values())
        return frozenset(label for label, count in times.items() if count == 1)

    @cached_property
    def closed(self) -> dict[str, tuple[str, str]]:
        """From when to when the list of a body's full members is complete."""
        return {
            row["scope_id"]: (row["complete_from"], row["complete_to"])
            for row in rows_of("coverage")
            if row["relation"] == "member_of" and row["closed_world"] == "true"
        }

    @cached_property
    def adjectives(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for row in rows_of("aliases"):
            if row["kind"] == "adjective" and row["ambiguous"] == "false":
                found.setdefault(row["entity_id"], row["alias"])
        return found

    def label(self, entity: str) -> str:
        return self.entities[entity]["label"]

    def body_of(self, post: str) -> str:
        return self.entities[post]["body_id"]

    def title(self, post: str) -> str:
        return self.entities[post]["title"]

    def posts(self, kind: str, subkinds: tuple[str, ...]) -> list[str]:
        """Posts of bodies of a kind, with a title that says nothing of the body."""
        found = []
        for post in sorted(self.terms):
            body = self.entities.get(self.body_of(post))
            is_plain = not any(odd in f" {self.title(post)} " for odd in _ODD) or " of state" in self.title(
                post
            )
            is_kind = body is not None and body["kind"] == kind and body["subkind"] in subkinds
            is_told_twice = body is not None and body["label"].lower() in self.title(post)
            if (
                is_kind
                and is_plain
                and not is_told_twice
                and self.title(post)
                and body["label"] in self.unlike
            ):
                found.append(post)
        return found

    def handed(self, post: str, day: date) -> list[tuple[Term, Term]]:
        """Pairs of holders of whom one took over from the other before a day."""
        return [
            (a, b)
            for a, b in pairwise(self.terms[post])
            if a.who and b.who and a.who != b.who and a.end and "1945" < b.start < day.isoformat()
            if a.end[:4] == b.start[:4] and gap(a.end, b.start) < 32
        ]

    def now(self, post: str, day: date) -> Term | None:
        """The one who holds a post on a day, if the table is sure of it."""
        iso = day.isoformat()
        if self.fresh_to.get(post, "") < iso and not any(term.start > iso for term in self.terms[post]):
            return None
        held = [
            t
            for t in self.terms[post]
            if t.start < iso and (t.end is None or not t.end or t.end >= iso[: len(t.end)])
        ]
        return held[0] if len(held) == 1 and held[0].who and held[0].end is not None else None

    def full(self, day: date) -> list[Stay]:
        """Full memberships that stand on a day."""
        iso = day.isoformat()
        return [
            s
            for s in self.stays
            if s.role == "full" and s.start < iso and s.end is not None and (not s.end or s.end > iso)
        ]


def _ends(interval: str) -> tuple[str, str | None]:
    start, end = span_of(interval)
    return start.strip("~"), end.strip("~") if end else ("" if interval.endswith("/..") else None)


def gap(end: str, start: str) -> int:
    """Give the days between an end and a start, 0 where a day is not known."""
    if len(end) < 10 or len(start) < 10:
        return 0
    return abs((date.fromisoformat(start) - date.fromisoformat(end)).days)
