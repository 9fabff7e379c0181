"""Comparing terms of office with lists that may be read but not shipped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claims.curation.dating import weakest
from claims.curation.draft import Draft
from claims.curation.naming import folded
from claims.curation.raw import read_rows
from claims.curation.rows import LeadershipRow

__all__ = ["verify_leaders"]

_Days = dict[str, list[tuple[str, str]]]


def verify_leaders(draft: Draft, source_dir: Path) -> int:
    """Raise the verification of leadership rows whose days Archigos or REIGN have too.

    Both lists are for checking only: no date is taken over, and the note says which agreed.
    Returns the number of rows raised.
    """
    starts: _Days = defaultdict(list)
    ends: _Days = defaultdict(list)
    for row in read_rows(source_dir / "archigos" / "archigos_4_1.csv", encoding="latin-1"):
        starts[row["startdate"]].append((folded(row["leader"]), "Archigos 4.1"))
        ends[row["enddate"]].append((folded(row["leader"]), "Archigos 4.1"))
    for row in read_rows(source_dir / "reign" / "leaderlist_3_21.csv", encoding="latin-1"):
        if row["sdate"].isdigit() and row["smonth"].isdigit():
            day = f"{row['syear']}-{int(row['smonth']):02d}-{int(row['sdate']):02d}"
            starts[day].append((folded(row["leader"]), "REIGN 2021-03"))
    raised = 0
    for place, term in enumerate(draft.leadership):
        if term.verified != "no" or term.rank == "deprecated":
            continue
        checked = _checked(draft, term, starts, ends)
        if checked is not None:
            draft.leadership[place] = checked
            raised += 1
    return raised


def _checked(draft: Draft, row: LeadershipRow, starts: _Days, ends: _Days) -> LeadershipRow | None:
    start, _, end = row.interval.partition("/")
    names = set(folded(draft.entities[row.holder_id].label).split())
    begun = _agreeing(starts.get(start, ()), names)
    ended = _agreeing(ends.get(end, ()), names)
    if not begun and not ended:
        return None
    notes = [row.note] if row.note else []
    notes += [f"start (day): {begun}"] if begun else []
    notes += [f"end (day): {ended}"] if ended else []
    levels = ["day" if begun else "no"] + (["day" if ended else "no"] if end not in ("", "..") else [])
    return replace(row, verified=weakest(levels), note=";".join(notes))


def _agreeing(known: Sequence[tuple[str, str]], names: set[str]) -> str:
    found = [
        source for leader, source in known if any(part in names for part in leader.split() if len(part) > 2)
    ]
    return ", ".join(dict.fromkeys(found))
