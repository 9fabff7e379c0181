"""EDTF strings are read as the standard means them, and what cannot be a date is refused by name."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.dates import EndState, Precision, day_interval, format_period, parse_edtf, parse_period
from claims.errors import DateError

_DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))


@pytest.mark.parametrize(
    ("edtf", "first", "last", "precision"),
    [
        ("1949", date(1949, 1, 1), date(1949, 12, 31), Precision.YEAR),
        ("1949-04", date(1949, 4, 1), date(1949, 4, 30), Precision.MONTH),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("1949-04-04", date(1949, 4, 4), date(1949, 4, 4), Precision.DAY),
        ("194X", date(1940, 1, 1), date(1949, 12, 31), Precision.DECADE),
        ("16XX", date(1600, 1, 1), date(1699, 12, 31), Precision.CENTURY),
        ("2004-21", date(2004, 3, 1), date(2004, 5, 31), Precision.SEASON),
        ("2004-24", date(2004, 12, 1), date(2005, 2, 28), Precision.SEASON),
    ],
)
def test_a_date_covers_every_day_it_may_mean(edtf, first, last, precision):
    period = parse_period(edtf)
    assert (period.first, period.last, period.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text", ["1949-02-30", "1949-13", "49", "1949/1940", "/", "../", "194X-04", "next year", "0000"]
)
def test_what_is_no_date_is_refused_with_its_text(text):
    with pytest.raises(DateError) as refused:
        parse_edtf(text)
    assert repr(text) in str(refused.value) or text.partition("/")[0] in str(refused.value)


def test_open_and_unknown_ends_differ():
    assert parse_edtf("2024-10-01/..").end_state is EndState.OPEN
    assert parse_edtf("2024-10-01/").end_state is EndState.UNKNOWN
    assert parse_edtf("2024-10-01/..").surely_holds_on(date(2030, 1, 1))
    assert not parse_edtf("2024-10-01/").surely_holds_on(date(2030, 1, 1))


@given(_DAYS, st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]), st.sampled_from(["", "~"]))
def test_writing_a_date_gives_what_was_read(day, shape, mark):
    year, month, number = f"{day.year:04d}", f"{day.month:02d}", f"{day.day:02d}"
    text = shape.replace("%Y", year).replace("%m", month).replace("%d", number) + mark
    assert format_period(parse_period(text)) == text
    assert parse_period(text).contains(day)


@given(
    st.dates(min_value=date(1, 1, 1), max_value=date(9000, 1, 1)), st.integers(min_value=0, max_value=40_000)
)
def test_an_interval_holds_exactly_between_its_inclusive_ends(first, length):
    last = first + timedelta(days=length)
    interval = parse_edtf(f"{first.isoformat()}/{last.isoformat()}")
    assert interval.may_hold_on(first)
    assert interval.may_hold_on(last)
    assert not interval.may_hold_on(last + timedelta(days=1))


@given(_DAYS)
def test_a_day_built_without_a_string_equals_the_day_read(day):
    assert day_interval(day) == parse_edtf(day.isoformat())
