"""Memberships written by hand: bodies the sources have no list of, suspensions, applicants and candidates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from claims.curation.curated.reading import AS_OF
from claims.curation.draft import Draft, joined
from claims.curation.holders import HAND
from claims.curation.raw import read_rows
from claims.curation.rows import MembershipRow

__all__ = ["add_members"]


def add_members(draft: Draft, by_hand: Path) -> list[str]:
    """Add the spells of `by_hand/members.csv`; returns the rows whose member or body is unknown.

    A row with the role `expelled` adds no spell: it says of the member's spell that ended on that day
    that it ended by an expulsion.
    """
    idle = []
    for row in read_rows(by_hand / "members.csv"):
        known = row["body_id"] in draft.entities and row["member_id"] in draft.entities
        if known and row["role"] == "expelled":
            known = _say_expelled(draft, row)
        elif known:
            draft.membership.append(_spell(row))
        if not known:
            idle.append(f"{row['member_id']} {row['body_id']} {row['role']} {row['start']}")
    return idle


def _spell(row: dict[str, str]) -> MembershipRow:
    return MembershipRow(
        member_id=row["member_id"],
        body_id=row["body_id"],
        role=row["role"],
        interval=f"{row['start']}/{row['end']}",
        basis=row["basis"],
        rank=row["rank"],
        source_ids=HAND,
        verified=row["verified"],
        recorded_from=AS_OF,
        note=joined([row["source"], row["note"]]),
    )


def _say_expelled(draft: Draft, row: dict[str, str]) -> bool:
    found = False
    for place, spell in enumerate(draft.membership):
        ends = spell.interval.partition("/")[2] == row["end"]
        if ends and (spell.member_id, spell.body_id) == (row["member_id"], row["body_id"]):
            note = joined([spell.note, f"expelled by hand: {row['source']}", row["note"]])
            draft.membership[place] = replace(spell, note=note)
            found = True
    return found
