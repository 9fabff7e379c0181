"""Lengths of time keep their number, their looseness and the days they allow."""

import pytest

from claims.dates import Unit, find_durations

_YEAR = 365.2425


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("stepped down after a challenging decade", 1, Unit.DECADE, None),
        ("nearly five years in office", 5, Unit.YEAR, "nearly"),
        ("his eight-year tenure", 8, Unit.YEAR, None),
        ("the 75-year-old alliance", 75, Unit.YEAR, None),
        ("two and a half years", 2.5, Unit.YEAR, None),
        ("a year and a half", 1.5, Unit.YEAR, None),
        ("more than two decades", 2, Unit.DECADE, "more than"),
        ("half a century", 0.5, Unit.CENTURY, None),
        ("about six months", 6, Unit.MONTH, "about"),
        ("for twenty-five years", 25, Unit.YEAR, None),
        ("for the past decade", 1, Unit.DECADE, None),
        ("more than a quarter of a century", 0.25, Unit.CENTURY, "more than"),
        ("three quarters of a century", 0.75, Unit.CENTURY, None),
        ("for a dozen years", 12, Unit.YEAR, None),
        ("half a dozen years", 6, Unit.YEAR, None),
        ("a further ten years", 10, Unit.YEAR, None),
        ("two-and-a-half years", 2.5, Unit.YEAR, None),
    ],
)
def test_lengths_are_read(text, value, unit, qualifier):
    [found] = find_durations(text)
    assert (found.value, found.unit, found.qualifier) == (value, unit, qualifier)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "two years later",
        "ten years ago",
        "years of war",
        "a three day's wait",
        "in 1999",
        "a good many years",
    ],
)
def test_dates_and_loose_words_are_no_lengths(text):
    assert find_durations(text) == []


@pytest.mark.parametrize(
    ("text", "years", "fits"),
    [
        ("a decade", 10.0, True),
        ("a decade", 5.0, False),
        ("five years", 10.0, False),
        ("five years", 5.4, True),
        ("nearly five years", 4.7, True),
        ("nearly five years", 5.2, False),
        ("more than a decade", 12.0, True),
        ("more than a decade", 9.0, False),
        ("more than a decade", 30.0, False),
        ("75-year-old", 75.5, True),
        ("75-year-old", 70.0, False),
        ("half a century", 50.2, True),
        ("half a century", 60.0, False),
    ],
)
def test_a_wording_allows_only_what_it_can_mean(text, years, fits):
    assert find_durations(text)[0].allows(years * _YEAR) is fits
