"""Dates that hang on events: vague units are windows, and other units are other windows."""

from datetime import date

import pytest

from claims.dates import parse_edtf
from claims.dates.anchors import Side, anchored, find_anchor_phrases

_ELECTION = parse_edtf("2024-11-05")
_HANDOVER = date(2024, 10, 1)


@pytest.mark.parametrize(
    ("unit", "holds"), [("week", True), ("day", False), ("month", True), ("year", False)]
)
def test_five_weeks_before_are_weeks_and_not_days(unit, holds):
    interval, _ = anchored(_ELECTION, Side.BEFORE, unit=unit)
    assert interval.may_hold_on(_HANDOVER) is holds


@pytest.mark.parametrize(
    ("side", "unit", "count", "edtf", "offset"),
    [
        (Side.BEFORE, "day", 2, "2024-11-03", (-2, -2)),
        (Side.AFTER, "day", 2, "2024-11-07", (2, 2)),
        (Side.BEFORE, "week", None, "2024-09-10/2024-10-29", (-56, -7)),
        (Side.AFTER, "shortly", None, "2024-11-05/2025-02-05", (0, 92)),
        (Side.AFTER, None, None, "2024-11-05/..", None),
        (Side.BEFORE, None, None, "../2024-11-05", None),
        (Side.DURING, None, None, "2024-11-05", None),
    ],
)
def test_windows_are_the_documented_ones(side, unit, count, edtf, offset):
    interval, window = anchored(_ELECTION, side, unit=unit, count=count)
    assert (interval.edtf, window) == (edtf, offset)


def test_after_a_war_counts_from_its_end_and_during_it_is_the_war():
    war = parse_edtf("1939-09-01/1945-09-02")
    assert anchored(war, Side.AFTER)[0].edtf == "1945/.."
    assert anchored(war, Side.END)[0].edtf == "1945"
    assert anchored(war, Side.DURING)[0] == war
    assert anchored(war, Side.BEFORE, unit="week")[0].limit <= date(1939, 9, 1)


@pytest.mark.parametrize(
    ("text", "side", "unit", "name"),
    [
        ("just weeks before the U.S. elections featuring", Side.BEFORE, "week", "the U.S. elections"),
        ("shortly after the invasion of Ukraine", Side.AFTER, "shortly", "the invasion of Ukraine"),
        ("during World War II", Side.DURING, None, "World War II"),
        ("two days before the summit", Side.BEFORE, "day", "the summit"),
        ("at the end of World War I", Side.END, None, "World War I"),
        ("on the eve of the vote", Side.BEFORE, "eve", "the vote"),
    ],
)
def test_phrases_are_split_into_distance_side_and_name(text, side, unit, name):
    [phrase] = find_anchor_phrases(text)
    assert (phrase.side, phrase.unit) == (side, unit)
    assert name in list(phrase.names())
