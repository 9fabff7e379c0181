"""Lists as numbers say what the rows say, and a damaged list is told, never judged by."""

import contextlib
import shutil
import sqlite3

import numpy as np
import pytest

from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable
from claims.reference.lists import KINDS, RELATIONS, Column, list_of
from claims.relations import EntityKind, FactRelation

IDS = ("org:nato", "person:mark-rutte", "state:SWE", "post:nato-secretary-general", "org:nothing")


def _compared(rows):
    """Leave out the columns that number things: every list has numbers of its own."""
    return rows[:, [Column.RELATION, Column.RANK, *range(Column.RECORDED_TO, len(Column))]].tolist()


@pytest.fixture(scope="module")
def table():
    return ReferenceTable.load()


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("side", ["subject_id", "object_id"])
def test_columns_say_what_the_rows_say(table, name, side):
    (layer,) = table.layers
    found = table.rows_about(name) if side == "subject_id" else table.rows_of_object(name)
    facts = layer.facts(side, name)
    numbers = {"": 0}
    same = list_of(facts, lambda text: numbers.setdefault(text, len(numbers)))
    assert list(found.facts()) == facts
    assert _compared(found.rows) == _compared(same.rows)


def test_facts_of_some_objects_are_those_with_them(table):
    held = table.facts_about("state:SWE", FactRelation.MEMBER_OF)
    some = table.facts_about("state:SWE", FactRelation.MEMBER_OF, objects={"org:nato", "org:nothing"})
    assert some == tuple(fact for fact in held if fact.object_id == "org:nato")
    assert table.facts_about("org:nato", FactRelation.FOUNDED, objects={"org:nothing"}) == ()


def test_what_is_described_is_the_entity(table):
    numbers = np.array([table.number("post:nato-secretary-general"), 0, table.number("org:nato")])
    described = table.described(numbers)
    assert [KINDS[kind] if kind >= 0 else None for kind in described.kinds] == [
        EntityKind.POST,
        None,
        EntityKind.ORGANISATION,
    ]
    assert described.titles == ["secretary general", None, None]
    assert described.bodies.tolist() == [numbers[2], 0, 0]
    assert table.labels(numbers) == [
        table.entity("post:nato-secretary-general").label,
        "",
        table.entity("org:nato").label,
    ]


def test_one_number_means_one_fact(table):
    own = table.rows_about("person:mark-rutte").rows
    post = table.rows_of_object("post:nato-secretary-general").rows
    shared = set(own[:, Column.NUMBER].tolist()) & set(post[:, Column.NUMBER].tolist())
    facts = table.facts_about("person:mark-rutte", objects={"post:nato-secretary-general"})
    assert shared == {table.fact_number(fact.fact_id) for fact in facts}
    assert {*post[:, Column.RELATION].tolist()} == {RELATIONS[FactRelation.HOLDS_POST]}


@pytest.fixture
def damaged(table, tmp_path):
    """Give what makes a copy of the bundled table, damaged by a statement."""

    def make(statement, *values):
        place = tmp_path / "t.sqlite"
        shutil.copy(table.layers[0].path, place)
        with contextlib.closing(sqlite3.connect(place)) as connection, connection:
            connection.execute(statement, values)
        return ReferenceTable.load(place, default=False)

    return make


@pytest.mark.parametrize("name", ["fact", "about_starts", "label_starts", "role"])
def test_damaged_columns_are_told(damaged, name):
    table = damaged("UPDATE packed SET bytes = x'0102030405' WHERE name = ?", name)
    with pytest.raises(ReferenceTableError, match="is damaged"):
        table.rows_about("org:nato")


@pytest.mark.parametrize(
    "name", ["fact", "entity", "about", "of_object", "about_starts", "of_object_starts", "label_starts"]
)
@pytest.mark.parametrize("number", [-2, 2**31 - 1])
def test_numbers_that_lead_nowhere_are_told(table, damaged, name, number):
    stored = dict(table.layers[0].rows("SELECT name, bytes FROM packed"))
    numbers = np.frombuffer(stored[name], dtype="<i4").copy()
    middle = len(numbers) // 2
    if name == "fact":
        middle -= middle % len(Column) - Column.TARGET
    numbers[middle] = number
    broken = damaged("UPDATE packed SET bytes = ? WHERE name = ?", numbers.tobytes(), name)
    with pytest.raises(ReferenceTableError, match="do not fit together"):
        broken.rows_about("org:nato")


@pytest.mark.parametrize(
    "value",
    ["text", None, 7, b"{}", b"[1]", b"[" * 100_000],
    ids=["text", "null", "number", "object", "numbers", "deep"],
)
def test_columns_of_another_kind_are_told(damaged, value):
    broken = damaged("UPDATE packed SET bytes = ? WHERE name = 'role'", value)
    with pytest.raises(ReferenceTableError, match="is damaged"):
        broken.rows_about("org:nato")


@pytest.mark.parametrize(
    ("statement", "ask"),
    [
        ("UPDATE entity SET kind = 'planet'", lambda table: table.entity("org:nato")),
        ("UPDATE entity SET kind = 'planet'", lambda table: list(table.entities())),
        ("UPDATE alias SET valid_from = 'once'", lambda table: table.find("NATO")),
        ("UPDATE coverage SET as_of = 'once'", lambda table: table.coverages()),
        ("UPDATE source SET retrieved = 'once'", lambda table: list(map(table.source, _sources(table)))),
        ("UPDATE fact SET edtf = 'once'", lambda table: list(table.facts())),
        ("ALTER TABLE entity RENAME TO thing", lambda table: list(table.entities())),
    ],
)
def test_damaged_rows_are_told(damaged, statement, ask):
    broken = damaged(statement)
    with pytest.raises(ReferenceTableError, match="is damaged"):
        ask(broken)


def _sources(table):
    return [source for (source,) in table.layers[0].rows("SELECT source_id FROM source LIMIT 1")]
