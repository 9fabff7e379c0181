"""Political parties: founding and end from Party Facts, leaders from the Factbook."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from claims.curation.draft import Draft
from claims.curation.factbook import SOURCE
from claims.curation.naming import folded, slug, without_address
from claims.curation.national import is_same_name
from claims.curation.posts import add_post
from claims.curation.raw import read_rows
from claims.curation.rows import CoverageRow, EntityRow, FoundingRow, LeadershipRow

__all__ = ["add_parties", "add_party_leaders", "bare_name", "names_in_brackets"]

_READ = "2026-03-11"
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_BRACKETED = re.compile(r"(?P<name>.*\S) \((?P<other>[^)]+)\)")
_LATIN = re.compile(r"[A-Za-zÀ-žẠ-ỹ0-9 .,'’/&-]+")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
# The Factbook stopped printing party leaders after this day.
_LAST = "2024-07-25"
_WEEKLY = "2021-06-01"
_NEAR_DAYS = 130


def add_parties(draft: Draft, source_dir: Path) -> dict[tuple[str, str], str]:
    """Add parties with their founding years; returns them by (country, folded name)."""
    source = draft.add_source(
        "Party Facts (partyfactsdata), from Wikipedia and Wikidata",
        source_id="partyfacts",
        publisher="Holger Döring",
        url="github.com/hdigital/partyfactsdata",
        licence="MIT",
        retrieved=_READ,
        tier="research",
    )
    folder = source_dir / "partyfacts"
    wikidata = {row["partyfacts_id"]: row["wikidata_id"] for row in read_rows(folder / "wikidata.csv")}
    listed = {row["partyfacts_id"]: row for row in read_rows(folder / "core-parties.csv")}
    names: dict[str, list[str]] = defaultdict(list)
    for name, owner in draft.aliases:
        names[owner].append(name)
    parties: dict[tuple[str, str], str] = {}
    pages = read_rows(folder / "wikipedia.csv")
    called = {(row["country"], row["name"]) for row in pages}
    for row in pages:
        if not row["year_founded"] or not row["name"]:
            draft.omitted[source, "no founding year"] += 1
            continue
        lands = names[f"state:{row['country']}"]
        party = _party(draft, row, wikidata.get(row["partyfacts_id"], ""), lands)
        # A branch is not called as the whole party is, which has a row of its own.
        apart = [name for name in names_in_brackets(row["name"]) if (row["country"], name) not in called]
        for name in (_title(row["url"]), *apart):
            if _LATIN.fullmatch(name):
                draft.add_alias(name, party)
        for name in (row["name"], row["name_short"], row["name_native"], _title(row["url"])):
            if name:
                parties.setdefault((row["country"], folded(name)), party)
        earlier = _earlier_year(listed.get(row["partyfacts_id"], {}), row["year_founded"])
        _add_dates(draft, party, row, source, "preferred" if earlier else "normal")
        if earlier:
            draft.founding.append(
                FoundingRow(
                    entity_id=party,
                    date=earlier,
                    basis="origin",
                    source_ids=source,
                    recorded_from=_READ,
                    note="foundation in the core list; the party's page has a later year",
                )
            )
    return parties


def _earlier_year(listed: dict[str, str], founded: str) -> str:
    """Give the founding year of Party Facts' own list where it lies before that of the party's page.

    Its codebook: "Foundation of the party [...]. If no information is available, the first election
    occurrence may be entered". So a later year may be an election, and so may the year of the share.
    """
    year = listed.get("year_first", "")
    is_founding = bool(_YEAR.fullmatch(year) and _YEAR.fullmatch(founded)) and year != listed["share_year"]
    return year if is_founding and year < founded else ""


def _party(draft: Draft, row: dict[str, str], wikidata: str, lands: Sequence[str]) -> str:
    known = draft.by_wikidata.get(wikidata, "") if wikidata else ""
    if known:
        draft.merged.append((known, row["name"], "partyfacts", "QID"))
        return known
    state = draft.entities.get(f"state:{row['country']}")
    place = state.label if state else row["country"]
    entity_id = f"org:party-{row['country'].lower()}-{slug(row['name'])}"
    if entity_id in draft.entities:
        entity_id = f"{entity_id}-{row['year_founded']}"
    draft.add_entity(
        EntityRow(
            entity_id=entity_id,
            kind="organisation",
            subkind="party",
            label=row["name"],
            wikidata=wikidata,
            country=row["country"],
            disambiguation=f"political party, {place}",
        ),
        tier=2,
    )
    if len(row["name_short"]) > 1 and _LATIN.fullmatch(row["name_short"]):
        draft.add_alias(row["name_short"], entity_id, "acronym", ambiguous="true")
    if _LATIN.fullmatch(row["name_native"]):
        draft.add_alias(row["name_native"], entity_id, lang="und")
    bare = bare_name(row["name"], [place, *lands])
    if bare is not None:
        # Many countries have one: which is meant the text has to say.
        draft.add_alias(bare, entity_id, "short", ambiguous="true")
    return entity_id


def names_in_brackets(label: str) -> tuple[str, ...]:
    """Give the names in a label with a bracket: what stands before it, and in it a second name.

    A bracket mostly tells parties of one name apart (a place, a year, a wing); a second name ends as
    the first does. Unless it stands alone as well, another party of nearly the same words is found.

    Examples
    --------
    >>> names_in_brackets("National Reform Workers' Party (Reform Party)")
    ("National Reform Workers' Party", 'Reform Party')
    >>> names_in_brackets("Liberal Party (Japan, 1950)"), names_in_brackets("Labour Party")
    (('Liberal Party',), ())
    """
    found = _BRACKETED.fullmatch(label)
    if found is None:
        return ()
    name, other = found["name"], found["other"]
    return (name, other) if " " in other and other.split()[-1] == name.split()[-1] else (name,)


def bare_name(name: str, lands: Iterable[str]) -> str | None:
    """Give a party's name without its country's, as it is called at home; None where none is in it.

    Examples
    --------
    >>> [bare_name(n, ["Norway", "Norwegian"]) for n in ("Norwegian Labour Party", "Labour Party of Norway")]
    ['Labour Party', 'Labour Party']
    >>> bare_name("Norwegian Workers", ["Norway", "Norwegian"]) is None
    True
    """
    for land in lands:
        for bare in (name.removeprefix(f"{land} "), name.removesuffix(f" of {land}")):
            # "Movement for the Liberation of Angola" is no movement for the liberation.
            if bare != name and len(bare.split()) > 1 and "for" not in bare.split():
                return bare
    return None


def _title(url: str) -> str:
    return _BRACKETS.sub("", unquote(url.rpartition("/wiki/")[2]).replace("_", " ")).strip()


def _add_dates(draft: Draft, party: str, row: dict[str, str], source: str, rank: str) -> None:
    for relation, year in (("founded", row["year_founded"]), ("dissolved", row["year_dissolved"])):
        if not _YEAR.fullmatch(year):
            continue
        if relation == "dissolved" and year < row["year_founded"]:
            draft.omitted[source, "dissolved before it was founded"] += 1
            continue
        draft.founding.append(
            FoundingRow(
                entity_id=party,
                relation=relation,
                date=year,
                basis=relation,
                rank=rank if relation == "founded" else "normal",
                source_ids=source,
                recorded_from=_READ,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A leader under the last printed name, the names printed before, and the window of all prints."""

    leader: str
    earlier: tuple[str, ...] = ()
    first: str
    last: str


def add_party_leaders(draft: Draft, source_dir: Path, parties: dict[tuple[str, str], str]) -> None:
    """Add party leaders whose beginning the weekly Factbook bounds to within some weeks.

    The book gives no first day; where one leader's last print and the next one's first print lie
    near each other the year of the change is known, and only such changes become rows (`2022~`).
    """
    windows: defaultdict[str, list[_Seen]] = defaultdict(list)
    for row in read_rows(source_dir / "factbook" / "party_leaders_observed.csv"):
        party = _party_of(parties, row)
        leader = _leader(row["leader"])
        if not party or not leader:
            draft.omitted["factbook party leaders", "party not in Party Facts, or no plain name"] += 1
            continue
        windows[party].append(_Seen(leader=leader, first=row["first_seen"], last=row["last_seen"]))
    for party, seen in sorted(windows.items()):
        _add_leaders(draft, party, _joined_windows(seen))


def _party_of(parties: dict[tuple[str, str], str], row: dict[str, str]) -> str:
    printed = re.sub(r"^\W+|\[[^]]*\]", "", row["party"])
    names = [part.strip() for part in re.split(r"\s+or\s+|[()/]|,\s+", printed) if len(part.strip()) > 1]
    # The full name decides; an acronym alone is not enough to tell two parties apart.
    for name in names:
        if " " in name and (row["iso3"], folded(name)) in parties:
            return parties[row["iso3"], folded(name)]
    for name in names:
        if name.isupper() and len(name) > 2 and (row["iso3"], folded(name)) in parties:
            return parties[row["iso3"], folded(name)]
    return ""


def _leader(printed: str) -> str:
    plain = re.sub(r'"[^"]*"|\([^)]*\)', " ", printed)
    if re.search(r"[,;\d]|\band\b|vacant|acting|caretaker|formerly|various|leader", plain, re.IGNORECASE):
        return ""
    words = [word.capitalize() if word.isupper() and len(word) > 2 else word for word in plain.split()]
    name = " ".join(
        "-".join(part.capitalize() if part.isupper() else part for part in word.split("-")) for word in words
    )
    return name if 2 <= len(words) <= 5 and name[:1].isupper() else ""


def _joined_windows(seen: list[_Seen]) -> list[_Seen]:
    """Join the prints of one leader: another spelling, a further name or a "Sir" is no change of leader."""
    spans: list[_Seen] = []
    for one in sorted(seen, key=lambda one: one.first):
        place = next((place for place, known in enumerate(spans) if _is_same(known, one)), len(spans))
        spans[place : place + 1] = [_joined(spans[place], one) if place < len(spans) else one]
    return sorted(spans, key=lambda one: (one.first, one.last))


def _is_same(known: _Seen, one: _Seen) -> bool:
    return is_same_name(without_address(known.leader), without_address(one.leader))


def _joined(known: _Seen, one: _Seen) -> _Seen:
    return _Seen(
        leader=one.leader,
        earlier=tuple(name for name in dict.fromkeys((*known.earlier, known.leader)) if name != one.leader),
        first=min(one.first, known.first),
        last=max(one.last, known.last),
    )


def _add_leaders(draft: Draft, party: str, seen: list[_Seen]) -> None:
    changes = [(former, latter) for former, latter in itertools.pairwise(seen) if _is_change(former, latter)]
    if not changes:
        draft.omitted["factbook party leaders", "no change seen, so no date is known"] += len(seen)
        return
    entity = draft.entities[party]
    post = add_post(draft, party, "leader", label=f"Leader of the {entity.label} ({entity.country})", tier=2)
    starts = {latter.leader: former.last for former, latter in changes}
    ends = {former.leader: latter.first for former, latter in changes}
    for one in seen:
        begin = f"{one.first[:4]}~" if one.leader in starts else ""
        end = (
            f"{ends[one.leader][:4]}~"
            if one.leader in ends
            else (".." if one.last >= _LAST and begin else "")
        )
        if not begin and not end:
            continue
        draft.leadership.append(
            LeadershipRow(
                holder_id=_person(draft, one, post),
                post_id=post,
                interval=f"{begin}/{end}",
                basis="observed_change",
                rank="normal",
                source_ids=SOURCE,
                recorded_from=ends.get(one.leader, one.first),
                note=f"printed as leader {one.first} to {one.last}",
            )
        )
    draft.coverage.append(
        CoverageRow(
            relation="holds_post",
            scope_id=post,
            complete_to=_LAST,
            as_of=_LAST,
            closed_world="false",
            expected_count="1",
            note="only changes the weekly Factbook shows",
        )
    )


def _is_change(former: _Seen, latter: _Seen) -> bool:
    """Tell whether one leader's line gave way to another's at a known time."""
    gap = date.fromisoformat(latter.first) - date.fromisoformat(former.last)
    return former.last >= _WEEKLY and 0 < gap.days <= _NEAR_DAYS and former.last[:4] == latter.first[:4]


def _person(draft: Draft, seen: _Seen, post: str) -> str:
    """Find the leader under any of the printed names, the last first; or add one under the last plain one."""
    names = dict.fromkeys((seen.leader, *reversed(seen.earlier)))
    found = next((known for known in (draft.find(name, "person") for name in names) if len(known) == 1), None)
    if found is None:
        plain = next((name for name in names if name == without_address(name)), seen.leader)
        person = draft.add_person(plain, tier=2, known_for=draft.entities[post].label)
    else:
        person = found[0]
        draft.merged.append((person, seen.leader, SOURCE, "equal name"))
    for name in names:
        draft.add_alias(name, person)
    return person
