"""Organisations of the Research Organization Registry that the wider world has a page on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from claims.curation.draft import Draft
from claims.curation.naming import folded, slug
from claims.curation.raw import read_rows
from claims.curation.rows import EntityRow, FoundingRow

__all__ = ["add_registry"]

_READ = "2026-06-23"
_SOURCE = "ror"
_COUNTRY = re.compile(r"^(?P<name>.+?)\s*\((?P<place>[A-Z][A-Za-z .'-]+)\)$")
_PLAIN = re.compile(r"[A-Za-zÀ-ž0-9 .,'’&()/-]+")
_ALIASES = 1
_TWO_LETTERS = {"US": "USA", "CL": "CHL", "RS": "SRB", "HK": "HKG", "MM": "MMR", "MD": "MDA", "PS": "PSE"}


def add_registry(draft: Draft, source_dir: Path) -> None:
    """Add the organisations that have a Wikidata QID or a Wikipedia page, with their year."""
    draft.add_source(
        "Research Organization Registry (ROR), release 2.9",
        source_id=_SOURCE,
        url="github.com/ror-community/ror-records",
        licence="CC0-1.0",
        retrieved=_READ,
        tier="register",
    )
    rows = []
    for row in read_rows(source_dir / "ror" / "ror_organisations.csv"):
        if row["wikidata"] or row["wikipedia"]:
            rows.append(row)
        else:
            draft.omitted[_SOURCE, "no QID and no Wikipedia page"] += 1
    bases = Counter(_base(row) for row in rows)
    pages = Counter(row["wikidata"] for row in rows if row["wikidata"])
    codes = _codes(source_dir, draft)
    for row in rows:
        if pages[row["wikidata"]] > 1:
            # Several records of one body (offices, national commissions) share its QID.
            draft.omitted[_SOURCE, "several records share one QID"] += 1
        elif _COUNTRY.match(row["name"]) and "company" in row["types"] and bases[_base(row)] > 1:
            draft.omitted[_SOURCE, "national branches carry the parent's year"] += 1
        else:
            _add_organisation(draft, row, codes)


def _base(row: dict[str, str]) -> str:
    found = _COUNTRY.match(row["name"])
    return folded(found["name"] if found else row["name"])


def _codes(source_dir: Path, draft: Draft) -> dict[str, str]:
    """Map ISO two-letter codes to the three-letter ones of the table, by the registry's own cities.

    The registry has two letters only; the capital's row of each country tells which it is.
    """
    capitals: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_rows(source_dir / "factbook" / "countries.csv"):
        if row["iso3"]:
            capitals[folded(row["capital"].partition("(")[0])].add(row["iso3"])
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in read_rows(source_dir / "ror" / "ror_organisations.csv"):
        for iso3 in sorted(capitals.get(folded(row["city"]), ())):
            votes[row["country"]][iso3] += 1
    return _TWO_LETTERS | {
        iso2: counted.most_common(1)[0][0]
        for iso2, counted in votes.items()
        if counted.most_common(1)[0][0].startswith(iso2[0])
    }


def _add_organisation(draft: Draft, row: dict[str, str], codes: dict[str, str]) -> None:
    branch = _COUNTRY.match(row["name"])
    name = branch["name"] if branch else row["name"]
    known = _known(draft, row, name)
    if known == "abroad":
        draft.omitted[_SOURCE, "national branches carry the parent's year"] += 1
    elif known:
        _compare(draft, known, row)
    else:
        _add_new(draft, row, name, codes.get(row["country"], ""))


def _known(draft: Draft, row: dict[str, str], name: str) -> str:
    """Find the organisation by QID, then by an equal name of the core or the S&P companies."""
    entity_id = draft.by_wikidata.get(row["wikidata"], "") if row["wikidata"] else ""
    if entity_id:
        draft.merged.append((entity_id, row["name"], _SOURCE, "QID"))
        return entity_id
    for found in draft.find(name, "organisation"):
        entity = draft.entities[found]
        if draft.tier[found] > 1 or entity.wikidata:
            continue
        if entity.country and entity.country[:2] != row["country"] and entity.subkind == "company":
            return "abroad"
        draft.merged.append((found, row["name"], _SOURCE, "equal name"))
        draft.set_wikidata(found, row["wikidata"])
        return found
    return ""


def _compare(draft: Draft, entity_id: str, row: dict[str, str]) -> None:
    """Verify the year of a known organisation; another year is added only outside the core."""
    places = [
        place
        for place, fact in enumerate(draft.founding)
        if fact.entity_id == entity_id and fact.relation == "founded"
    ]
    for place in places:
        fact = draft.founding[place]
        if fact.date[:4] == row["established"]:
            if fact.verified == "no":
                note = ";".join(part for part in (fact.note, f"year: ROR {row['ror_id']}") if part)
                draft.founding[place] = replace(fact, verified="year", note=note)
            return
    if draft.tier[entity_id] == 0 and places:
        draft.omitted[
            _SOURCE, f"another year than the core: {draft.entities[entity_id].label} {row['established']}"
        ] += 1
        return
    draft.founding.append(_founded(entity_id, row))


def _founded(entity_id: str, row: dict[str, str]) -> FoundingRow:
    return FoundingRow(
        entity_id=entity_id,
        date=f"{int(row['established']):04d}",
        basis="established",
        source_ids=_SOURCE,
        recorded_from=_READ,
    )


def _add_new(draft: Draft, row: dict[str, str], name: str, country: str) -> None:
    entity_id = f"org:{slug(name)[:60].strip('-') or row['ror_id']}"
    if entity_id in draft.entities:
        entity_id = f"{entity_id}-{row['ror_id']}"
    draft.add_entity(
        EntityRow(
            entity_id=entity_id,
            kind="organisation",
            subkind=row["types"].partition("|")[0],
            label=name,
            wikidata=row["wikidata"],
            country=country or row["country"],
            disambiguation=row["city"],
        ),
        tier=2,
    )
    draft.founding.append(_founded(entity_id, row))
    _add_names(draft, entity_id, row, name)


def _add_names(draft: Draft, entity_id: str, row: dict[str, str], name: str) -> None:
    for acronym in row["acronyms"].split("|"):
        if 2 < len(acronym) < 9 and acronym.isascii() and acronym.isupper():
            draft.add_alias(acronym, entity_id, "acronym", ambiguous="true")
    names = [one for one in row["aliases"].split("|") if one.isascii()]
    title = unquote(row["wikipedia"].rpartition("/wiki/")[2]).replace("_", " ").partition(" (")[0]
    if "//en." in row["wikipedia"]:
        names.insert(0, title)
    plain = [
        one for one in names if 3 < len(one) < 70 and _PLAIN.fullmatch(one) and " " in one and one != name
    ]
    for one in list(dict.fromkeys(plain))[:_ALIASES]:
        draft.add_alias(one, entity_id)
