"""Members of the Parliamentary Assembly of the Council of Europe."""

from __future__ import annotations

import re
from pathlib import Path

from claims.curation.dating import before
from claims.curation.draft import Draft
from claims.curation.naming import surname_of, without_peerage
from claims.curation.raw import read_rows
from claims.curation.rows import CoverageRow, MembershipRow
from claims.curation.terms import Term, join_runs

__all__ = ["add_assembly"]

_BODY = "org:pace"
_SOURCE = "everypolitician-wikidata"
_EXTRACTED = "2023-01-10"
# After this day the source was hardly kept up: few ends, hardly any new member.
_KEPT_UP_TO = "2018-12-31"
_ROLES = {
    "Representative of the Parliamentary Assembly of the Council of Europe": "full",
    "Substitute member of the Parliamentary Assembly of the Council of Europe": "substitute",
}
_LATIN = re.compile(r"[\u0020-\u024f’]+")


def add_assembly(draft: Draft, source_dir: Path) -> None:
    """Add representatives and substitutes with their days; a missing end stays unknown."""
    terms = []
    for row in read_rows(source_dir / "every_politician" / "world_pace_members.csv"):
        role = _ROLES.get(row["position"], "")
        if not role or not _is_usable(row):
            draft.omitted[_SOURCE, "other assemblies, guests, no days, or no name in Latin letters"] += 1
            continue
        person = _person(draft, row)
        terms.append(Term(person=person, post=role, start=row["start"], end=row["end"]))
    for term in sorted(join_runs(terms), key=lambda term: (term.person, term.start, term.post)):
        draft.membership.append(
            MembershipRow(
                member_id=term.person,
                body_id=_BODY,
                role=term.post,
                interval=term.interval,
                basis="term_of_office",
                source_ids=_SOURCE,
                recorded_from=_EXTRACTED,
            )
        )
    draft.coverage.append(
        CoverageRow(
            relation="member_of",
            scope_id=_BODY,
            role="full",
            complete_to=_KEPT_UP_TO,
            as_of=_KEPT_UP_TO,
            closed_world="false",
            note="Wikidata as extracted; gaps are possible and an end without a day is unknown",
        )
    )


def _is_usable(row: dict[str, str]) -> bool:
    dated = len(row["start"]) == 10 and (not row["end"] or before(row["start"], row["end"]))
    return dated and bool(_LATIN.fullmatch(row["person"]) and surname_of(row["person"]))


def _person(draft: Draft, row: dict[str, str]) -> str:
    """Give the person of the row's QID; a name alone joins only holders of European offices."""
    known = draft.by_wikidata.get(row["personID"], "")
    if known:
        return known
    name, _ = without_peerage(row["person"])
    found = [one for one in draft.find(name, "person") if not draft.entities[one].wikidata]
    if len(found) == 1 and _is_european(draft, found[0]):
        draft.merged.append((found[0], name, _SOURCE, "equal name, European office"))
        draft.set_wikidata(found[0], row["personID"])
        return found[0]
    known_for = "member of the Council of Europe's assembly"
    known = draft.add_person(name, tier=2, wikidata=row["personID"], known_for=known_for, apart=True)
    draft.add_alias(row["person"], known)
    return known


def _is_european(draft: Draft, person: str) -> bool:
    """Tell whether a person held an office in a state that belonged to the Council of Europe."""
    states = {row.member_id for row in draft.membership if row.body_id == "org:coe"}
    posts = {row.post_id for row in draft.leadership if row.holder_id == person}
    bodies = [draft.entities[draft.entities[post].body_id] for post in posts]
    return any(f"state:{body.country}" in states for body in bodies)
