"""Party leaders told from the windows in which the Factbook printed them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from claims.curation.draft import Draft
from claims.curation.parties import add_parties, add_party_leaders
from claims.curation.rows import LeadershipRow


def write(path: Path, rows: list[dict[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def built(folder: Path, *printed: tuple[str, str, str], first: str = "", share: str = "") -> Draft:
    """Build one party with the leaders printed: (name, first print, last print)."""
    party = {"country": "XXX", "partyfacts_id": "7"}
    page = {
        "url": "https://en.wikipedia.org/wiki/Plain_Party",
        "name_short": "PP",
        "name": "Plain Party",
        "name_native": "",
        "year_founded": "1990",
        "year_dissolved": "",
    }
    write(folder / "partyfacts" / "wikipedia.csv", [party | page])
    write(folder / "partyfacts" / "wikidata.csv", [party | {"wikidata_id": ""}])
    write(folder / "partyfacts" / "core-parties.csv", [party | {"year_first": first, "share_year": share}])
    leaders = [
        {"iso3": "XXX", "party": "Plain Party", "leader": name, "first_seen": seen, "last_seen": last}
        for name, seen, last in printed or (("Ann Lee", "2021-02-02", "2024-07-25"),)
    ]
    write(folder / "factbook" / "party_leaders_observed.csv", leaders)
    draft = Draft()
    add_party_leaders(draft, folder, add_parties(draft, folder))
    return draft


def names_of(folder: Path, *pages: tuple[str, str, str], wikidata: str = "") -> dict[str, set[str]]:
    """Build parties of (country, name, page), all of one QID if one is given; gives their aliases."""
    rows = [
        {"country": country, "partyfacts_id": str(place), "url": f"https://en.wikipedia.org/wiki/{page}"}
        | {"name": name, "name_short": "", "name_native": "", "year_founded": "1990", "year_dissolved": ""}
        for place, (country, name, page) in enumerate(pages)
    ]
    keys = [{"country": row["country"], "partyfacts_id": row["partyfacts_id"]} for row in rows]
    write(folder / "partyfacts" / "wikipedia.csv", rows)
    write(folder / "partyfacts" / "wikidata.csv", [key | {"wikidata_id": wikidata} for key in keys])
    write(
        folder / "partyfacts" / "core-parties.csv",
        [key | {"year_first": "", "share_year": ""} for key in keys],
    )
    draft = Draft()
    add_parties(draft, folder)
    names: dict[str, set[str]] = {}
    for row in draft.aliases.values():
        names.setdefault(row.entity_id, set()).add(row.alias)
    return names


def test_a_name_in_brackets_and_the_one_before_it_stand_alone_as_well(tmp_path: Path) -> None:
    [names] = names_of(tmp_path, ("XXX", "Farmers' Reform Party (Plough Party)", "FRP")).values()
    assert {"Farmers' Reform Party", "Plough Party", "FRP"} <= names


def test_a_branch_is_not_called_as_the_whole_party(tmp_path: Path) -> None:
    branch, whole = names_of(
        tmp_path,
        ("XXX", "Plain Party (Southern Division)", "Southern_Plain_Party"),
        ("XXX", "Plain Party", "Plain_Party"),
    ).values()
    assert "Plain Party" in whole
    assert "Plain Party" not in branch


def test_a_party_of_two_countries_has_the_names_of_both_pages(tmp_path: Path) -> None:
    pages = (("XXX", "Union Party", "Union_Party"), ("YYY", "Union Party", "The_Union_Movement"))
    [names] = names_of(tmp_path, *pages, wikidata="Q7").values()
    assert {"Union Party", "The Union Movement"} <= names


def spells(draft: Draft) -> list[tuple[str, str]]:
    def label(row: LeadershipRow) -> str:
        return draft.entities[row.holder_id].label

    return [(label(row), row.interval) for row in draft.leadership]


@pytest.mark.parametrize(
    ("former", "latter"),
    [
        ("Ann LEE", "Dame Ann LEE"),
        ("Dr. Ann LEE", "Ann LEE"),
        ("President Ann LEE", "Ann LEE"),
        ("Ann LEE", "Ann Beth LEE Moore"),
        ("Katerina PETROVA", "Katerina PETROWA"),
    ],
)
def test_another_print_of_one_name_is_no_change_of_leader(tmp_path: Path, former: str, latter: str) -> None:
    draft = built(tmp_path, (former, "2021-07-01", "2022-05-05"), (latter, "2022-05-12", "2024-07-25"))
    assert spells(draft) == []


def test_father_and_son_are_two_leaders(tmp_path: Path) -> None:
    draft = built(
        tmp_path, ("Mart LEPP", "2021-07-01", "2022-05-05"), ("Martin LEPP", "2022-05-12", "2024-07-25")
    )
    assert spells(draft) == [("Mart Lepp", "/2022~"), ("Martin Lepp", "2022~/..")]


def test_a_leader_keeps_every_printed_name_and_both_ends(tmp_path: Path) -> None:
    draft = built(
        tmp_path,
        ("Ola BERG", "2021-07-01", "2022-05-05"),
        ("Ann LEE", "2022-05-12", "2023-02-02"),
        ("Dame Ann LEE", "2023-02-09", "2024-01-04"),
        ("Bo DAHL", "2024-01-11", "2024-07-25"),
    )
    assert spells(draft) == [("Ola Berg", "/2022~"), ("Ann Lee", "2022~/2024~"), ("Bo Dahl", "2024~/..")]
    names = {row.alias for row in draft.aliases.values() if row.entity_id == draft.leadership[1].holder_id}
    assert {"Ann Lee", "Dame Ann Lee", "Lee"} <= names


@pytest.mark.parametrize(
    ("first", "share", "years"),
    [
        pytest.param("1979", "1987", ["1990", "1979"], id="an earlier founding stands beside it"),
        pytest.param("1990", "", ["1990"], id="the same year"),
        pytest.param("1994", "1998", ["1990"], id="a later year may be the first election"),
        pytest.param("1986", "1986", ["1990"], id="so may the year of the share of votes"),
        pytest.param("", "", ["1990"], id="not known"),
    ],
)
def test_a_party_has_the_founding_years_of_both_lists(
    tmp_path: Path, first: str, share: str, years: list[str]
) -> None:
    draft = built(tmp_path, first=first, share=share)
    assert [row.date for row in draft.founding] == years
    ranks = {row.date: row.rank for row in draft.founding}
    assert ranks["1990"] == ("preferred" if len(years) > 1 else "normal")
