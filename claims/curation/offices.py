"""Cabinets, governors, envoys and other offices: the US, the UK and some world bodies."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from claims.curation.curated.reading import AS_OF
from claims.curation.dating import before
from claims.curation.draft import Draft
from claims.curation.naming import slug, without_peerage
from claims.curation.posts import add_post
from claims.curation.raw import parts, read_rows
from claims.curation.rows import CoverageRow, EntityRow, LeadershipRow
from claims.curation.terms import Term, without_overlaps
from claims.dates import parse_edtf
from claims.errors import DateError

__all__ = ["add_offices"]

# Wikidata was read on these days; nothing later is known from it.
_READ = {"us": "2022-08-03", "uk": "2022-07-23", "world": "2023-01-10"}
_FILES = {"us": "us_holders21.csv", "uk": "uk_holders21.csv", "world": "world_posts_holders21.csv"}
_STATES = {"us": "state:USA", "uk": "state:GBR"}
# Posts other sources have more exactly, and names that stand for no one post.
_PASSED_OVER = re.compile(
    r"First Lady|Special Assistant|Minister without|Parliamentary Under-Secretary of State$"
    r"|(?:President|Vice President|Prime Minister|monarch|First Lord of the Treasury)$"
)
# Of the world's posts only those named by hand: envoys there have no country.
_ENVOY = re.compile(r"^(?P<title>ambassador|Permanent Representative) (?P<to>to .+)$")
_MANY_AT_ONCE = re.compile(r"Lord of the Treasury|Senior Advisor|Counselor to|Deputy Chief of Staff")
_COURT = re.compile(r"(?:-justice|icj-judge)$")
_NATIONS = {"us": ("US", "U.S.", "American", "United States"), "uk": ("UK", "U.K.", "British")}
_OF_STATE = re.compile(r"^(?P<title>(?:Lieutenant )?Governor|Secretary of State) of (?:the )?(?P<state>.+)$")
_MANY = 3


@dataclass(slots=True, kw_only=True)
class _Offices:
    draft: Draft
    source: str
    country: str
    by_hand: dict[str, dict[str, str]] = field(default_factory=dict)


def add_offices(draft: Draft, source_dir: Path, by_hand: Path) -> None:
    """Add the holders since 2000 that Wikidata had in the summer of 2022."""
    source = draft.add_source(
        "EveryPolitician extracts of Wikidata, 2022 and 2023",
        source_id="everypolitician-wikidata",
        publisher="Tony Bowden; Wikidata",
        url="github.com/every-politician-scrapers",
        licence="CC0-1.0",
        retrieved=AS_OF,
        tier="community",
    )
    for country in _READ:
        hand = [row for row in read_rows(by_hand / "offices.csv") if row["country"] == country]
        offices = _Offices(
            draft=draft, source=source, country=country, by_hand={row["position"]: row for row in hand}
        )
        _add_country(offices, read_rows(source_dir / "every_politician" / _FILES[country]))


def _add_country(offices: _Offices, rows: list[dict[str, str]]) -> None:
    terms: defaultdict[str, list[Term]] = defaultdict(list)
    for row in rows:
        unnamed = offices.country == "world" and row["position"] not in offices.by_hand
        if unnamed or _PASSED_OVER.match(row["position"]):
            offices.draft.omitted[offices.source, "no one post, or a post known better"] += 1
        elif not _is_usable(row):
            offices.draft.omitted[offices.source, "no start, or an end before it"] += 1
        else:
            post = _post_of(offices, row["position"])
            if post:
                terms[post].append(_term(offices, row, post))
    for post, group in sorted(terms.items()):
        _add_terms(offices, post, _with_ends(group, _READ[offices.country]))


def _is_usable(row: dict[str, str]) -> bool:
    if not row["start"] or row["start"] == row["end"]:
        return False
    try:
        parse_edtf(f"{row['start']}/{row['end'] or '..'}")
    except DateError:
        return False
    return True


def _post_of(offices: _Offices, position: str) -> str:
    draft, hand = offices.draft, offices.by_hand.get(position)
    if hand is not None:
        label = "" if hand["body_id"].startswith("state:") else position
        post = add_post(draft, hand["body_id"], hand["title"], label=label, tier=1)
        for alias in parts(hand["aliases"]):
            draft.add_alias(alias, post, "title")
        return post
    envoy = _ENVOY.match(position)
    if envoy is not None:
        return _add_envoy(offices, f"{envoy['title'].lower()} {envoy['to']}")
    of_state = _OF_STATE.match(position)
    if of_state is not None and offices.country == "us":
        return add_post(draft, _american_state(draft, of_state["state"]), of_state["title"].lower(), tier=1)
    title = position.replace("Defence", "Defense") if offices.country == "us" else position
    label = f"{title} ({offices.country.upper()})"
    return add_post(draft, _STATES[offices.country], title.lower(), label=label, tier=2)


def _add_envoy(offices: _Offices, title: str) -> str:
    """Add the post of an envoy under the names of the sending country only ("US ambassador to Mali")."""
    draft, body = offices.draft, _STATES[offices.country]
    post = draft.add_entity(
        EntityRow(
            entity_id=f"post:{slug(draft.entities[body].label)}-{slug(title)}",
            kind="post",
            subkind="envoy",
            label=f"{_NATIONS[offices.country][0]} {title}",
            body_id=body,
            title=title.lower(),
        ),
        tier=2,
    )
    for nation in _NATIONS[offices.country][1:]:
        draft.add_alias(f"{nation} {title}", post, "title")
    draft.add_alias(title, post, "generic", ambiguous="true")
    return post


def _american_state(draft: Draft, name: str) -> str:
    entity_id = f"state:US-{slug(name)}"
    return draft.add_entity(
        EntityRow(
            entity_id=entity_id,
            kind="state",
            subkind="us_state",
            label=name,
            official_name=f"State of {name}",
            country="USA",
            disambiguation="state or territory of the United States",
        ),
        tier=1,
    )


def _term(offices: _Offices, row: dict[str, str], post: str) -> Term:
    person = _person(offices, row, post)
    return Term(person=person, post=post, start=row["start"], end=row["end"], wikidata=row["personID"])


def _person(offices: _Offices, row: dict[str, str], post: str) -> str:
    draft = offices.draft
    name, peer = without_peerage(row["person"])
    known = draft.by_wikidata.get(row["personID"], "")
    if not known:
        found = [one for one in draft.find(name, "person") if not draft.entities[one].wikidata]
        known = found[0] if len(found) == 1 else ""
        if known:
            draft.merged.append((known, name, offices.source, "equal name, no QID in the way"))
    if known:
        draft.set_wikidata(known, row["personID"])
        draft.add_person_names(known, name)
    else:
        tier = 2 if draft.entities[post].subkind == "envoy" else 1
        known = draft.add_person(
            name, tier=tier, wikidata=row["personID"], known_for=draft.entities[post].label
        )
    if peer:
        draft.add_alias(row["person"], known)
        draft.add_alias(peer, known, "title", ambiguous="true")
    return known


def _with_ends(group: list[Term], read: str) -> list[Term]:
    """Give `..` to the newest term without an end; an older one stays unknown, but for judges."""
    court = bool(_COURT.search(group[0].post))
    newest = max(group, key=lambda term: parse_edtf(term.start).start.first)  # type: ignore[union-attr]
    ended = []
    for term in group:
        # A term that began long before the reading and never ended is more likely unfinished data.
        goes_on = not term.end and (court or (term is newest and before("2014", term.start)))
        ended.append(
            Term(person=term.person, post=term.post, start=term.start, end=".." if goes_on else term.end)
        )
    return ended


def _add_terms(offices: _Offices, post: str, terms: list[Term]) -> None:
    draft = offices.draft
    have = {(row.holder_id, row.interval[:4]) for row in draft.leadership if row.post_id == post}
    known_better = bool(have)
    sorted_out = list(without_overlaps(terms))
    together = bool(_COURT.search(post) or _MANY_AT_ONCE.search(draft.entities[post].label))
    if together:
        sorted_out = [(term, True) for term in terms]
    many = together or sum(not free for _, free in sorted_out) >= _MANY
    for term, free in sorted(sorted_out, key=lambda pair: (pair[0].start, pair[0].person)):
        if (term.person, term.start[:4]) in have or (known_better and not _is_earlier(draft, post, term)):
            draft.omitted[offices.source, "posts the curated core or Congress has"] += 1
            continue
        draft.leadership.append(
            LeadershipRow(
                holder_id=term.person,
                post_id=post,
                interval=term.interval,
                source_ids=offices.source,
                rank="preferred" if free else "normal",
                recorded_from=_READ[offices.country],
                note="" if free else "overlaps another holder in the source: perhaps acting",
            )
        )
    if not known_better:
        draft.coverage.append(
            CoverageRow(
                relation="holds_post",
                scope_id=post,
                complete_to=_READ[offices.country],
                as_of=_READ[offices.country],
                closed_world="false",
                expected_count="" if many else "1",
                note="Wikidata as extracted; gaps are possible",
            )
        )


def _is_earlier(draft: Draft, post: str, term: Term) -> bool:
    """Tell whether a term ended before the first the better source has."""
    starts = [row.interval.partition("/")[0] for row in draft.leadership if row.post_id == post]
    return bool(starts) and term.end not in ("", "..") and not before(min(starts), term.end)
