"""An index finds what articles make of names, and leaves open what names alone do not settle."""

import json
from itertools import combinations

import numpy as np
import pytest

from claims.linking import NameIndex

NAMES = [
    ("Jens Stoltenberg", "p1"),
    ("Thorvald Stoltenberg", "p2"),
    ("Mark Rutte", "p3"),
    ("Gamal Abdel Nasser", "p4"),
    ("Nasser Al-Sabah", "p5"),
    ("Saddam Hussein", "p6"),
    ("Hewlett-Packard", "o1"),
    ("Microsoft", "o2"),
    ("Microsoft Oy", "o3"),
    ("IBM", "o4"),
    ("European Space Agency", "o5"),
    ("European Environment Agency", "o6"),
    ("ESA", "o5"),
]


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    names, ids = zip(*NAMES, strict=True)
    return NameIndex.build(names, ids, tmp_path_factory.mktemp("names"))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Mark Rutte", "p3"),
        ("mark RUTTE", "p3"),
        ("Rutte, Mark", "p3"),
        ("Marc Rutte", "p3"),
        ("Mr Rutte", "p3"),
        ("M. Rutte", "p3"),
        ("Jens Stoltenburg", "p1"),
        ("Nasser", "p4"),
        ("Saddam Husayn", "p6"),
        ("Saddam Hussein Al Majid Al Tikriti", "p6"),
        ("HP", "o1"),
        ("Hewlett Packard Inc.", "o1"),
        ("Micro Soft", "o2"),
        ("Microsoft Corp.", "o2"),
        ("Mircosoft", "o2"),
        ("International Business Machines", "o4"),
        ("European Space Agency (ESA)", "o5"),
    ],
)
def test_found_and_settled(index, query, expected):
    hits = index.query(query)
    assert hits[0].id == expected
    assert hits[0].is_settled


@pytest.mark.parametrize("query", ["Stoltenberg", "Mr. Stoltenberg"])
def test_a_surname_two_people_bear_is_not_settled(index, query):
    hits = index.query(query)
    assert {hit.id for hit in hits} == {"p1", "p2"}
    assert not any(hit.is_settled for hit in hits)


@pytest.mark.parametrize("query", ["Karl Stoltenberg", "Caldera Systems", "Peter Gabriel", "", "?!", "the"])
def test_strangers_are_not_found(index, query):
    assert not any(hit.is_settled for hit in index.query(query))


def test_each_id_is_given_once(index):
    ids = [hit.id for hit in index.query("European Agency")]
    assert len(ids) == len(set(ids))


def test_many_queries_are_answered_like_single_ones(index):
    queries = ["Mark Rutte", "Nasser", "Mark Rutte", "nobody"]
    assert index.query_many(queries) == [index.query(query) for query in queries]


def test_an_opened_index_answers_like_the_built_one(tmp_path):
    names, ids = zip(*NAMES, strict=True)
    built = NameIndex.build(names, ids, tmp_path)
    assert NameIndex.open(tmp_path).query("Marc Rutte") == built.query("Marc Rutte")


def test_the_order_of_names_is_no_matter(tmp_path):
    names, ids = zip(*reversed(NAMES), strict=True)
    turned = NameIndex.build(names, ids, tmp_path)
    assert [hit.id for hit in turned.query("Marc Rutte")] == ["p3"]


def test_arrays_are_mapped_not_read(index):
    assert isinstance(index._vocabulary.weights.base, np.memmap)


def test_an_index_of_another_format_is_refused(tmp_path):
    (tmp_path / "about.json").write_text(json.dumps({"format": "other", "names": 0}))
    with pytest.raises(ValueError, match="format 'other'"):
        NameIndex.open(tmp_path)


def test_names_and_ids_must_pair(tmp_path):
    with pytest.raises(ValueError, match="2 names for 1 ids"):
        NameIndex.build(["a", "b"], ["1"], tmp_path)


def test_an_empty_index_finds_nothing(tmp_path):
    assert NameIndex.build([], [], tmp_path).query("NATO") == []


def test_a_surname_two_people_bear_is_not_settled_by_the_shorter_name(tmp_path):
    index = NameIndex.build(["P. W. Botha", "Louis Botha"], ["one", "other"], tmp_path)
    assert not index.query("Botha")[0].is_settled


def test_dotted_initials_are_one_word(tmp_path):
    index = NameIndex.build(["Hewlett-Packard", "Horizon Pay"], ["hp", "pay"], tmp_path)
    assert {hit.id for hit in index.query("H.P.")} == {"hp", "pay"}


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """An index in which every word is common, so that only two words together lead anywhere."""
    firsts = "John Jane Mary Paul Rosa Igor Nils Vera Omar Lena Abel Cleo Dora Ezra Fred".split()
    lasts = [
        f"{start}{end}" for start in ("Hart", "Bel", "Kov", "Stan", "Ric") for end in ("man", "ley", "son")
    ]
    names = [f"{first} {middle} {last}" for first, middle in combinations(firsts, 2) for last in lasts]
    return NameIndex.build(names, names, tmp_path_factory.mktemp("crowd"))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Rosa Igor Belson", "Rosa Igor Belson"),
        ("BELSON, Rosa Igor", "Rosa Igor Belson"),
        ("Rosa Igor Bellson", "Rosa Igor Belson"),
        ("Rsoa Igor Belsn", "Rosa Igor Belson"),
        ("Rósa Igor Belson Ltd.", "Rosa Igor Belson"),
        ("rosaigorbelson", "Rosa Igor Belson"),
        ("R. I. Belson", "Rosa Igor Belson"),
    ],
)
def test_common_words_are_found_together(crowd, query, expected):
    hits = crowd.query(query)
    assert hits[0].id == expected
    assert hits[0].is_settled


@pytest.mark.parametrize("query", ["Rosa Belson", "R. Belson", "Belson", "John Jane"])
def test_what_many_share_is_not_settled(crowd, query):
    hits = crowd.query(query)
    assert hits
    assert not any(hit.is_settled for hit in hits)


def test_a_batch_longer_than_one_step_is_answered_like_single_queries(crowd):
    names = ["Rosa Belson", "Rsoa Igor Belsn", "R. Belson", "Kovman Nils", "de Belson", "?", "RIB"]
    queries = [f"{name}{' ' * (number // 7)}" for number, name in enumerate(names * 150)]
    assert crowd.query_many(queries) == [crowd.query(query) for query in queries]


def test_whether_a_hit_is_settled_does_not_depend_on_the_limit(crowd):
    assert not crowd.query("Rosa Belson", limit=1)[0].is_settled


def test_letters_that_are_a_name_lead_to_names_that_they_stand_for_as_well(tmp_path):
    names = ["BTA", "Bremic Transport Agency", "Bera"]
    index = NameIndex.build(names, ["a", "b", "c"], tmp_path)
    hits = index.query("BTA")
    assert [(hit.id, hit.score) for hit in hits] == [("a", 1.0), ("b", 0.7)]
    assert hits[0].is_settled
    assert index.query_many(["BTA", "Bera"]) == [hits, index.query("Bera")]
    assert [hit.id for hit in index.query("Bta")] == ["a"]  # a word, no letters


def test_an_acronym_leads_to_names_of_these_letters(crowd):
    assert {hit.id for hit in crowd.query("RIH", limit=20)} >= {"Rosa Igor Hartman", "Rosa Igor Hartson"}


def test_nothing_but_plain_arrays_is_written(tmp_path):
    NameIndex.build(["Mark Rutte"], ["p"], tmp_path)
    for path in tmp_path.glob("*.npy"):
        assert not np.load(path, allow_pickle=False).dtype.hasobject
    assert {path.suffix for path in tmp_path.iterdir()} == {".npy", ".json"}


@pytest.mark.parametrize("query", ["Rosa Belson " * 20_000, "Rsoa " * 20_000, "a" * 200_000, "(" * 20_000])
def test_a_text_is_no_name(crowd, query):
    assert not any(hit.is_settled for hit in crowd.query(query))
