"""What a reader is told to write in place of a date that is none."""

import pytest

from claims.dates import date_hint


@pytest.mark.parametrize(
    ("cell", "hint"),
    [
        ("12/03/1952", "year first"),
        ("14.3.1952", "year first"),
        ("March 2014/..", "months as numbers"),
        ("5 March 2014", "months as numbers"),
        ("2014-1-5/..", "2014-01-05"),
        ("2014-01-01/present", "2014-01-01/.."),
        ("1952-03-14 to 1960", "by a slash"),
        ("41650", "2014-01-11"),
        ("2014-01-11 00:00:00", "2014-01-11"),
        ("1952-13-40", None),
        ("", None),
        ("1952-03-14/1960", None),
        ("17XX", None),
    ],
)
def test_a_date_of_another_sort_is_answered_by_how_to_write_it(cell, hint):
    told = date_hint(cell)
    assert told is None if hint is None else hint in told
