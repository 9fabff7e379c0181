"""Companies of the S&P 500: founding years and membership of the index."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from cleanco import basename

from claims.curation.curated.reading import AS_OF
from claims.curation.draft import Draft, joined
from claims.curation.naming import slug
from claims.curation.raw import read_rows
from claims.curation.rows import CoverageRow, EntityRow, FoundingRow, MembershipRow

__all__ = ["add_companies", "add_founding_by_hand"]

_READ = "2026-08-08"
_CLASS = re.compile(r"\s*\((?:Class \w|The)\)|\s+\(Series \w\)")
_YEAR = re.compile(r"\b1[6-9]\d\d\b|\b20\d\d\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Years:
    """Founding years of one cell, the one outside the brackets first."""

    main: tuple[str, ...]
    origins: tuple[str, ...]


def add_companies(draft: Draft, source_dir: Path) -> None:
    """Add the companies of the index on the day it was read, with all founding years given."""
    source = draft.add_source(
        "S&P 500 companies (datasets/s-and-p-500-companies), from Wikipedia",
        source_id="sp500-companies",
        url="github.com/datasets/s-and-p-500-companies",
        licence="ODC-PDDL-1.0",
        retrieved=_READ,
        tier="community",
    )
    starts = _ticker_starts(source_dir / "sp500_history" / "sp500_ticker_start_end.csv")
    seen: set[str] = set()
    for row in read_rows(source_dir / "sp500_companies" / "constituents.csv"):
        company = _company(draft, _CLASS.sub("", row["Security"]), row)
        if company in seen:
            draft.omitted[source, "second share class of a company"] += 1
            continue
        seen.add(company)
        _add_years(draft, company, _years(row["Founded"]), source)
        equal = row["Date added"] in starts.get(row["Symbol"].replace(".", ""), ())
        draft.membership.append(
            MembershipRow(
                member_id=company,
                body_id="org:sp-500",
                interval=f"{row['Date added']}/..",
                basis="index_change",
                source_ids=source,
                verified="day" if equal else "no",
                recorded_from=_READ,
                note="start (day): fja05680/sp500" if equal else "",
            )
        )
    draft.coverage.append(
        CoverageRow(
            relation="member_of",
            scope_id="org:sp-500",
            role="full",
            complete_from=_READ,
            complete_to=_READ,
            as_of=_READ,
            closed_world="true",
            expected_count=str(len(seen)),
            note="companies in the index on that day; those that left before are known by ticker only",
        )
    )


def _ticker_starts(path: Path) -> dict[str, list[str]]:
    starts: defaultdict[str, list[str]] = defaultdict(list)
    for row in read_rows(path):
        starts[row["ticker"].replace(".", "")].append(row["start_date"])
    return dict(starts)


def _company(draft: Draft, security: str, row: dict[str, str]) -> str:
    name = basename(security).strip(" ,.") or security
    for candidate in (security, name, name.removesuffix(" Company"), name.removesuffix(" Group")):
        found = [one for one in draft.find(candidate, "organisation") if draft.tier[one] < 2]
        if len(found) == 1:
            draft.merged.append((found[0], security, "sp500-companies", "equal name or alias"))
            draft.add_alias(security, found[0])
            return found[0]
    entity_id = f"org:{slug(name)}"
    return draft.add_entity(
        EntityRow(
            entity_id=entity_id,
            kind="organisation",
            subkind="company",
            label=name,
            official_name=security if security != name else "",
            country="USA" if not _is_foreign(row["Headquarters Location"]) else "",
            disambiguation=f"company, {row['Headquarters Location']}",
        ),
        tier=1,
    )


def _is_foreign(place: str) -> bool:
    return place.rpartition(", ")[2] in ("Ireland", "United Kingdom", "Switzerland", "Bermuda", "Netherlands")


def _years(cell: str) -> _Years:
    """Read a founding cell such as `2013 (1888)`.

    Examples
    --------
    >>> _years("1998 (1923 / 1874)")
    _Years(main=('1998',), origins=('1923', '1874'))
    """
    outside, _, inside = cell.partition("(")
    return _Years(main=tuple(_YEAR.findall(outside)), origins=tuple(_YEAR.findall(inside)))


def _add_years(draft: Draft, company: str, years: _Years, source: str) -> None:
    """Add the years that no row of the company has yet; an equal one gains the source."""
    have = {row.date[:4] for row in draft.founding if row.entity_id == company and row.relation == "founded"}
    pairs = [(year, "founded") for year in years.main] + [(year, "origin") for year in years.origins]
    for year, basis in pairs:
        if year in have:
            continue
        draft.founding.append(
            FoundingRow(
                entity_id=company,
                date=year,
                basis=basis,
                source_ids=source,
                recorded_from=_READ,
                note=joined(["one of several years given" if len(pairs) > 1 else ""]),
            )
        )


def add_founding_by_hand(draft: Draft, by_hand: Path) -> None:
    """Add the founding dates written by hand for bodies the curated list has none for."""
    for row in read_rows(by_hand / "founding.csv"):
        draft.founding.append(
            FoundingRow(
                entity_id=row["entity_id"],
                relation=row["relation"],
                date=row["date"],
                basis=row["basis"],
                rank=row["rank"],
                source_ids="curated-core",
                recorded_from=AS_OF,
                note=joined([row["source"], row["note"]]),
            )
        )
