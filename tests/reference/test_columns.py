"""Lists as numbers say what the rows say, and a damaged list is told, never judged by."""

import shutil
import sqlite3

import pytest

from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable
from claims.reference.lists import KINDS, RELATIONS, Column, list_of
from claims.relations import FactRelation

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
    post = table.described(table.number("post:nato-secretary-general"))
    assert post.label == table.entity("post:nato-secretary-general").label
    assert (post.title, post.kind) == ("secretary general", KINDS[KINDS.index(post.kind)])
    assert table.described(post.body).label == "NATO"


def test_one_number_means_one_fact(table):
    own = table.rows_about("person:mark-rutte").rows
    post = table.rows_of_object("post:nato-secretary-general").rows
    shared = set(own[:, Column.NUMBER].tolist()) & set(post[:, Column.NUMBER].tolist())
    facts = table.facts_about("person:mark-rutte", objects={"post:nato-secretary-general"})
    assert shared == {table.fact_number(fact.fact_id) for fact in facts}
    assert {*post[:, Column.RELATION].tolist()} == {RELATIONS[FactRelation.HOLDS_POST]}


@pytest.mark.parametrize("name", ["fact", "about_starts", "label_starts", "role"])
def test_damaged_columns_are_told(table, tmp_path, name):
    shutil.copy(table.layers[0].path, tmp_path / "t.sqlite")
    with sqlite3.connect(tmp_path / "t.sqlite") as connection:
        connection.execute("UPDATE packed SET bytes = x'0102030405' WHERE name = ?", (name,))
    connection.close()
    damaged = ReferenceTable.load(tmp_path / "t.sqlite", default=False)
    with pytest.raises(ReferenceTableError, match="is damaged"):
        damaged.rows_about("org:nato")
