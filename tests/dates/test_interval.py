"""A bare year is a year long: coarse and fine dates agree where they may mean one day."""

from datetime import date

import pytest

from claims.dates import parse_day, parse_edtf, parse_period
from claims.errors import DateError


@pytest.mark.parametrize(
    ("one", "other", "tolerance", "meet"),
    [
        ("1949", "1949-04-04", 0, True),
        ("1949-01-01", "1949-04-04", 0, False),
        ("194X", "1949-04", 0, True),
        ("1949-04-03", "1949-04-04", 0, False),
        ("1949-04-03", "1949-04-04", 1, True),
        ("1948", "1949", 0, False),
    ],
)
def test_dates_meet_at_the_coarser_precision(one, other, tolerance, meet):
    first, second = parse_period(one), parse_period(other)
    assert first.meets(second, tolerance_days=tolerance) is meet
    assert second.meets(first, tolerance_days=tolerance) is meet


def test_a_state_may_hold_in_the_year_it_began_but_not_surely():
    state = parse_edtf("2014/2024-10-01")
    assert state.may_hold_on(date(2014, 2, 1))
    assert not state.surely_holds_on(date(2014, 2, 1))
    assert state.surely_holds_on(date(2020, 1, 1))
    assert not state.may_hold_on(date(2024, 10, 2))


def test_before_within_and_overlap_follow_the_days():
    early, late = parse_edtf("1990/1994"), parse_edtf("1995-02")
    assert early.before(late)
    assert not late.before(early)
    assert not early.overlaps(late)
    assert parse_edtf("1991-05").within(early)
    assert parse_edtf("1994-12-31/1996").overlaps(early)


def test_the_ends_of_the_calendar_are_compared_or_refused_in_clear_words():
    first = parse_period("0001-01-01")
    assert first.meets(parse_period("0001-01-02"), tolerance_days=1)
    assert not parse_period("1949-04-04").meets(first, tolerance_days=1)
    for text in ("9999-12-31", "9999-12", "9999", "999X", "99XX"):
        with pytest.raises(DateError, match="the last day that can be reckoned with is 9999-12-30"):
            parse_period(text)
    with pytest.raises(DateError, match="not a day of the calendar"):
        parse_period("9999-02-30")
    with pytest.raises(DateError, match="the last day that can be reckoned with"):
        parse_day("9999-12-31")
    assert parse_period("9999-12-30").last == parse_day("9999-12-30")
