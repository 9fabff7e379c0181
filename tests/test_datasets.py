"""The shipped table: closed lists count right, nothing overlaps, everything resolves."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import defaultdict
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from claims.curation.dating import overlap_days
from claims.dates import EndState, Interval, parse_edtf

FOLDER = Path(__file__).parents[1] / "datasets" / "reference"
FACT_FILES = ("founding", "membership", "leadership")


@cache
def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@cache
def identifiers() -> frozenset[str]:
    return frozenset(row["entity_id"] for row in rows("entities"))


@cache
def members_by_body() -> dict[str, list[tuple[str, str]]]:
    found = defaultdict(list)
    for row in rows("membership"):
        if row["rank"] == "preferred" and row["role"] == "full":
            found[row["body_id"]].append((row["member_id"], row["interval"]))
    return found


def members_at(body: str, day: str) -> set[str]:
    return {
        member for member, interval in members_by_body()[body] if holds(interval, date.fromisoformat(day))
    }


def holds(text: str, day: date) -> bool:
    interval = parse_edtf(text)
    if interval.start is None or interval.start.first > day:
        return False
    return interval.end_state is EndState.OPEN or (interval.end is not None and day < interval.end.limit)


@pytest.mark.parametrize(
    ("body", "day", "count"),
    [
        ("org:nato", "1950-01-01", 12),
        ("org:nato", "1953-01-01", 14),
        ("org:nato", "1956-01-01", 15),
        ("org:nato", "1983-01-01", 16),
        ("org:nato", "2000-01-01", 19),
        ("org:nato", "2005-01-01", 26),
        ("org:nato", "2010-01-01", 28),
        ("org:nato", "2018-01-01", 29),
        ("org:nato", "2021-01-01", 30),
        ("org:nato", "2023-06-01", 31),
        ("org:nato", "2024-04-01", 32),
        ("org:eu", "1960-01-01", 6),
        ("org:eu", "1974-01-01", 9),
        ("org:eu", "1982-01-01", 10),
        ("org:eu", "1987-01-01", 12),
        ("org:eu", "1996-01-01", 15),
        ("org:eu", "2005-01-01", 25),
        ("org:eu", "2008-01-01", 27),
        ("org:eu", "2014-01-01", 28),
        ("org:eu", "2021-01-01", 27),
        ("org:eec", "1974-01-01", 9),
        ("org:un", "1945-12-31", 51),
        ("org:un", "2024-01-01", 193),
        ("org:eurozone", "1999-06-01", 11),
        ("org:eurozone", "2001-06-01", 12),
        ("org:eurozone", "2007-06-01", 13),
        ("org:eurozone", "2008-06-01", 15),
        ("org:eurozone", "2009-06-01", 16),
        ("org:eurozone", "2011-06-01", 17),
        ("org:eurozone", "2014-06-01", 18),
        ("org:eurozone", "2015-06-01", 19),
        ("org:eurozone", "2023-06-01", 20),
        ("org:eurozone", "2026-06-01", 21),
        ("org:un", "1946-12-31", 55),
        ("org:un", "1947-12-31", 57),
        ("org:un", "1948-12-31", 58),
        ("org:un", "1949-12-31", 59),
        ("org:un", "1950-12-31", 60),
        ("org:un", "1955-12-31", 76),
        ("org:un", "1956-12-31", 80),
        ("org:un", "1957-12-31", 82),
        ("org:un", "1961-12-31", 104),
        ("org:un", "1962-12-31", 110),
        ("org:un", "1964-12-31", 115),
        ("org:un", "1970-12-31", 127),
        ("org:un", "1975-12-31", 144),
        ("org:un", "1980-12-31", 154),
        ("org:un", "1984-12-31", 159),
        ("org:un", "1990-12-31", 159),
        ("org:un", "1991-12-31", 166),
        ("org:un", "2000-12-31", 189),
        ("org:un", "2002-12-31", 191),
        ("org:un", "2006-12-31", 192),
        ("org:un", "2011-12-31", 193),
        ("org:coe", "1949-06-01", 10),
        ("org:coe", "2021-06-01", 47),
        ("org:coe", "2023-01-01", 46),
        ("org:asean", "1970-01-01", 5),
        ("org:asean", "1985-01-01", 6),
        ("org:asean", "1996-01-01", 7),
        ("org:asean", "1998-01-01", 9),
        ("org:asean", "2000-01-01", 10),
        ("org:asean", "2025-11-01", 11),
        ("org:brics", "2010-01-01", 4),
        ("org:brics", "2012-01-01", 5),
        ("org:brics", "2024-06-01", 9),
        ("org:brics", "2025-02-01", 10),
        ("org:wto", "1995-01-02", 76),
        ("org:wto", "2001-12-31", 143),
        ("org:wto", "2016-12-31", 164),
        ("org:wto", "2024-12-31", 166),
        ("org:oecd", "1975-01-01", 24),
        ("org:oecd", "2021-12-31", 38),
        ("org:opec", "2015-01-01", 12),
        ("org:opec", "2024-06-01", 12),
        ("org:arab-league", "1945-12-31", 7),
        ("org:arab-league", "2000-01-01", 22),
        ("org:schengen", "1996-01-01", 7),
        ("org:schengen", "2008-06-01", 24),
        ("org:schengen", "2012-01-01", 26),
        ("org:schengen", "2023-06-01", 27),
        ("org:schengen", "2025-02-01", 29),
        ("org:commonwealth", "2023-01-01", 56),
        ("org:au", "2018-01-01", 55),
        ("org:au", "2003-01-01", 53),
        ("org:osce", "2013-01-01", 57),
        ("org:g7", "1990-01-01", 7),
        ("org:g20", "2010-01-01", 20),
        ("org:g20", "2024-01-01", 21),
        ("org:mercosur", "1992-01-01", 4),
        ("org:mercosur", "2013-01-01", 5),
        ("org:nafta", "2000-01-01", 3),
        ("org:efta", "2010-01-01", 4),
        ("org:efta", "1961-01-01", 7),
        ("org:warsaw-pact", "1956-01-01", 8),
        ("org:warsaw-pact", "1970-01-01", 7),
        ("org:visegrad", "1992-01-01", 3),
        ("org:visegrad", "1994-01-01", 4),
        ("org:csto", "2005-01-01", 6),
        ("org:csto", "2008-01-01", 7),
        ("org:csto", "2013-01-01", 6),
        ("org:ecowas", "1980-01-01", 16),
        ("org:ecowas", "2010-01-01", 15),
        ("org:ecowas", "2025-06-01", 12),
        ("org:sco", "2002-01-01", 6),
        ("org:sco", "2018-01-01", 8),
        ("org:sco", "2024-12-01", 10),
        ("org:gcc", "1982-01-01", 6),
        ("org:apec", "1990-01-01", 12),
        ("org:apec", "2000-01-01", 21),
        ("org:eaeu", "2016-01-01", 5),
    ],
)
def test_closed_lists_have_the_known_number_of_members(body: str, day: str, count: int) -> None:
    assert len(members_at(body, day)) == count


def test_every_closed_membership_list_has_its_expected_count() -> None:
    wrong = {}
    for row in rows("coverage"):
        if row["relation"] == "member_of" and row["closed_world"] == "true" and row["expected_count"]:
            found = len(members_at(row["scope_id"], row["complete_to"]))
            if found != int(row["expected_count"]):
                wrong[row["scope_id"]] = (found, row["expected_count"])
    assert wrong == {}


def test_no_two_regular_holders_of_a_post_overlap_by_more_than_a_day() -> None:
    single = {
        row["scope_id"]
        for row in rows("coverage")
        if row["relation"] == "holds_post" and row["expected_count"] == "1"
    }
    terms = defaultdict(list)
    for row in rows("leadership"):
        if row["rank"] == "preferred" and row["acting"] == "false" and row["post_id"] in single:
            terms[row["post_id"]].append((row["interval"], row["holder_id"]))
    overlapping = [
        (post, first, second)
        for post, held in terms.items()
        for place, first in enumerate(sorted(held))
        for second in sorted(held)[place + 1 :]
        if overlap_days(first[0], second[0]) > 1
    ]
    assert overlapping == []


def test_no_post_has_more_regular_holders_at_once_than_it_says() -> None:
    stated = {
        row["scope_id"]: int(row["expected_count"])
        for row in rows("coverage")
        if row["relation"] == "holds_post" and row["expected_count"] not in ("", "1")
    }
    terms = defaultdict(set)
    for row in rows("leadership"):
        if row["rank"] == "preferred" and row["acting"] == "false" and row["post_id"] in stated:
            terms[row["post_id"]].add((row["holder_id"], parse_edtf(row["interval"])))
    crowded = {
        post: (most, stated[post])
        for post, held in terms.items()
        if (most := _most_at_once(held)) > stated[post]
    }
    assert crowded == {}


def _most_at_once(held: set[tuple[str, Interval]]) -> int:
    """Count who surely held a post two days after any term surely began: a handover takes one."""
    days = [term.start.limit + timedelta(days=1) for _, term in held if term.start]
    return max((len({who for who, term in held if term.surely_holds_on(day)}) for day in days), default=0)


def test_every_body_with_a_closed_list_of_members_is_dated_in_these_tests() -> None:
    closed = {
        row["scope_id"]
        for row in rows("coverage")
        if row["relation"] == "member_of" and row["closed_world"] == "true"
    }
    counted = {row["scope_id"] for row in rows("coverage") if row["expected_count"]}
    assert closed <= counted


@pytest.mark.parametrize(
    ("file", "columns"),
    [
        ("aliases", ("entity_id",)),
        ("founding", ("entity_id",)),
        ("membership", ("member_id", "body_id")),
        ("leadership", ("holder_id", "post_id")),
        ("events", ("event_id",)),
        ("coverage", ("scope_id",)),
    ],
)
def test_every_reference_resolves(file: str, columns: tuple[str, ...]) -> None:
    dangling = {row[column] for row in rows(file) for column in columns} - identifiers()
    assert dangling == set()


def test_every_post_leads_to_a_body_and_has_a_bare_title() -> None:
    posts = [row for row in rows("entities") if row["kind"] == "post"]
    assert [row["entity_id"] for row in posts if row["body_id"] not in identifiers()] == []
    assert [
        row["entity_id"] for row in posts if not row["title"] or row["title"] != row["title"].lower()
    ] == []


@pytest.mark.parametrize("file", [*FACT_FILES, "events"])
def test_every_row_names_known_sources(file: str) -> None:
    known = {row["source_id"] for row in rows("sources")}
    missing = {source for row in rows(file) for source in row["source_ids"].split(";")} - known
    assert missing == set()


@pytest.mark.parametrize(
    ("file", "column"),
    [("founding", "date"), ("membership", "interval"), ("leadership", "interval"), ("events", "interval")],
)
def test_every_date_reads_and_no_end_precedes_its_start(file: str, column: str) -> None:
    for row in rows(file):
        parse_edtf(row[column])


@pytest.mark.parametrize("file", FACT_FILES)
def test_superseded_rows_are_recorded_in_order(file: str) -> None:
    assert [
        row["fact_id"]
        for row in rows(file)
        if row["recorded_to"] and row["recorded_from"] > row["recorded_to"]
    ] == []


def test_no_identifier_or_wikidata_item_stands_twice() -> None:
    entities = rows("entities")
    assert len(identifiers()) == len(entities)
    items = [row["wikidata"] for row in entities if row["wikidata"]]
    assert len(items) == len(set(items))


def test_card_counts_equal_the_files() -> None:
    card = (FOLDER / "README.md").read_text(encoding="utf-8")
    stated = dict(re.findall(r"\| (\w+)\.csv \| (\d+) \|", card))
    assert stated == {name: str(len(rows(name))) for name in stated}
    assert set(stated) == {path.stem for path in FOLDER.glob("*.csv")}


def test_sources_that_may_only_be_compared_with_are_not_shipped() -> None:
    shipped = " ".join(f"{row['source_id']} {row['title']}".lower() for row in rows("sources"))
    assert not re.search(r"archigos|reign 2021|correlates of war|world-leaders|us governors|eums", shipped)


def test_descriptor_describes_every_file_and_the_files_obey_it() -> None:
    package = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        found = rows(resource["name"])
        schema = resource["schema"]
        assert [column["name"] for column in schema["fields"]] == list(found[0])
        for column in schema["fields"]:
            assert [cell for row in found if not obeys(cell := row[column["name"]], column)] == []
        keys = [tuple(row[name] for name in schema["primaryKey"]) for row in found]
        assert len(keys) == len(set(keys))


def test_frictionless_finds_the_package_valid() -> None:
    """The outside judge of the descriptor and of every row: types, keys, references."""
    pytest.importorskip("frictionless", reason="frictionless is in the extra `test`")
    done = subprocess.run(
        [sys.executable, "-m", "frictionless", "validate", str(FOLDER / "datapackage.json"), "--json"],
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout)
    assert (told["valid"], told["stats"]["errors"], told["stats"]["tasks"]) == (True, 0, 8)


def obeys(cell: str, column: dict[str, object]) -> bool:
    constraints = column.get("constraints", {})
    assert isinstance(constraints, dict)
    if not cell:
        return not constraints.get("required")
    if "enum" in constraints and cell not in constraints["enum"]:
        return False
    patterns = {"boolean": "true|false", "integer": r"\d+", "date": r"\d{4}-\d\d-\d\d", "string": r"[\s\S]+"}
    return re.fullmatch(patterns[str(column["type"])], cell) is not None
