"""Reading many rows at once changes no answer."""

from claims.reference import ReferenceTable
from claims.reference.layer import Layer
from claims.relations import EntityKind, FactRelation

NAMES = [
    "NATO",
    "the N.A.T.O.",
    "Rutte",
    "Mark Rutte",
    "Jens Stoltenburg",
    "OPEC",
    "Nobody Anywhere",
    "\ud800",
]
BODIES = ["org:nato", "org:un", "org:nothing", "\ud800"]


def _answers(table):
    names = {name: table.find(name) for name in NAMES}
    people = {name: table.find(name, kinds={EntityKind.PERSON}) for name in NAMES}
    posts = {body: table.find_posts("secretary general", body) for body in BODIES}
    lists = {body: table.facts_of_object(body, FactRelation.MEMBER_OF) for body in BODIES}
    own = {found[0].entity_id: table.facts_about(found[0].entity_id) for found in names.values() if found}
    return names, people, posts, lists, own


def test_what_is_read_ahead_is_what_is_read_alone():
    ahead, alone = ReferenceTable.load(), ReferenceTable.load()
    ids = ahead.expect_names(NAMES)
    ahead.expect_facts(about=ids, of_objects=BODIES)
    ahead.expect_posts({"secretary general": BODIES})
    assert _answers(ahead) == _answers(alone)


def test_a_batch_read_ahead_needs_no_further_statement(monkeypatch):
    table = ReferenceTable.load()
    ids = table.expect_names(["Mark Rutte", "NATO"])
    table.expect_facts(about=ids, of_objects=ids)
    asked = []
    monkeypatch.setattr(Layer, "rows", lambda self, query, values=(): asked.append(query) or [])
    assert table.find("Mark Rutte")[0].entity_id == "person:mark-rutte"
    assert len(table.rows_of_object("org:nato").rows)
    assert not asked


def test_numbers_read_ahead_are_those_of_the_entities():
    ids = ["org:nato", "person:mark-rutte", "org:nothing", "\ud800"]
    ahead, alone = ReferenceTable.load(), ReferenceTable.load()
    ahead.expect_numbers(ids)
    assert [ahead.number(one) for one in ids] == [alone.number(one) for one in ids]
    assert [ahead.entity(one) for one in ids] == [alone.entity(one) for one in ids]
    assert [ahead.number(one) > 0 for one in ids] == [True, True, False, False]


def test_what_a_batch_reads_ahead_is_there_whatever_was_forgotten(monkeypatch):
    bodies = ["org:nato", "org:un", "org:opec"]
    table = ReferenceTable.load()
    monkeypatch.setattr("claims.reference.recall._MEMORY", 12)
    for batch in range(3):
        # Names of others fill the memory of entities; the lists and posts of the bodies stay known.
        table.expect_entities([f"org:stranger-{batch}-{n}" for n in range(30)])
        table.expect_entities(bodies)
        table.expect_numbers(bodies)
        table.expect_facts(of_objects=bodies)
        table.expect_posts({"secretary general": bodies})
    asked = []
    monkeypatch.setattr(Layer, "rows", lambda self, query, values=(): asked.append(query) or [])
    assert all(table.entity(body) and table.number(body) for body in bodies)
    assert table.find_posts("secretary general", "org:nato")
    assert not asked


def test_facts_read_last_are_kept_when_older_ones_are_forgotten(monkeypatch):
    table = ReferenceTable.load()
    (layer,) = table.layers
    monkeypatch.setattr("claims.reference.layer._MOST_NUMBERED", 6)
    layer.facts_numbered([1, 2, 3, 4])
    last = layer.facts_numbered([5, 6, 7, 8])
    assert layer.facts_numbered([1, 9])
    asked = []
    monkeypatch.setattr(Layer, "rows", lambda self, query, values=(): asked.append(query) or [])
    assert layer.facts_numbered([5, 6, 7, 8]) == last
    assert [layer.fact_number(fact.fact_id) for fact in last] == [5, 6, 7, 8]
    assert not asked


def test_a_few_questions_are_answered_without_the_columns_of_all_facts():
    few, many = ReferenceTable.load(), ReferenceTable.load()
    ids = [found[0].entity_id for name in ("Mark Rutte", "Jens Stoltenberg") if (found := few.find(name))]
    many.expect_facts(about=ids, of_objects=BODIES)
    for relation in (None, FactRelation.HOLDS_POST):
        assert [few.facts_about(one, relation) for one in ids] == [
            many.facts_about(one, relation) for one in ids
        ]
        assert [few.facts_of_object(body, relation) for body in BODIES] == [
            many.facts_of_object(body, relation) for body in BODIES
        ]
    assert [layer.has_columns for layer in (*few.layers, *many.layers)] == [False, True]
