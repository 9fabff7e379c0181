"""Facts from the Factbook: who led which state, what the book said when, independence."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from rapidfuzz import fuzz

from claims.curation.curated.reading import AS_OF
from claims.curation.dating import overlap_days
from claims.curation.draft import Draft
from claims.curation.holders import HAND
from claims.curation.misprints import mended
from claims.curation.naming import folded, without_second_surname
from claims.curation.national import Holder, Observation, holders_of, is_same_name, read_observations
from claims.curation.posts import add_post
from claims.curation.raw import parts, read_rows
from claims.curation.rows import CoverageRow, EntityRow, LeadershipRow
from claims.dates import parse_period

__all__ = ["LAST_OBSERVED", "SOURCE", "add_factbook_coverage", "add_factbook_leaders", "add_territories"]

SOURCE = "cia-world-factbook"
LAST_OBSERVED = "2026-01-22"
# No version of the book between these days is at hand; from the second on it was read weekly.
_HOLE = ("2017-03-28", "2020-11-24")
_WEEKLY_FROM = "2021-06-01"
_NEAR = 4
_STILL_PRINTED = "2026-01-01"


@dataclass(slots=True, kw_only=True)
class _Reading:
    draft: Draft
    source: str
    wikidata: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    usual: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spell:
    """A holder with the end that follows from the successor, and the day it could first be read."""

    holder: Holder
    end: str
    ended_seen: str


def add_territories(draft: Draft, source_dir: Path) -> None:
    """Add the territories the curated core does not name, and the QIDs and long names of states."""
    for row in read_rows(source_dir / "factbook" / "countries.csv"):
        entity_id = f"state:{row['iso3']}"
        official = "" if row["long"] in ("none", "") else row["long"]
        # Some cells hold no name or a gloss: "none", "Svalbard (sometimes referred to as ...)".
        label = official if row["short"] == "none" else re.sub(r" \([^)]*\)$", "", row["short"])
        if not row["iso3"]:
            continue
        if entity_id not in draft.entities:
            draft.add_entity(
                EntityRow(
                    entity_id=entity_id,
                    kind="state",
                    subkind="territory",
                    label=label,
                    official_name=official,
                    country=row["iso3"],
                    disambiguation=row["dependency"][:60],
                ),
                tier=1,
            )
        elif official:
            draft.add_alias(official, entity_id)
        # One QID stands on two islands' rows: only those of a single row are taken.
        if row["wikidata_qid"] not in ("", "Q907112"):
            draft.set_wikidata(entity_id, row["wikidata_qid"])


def add_factbook_leaders(draft: Draft, source_dir: Path, by_hand: Path) -> None:
    """Add heads of state and government with the windows in which they were printed."""
    folder = source_dir / "factbook"
    reading = _Reading(
        draft=draft,
        source=draft.add_source(
            "CIA World Factbook, versions of 2015-10 to 2026-01 (factbook.json)",
            source_id=SOURCE,
            publisher="Central Intelligence Agency",
            url="github.com/factbook/factbook.json",
            licence="public domain",
            retrieved=AS_OF,
            tier="reference work",
        ),
    )
    reading.usual = {folded(row["printed"]): row for row in read_rows(by_hand / "persons.csv")}
    reading.wikidata = _wikidata_leaders(source_dir, draft)
    dependencies = frozenset(row["iso3"] for row in read_rows(folder / "countries.csv") if row["dependency"])
    posts: defaultdict[tuple[str, str], list[Observation]] = defaultdict(list)
    printed = read_observations(read_rows(folder / "leaders_observed.csv"), dependencies)
    for seen in mended(printed, read_rows(by_hand / "misprints.csv"), draft.idle_corrections):
        posts[seen.iso3, seen.title].append(seen)
    for (iso3, title), observations in sorted(posts.items()):
        if f"state:{iso3}" in draft.entities and title != "pope":
            _add_holders(reading, iso3, title, holders_of(observations))


def _wikidata_leaders(source_dir: Path, draft: Draft) -> dict[str, list[dict[str, str]]]:
    """Give Wikidata's leaders of 2021 by state."""
    leaders: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in read_rows(source_dir / "every_politician" / "world_leaders_2021.wikidata.csv"):
        for state in draft.find(row["country"], "state")[:1]:
            leaders[state].append(row)
    return dict(leaders)


def _add_holders(reading: _Reading, iso3: str, title: str, holders: list[Holder]) -> None:
    draft = reading.draft
    post_id = _post_of(draft, f"state:{iso3}", title)
    known = [row for row in draft.leadership if row.post_id == post_id and row.rank == "preferred"]
    if known:
        for holder in holders:
            _compare(reading, post_id, holder, known)
        return
    spells = _spells(reading, iso3, holders)
    rows: list[LeadershipRow] = []
    for spell in spells:
        person = _person(reading, f"state:{iso3}", post_id, spell.holder, rows)
        rows.extend(_rows_of(reading, post_id, person, spell))
    draft.leadership.extend(rows)


def _post_of(draft: Draft, state: str, title: str) -> str:
    for entity in draft.entities.values():
        if entity.kind == "post" and entity.body_id == state and entity.title == title:
            return entity.entity_id
    return add_post(draft, state, title, tier=1)


def _spells(reading: _Reading, iso3: str, holders: list[Holder]) -> list[_Spell]:
    """Give each holder's end: the successor's first day, open, or empty for unknown."""
    spells = []
    for place, holder in enumerate(holders):
        later = [
            other
            for other in holders[place + 1 :]
            if other.start > holder.start and not _stood_in(other, holder)
        ]
        successor = (
            next((other for other in later if not other.is_acting), None)
            if not holder.is_acting
            else (later[0] if later else None)
        )
        acting = next((other for other in later if other.is_acting), None)
        if not later:
            end = ".." if holder.last_seen >= _STILL_PRINTED else ""
        elif (
            _HOLE[0] >= holder.last_seen
            and later[0].start > holder.last_seen
            and later[0].first_seen >= _HOLE[1]
        ):
            end = _end_in_hole(reading, iso3, holder, later[0])
        elif acting is not None and (successor is None or acting.start < successor.start):
            end = acting.start
        else:
            end = successor.start if successor else ""
        if end not in ("", "..") and end < holder.start:
            end = ""
        ended = min((other.first_seen for other in later), default=_after(holder.last_seen))
        spells.append(_Spell(holder=holder, end=end, ended_seen=max(ended, _after(holder.first_seen))))
    return spells


def _stood_in(acting: Holder, holder: Holder) -> bool:
    """Tell whether somebody stood in for a while for a holder who was printed on and on."""
    resumed = any(term > acting.start for term in holder.further_terms)
    return acting.is_acting and acting.last_seen < holder.last_seen and not resumed


def _end_in_hole(reading: _Reading, iso3: str, holder: Holder, successor: Holder) -> str:
    """Give the successor's first day where Wikidata has the same year for the holder's end."""
    row = _wikidata_row(reading, f"state:{iso3}", holder)
    if row is not None and row["end_year"] == successor.start[:4]:
        return successor.start
    return ""


def _wikidata_row(reading: _Reading, state: str, holder: Holder) -> dict[str, str] | None:
    best, best_score = None, 84.0
    for row in reading.wikidata.get(state, ()):
        score = max(
            fuzz.token_set_ratio(folded(row["officeholderLabel"]), folded(name))
            for name in (holder.name, *holder.observations[-1].aliases)
        )
        near = row["start_year"] and abs(int(row["start_year"][:4]) - int(holder.start[:4])) <= 1
        if near and score > best_score:
            best, best_score = row, score
    return best


def _person(reading: _Reading, state: str, post_id: str, holder: Holder, before: list[LeadershipRow]) -> str:
    """Find the holder among the persons known, by QID, then by name; or add one."""
    draft = reading.draft
    row = _wikidata_row(reading, state, holder)
    usual = reading.usual.get(folded(holder.name), {})
    wikidata = row["officeholder"] if row else ""
    label = usual.get("label") or (row["officeholderLabel"] if row else holder.name)
    person = draft.by_wikidata.get(wikidata, "") if wikidata else ""
    for earlier in () if person else dict.fromkeys(row.holder_id for row in before):
        if is_same_name(draft.entities[earlier].label, label):
            person = earlier
    if not person:
        found = draft.find(label, "person") or draft.find(holder.name, "person")
        person = found[0] if len(found) == 1 else ""
    label = reading.usual.get(folded(label), {}).get("label") or label
    if person:
        draft.merged.append((person, holder.name, reading.source, "QID or equal name"))
        draft.set_wikidata(person, wikidata)
    else:
        person = draft.add_person(label, tier=1, wikidata=wikidata, known_for=draft.entities[post_id].label)
    _add_names(draft, person, holder)
    for alias in parts(usual.get("aliases", "")):
        draft.add_alias(alias, person)
    return person


def _add_names(draft: Draft, person: str, holder: Holder) -> None:
    for seen in holder.observations:
        for name in (seen.name, *seen.aliases):
            draft.add_person_names(person, name)
        if seen.surname:
            draft.add_alias(seen.surname, person, "surname", ambiguous="true")
            if short := without_second_surname(seen.name, seen.surname):
                draft.add_alias(short, person, "short")


def _rows_of(reading: _Reading, post_id: str, person: str, spell: _Spell) -> list[LeadershipRow]:
    """Give a spell's row as it stands now, further terms, and what the book said before.

    The present row is recorded from the day its present form could first be read: the first print
    without the holder for a closed spell, the first print of its start for an open one.
    """
    holder = spell.holder
    common = {"holder_id": person, "post_id": post_id, "source_ids": reading.source}
    acting = str(holder.is_acting).lower()
    printed = [seen.first_seen for seen in holder.observations if seen.said == holder.start]
    # A misprint that was never corrected in print is mended from the first print on.
    printed = printed or [seen.first_seen for seen in holder.observations if seen.since == holder.start]
    known = spell.ended_seen if spell.end != ".." else ""
    rows = [
        LeadershipRow(
            **common,
            interval=f"{holder.start}/{spell.end}",
            acting=acting,
            basis="acting" if holder.is_acting else "took_office",
            recorded_from=known or min(printed),
        )
    ]
    for term in holder.further_terms:
        resumed = spell.end not in ("", "..") and term >= spell.end
        again = ".." if holder.last_seen >= _STILL_PRINTED else ""
        seen = min(one.first_seen for one in holder.observations if one.since == term)
        rows.append(
            LeadershipRow(
                **common,
                interval=f"{term}/{again if resumed else spell.end}",
                acting=acting,
                basis="took_office" if resumed else "further_term",
                rank="preferred" if resumed else "normal",
                recorded_from=seen if resumed else known or seen,
                note="" if resumed else "printed as the start of the current term",
            )
        )
    said = {seen.said for seen in holder.observations if seen.since not in holder.further_terms}
    for since in sorted(said):
        windows = [seen for seen in holder.observations if seen.said == since]
        if since == holder.start and spell.end == "..":
            continue
        first = min(seen.first_seen for seen in windows)
        last = max(seen.last_seen for seen in windows)
        ended = day_before(known) if known and since == holder.start else last
        rows.append(
            LeadershipRow(
                **common,
                interval=f"{since}/..",
                acting=acting,
                basis="as_printed",
                rank="deprecated",
                recorded_from=first,
                recorded_to=max(ended, first),
                note="what the book said in these versions",
            )
        )
    return rows


def _compare(reading: _Reading, post_id: str, holder: Holder, known: list[LeadershipRow]) -> None:
    """Match a holder of a curated post; learn names, and verify the start where it is equal."""
    draft = reading.draft
    for row in known:
        label = draft.entities[row.holder_id].label
        alike = max(
            fuzz.token_set_ratio(folded(label), folded(name))
            for name in (holder.name, *holder.observations[-1].aliases)
        )
        apart = _apart(row.interval.partition("/")[0], holder.start)
        if (alike >= 70 and apart <= 400) or (apart <= _NEAR and alike >= 50):
            draft.merged.append((row.holder_id, holder.name, reading.source, "same post, name and start"))
            _add_names(draft, row.holder_id, holder)
            if apart == 0 and row.verified == "no" and row.interval.endswith("/.."):
                place = draft.leadership.index(row)
                note = f"{row.note};start (day): CIA World Factbook".strip(";")
                draft.leadership[place] = replace(row, verified="day", note=note)
            return
    draft.omitted[reading.source, f"{post_id}: not matched: {holder.name} {holder.start}"] += 1


def _apart(first: str, second: str) -> int:
    return abs((parse_period(first).first - parse_period(second).first).days)


def add_factbook_coverage(draft: Draft) -> None:
    """Say for each post of the Factbook whether its list of holders is complete."""
    holders: defaultdict[str, list[LeadershipRow]] = defaultdict(list)
    for row in draft.leadership:
        if row.rank == "preferred" and row.source_ids in (SOURCE, HAND):
            holders[row.post_id].append(row)
    for post_id, rows in sorted(holders.items()):
        if any(row.source_ids == SOURCE for row in rows):
            _add_coverage(draft, post_id, sorted(rows, key=lambda row: row.interval))


def _add_coverage(draft: Draft, post_id: str, rows: list[LeadershipRow]) -> None:
    """Close the list of holders for the weekly years, where the chain has no gap."""
    chain = sorted(row.interval for row in rows if not row.interval.endswith(f"/{_WEEKLY_FROM[:4]}"))
    late = [text for text in chain if text.endswith("/..") or text.partition("/")[2] >= _WEEKLY_FROM]
    closed = bool(late) and late[0] <= _WEEKLY_FROM and late[-1].endswith("/..")
    for former, latter in itertools.pairwise(late):
        closed = closed and former.partition("/")[2] == latter.partition("/")[0]
    regular = [row for row in rows if row.acting == "false"]
    closed = closed and all(overlap_days(a.interval, b.interval) <= 1 for a, b in itertools.pairwise(regular))
    unknown_inside = any(row.interval.endswith("/") and row.recorded_from >= _WEEKLY_FROM for row in rows)
    draft.coverage.append(
        CoverageRow(
            relation="holds_post",
            scope_id=post_id,
            complete_from=_WEEKLY_FROM,
            complete_to=LAST_OBSERVED,
            as_of=LAST_OBSERVED,
            closed_world=str(closed and not unknown_inside).lower(),
            expected_count="1",
            note="weekly versions of the Factbook; nothing is refuted between 2017-03 and 2020-11",
        )
    )


def _after(text: str) -> str:
    return (date.fromisoformat(text) + timedelta(days=1)).isoformat()


def day_before(text: str) -> str:
    """Give the day before an ISO day.

    Examples
    --------
    >>> day_before("2021-03-01")
    '2021-02-28'
    """
    return (date.fromisoformat(text) - timedelta(days=1)).isoformat()
