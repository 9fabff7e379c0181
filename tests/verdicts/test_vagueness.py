"""Which true values a number agrees with."""

import pytest

from claims.types import Quantity
from claims.verdicts.vagueness import band_of


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "true", "agrees"),
    [
        (5, "year", None, 5.0, True),
        (5, "year", None, 5.9, True),
        (5, "year", None, 6.0, False),
        (5, "year", None, 4.4, False),
        (30, "year", None, 29.1, True),
        (30, "year", None, 28.9, False),
        (5, "year", "nearly", 4.6, True),
        (5, "year", "nearly", 5.3, False),
        (5, "year", "almost", 3.9, False),
        (10, "year", "about", 11.4, True),
        (10, "year", "about", 12.0, False),
        (10, "year", "more than", 12.0, True),
        (10, "year", "over", 9.0, False),
        (10, "year", "less than", 9.0, True),
        (10, "year", "less than", 10.0, False),
        (30, "member", "more than", 32, True),
        (32, "member", "more than", 32, False),
        (32, "member", "at least", 32, True),
        (32, "member", "up to", 33, False),
        (32, "member", None, 31, False),
        (30, "member", "some", 32, True),
        (6, "month", None, 6.9, True),
        (6, "month", None, 8.0, False),
        (49, "day", None, 50, True),
    ],
)
def test_bands(value, unit, qualifier, true, agrees):
    assert band_of(Quantity(value=value, unit=unit, qualifier=qualifier)).holds(true) is agrees


def test_a_decade_is_looser_than_ten_years():
    decade = Quantity(value=10, unit="year", text="a decade")
    assert band_of(decade).holds(11.3)
    assert band_of(decade).holds(9.0)
    assert not band_of(Quantity(value=10, unit="year")).holds(9.0)
    assert not band_of(decade).holds(5.0)
