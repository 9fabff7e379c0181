"""FactBench's reference files as a table of tidy CSV files.

The query results the benchmark was sampled from: terms of prime ministers, spells
of basketball players, founding dates of companies. They go through the same
loader as every table people bring.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from claims.benchmarks.tidy import TidyRows

__all__ = ["FoundingPlaces", "read_places", "write_table"]

_OFFICE = re.compile(r"Prime Minister of (?:the )?(?P<state>.+)")
_TITLE = "prime minister"
# Company label -> (place, year) pairs: the project's own tables know no places of founding.
FoundingPlaces = dict[str, set[tuple[str, str]]]


def write_table(shared: str | Path, folder: str | Path) -> Path:
    """Write the tidy files of FactBench's reference data.

    Parameters
    ----------
    shared : path
        The benchmark's folder.
    folder : path
        Where to write; made when it is not there.
    """
    source, rows = Path(shared), TidyRows()
    _add_leaders(rows, _csv(source / "reference_leader_out_dbpedia_001.csv"))
    _add_players(rows, _csv(source / "reference_nbateam_out_dbpedia_005.csv"))
    for company, _, founded in _companies(source):
        _add_company(rows, company, founded)
    return rows.write(folder)


def read_places(shared: str | Path) -> FoundingPlaces:
    """Give the places and years of founding by the company's label."""
    found: FoundingPlaces = {}
    for company, places, founded in _companies(Path(shared)):
        found.setdefault(company, set()).update((place, founded[:4]) for place in places)
    return found


def _csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _name(url: str) -> str:
    return unquote(url.rsplit("/", 1)[-1]).replace("_", " ")


def _interval(row: Mapping[str, str]) -> str:
    return f"{_date(row['from'])}/{_date(row['to'])}"


def _date(text: str) -> str:
    found = re.match(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", text.strip())
    return found.group() if found else ""


def _add_leaders(rows: TidyRows, terms: Iterable[Mapping[str, str]]) -> None:
    for term in terms:
        office = _OFFICE.fullmatch(term["office"])
        interval = _interval(term)
        if office is None or not _is_sound(interval):
            continue
        state = rows.add_entity("state", office["state"])
        post = rows.add_entity("post", term["office"], body_id=state, title=_TITLE)
        holder = rows.add_entity("person", _name(term["person"]))
        rows.add_fact("leadership", holder_id=holder, post_id=post, interval=interval, acting="false")


def _is_sound(interval: str) -> bool:
    start, _, end = interval.partition("/")
    return bool(start) and (not end or (start[:4] <= end[:4] and (len(start) != len(end) or start <= end)))


def _add_players(rows: TidyRows, spells: Iterable[Mapping[str, str]]) -> None:
    for spell in spells:
        interval = _interval(spell)
        if not _is_sound(interval):
            continue
        team = rows.add_entity("organisation", _name(spell["team"]))
        player = rows.add_entity("person", _name(spell["player"]))
        rows.add_fact("membership", member_id=player, body_id=team, role="full", interval=interval)


def _add_company(rows: TidyRows, label: str, founded: str) -> None:
    company = rows.add_entity("organisation", label)
    rows.add_fact("founding", entity_id=company, relation="founded", date=founded)


def _companies(source: Path) -> Iterator[tuple[str, list[str], str]]:
    text = (source / "reference_foundationPlace_freebase.json").read_text(encoding="utf-8")
    for place in json.loads(text):
        for company in place["/business/industry/companies"]:
            founded = _date(
                str((company.get("/organization/organization/date_founded") or {}).get("value") or "")
            )
            label = _english(company["name"])
            places = [_english(one["name"]) for one in company["/organization/organization/place_founded"]]
            if founded and label:
                yield label, [name for name in places if name], founded


def _english(names: Iterable[Mapping[str, Any]]) -> str:
    return next((str(name["value"]) for name in names if name["lang"] == "/lang/en"), "")
