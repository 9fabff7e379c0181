# ruff: noqa: E501 - a case a line reads better than wrapped
"""A damaged table never decides a claim: it is refused, or its list is no longer complete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.checker import Checker
from claims.errors import ReferenceTableError
from claims.matching import load_matcher
from claims.report.intake import claim_of_record
from claims.types import Label

Write = Callable[[dict[str, str]], Path]

_STATES = ("Sweden", "Finland", "Estonia", "Namibia")
_RECORDS = [
    *({"relation": "member", "subject": state, "object": "Baltic Grain Council"} for state in _STATES),
    *(
        {"relation": "joined", "subject": state, "object": "Baltic Grain Council", "when": "1990"}
        for state in _STATES
    ),
    {"relation": "founded", "subject": "NATO", "when": "1949"},
    {"relation": "founded", "subject": "Baltic Grain Council", "when": "1990"},
    {"relation": "member_count", "subject": "Baltic Grain Council", "quantity": "2 member"},
]
CLAIMS = [claim_of_record(record | {"published": "2024-06-01"}) for record in _RECORDS]
DECIDED = {Label.SUPPORTED, Label.REFUTED, Label.OUTDATED}
_LISTS = ("membership.csv", "founding.csv")


def _labels(folder: Path) -> list[Label] | None:
    """Give the label of each claim, None when the table is refused."""
    try:
        checker = Checker(folder, default_table=False, matcher=load_matcher())
        return [verdict.label for verdict in checker.verify(CLAIMS)]
    except ReferenceTableError:
        return None


def _never_decides_anew(before: list[Label], after: list[Label] | None) -> None:
    for was, now in zip(before, after or (), strict=after is not None):
        # What was decided may become undecided; nothing undecided is decided, no label turns.
        assert now == was or now not in DECIDED, f"{was} became {now}"


def test_the_sound_table_decides(sound_files: dict[str, str], write_table: Write) -> None:
    labels = _labels(write_table(sound_files))
    assert labels is not None
    assert {Label.SUPPORTED, Label.REFUTED} <= set(labels)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_lost_rows_never_turn_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(_LISTS))
    header, *rows = sound_files[name].splitlines(keepends=True)
    kept = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    # The count is that of the members on the list's last day: a lost row of a former member is not seen.
    kept = [keep or "2010-05-01" in row or "suspended" in row for row, keep in zip(rows, kept, strict=True)]
    _compare(
        sound_files,
        name,
        header + "".join(r for r, keep in zip(rows, kept, strict=True) if keep),
        tmp_path_factory,
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_a_file_cut_off_anywhere_never_turns_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(sound_files)))
    place = data.draw(st.integers(0, len(sound_files[name]) - 1))
    _compare(sound_files, name, sound_files[name][:place], tmp_path_factory)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_a_row_with_a_wrong_cell_never_turns_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(_LISTS))
    lines = sound_files[name].splitlines(keepends=True)
    row = data.draw(st.integers(1, len(lines) - 1))
    cells = lines[row].rstrip("\n").split(",")
    place = data.draw(st.integers(0, 5))
    cells[place] = data.draw(
        st.sampled_from(["", "?", "org:nobody", "1949-02-30", "#REF!", "NULL", "\ufffd", "=A1"])
    )
    lines[row] = ",".join(cells) + "\n"
    _compare(sound_files, name, "".join(lines), tmp_path_factory)


_before: list[Label] = []


def _compare(files: dict[str, str], name: str, content: str, folders: pytest.TempPathFactory) -> None:
    if not _before:
        _before.extend(_labels(_written(files, folders)) or [])
    _never_decides_anew(_before, _labels(_written(files | {name: content}, folders)))


def _written(files: dict[str, str], folders: pytest.TempPathFactory) -> Path:
    folder = folders.mktemp("table")
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    return folder
