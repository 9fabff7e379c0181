"""The rows a claim may speak of: the subject's own, and those that would stand against it."""

import pytest

from claims.dates import parse_edtf
from claims.matching import candidates, link
from claims.matching.candidates import nearest
from claims.relations import FactRelation
from claims.types import Fact


def _subjects(table, claim):
    return [fact.subject_id for fact in candidates(link(claim, table), table)]


def test_the_own_row_comes_first(table, stated):
    found = _subjects(table, stated("joined", "Sweden", "NATO", when="2024"))
    assert found[0] == "state:SWE"


def test_a_wrong_holder_stands_beside_the_true_one(table, stated):
    claim = stated("holds_office", "Emmanuel Macron", "NATO", role="secretary general")
    assert "person:mark-rutte" in _subjects(table, claim)


def test_neighbouring_terms_are_candidates(table, stated):
    claim = stated("took_office", "Mark Rutte", "NATO", role="secretary general", when="2024-10-01")
    assert {"person:mark-rutte", "person:jens-stoltenberg"} <= set(_subjects(table, claim))


def test_a_count_speaks_of_no_single_row(table, stated):
    assert _subjects(table, stated("member_count", "NATO")) == []


def test_an_unknown_subject_without_a_body_has_no_candidates(table, stated):
    assert _subjects(table, stated("founded", "Quux Zyzzyva Consortium")) == []


def test_candidates_are_bounded_and_each_given_once(table, stated):
    found = candidates(link(stated("joined", "France", "United Nations"), table), table)
    ids = [fact.fact_id for fact in found]
    assert len(ids) == len(set(ids)) <= 30


def rows_at(*intervals):
    return [
        Fact(
            fact_id=str(number),
            subject_id="person:a",
            relation=FactRelation.HOLDS_POST,
            interval=parse_edtf(text),
        )
        for number, text in enumerate(intervals)
    ]


@pytest.mark.parametrize(
    ("at", "first"),
    [
        ("1949", "1949-04-04"),
        ("2020", "2014-10-01/2024-10-01"),
        ("2030", "2024-10-01/.."),
        ("2025", "2024-10-01/.."),
        ("1960", "1949-04-04"),
        ("2005", "2009~/2014"),
        (None, "2024-10-01/.."),
    ],
)
def test_the_nearest_rows_come_first(at, first):
    rows = rows_at("1949-04-04", "2009~/2014", "2014-10-01/2024-10-01", "2024-10-01/..")
    found = nearest(rows, parse_edtf(at) if at else None, 2)
    assert len(found) == 2
    assert found[0].interval.edtf == first


def test_a_row_of_unknown_end_is_near_to_everything_after_it():
    rows = rows_at("1999-01-01/1999-12-31", "1949/")
    assert [row.fact_id for row in nearest(rows, parse_edtf("2020"), 1)] == ["1"]
