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

_Years = dict[tuple[str, str], list[frozenset[str]]]
_Days = dict[str, list[tuple[str, str]]]


def verify_leaders(draft: Draft, source_dir: Path) -> int:
    """Raise the verification of leadership rows whose days or years another list has too.

    Archigos, REIGN and the list of present leaders are for checking only: no date is taken over, and
    the note says which agreed. Wikidata's leaders of 2021 have years. Returns the number of rows raised.
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
    for row in read_rows(source_dir / "world_leaders_current" / "current_holders.csv"):
        starts[row["since"]].append((folded(row["name"]), "world-leaders-current 2026-08"))
    begun, ended = _wikidata_years(source_dir)
    raised = 0
    for place, term in enumerate(draft.leadership):
        if term.verified != "no" or term.rank == "deprecated":
            continue
        checked = _checked(draft, term, starts, ends) or _checked_years(draft, term, begun, ended)
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


def _wikidata_years(source_dir: Path) -> tuple[_Years, _Years]:
    """Give (state, year) -> names for the starts and the ends of terms."""
    begun: _Years = defaultdict(list)
    ended: _Years = defaultdict(list)
    for row in read_rows(source_dir / "every_politician" / "world_leaders_2021.wikidata.csv"):
        name = frozenset(folded(row["officeholderLabel"]).split())
        begun[folded(row["country"]), row["start_year"][:4]].append(name)
        if row["end_year"]:
            ended[folded(row["country"]), row["end_year"][:4]].append(name)
    return begun, ended


def _checked_years(draft: Draft, row: LeadershipRow, begun: _Years, ended: _Years) -> LeadershipRow | None:
    if row.rank != "preferred" or "everypolitician-wikidata" in row.source_ids:
        return None  # one witness does not confirm himself; further terms are no beginnings
    state = folded(draft.entities[draft.entities[row.post_id].body_id].label)
    names = frozenset(folded(draft.entities[row.holder_id].label).split())
    start, _, end = row.interval.partition("/")
    has_begun = _is_named(begun, (state, start[:4]), names)
    has_ended = end[:4].isdigit() and _is_named(ended, (state, end[:4]), names)
    if not has_begun or (end[:4].isdigit() and not has_ended):
        return None
    which = "start and end" if has_ended else "start"
    note = ";".join(part for part in (row.note, f"{which} (year): Wikidata 2021") if part)
    return replace(row, verified="year", note=note)


def _is_named(known: _Years, key: tuple[str, str], names: frozenset[str]) -> bool:
    return any(len(names & other) >= min(2, len(names), len(other)) for other in known.get(key, ()))
