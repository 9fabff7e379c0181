"""Holders written by hand: ends the sources do not know, and who came after they were read."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from claims.curation.curated.reading import AS_OF
from claims.curation.dating import first_day
from claims.curation.draft import Draft, joined
from claims.curation.national import is_same_name
from claims.curation.posts import add_post
from claims.curation.raw import read_rows
from claims.curation.rows import CoverageRow, LeadershipRow

__all__ = ["HAND", "add_holders", "note_freshness"]

HAND = "additions-by-hand"
# What stands in the file without a day of its own was known up to here.
_KNOWN_TO = "2025-12-31"


def add_holders(draft: Draft, by_hand: Path) -> list[str]:
    """Add or close the terms of `by_hand/holders.csv`; returns the rows that met nothing to close.

    A row without `start` gives the end of the holder's latest term that has none; a row with a start
    equal to a known term's replaces that term's end; any other row is a new term. `as_of` is the day
    up to which the post was looked at.
    """
    idle = []
    draft.add_source(
        "Holders and members written by hand, 2026-11",
        source_id=HAND,
        publisher="factclaims",
        licence="CC0-1.0",
        retrieved=AS_OF,
        tier="curated",
    )
    for row in read_rows(by_hand / "holders.csv"):
        post = row["post_id"]
        if row["title"]:
            add_post(draft, row["body_id"], row["title"], post_id=post, tier=1)
        place = _known_term(draft, row)
        if place is not None:
            _close(draft, place, row)
        elif row["start"] and post in draft.entities:
            _add(draft, row)
        else:
            idle.append(f"{row['holder']} {post} {row['start']}")
    return idle


def _known_term(draft: Draft, row: dict[str, str]) -> int | None:
    places = [
        place
        for place, term in enumerate(draft.leadership)
        if term.post_id == row["post_id"]
        and term.rank == "preferred"
        and is_same_name(draft.entities[term.holder_id].label, row["holder"])
        and (not row["start"] or term.interval.partition("/")[0] == row["start"])
        and (row["start"] or _is_open_before(term.interval, row["end"]))
    ]
    return max(places, key=lambda place: draft.leadership[place].interval, default=None)


def _is_open_before(interval: str, end: str) -> bool:
    return interval.endswith(("/", "..")) and (end == ".." or interval.partition("/")[0] < end)


def _close(draft: Draft, place: int, row: dict[str, str]) -> None:
    term = draft.leadership[place]
    start = term.interval.partition("/")[0]
    note = joined([term.note, f"end by hand: {row['source']}", row["note"]])
    draft.leadership[place] = replace(term, interval=f"{start}/{row['end']}", note=note)


def _add(draft: Draft, row: dict[str, str]) -> None:
    draft.leadership.append(
        LeadershipRow(
            holder_id=_person(draft, row["holder"], row["post_id"]),
            post_id=row["post_id"],
            interval=f"{row['start']}/{row['end']}",
            acting=row["acting"],
            basis="acting" if row["acting"] == "true" else "took_office",
            source_ids=HAND,
            recorded_from=AS_OF,
            note=joined([row["source"], row["note"]]),
        )
    )


def _person(draft: Draft, name: str, post: str) -> str:
    """Give the person of that name who leads or led something; a register's namesake is another."""
    posts = Counter(term.holder_id for term in draft.leadership)
    seats = Counter(spell.member_id for spell in draft.membership if spell.body_id != "org:pace")
    known = [one for one in draft.find(name, "person") if posts[one] or seats[one]]
    if known:
        return max(known, key=lambda one: (posts[one], seats[one], one))
    person = draft.add_person(name, tier=1, known_for=draft.entities[post].label)
    if name.endswith(")"):  # "John Smith (Labour leader)" is told apart from a namesake of the registers
        draft.add_person_names(person, name.partition(" (")[0])
    return person


def note_freshness(draft: Draft, by_hand: Path) -> None:
    """Say up to which day the posts written by hand were looked at; a post without a list gets one."""
    looked_at: dict[str, str] = {}
    for row in read_rows(by_hand / "holders.csv"):
        end = row["end"] if row["end"] != ".." else ""
        seen = row["as_of"] or max(_KNOWN_TO, first_day(row["start"]), first_day(end))
        looked_at[row["post_id"]] = max(seen, looked_at.get(row["post_id"], ""))
    stated = set()
    for place, scope in enumerate(draft.coverage):
        if scope.relation == "holds_post" and scope.scope_id in looked_at:
            stated.add(scope.scope_id)
            draft.coverage[place] = replace(scope, as_of=max(scope.as_of, looked_at[scope.scope_id]))
    for post in sorted(looked_at.keys() - stated):
        draft.coverage.append(
            CoverageRow(
                relation="holds_post",
                scope_id=post,
                as_of=looked_at[post],
                closed_world="false",
                expected_count="1",
                note="holders written by hand; gaps are possible",
            )
        )
