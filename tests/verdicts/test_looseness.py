"""Dates told loosely from another one: what they may mean stays inside the calendar."""

from datetime import date

import pytest

from claims.dates import parse_edtf
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
