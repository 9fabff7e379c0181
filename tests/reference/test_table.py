# ruff: noqa: E501 - one row or case a line reads better than wrapped ones
"""What a loaded table answers."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable, compare_tables, table_info
from claims.relations import EntityKind, FactRelation
from claims.types import Rank

Write = Callable[[dict[str, str]], Path]


def test_facts_come_by_subject_and_object_in_order_of_date(table: ReferenceTable) -> None:
    assert [fact.fact_id for fact in table.facts_about("org:nato")] == ["f1", "f2"]
    holders = table.facts_of_object("post:bgc-secretary-general", FactRelation.HOLDS_POST)
    assert [fact.fact_id for fact in holders] == ["l1", "l2", "l4"]
    assert [fact.role for fact in holders] == ["full", "acting", "full"]


def test_a_fact_keeps_its_row(table: ReferenceTable) -> None:
    fact = table.fact("l3")
    assert fact is not None
    assert fact.source_ids == ("minutes", "treaty")
    assert fact.rank is Rank.PREFERRED
    assert fact.interval.edtf == "2000-09-01/.."
    assert table.source("minutes").title == "Minutes, 1990-2020"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2019, 6, 1), []),
        (date(2021, 6, 1), ["2000-09-01/.."]),
        (date(2022, 6, 1), ["2000-09-01/.."]),
        (date(2022, 6, 2), ["2000-09-01/2022-05-31"]),
        (None, ["2000-09-01/2022-05-31"]),
    ],
)
def test_what_the_table_said_on_an_earlier_day(
    table: ReferenceTable, day: date | None, said: list[str]
) -> None:
    facts = table.facts_about("person:karl-oe", recorded_on=day)
    assert [fact.interval.edtf for fact in facts] == said


def test_unknown_ids_give_nothing(table: ReferenceTable) -> None:
    assert table.entity("org:none") is None
    assert table.fact("none") is None
    assert table.facts_about("org:none") == ()
    assert table.coverage(FactRelation.MEMBER_OF, "org:none") is None
    assert table.source("none") is None
    assert table.events("the coronation") == []


@pytest.mark.parametrize("role", [None, "full", "acting", "full|acting"])
def test_coverage_of_several_roles(table: ReferenceTable, role: str | None) -> None:
    coverage = table.coverage(FactRelation.HOLDS_POST, "post:bgc-secretary-general", role)
    assert coverage is not None
    assert coverage.closed_world


def test_a_list_that_adds_up_is_closed(table: ReferenceTable) -> None:
    coverage = table.coverage(FactRelation.MEMBER_OF, "org:bgc", "full")
    assert coverage is not None
    assert coverage.closed_world
    assert coverage.complete_from == date(1990, 1, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("m5,state:EST,org:bgc,full,1992-06/..,accession,preferred,minutes,no,2020-01-01,,\n", ""),
        ("1992-06/..", "1992-06/2001"),
        ("1990/2010-05-01", "1990/.."),
    ],
)
def test_a_list_that_does_not_add_up_is_open(
    sound_files: dict[str, str], write_table: Write, old: str, new: str
) -> None:
    sound_files["membership.csv"] = sound_files["membership.csv"].replace(old, new)
    damaged = ReferenceTable.load(write_table(sound_files), default=False)
    coverage = damaged.coverage(FactRelation.MEMBER_OF, "org:bgc", "full")
    assert coverage is not None
    assert not coverage.closed_world
    assert "2 expected" in (coverage.note or "")


def test_two_holders_at_once_open_the_list(sound_files: dict[str, str], write_table: Write) -> None:
    moved = sound_files["leadership.csv"].replace("2000-09-01/2022-05-31", "1999-09-01/2022-05-31")
    damaged = ReferenceTable.load(write_table(sound_files | {"leadership.csv": moved}), default=False)
    coverage = damaged.coverage(FactRelation.HOLDS_POST, "post:bgc-secretary-general")
    assert coverage is not None
    assert not coverage.closed_world


@pytest.mark.parametrize("title", ["secretary general", "Secretary-General", "chief", "head", "leader"])
def test_posts_by_bare_title_and_body(table: ReferenceTable, title: str) -> None:
    assert [post.entity_id for post in table.find_posts(title, "org:bgc")] == ["post:bgc-secretary-general"]
    assert table.find_posts(title, "org:nato") == ()


@pytest.mark.parametrize(
    "title",
    ["Grain Council boss", "leader of the Grain Council", "secretary-general of the Baltic Grain Council"],
)
def test_posts_by_full_title(table: ReferenceTable, title: str) -> None:
    assert [post.entity_id for post in table.find_posts(title)] == ["post:bgc-secretary-general"]


def test_the_posts_of_a_body(table: ReferenceTable) -> None:
    assert [post.entity_id for post in table.posts_of("org:acme")] == ["post:acme-ceo"]
    assert [post.entity_id for post in table.find_posts("chief executive", "org:acme")] == ["post:acme-ceo"]


def test_events_nearest_first(sound_files: dict[str, str], write_table: Write) -> None:
    more = "the Swedish election,event:se-2018,en,name,,,true\nthe Swedish election,event:se-2022,en,name,,,true\n"
    sound_files["aliases.csv"] += more
    table = ReferenceTable.load(write_table(sound_files), default=False)
    found = table.events("the Swedish elections", near=date(2022, 1, 1))
    assert [entity.entity_id for entity, _ in found] == ["event:se-2022", "event:se-2018"]
    assert found[0][0].kind is EntityKind.EVENT


def test_as_of_is_the_latest_day_looked_at(table: ReferenceTable) -> None:
    assert table.as_of == date(2025, 6, 1)


def test_the_order_of_rows_changes_no_answer(sound_files: dict[str, str], write_table: Write) -> None:
    def turned(text: str) -> str:
        header, *rows = text.splitlines(keepends=True)
        return header + "".join(reversed(rows))

    one = ReferenceTable.load(write_table(sound_files), default=False)
    other = ReferenceTable.load(
        write_table({name: turned(text) for name, text in sound_files.items()}), default=False
    )
    facts = [[(f.fact_id, f.interval.edtf) for f in table.facts()] for table in (one, other)]
    assert facts[0] == facts[1]
    for name in ("NATO", "Berg", "the alliance", "Secretary General of the Baltic Grain Council"):
        assert [m.entity_id for m in one.find(name)] == [m.entity_id for m in other.find(name)]


def test_a_table_travels_to_another_process_by_its_files(table: ReferenceTable) -> None:
    copy = pickle.loads(pickle.dumps(table))
    assert copy.version == table.version
    assert copy.facts_about("org:nato") == table.facts_about("org:nato")


def test_no_table_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ReferenceTableError, match="no reference table was given"):
        ReferenceTable.load(default=False)
    with pytest.raises(ReferenceTableError, match="is no table"):
        ReferenceTable.load(tmp_path / "nowhere", default=False)


def test_facts_as_a_frame(table: ReferenceTable) -> None:
    frame = table.to_frame()
    assert list(frame["fact_id"]) == sorted(frame["fact_id"])
    assert frame.set_index("fact_id").loc["m5", "interval"] == "1992-06/.."


def test_the_description_counts(table: ReferenceTable) -> None:
    info = table_info(table)
    assert info.facts == {"event": 2, "founded": 3, "holds_post": 4, "member_of": 6}
    assert len(info.closed) == 3
    assert "facts: 15 (" in str(info)


def test_the_difference_between_two_tables(sound_files: dict[str, str], write_table: Write) -> None:
    old = ReferenceTable.load(write_table(sound_files), default=False)
    sound_files["founding.csv"] = (
        sound_files["founding.csv"].replace("1990,charter", "1991,charter").replace("f2,", "f9,")
    )
    new = ReferenceTable.load(write_table(sound_files), default=False)
    difference = compare_tables(old, new)
    assert [fact.fact_id for fact in difference.added] == ["f9"]
    assert [fact.fact_id for fact in difference.removed] == ["f2"]
    assert [str(change) for change in difference.changed] == ["f3: interval 1990 -> 1991"]
    assert not compare_tables(old, old)
    assert "facts changed: 1" in str(difference)
