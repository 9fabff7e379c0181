"""Counting along the calendar never makes a date finer than what it counts from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.dates import Precision, parse_period
from claims.dates.shifts import Unit, later, unit_around


@pytest.mark.parametrize(
    ("base", "count", "unit", "edtf"),
    [
        ("1999", 2, Unit.YEAR, "2001"),
        ("1999-04-04", 2, Unit.YEAR, "2001"),
        ("1999~", 1, Unit.YEAR, "2000~"),
        ("199X", 10, Unit.YEAR, "2000~"),
        ("1999-11", 3, Unit.MONTH, "2000-02"),
        ("1999-12-31", 1, Unit.DAY, "2000-01-01"),
        ("1999-12-31", 1, Unit.WEEK, "2000-01-04/2000-01-10"),
        ("1999", 1, Unit.DECADE, "2009~"),
        ("1999", 1, Unit.MONTH, None),
        ("1999-04", 1, Unit.DAY, None),
        ("9990", 10, Unit.YEAR, None),
    ],
)
def test_units_are_counted_at_the_coarser_precision(base, count, unit, edtf):
    moved = later(parse_period(base), count, unit)
    assert (moved and moved.edtf) == edtf


@given(st.dates(min_value=date(100, 1, 1), max_value=date(9000, 1, 1)), st.sampled_from(list(Unit)))
def test_the_unit_around_a_day_holds_that_day(day, unit):
    assert unit_around(day, unit).may_hold_on(day)


@given(
    st.dates(min_value=date(1000, 1, 1), max_value=date(3000, 1, 1)),
    st.integers(min_value=-300, max_value=300),
)
def test_days_there_and_back_end_where_they_began(day, count):
    there = later(parse_period(day.isoformat()), count, Unit.DAY)
    back = later(there.start, -count, Unit.DAY)
    assert back.edtf == day.isoformat()
    assert back.start.precision is Precision.DAY
