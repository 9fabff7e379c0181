"""US presidents, vice presidents, members and leaders of Congress."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from claims.curation.curated.reading import AS_OF
from claims.curation.draft import Draft
from claims.curation.posts import add_post
from claims.curation.raw import parts, read_rows
from claims.curation.rows import CoverageRow, EntityRow, LeadershipRow, MembershipRow
from claims.curation.terms import Term, join_runs, without_overlaps

__all__ = ["add_congress", "add_institutions"]

# Terms were read on this day; ends that lie after it are scheduled, not happened.
_READ = "2026-06-15"
_PRESIDENTS = {
    "President of the United States": "post:united-states-president",
    "Vice President of the United States": "post:united-states-vice-president",
}
_LONGEST_HANDOVER = 3  # days; what is longer is a vacancy (terms began on 4 March, then on 20 January)
_CHAMBERS = {
    "Senator": "org:us-senate",
    "Representative": "org:us-house-of-representatives",
}
_LEADERS = {
    "Speaker of the House": ("org:us-house-of-representatives", "speaker"),
    "House Majority Leader": ("org:us-house-of-representatives", "majority leader"),
    "House Minority Leader": ("org:us-house-of-representatives", "minority leader"),
    "House Majority Whip": ("org:us-house-of-representatives", "majority whip"),
    "House Minority Whip": ("org:us-house-of-representatives", "minority whip"),
    "Senate Majority Leader": ("org:us-senate", "majority leader"),
    "Senate Minority Leader": ("org:us-senate", "minority leader"),
    "Senate Majority Whip": ("org:us-senate", "majority whip"),
    "Senate Minority Whip": ("org:us-senate", "minority whip"),
    "President Pro Tempore of the Senate": ("org:us-senate", "president pro tempore"),
}


def add_institutions(draft: Draft, by_hand: Path) -> None:
    """Add the parliaments, courts, agencies, banks and companies that other sources speak of."""
    for row in read_rows(by_hand / "institutions.csv"):
        draft.add_entity(
            EntityRow(
                entity_id=row["entity_id"],
                kind="organisation",
                subkind=row["subkind"],
                label=row["label"],
                official_name=row["official_name"],
                country=row["country"],
                disambiguation=row["disambiguation"],
            )
        )
        for alias in parts(row["aliases"]):
            sure = not alias.startswith("@")
            draft.add_alias(
                alias.removeprefix("@"),
                row["entity_id"],
                "name" if sure else "nickname",
                ambiguous="false" if sure else "true",
            )


def add_congress(draft: Draft, source_dir: Path, by_hand: Path) -> None:
    """Add presidents and vice presidents since 1789 and today's members and leaders of Congress."""
    source = draft.add_source(
        "unitedstates/congress-legislators",
        source_id="congress-legislators",
        url="github.com/unitedstates/congress-legislators",
        licence="CC0-1.0",
        retrieved=_READ,
        tier="community, from official lists",
    )
    rows = read_rows(source_dir / "congress_legislators" / "terms.csv")
    _add_presidents(draft, [row for row in rows if row["office"] in _PRESIDENTS], by_hand, source)
    _add_members(draft, [row for row in rows if row["office"] not in _PRESIDENTS], source)
    _add_leaders(draft, read_rows(source_dir / "congress_legislators" / "leadership_roles.csv"), source)


def _add_presidents(draft: Draft, rows: list[dict[str, str]], by_hand: Path, source: str) -> None:
    usual = {(row["first"], row["last"], row["from"]): row for row in read_rows(by_hand / "presidents.csv")}
    names: dict[tuple[str, str], dict[str, str]] = {}
    terms = []
    for row in rows:
        person = (row["first"], row["last"])
        names[person] = usual.get((*person, row["start"][:4]), names.get(person, {}))
        label = names[person].get("label") or f"{row['first']} {row['last']}"
        holder = draft.add_person(
            label, wikidata=row["wikidata"], known_for=f"{row['office']} {row['start'][:4]}"
        )
        for alias in (f"{row['first']} {row['last']}", *parts(names[person].get("aliases", ""))):
            draft.add_alias(alias, holder, "name")
        end = ".." if row["end"] > _READ else row["end"]
        terms.append(Term(person=holder, post=_PRESIDENTS[row["office"]], start=row["start"], end=end))
    _place_presidents(draft, list(join_runs(terms)), source)


def _place_presidents(draft: Draft, terms: list[Term], source: str) -> None:
    """Add the terms the curated core lacks; those it has are confirmed by an equal first day."""
    core = tuple(draft.leadership)  # as it was: Grover Cleveland's second term must not find his first
    for term in terms:
        curated = [
            row
            for row in core
            if row.post_id == term.post and row.holder_id == term.person and row.rank == "preferred"
        ]
        known = next((row for row in curated if row.interval == term.interval), None)
        if known is not None and known.verified == "no":
            place = draft.leadership.index(known)
            note = ";".join(part for part in (known.note, "days: congress-legislators") if part)
            draft.leadership[place] = replace(known, verified="day", note=note)
        if not curated:
            draft.leadership.append(
                LeadershipRow(
                    holder_id=term.person,
                    post_id=term.post,
                    interval=term.interval,
                    source_ids=source,
                    recorded_from=AS_OF,
                )
            )
    first = {"post:united-states-president": "1789-04-30", "post:united-states-vice-president": "1789-04-21"}
    draft.coverage = [
        replace(row, complete_from=first[row.scope_id], note=_with_vacancies(row, draft.leadership))
        if row.scope_id in first
        else row
        for row in draft.coverage
    ]


def _with_vacancies(coverage: CoverageRow, rows: Sequence[LeadershipRow]) -> str:
    """Name the times between holders: the source lists every one, so that the office stood empty then.

    The source begins with George Washington and John Adams: nobody held the offices before.
    """
    spans = sorted(
        {row.interval for row in rows if row.post_id == coverage.scope_id and row.rank == "preferred"}
    )
    ends = [(span.partition("/")[0], span.partition("/")[2]) for span in spans]
    gaps = [
        f"{last}..{first}"
        for (_, last), (first, _) in pairwise(ends)
        if last != ".." and (date.fromisoformat(first) - date.fromisoformat(last)).days > _LONGEST_HANDOVER
    ]
    named = [f"vacancies: {', '.join(gaps)}"] if gaps else []
    return "; ".join(["from the first holder", "numbered by terms", *named])


def _add_members(draft: Draft, rows: list[dict[str, str]], source: str) -> None:
    terms = []
    for row in rows:
        body = _CHAMBERS.get(row["office"]) or _CHAMBERS[_chamber(row)]
        label = row["official_full"] or f"{row['first']} {row['last']}"
        person = _known_person(draft, row, label)
        draft.add_person_names(person, f"{row['first']} {row['last']}")
        draft.add_alias(row["last"], person, "surname", ambiguous="true")
        end = ".." if row["end"] > _READ else row["end"]
        terms.append(Term(person=person, post=body, start=row["start"], end=end))
    for term in sorted(join_runs(terms), key=lambda term: (term.post, term.person, term.start)):
        draft.membership.append(
            MembershipRow(
                member_id=term.person,
                body_id=term.post,
                interval=term.interval,
                basis="term_of_office",
                source_ids=source,
                recorded_from=AS_OF,
            )
        )
    for body in sorted(set(_CHAMBERS.values())):
        draft.coverage.append(
            CoverageRow(
                relation="member_of",
                scope_id=body,
                role="full",
                complete_to=_READ,
                as_of=_READ,
                closed_world="false",
                note="members in office on the last day, with all their terms; earlier members are absent",
            )
        )


def _chamber(row: dict[str, str]) -> str:
    return "Senator" if row["office"].lower().startswith(("sen", "us sen")) else "Representative"


def _known_person(draft: Draft, row: dict[str, str], label: str) -> str:
    known = draft.by_wikidata.get(row["wikidata"], "")
    if not known:
        found = draft.find(f"{row['first']} {row['last']}", "person") or draft.find(label, "person")
        # A name alone is enough only where the table's person led something in the United States.
        known = next((one for one in found if _is_american(draft, one)), "")
    if known:
        draft.set_wikidata(known, row["wikidata"])
        return known
    return draft.add_person(label, tier=1, wikidata=row["wikidata"], known_for="member of the US Congress")


def _is_american(draft: Draft, person: str) -> bool:
    return "United States" in draft.entities[person].disambiguation


def _leadership_role(row: dict[str, str]) -> tuple[str, str]:
    """Give the chamber and the bare title of a party's office in it ("democratic caucus chair")."""
    body = "org:us-senate" if row["chamber"] == "senate" else "org:us-house-of-representatives"
    title = re.sub(r"\b(?:senate|(?:of the )?house)\b", " ", row["title"].lower().replace("&", "and"))
    return body, " ".join(title.split())


def _add_leaders(draft: Draft, rows: list[dict[str, str]], source: str) -> None:
    terms: defaultdict[str, list[Term]] = defaultdict(list)
    for row in rows:
        if row["wikidata"] not in draft.by_wikidata:
            continue
        body, title = _LEADERS.get(row["title"]) or _leadership_role(row)
        post = add_post(draft, body, title, label=row["title"], tier=1)
        terms[post].append(
            Term(
                person=draft.by_wikidata[row["wikidata"]],
                post=post,
                start=row["start"],
                end=row["end"] or "..",
            )
        )
    for post, group in sorted(terms.items()):
        spells = list(join_runs(group))
        for term in spells:
            draft.leadership.append(
                LeadershipRow(
                    holder_id=term.person,
                    post_id=post,
                    interval=term.interval,
                    source_ids=source,
                    recorded_from=AS_OF,
                )
            )
        draft.coverage.append(
            CoverageRow(
                relation="holds_post",
                scope_id=post,
                complete_to=_READ,
                as_of=_READ,
                closed_world="false",
                expected_count="1" if all(free for _, free in without_overlaps(spells)) else "",
                note="only leaders who still sat in Congress on the last day",
            )
        )
