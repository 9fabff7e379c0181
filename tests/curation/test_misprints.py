"""Misprints are mended before holders are told from the lines."""

from __future__ import annotations

import pytest

from claims.curation.misprints import mended
from claims.curation.national import Observation


def seen(name: str, since: str, title: str = "president") -> Observation:
    return Observation(
        iso3="XYZ",
        title=title,
        is_acting=False,
        name=name,
        aliases=(),
        surname="",
        since=since,
        first_seen="2024-01-01",
        last_seen="2024-02-01",
    )


def misprint(**more: str) -> dict[str, str]:
    row = {"iso3": "XYZ", "title": "president", "name": "Ann Berg", "since": "2020-03-13", "value": ""}
    return row | more


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (misprint(action="drop"), []),
        (misprint(action="since", value="2025-03-13"), [("president", "2025-03-13")]),
        (misprint(action="title", value="premier"), [("premier", "2020-03-13")]),
        (misprint(action="title", value="premier", name="", since=""), [("premier", "2020-03-13")]),
        (misprint(action="drop", name="Cleo Dahl"), [("president", "2020-03-13")]),
    ],
)
def test_a_misprint_drops_or_mends_the_lines_it_names(
    row: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    found = mended([seen("Ann Berg", "2020-03-13")], [row], [])
    assert [(one.title, one.since) for one in found] == expected


def test_a_misprint_that_meets_no_line_is_told() -> None:
    idle: list[str] = []
    list(mended([seen("Ann Berg", "2020-03-13")], [misprint(action="drop", since="1999")], idle))
    assert idle == ["XYZ president Ann Berg 1999"]
