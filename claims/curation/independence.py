"""Founding of states: independence and the other days the Factbook names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from claims.curation.draft import Draft, joined
from claims.curation.factbook import LAST_OBSERVED, SOURCE
from claims.curation.raw import read_rows
from claims.curation.rows import FoundingRow

__all__ = ["add_independence", "dated_parts"]

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATED = re.compile(
    rf"(?<![\d.])(?:(?P<day>\d{{1,2}}) (?P<month>{'|'.join(_MONTHS)}) )?(?P<year>1\d{{3}}|20\d\d)(?!\s*years)"
    r"(?:\s*\((?P<what>[^()]*(?:\([^()]*\)[^()]*)*)\))?"
)


def add_independence(draft: Draft, source_dir: Path) -> None:
    """Add each state's dates: the first one is preferred unless the book names no official one."""
    system = _state_system(source_dir, draft)
    for row in read_rows(source_dir / "factbook" / "independence.csv"):
        entity_id = f"state:{row['iso3']}"
        if entity_id not in draft.entities or row["text"].startswith("none"):
            continue
        have = {fact.date for fact in draft.founding if fact.entity_id == entity_id}
        unofficial = row["text"].startswith("no official")
        text, _, notable = row["text"].partition("notable earlier")
        for place, (day, what) in enumerate([*dated_parts(text), *dated_parts(notable)]):
            if day in have:
                continue
            have.add(day)
            agreed = system.get(entity_id) == day
            draft.founding.append(
                FoundingRow(
                    entity_id=entity_id,
                    date=day,
                    basis="independence" if place == 0 and not unofficial else "other_date",
                    rank="preferred" if place == 0 and not unofficial else "normal",
                    source_ids=SOURCE,
                    verified="day" if agreed else "no",
                    recorded_from=LAST_OBSERVED,
                    note=joined([what, "day: Gleditsch-Ward" if agreed else ""]),
                )
            )
    _add_former_names(draft, source_dir)


def dated_parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield (EDTF date, what happened) for each date of a text.

    Examples
    --------
    >>> list(dated_parts("1 March 1992 (from Yugoslavia); 1536 (union)"))
    [('1992-03-01', 'from Yugoslavia'), ('1536', 'union')]
    """
    depth_free = text
    position = 0
    while found := _DATED.search(depth_free, position):
        day = found["year"]
        if found["day"]:
            day = f"{day}-{_MONTHS.index(found['month']) + 1:02d}-{int(found['day']):02d}"
        yield day, (found["what"] or "").replace(";", ",")[:90]
        position = found.end()


def _state_system(source_dir: Path, draft: Draft) -> dict[str, str]:
    """Give the first day of each state in the Gleditsch-Ward list, for comparison only."""
    days = {}
    for row in read_rows(source_dir / "factbook" / "countries.csv"):
        if row["iso3"] and row["gw_system_start"] > "1816-01-01":
            days[f"state:{row['iso3']}"] = row["gw_system_start"]
    return days


def _add_former_names(draft: Draft, source_dir: Path) -> None:
    for row in read_rows(source_dir / "factbook" / "countries.csv"):
        entity_id = f"state:{row['iso3']}"
        if entity_id not in draft.entities or len(row["former"]) > 250:
            continue
        for name in re.split(r",\s*|;\s*", re.sub(r"\([^)]*\)", "", row["former"])):
            if 3 < len(name.strip()) < 60 and name[:1].isupper() and not draft.find(name, "state"):
                draft.add_alias(name, entity_id, "former_name")
