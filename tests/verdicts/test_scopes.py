"""A list is looked at before it is read: what the look passes over, reading would not have found."""

from datetime import date

import pytest
from factories_table import FakeTable, fact

from claims.dates import parse_edtf
from claims.relations import FactRelation
from claims.types import Coverage
from claims.verdicts.scopes import scope_of
from claims.verdicts.settings import DEFAULT_SETTINGS

TERMS = (
    "1949-04-04/1952-03-12",
    "1952/1957~",
    "1960~/1965",
    "196X/1971-05",
    "1971-10-01/..",
    "/1980",
    "1990/",
)
DATES = (
    *(
        "1949",
        "1949-04-05",
        "1949-04-06",
        "1952-03-13",
        "1955",
        "1958",
        "1962~",
        "1966",
        "1971",
        "1971-09-30",
    ),
    *("1979/1981", "1945/..", "../1948", "1981", "1990-06", "2024"),
)


@pytest.mark.parametrize("said", DATES)
def test_a_look_passes_over_no_row_that_agrees(said):
    rows = [
        fact(f"person:p{number}", "holds_post", "post:x", term, fact_id=str(number))
        for number, term in enumerate(TERMS)
    ]
    table = FakeTable(facts=rows, as_of=date(2026, 1, 1))
    scope = scope_of(table, FactRelation.HOLDS_POST, "post:x")
    when = parse_edtf(said)
    begun = [row for spell in scope.spells for row in spell.starting(when, DEFAULT_SETTINGS)]
    ended = [row for spell in scope.spells for row in spell.ending(when, DEFAULT_SETTINGS)]
    near = [row for spell in scope.beginning_about(when) for row in spell.starting(when, DEFAULT_SETTINGS)]
    assert near == begun
    near = [row for spell in scope.ending_about(when) for row in spell.ending(when, DEFAULT_SETTINGS)]
    assert near == ended


@pytest.mark.parametrize(
    ("said", "is_filled"),
    [
        ("2004", True),
        ("2003-05", True),
        ("2003", True),
        ("2006", False),
        ("2007-03-02", False),
        ("2012", True),
        ("2030", False),
        ("1999", False),
        ("2004/..", False),
    ],
)
def test_an_office_of_one_is_filled_where_others_surely_held_it_every_day(said, is_filled):
    terms = (
        "2000-01-01/2003-05-03",
        "2003-05-04/2006-06-30",
        "2007~/2008-02-01",
        "2008/2011",
        "2011-01-01/..",
    )
    rows = [
        fact(f"person:p{n}", "holds_post", "post:x", term, fact_id=str(n)) for n, term in enumerate(terms)
    ]
    card = Coverage(
        coverage_id="c", relation=FactRelation.HOLDS_POST, scope_id="post:x", expected_count=1,
        as_of=date(2025, 12, 31),
    )  # fmt: skip
    table = FakeTable(facts=rows, coverage=[card], as_of=date(2026, 1, 1))
    assert scope_of(table, FactRelation.HOLDS_POST, "post:x").is_filled_over(parse_edtf(said)) is is_filled


def test_a_look_reads_nobody_who_has_no_such_date():
    rows = [
        fact("person:a", "holds_post", "post:x", "1949-04-04/1952", fact_id="1"),
        fact("person:a", "holds_post", "post:x", "1949-04/1952", fact_id="2"),
        fact("person:b", "holds_post", "post:x", "1952/1955", fact_id="3"),
    ]
    table = FakeTable(facts=rows)
    scope = scope_of(table, FactRelation.HOLDS_POST, "post:x")
    assert scope.beginning_about(parse_edtf("1955")) == []
    assert [len(spell.rows) for spell in scope.beginning_about(parse_edtf("1949"))] == [2]
    assert [spell.subject_id for spell in scope.ending_about(parse_edtf("1955"))] == ["person:b"]
