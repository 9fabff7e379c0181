"""The curated core: bodies, members, holders, events and states written and checked by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from claims.curation.dating import before, last_day, weakest
from claims.curation.draft import Draft, joined
from claims.curation.naming import alias_kind, slug
from claims.curation.posts import add_post, bare_title
from claims.curation.raw import parts, read_rows
from claims.curation.rows import CoverageRow, EntityRow, EventRow, FoundingRow, LeadershipRow, MembershipRow

__all__ = ["AS_OF", "add_curated"]

AS_OF = "2026-11-23"
_FORMER_STATE = re.compile(r"former state (\d{4}-\d{2}-\d{2})/(\d{4}-\d{2}-\d{2})")
# Acronyms of the curated table that English news does not build titles with ("OTAN chief").
_FRENCH_OR_SPANISH = frozenset(
    ("OTAN", "ONU", "OCDE", "OMC", "OMS", "OIT", "OPEP", "UA", "OUA", "OEA", "CEDEAO", "SDN", "SNG", "ODKB")
)
# `sources` of the curated tables name pages that were not fetched: their tier says so.
_NAMED = {"licence": "facts", "tier": "named, not fetched"}


@dataclass(slots=True)
class _Curated:
    """One reading of the curated folder into a draft."""

    draft: Draft
    folder: Path
    by_hand: Path
    core: str = ""
    scopes: dict[str, str] = field(default_factory=dict)
    posts: dict[tuple[str, str], str] = field(default_factory=dict)

    def source(self, cell: str) -> str:
        """Give the source cell of a row: the curated tables, then the pages they name."""
        named = [self.draft.add_source(title, **_NAMED) for title in parts(cell)]
        return joined([self.core, *named])


def add_curated(draft: Draft, source_dir: Path, by_hand: Path) -> None:
    """Add the curated core of `source_dir/curated` to the draft."""
    reading = _Curated(draft=draft, folder=source_dir / "curated", by_hand=by_hand)
    reading.core = draft.add_source(
        "Curated tables of the project, 2026-11",
        source_id="curated-core",
        publisher="factclaims",
        licence="CC0-1.0",
        retrieved=AS_OF,
        tier="curated",
    )
    _add_states(reading)
    _add_organisations(reading)
    _add_memberships(reading)
    _add_posts(reading)
    _add_leaderships(reading)
    _add_events(reading)
    _add_coverage(reading)


def _add_states(reading: _Curated) -> None:
    overrides = {row["entity_id"]: row for row in read_rows(reading.by_hand / "states.csv")}
    for row in read_rows(reading.folder / "demonyms.csv"):
        entity_id = f"state:{row['entity_id']}"
        override = overrides.get(entity_id, {})
        former = "former" in row["note"] and "former state" in row["note"]
        reading.draft.add_entity(
            EntityRow(
                entity_id=entity_id,
                kind="state",
                subkind="former" if former else "territory" if row["note"] == "territory" else "country",
                label=override.get("label") or row["name"],
                country=row["entity_id"],
                disambiguation=override.get("disambiguation", ""),
            )
        )
        reading.scopes[row["entity_id"]] = entity_id
        _add_state_names(reading, entity_id, row, override.get("aliases", ""))
        _add_former_state(reading, entity_id, row["note"])


def _add_state_names(reading: _Curated, entity_id: str, row: dict[str, str], extra: str) -> None:
    draft = reading.draft
    names = parts(extra) + ([row["name"]] if "(" not in row["name"] else []) + parts(row["other_names"])
    for name in names:
        # The Holy See is a body of its own in the table; the state keeps the city's names.
        if entity_id == "state:VAT" and name.endswith("Holy See"):
            continue
        _add_name(draft, entity_id, name)
    for adjective in parts(row["adjectives"]):
        draft.add_alias(adjective, entity_id, "adjective")
    for people in parts(row["people"]):
        draft.add_alias(people, entity_id, "demonym")
    for former in parts(row["former_names"]):
        name, _, span = former.partition("@")
        start, _, end = span.partition("/")
        draft.add_alias(
            name,
            entity_id,
            "former_name",
            valid_from="" if start == ".." else start,
            valid_to="" if end == ".." else end,
        )


def _add_name(draft: Draft, entity_id: str, name: str) -> None:
    """Add a name; a leading `@` marks one that only the context settles ("@the bloc")."""
    if name.startswith("@"):
        draft.add_alias(name[1:], entity_id, "nickname", ambiguous="true")
    else:
        draft.add_alias(name, entity_id, alias_kind(name))


def _add_former_state(reading: _Curated, entity_id: str, note: str) -> None:
    found = _FORMER_STATE.search(note)
    if found is None:
        return
    for relation, day in zip(("founded", "dissolved"), found.groups(), strict=True):
        reading.draft.founding.append(
            FoundingRow(
                entity_id=entity_id,
                relation=relation,
                date=day,
                basis="proclaimed" if relation == "founded" else "ended",
                rank="preferred",
                source_ids=reading.core,
                recorded_from=AS_OF,
            )
        )


def _add_organisations(reading: _Curated) -> None:
    bodies = {row["scope"]: row for row in read_rows(reading.by_hand / "bodies.csv")}
    organisations = {row["org_id"]: row for row in read_rows(reading.folder / "organisations.csv")}
    for scope in dict.fromkeys([*organisations, *bodies]):
        row, body = organisations.get(scope, {}), bodies.get(scope, {})
        _add_body(reading, scope, row, body)
        if row:
            _add_founding(reading, reading.scopes[scope], row)


def _add_body(reading: _Curated, scope: str, row: dict[str, str], body: dict[str, str]) -> None:
    draft = reading.draft
    entity_id = body.get("entity_id") or f"org:{slug(scope)}"
    name = row.get("name", "")
    label = body.get("label") or name
    # QIDs from memory are left out: the registers fill them where they agree on the name.
    checked = "memory" not in row.get("qid_verified_by", "")
    draft.add_entity(
        EntityRow(
            entity_id=entity_id,
            kind="organisation",
            subkind=body.get("subkind") or row.get("type", ""),
            label=label,
            official_name=body.get("official_name") or (name if name != label else ""),
            wikidata=body.get("wikidata") or (row.get("wikidata_qid", "") if checked else ""),
            country=body.get("country", ""),
            disambiguation=body.get("disambiguation") or row.get("hq", ""),
        )
    )
    reading.scopes[scope] = entity_id
    for name in parts(body.get("aliases", "")):
        _add_name(draft, entity_id, name)
    for name in parts(row.get("aliases", "")):
        if name.lower() in ("the bloc", "the alliance", "the fund", "the quad", "red cross"):
            draft.add_alias(name, entity_id, "nickname", ambiguous="true")
        elif entity_id == "org:eu" and name in ("European Communities", "European Economic Community", "EEC"):
            draft.add_alias(name, entity_id, "former_name", valid_from="1958-01-01", valid_to="1993-10-31")
        else:
            language = "fr" if name in _FRENCH_OR_SPANISH else "en"
            draft.add_alias(name, entity_id, alias_kind(name), lang=language)
    if "." not in label and label.isupper() and 2 <= len(label) <= 4:
        draft.add_alias(".".join(label) + ".", entity_id, "acronym")


def _add_founding(reading: _Curated, entity_id: str, row: dict[str, str]) -> None:
    dates = [(row["founded"], row["founded_basis"], "preferred")]
    dates += [(*_dated(alternative), "normal") for alternative in parts(row["founded_alt"])]
    verified = row["verified"]
    for place, (day, basis, rank) in enumerate(dates):
        name, _, detail = basis.partition(" (")
        agreed = place == 0 or day[:4] in row["verified_by"]
        reading.draft.founding.append(
            FoundingRow(
                entity_id=entity_id,
                date=day,
                basis=slug(name).replace("-", "_"),
                rank=rank,
                source_ids=reading.source(row["source"]),
                verified=verified if agreed else "no",
                recorded_from=AS_OF,
                note=joined([detail.rstrip(")"), row["verified_by"] if agreed else ""]),
            )
        )
    if row["dissolved"]:
        reading.draft.founding.append(
            FoundingRow(
                entity_id=entity_id,
                relation="dissolved",
                date=row["dissolved"],
                basis="dissolved",
                rank="preferred",
                source_ids=reading.source(row["source"]),
                verified="year" if "dissolution: COW" in row["verified_by"] else "no",
                recorded_from=AS_OF,
                note=f"successor: {row['successor']}" if row["successor"] else "",
            )
        )
    reading.draft.coverage.append(
        CoverageRow(
            relation="founded",
            scope_id=entity_id,
            as_of=AS_OF,
            closed_world="true" if verified != "no" else "false",
            note="all founding dates in use are listed; another year is refuted" if verified != "no" else "",
        )
    )


def _dated(alternative: str) -> tuple[str, str]:
    day, _, basis = alternative.partition("@")
    return day, basis


def _member_id(reading: _Curated, member: str) -> str:
    return {"EU": "org:eu", "AU": "org:au"}.get(member) or reading.scopes[member]


def _add_memberships(reading: _Curated) -> None:
    for row in read_rows(reading.folder / "memberships.csv"):
        spells = [(row["start"], row["start_basis"], "preferred")]
        # `date@associate` is the start of another role, which has a row of its own.
        spells += [
            (*_dated(alternative), "normal")
            for alternative in parts(row["start_alt"])
            if not alternative.endswith("@associate")
        ]
        checks = [row["start_verified"]] + ([row["end_verified"]] if row["end"] else [])
        for start, basis, rank in spells:
            name, _, detail = basis.partition(" (")
            main = rank == "preferred"
            _add_membership(
                reading,
                MembershipRow(
                    member_id=_member_id(reading, row["member_id"]),
                    body_id=reading.scopes[row["org_id"]],
                    role=row["role"],
                    interval=f"{start}/{row['end'] or '..'}",
                    basis=slug(name).replace("-", "_"),
                    rank=rank,
                    source_ids=reading.source(row["source"]),
                    verified=weakest(checks) if main else "no",
                    recorded_from=AS_OF,
                    note=joined([detail.rstrip(")"), row["note"], *(_checks(row) if main else ())]),
                ),
            )


def _checks(row: dict[str, str]) -> list[str]:
    """Say by which other source a row's days were compared, and who says otherwise."""
    found = []
    for side in ("start", "end"):
        if row[f"{side}_verified_by"]:
            found.append(
                f"{side} ({row[f'{side}_verified']}): {row[f'{side}_verified_by']}".replace(";", ",")
            )
        if row.get(f"{side}_disagree"):
            found.append(f"{side} otherwise: {row[f'{side}_disagree']}".replace(";", ","))
    return found


def _add_membership(reading: _Curated, row: MembershipRow) -> None:
    draft = reading.draft
    draft.membership.append(row)
    start, _, end = row.interval.partition("/")
    # The Communities before 1993 are a body of their own as well as the Union's past.
    if row.body_id == "org:eu" and row.rank == "preferred" and before(start, "1993-11-01"):
        closed = end if end != ".." and before(end, "1993-11-01") else "1993-11-01"
        draft.membership.append(
            MembershipRow(
                member_id=row.member_id,
                body_id="org:eec",
                role=row.role,
                interval=f"{start}/{closed}",
                basis=row.basis,
                source_ids=row.source_ids,
                verified=row.verified,
                recorded_from=AS_OF,
                note="from the row of the European Union",
            )
        )


def _add_posts(reading: _Curated) -> None:
    special = {(row["scope"], row["post"]): row for row in read_rows(reading.by_hand / "posts.csv")}
    pairs = [(row["org_id"], row["post"]) for row in read_rows(reading.folder / "leaderships.csv")]
    for scope, post in dict.fromkeys(pairs):
        row = special.get((scope, post), {})
        body_id = row.get("body_id") or reading.scopes[scope]
        label = row.get("label") or ""
        reading.posts[scope, post] = add_post(
            reading.draft,
            body_id,
            row.get("title") or bare_title(post),
            post_id=row.get("post_id", ""),
            label=label,
        )
    for row in read_rows(reading.folder / "post_aliases.csv"):
        post_id = reading.posts.get((row["org_id"], row["post"]), "")
        generic = row["generic"] == "true"
        for alias in parts(row["aliases"]) if post_id else ():
            reading.draft.add_alias(
                alias, post_id, "generic" if generic else "title", ambiguous="true" if generic else "false"
            )


def _add_leaderships(reading: _Curated) -> None:
    for row in read_rows(reading.folder / "leaderships.csv"):
        post_id = reading.posts[row["org_id"], row["post"]]
        holder = reading.draft.add_person(row["person"], known_for=reading.draft.entities[post_id].label)
        if re.match(r"(?:Lord|Baron|Sir|Dame) ", row["note"]):
            reading.draft.add_alias(row["note"], holder, "name")
        checks = [row["start_verified"]] + ([row["end_verified"]] if row["end"] else [])
        spells = [(row["start"], row["end"], row["acting"], "took_office", "preferred")]
        spells += [_alternative(row, alternative) for alternative in parts(row["alt_dates"])]
        for start, end, acting, basis, rank in spells:
            main = rank == "preferred"
            if not basis:
                continue
            reading.draft.leadership.append(
                LeadershipRow(
                    holder_id=holder,
                    post_id=post_id,
                    interval=f"{start}/{end or '..'}",
                    acting=acting,
                    basis=basis,
                    rank=rank,
                    source_ids=reading.source(row["source"]),
                    verified=weakest(checks) if main else "no",
                    recorded_from=AS_OF,
                    note=joined([row["note"], *(_checks(row) if main else ())]),
                )
            )


def _alternative(row: dict[str, str], cell: str) -> tuple[str, str, str, str, str]:
    """Read `DATE@what` as a further row: another start, another end, or an acting spell before.

    A day of suspension is no end of office and gives no row (empty basis).
    """
    day, what = _dated(cell)
    if what in ("start_acting", "start_as_acting") and before(day, row["start"]):
        return day, row["start"], "true", "acting", "normal"
    if what == "suspended":
        return "", "", "", "", ""
    if what.startswith("end_"):
        return row["start"], day, row["acting"], what.removeprefix("end_"), "normal"
    return day, row["end"], row["acting"], what.removeprefix("start_"), "normal"


def _add_events(reading: _Curated) -> None:
    draft = reading.draft
    for row in read_rows(reading.folder / "events.csv"):
        event_id = f"event:{slug(row['event_id'])}"
        draft.add_entity(EntityRow(entity_id=event_id, kind="event", subkind=row["kind"], label=row["label"]))
        for alias in parts(row["aliases"]):
            draft.add_alias(alias, event_id)
        draft.events.append(
            EventRow(
                event_id=event_id,
                label=row["label"],
                kind=row["kind"],
                place=row["place"],
                interval=row["edtf"],
                source_ids=reading.source(row["source"]),
                verified=row["verified"],
                note=row["verified_by"],
            )
        )


def _add_coverage(reading: _Curated) -> None:
    for row in read_rows(reading.folder / "coverage.csv"):
        held = row["relation"] == "holds_post"
        scope = reading.posts[row["scope"], row["post"]] if held else reading.scopes[row["scope"]]
        reading.draft.coverage.append(
            CoverageRow(
                relation=row["relation"],
                scope_id=scope,
                role="" if held else "full",
                complete_from=last_day(row["complete_from"]),
                complete_to=row["complete_to"],
                as_of=AS_OF,
                closed_world=row["closed_world"],
                expected_count=row["count_at_complete_to"],
                note=row["note"],
            )
        )
    reading.draft.coverage.append(
        CoverageRow(
            relation="member_of",
            scope_id="org:eec",
            role="full",
            complete_from="1958-01-01",
            complete_to="1993-10-31",
            as_of=AS_OF,
            closed_world="true",
            expected_count="12",
            note="from the rows of the European Union",
        )
    )
