"""Dates told loosely from another one: what they may mean stays inside the calendar."""

from datetime import date

import pytest

from claims.dates import parse_edtf, parse_period, read_date
from claims.types import DateKind, TimeExpression
from claims.verdicts.looseness import loosened

COUNTED = ("50 years before", "5 years earlier", "two decades later", "5 years after")
WORDS = ("at least", "more than", "over", "nearly", "about")


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("counted", COUNTED)
@pytest.mark.parametrize("day", ["0003", "1895", "9990"])
def test_a_loose_distance_holds_its_own_day_and_leaves_no_calendar(day, counted, words):
    when = TimeExpression(interval=parse_edtf(day), kind=DateKind.RELATIVE, text=counted)
    found = loosened(when, f"It was founded {words} {counted}.", date(2025, 1, 1))
    assert found.first <= when.interval.limit
    assert when.interval.first <= found.limit


@pytest.mark.parametrize(
    ("text", "words", "inside", "outside"),
    [
        ("20 years later", "more than", "1930", "1900"),
        ("20 years earlier", "more than", "1900", "1930"),
    ],
)
def test_more_than_so_long_reaches_one_way(text, words, inside, outside):
    when = TimeExpression(interval=parse_edtf("1915"), kind=DateKind.RELATIVE, text=text)
    found = loosened(when, f"It joined {words} {text}.", date(2025, 1, 1))
    assert found.first <= parse_edtf(inside).first < found.limit
    assert not found.first <= parse_edtf(outside).first < found.limit


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("since late 2005", "2005-12-31", "2005-05-01"),
        ("since the end of 2005", "2005-12-31", "2006-03-01"),
        ("since mid-2011", "2011-08-24", "2011-11-24"),
        ("since early 2004", "2004-04-30", "2004-08-01"),
        ("from the early 1980s", "1983-04-01", "1987-04-01"),
    ],
)
def test_what_began_in_a_part_of_a_year_began_on_any_day_of_it(text, inside, outside):
    when = TimeExpression(interval=read_date(text), kind=DateKind.ABSOLUTE, text=text)
    found = loosened(when, f"He has led it {text}.", date(2026, 1, 1))
    assert found.start.meets(parse_period(inside))
    assert not found.start.meets(parse_period(outside))


@pytest.mark.parametrize("text", ["until late 2020", "from early 2011 to the end of 2020"])
def test_what_ended_in_a_part_of_a_year_ended_on_any_day_of_it(text):
    when = TimeExpression(interval=read_date(text), kind=DateKind.ABSOLUTE, text=text)
    found = loosened(when, f"He led it {text}.", date(2026, 1, 1))
    assert found.end.meets(parse_period("2020-10-31"))
    assert not found.end.meets(parse_period("2020-05-31"))


@pytest.mark.parametrize("text", ["until last week", "until a week ago"])
def test_what_ended_in_a_week_ended_on_any_day_of_it(text):
    day = date(2010, 7, 1)
    when = TimeExpression(interval=read_date(text, published=day), kind=DateKind.RELATIVE, text=text)
    found = loosened(when, f"He led it {text}.", day)
    assert found.end.meets(parse_period("2010-06-24"))
    assert not found.end.meets(parse_period("2010-06-05"))
