"""The rows a claim may speak of: the subject's own, and those that would stand against it."""

import numpy as np
import pytest

from claims.dates import parse_edtf
from claims.matching import candidates, link
from claims.matching.candidates import find_rows, nearest_places
from claims.reference import ReferenceTable
from claims.reference.layer import Layer
from claims.reference.lists import Column, Ids, list_row, rows_of
from claims.relations import FactRelation
from claims.types import Rank


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


def numbered(*intervals):
    return rows_of(
        [
            list_row(
                Ids(number=number, by_id=number, subject=1, target=2, role=0),
                parse_edtf(text),
                relation=FactRelation.HOLDS_POST,
                rank=Rank.NORMAL,
                recorded_to=None,
            )
            for number, text in enumerate(intervals)
        ]
    )


def places_near(rows, at, limit):
    begin = at.start.first.toordinal() if at and at.start else 0
    end = at.end.last.toordinal() if at and at.end else 0
    count = len(rows)
    return nearest_places(
        rows,
        groups=np.zeros(count, dtype=np.int64),
        limits=np.full(count, limit),
        begins=np.full(count, begin),
        ends=np.full(count, end),
        in_order=np.zeros(count, dtype=bool),
    ).tolist()


@pytest.mark.parametrize(
    ("at", "first"),
    [("1949", 0), ("2020", 2), ("2030", 3), ("2025", 3), ("1960", 0), ("2005", 1), (None, 3)],
)
def test_the_nearest_rows_come_first(at, first):
    rows = numbered("1949-04-04", "2009~/2014", "2014-10-01/2024-10-01", "2024-10-01/..")
    found = places_near(rows, parse_edtf(at) if at else None, 2)
    assert len(found) == 2
    assert found[0] == first


@pytest.mark.parametrize("further", [0, 1 << 20])
@pytest.mark.parametrize("alike", [1, 400])
def test_many_lists_are_ordered_as_each_alone(further, alike):
    rng = np.random.default_rng(alike)
    count = 200
    rows = np.zeros((count, len(Column)), dtype=np.int32)
    rows[:, Column.BY_ID] = rng.permutation(count)
    rows[:, Column.START_FIRST] = rng.integers(700_000, 730_000, count) // alike * alike
    rows[:, Column.END_LAST] = rows[:, Column.START_FIRST] + rng.integers(0, 2_000, count) // alike * alike
    groups = np.sort(rng.integers(0, 12, count)) + further
    limits, day = np.full(count, 5), np.full(count, 715_000)
    in_order = groups % 3 == 0
    options = {"limits": limits, "begins": day, "ends": day, "in_order": in_order}
    found = nearest_places(rows, groups=groups, **options).tolist()
    alone = []
    for group in np.unique(groups):
        own = np.flatnonzero(groups == group)
        own_options = {name: values[own] for name, values in options.items()}
        places = nearest_places(rows[own], groups=np.zeros(len(own), dtype=np.int64), **own_options)
        assert in_order[own[0]] or _days_off(rows[own[places]]) == sorted(_days_off(rows[own]))[:5]
        alone += own[places].tolist()
    assert found == alone


def _days_off(rows, day=715_000):
    starts, ends = rows[:, Column.START_FIRST].tolist(), rows[:, Column.END_LAST].tolist()
    off = [max(day - end, start - day, 0) for start, end in zip(starts, ends, strict=True)]
    return [
        (days, -start, number)
        for days, start, number in zip(off, starts, rows[:, Column.BY_ID].tolist(), strict=True)
    ]


def test_a_row_of_unknown_end_is_near_to_everything_after_it():
    rows = numbered("1999-01-01/1999-12-31", "1949/")
    assert places_near(rows, parse_edtf("2020"), 1) == [1]


def test_a_batch_finds_what_its_claims_find_alone(table, stated):
    claims = [
        stated("joined", "Sweden", "NATO", when="2024"),
        stated("member_count", "NATO"),
        stated("founded", "NATO", when="1949"),
        stated("holds_office", "Emmanuel Macron", "NATO", role="secretary general"),
        stated("took_office", "Mark Rutte", "NATO", role="secretary general", when="2024-10-01"),
    ]
    linked = [link(claim, table) for claim in claims]
    together = find_rows(linked, table)
    alone = [candidates(one, table) for one in linked]
    assert together.counts == [len(rows) for rows in alone]
    assert together.facts() == [fact for rows in alone for fact in rows]


def test_rows_of_tables_laid_over_one_another_are_those_of_one(table, stated, tmp_path):
    (tmp_path / "entities.csv").write_text("entity_id,kind,label\norg:nobody,organisation,Nobody Anywhere\n")
    both = ReferenceTable.load(tmp_path)
    for claim in (stated("joined", "Sweden", "NATO", when="2024"), stated("founded", "NATO")):
        assert candidates(link(claim, both), both) == candidates(link(claim, table), table)


def test_who_took_the_office_at_a_date_is_read_ahead_of_the_verdict(stated, monkeypatch):
    """A wrong date is held against whoever has it: no statement a claim for that."""
    table = ReferenceTable.load()
    claim = stated("took_office", "Mark Rutte", "NATO", role="secretary general", when="2014-10-01")
    find_rows([link(claim, table)], table)
    asked = []
    monkeypatch.setattr(Layer, "rows", lambda self, query, values=(): asked.append(query) or [])
    then = frozenset({table.number("person:jens-stoltenberg")})
    held = table.facts_of_object("post:nato-secretary-general", FactRelation.HOLDS_POST, subjects=then)
    assert [fact.interval.edtf for fact in held] == ["2014-10-01/2024-10-01"]
    assert table.entity(held[0].subject_id).label == "Jens Stoltenberg"
    assert not asked
