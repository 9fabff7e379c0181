"""The rows a claim may speak of: the subject's own, and those that would stand against it."""

import pytest

from claims.dates import parse_edtf
from claims.matching import candidates, link
from claims.matching.candidates import day_gap


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


@pytest.mark.parametrize(
    ("held", "at", "days"),
    [
        ("1949-04-04", "1949", 0),
        ("1949-04-04", "1949-04-14", 10),
        ("2014-10-01/2024-10-01", "2020", 0),
        ("2024-10-01/..", "2030", 0),
        ("2024-10-01/..", "2024-09-30", 1),
        ("1949/", "2020", 0),
    ],
)
def test_the_gap_counts_days_between(held, at, days):
    assert day_gap(parse_edtf(held), parse_edtf(at)) == days
