"""Training claims are made from rows, the same ones every time."""

from itertools import islice

import pytest

from claims.matching.examples import make_examples


@pytest.fixture(scope="module")
def examples(table):
    return list(islice(make_examples(table, seed=1, per_fact=1), 3000))


def test_the_same_seed_gives_the_same_examples(table, examples):
    assert list(islice(make_examples(table, seed=1, per_fact=1), 300)) == examples[:300]


def test_another_seed_gives_others(table, examples):
    assert list(islice(make_examples(table, seed=2, per_fact=1), 300)) != examples[:300]


def test_the_rows_of_an_example_are_its_subjects(table, examples):
    rows = ((example.subject_id, table.fact(fact)) for example in examples for fact in example.fact_ids)
    assert all(fact.subject_id == subject for subject, fact in rows)


def test_strangers_are_unknown_to_the_table(table, examples):
    strangers = [example for example in examples if example.wording == "stranger"]
    names = [example.claim.subject.name for example in strangers[:40]]
    assert [
        name
        for name in names
        if table.find(name, fuzzy=False) and table.find(name, fuzzy=False)[0].score == 1
    ] == []
    assert all(not example.fact_ids for example in strangers)


def test_every_way_to_word_a_name_occurs(examples):
    assert {"label", "alias", "typo", "surname", "stranger", "withheld", "other subject"} <= {
        example.wording for example in examples
    }
