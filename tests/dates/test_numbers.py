"""Number words and figures mean the same."""

import re

import pytest

from claims.dates.numbers import NUMBER, ORDINAL, read_number, read_ordinal


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("five", 5),
        ("nineteen", 19),
        ("twenty", 20),
        ("twenty-five", 25),
        ("Ninety nine", 99),
        ("a", 1),
        ("75", 75),
    ],
)
def test_counts(words, value):
    assert re.fullmatch(NUMBER, words, re.IGNORECASE)
    assert read_number(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [("17th", 17), ("first", 1), ("twelfth", 12), ("twentieth", 20), ("twenty-first", 21), ("22nd", 22)],
)
def test_ordinals(words, value):
    assert re.fullmatch(ORDINAL, words, re.IGNORECASE)
    assert read_ordinal(words) == value
