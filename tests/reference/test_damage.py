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
from claims.reference import ReferenceTable, seal_folder
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
    *(
        {
            "relation": relation,
            "subject": person,
            "object": "Baltic Grain Council",
            "role": "secretary general",
        }
        for person in ("Anna Berg", "Jan de Wit", "Karl Øberg")
        for relation in ("holds_office", "held_office", "took_office")
    ),
    {"relation": "founded", "subject": "NATO", "when": "1949"},
    {"relation": "founded", "subject": "Baltic Grain Council", "when": "1990"},
    {"relation": "member_count", "subject": "Baltic Grain Council", "quantity": "2 member"},
]
CLAIMS = [claim_of_record(record | {"published": "2024-06-01"}) for record in _RECORDS]
DECIDED = {Label.SUPPORTED, Label.REFUTED, Label.OUTDATED}
_LISTS = ("membership.csv", "founding.csv")
_QUIET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


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
    assert set(labels) >= DECIDED


def _sealed(files: dict[str, str], damage: dict[str, str | None], folders: pytest.TempPathFactory) -> Path:
    """Seal the sound files, then write the damaged ones over them; None takes a file away."""
    folder = _written(files, folders)
    seal_folder(folder)
    for name, content in damage.items():
        if content is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(content.encode())
    return folder


def test_a_sealed_table_decides_as_before(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    sealed = _sealed(sound_files, {}, tmp_path_factory)
    assert _labels(sealed) == _labels(_written(sound_files, tmp_path_factory))


@pytest.mark.parametrize("row", ["m4", "m6", "l1", "l2", "l4"])
def test_without_the_seal_the_row_of_a_former_member_or_holder_is_missed_by_counts(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, row: str
) -> None:
    """Why there is a seal: the folder still loads, and some verdict may turn."""
    name = "membership.csv" if row.startswith("m") else "leadership.csv"
    lines = sound_files[name].splitlines(keepends=True)
    content = "".join(line for line in lines if not line.startswith(row))
    assert _labels(_written(sound_files | {name: content}, tmp_path_factory)) is not None
    with pytest.raises(ReferenceTableError, match=f"{name}: the file is not the one.*claims table seal"):
        ReferenceTable.load(_sealed(sound_files, {name: content}, tmp_path_factory), default=False)


@_QUIET
@given(data=st.data())
def test_lost_rows_of_a_sealed_table_never_turn_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(sound_files)))
    header, *rows = sound_files[name].splitlines(keepends=True)
    kept = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    content = header + "".join(row for row, keep in zip(rows, kept, strict=True) if keep)
    after = _labels(_sealed(sound_files, {name: content}, tmp_path_factory))
    assert (after is None) == (not all(kept))


@_QUIET
@given(data=st.data())
def test_a_sealed_table_with_one_letter_changed_or_a_file_lost_is_refused(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(sound_files)))
    text = sound_files[name]
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from(["", "0", "x", ",", "\n", "\r\n", text[place] * 2]))
    content = text[:place] + letter + text[place + 1 :]
    if content != text:
        assert _labels(_sealed(sound_files, {name: content}, tmp_path_factory)) is None
    assert _labels(_sealed(sound_files, {name: None}, tmp_path_factory)) is None


@_QUIET
@given(data=st.data())
def test_a_damaged_seal_never_turns_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = _sealed(sound_files, {}, tmp_path_factory)
    seal = folder / "datapackage.json"
    text = seal.read_text()
    place = data.draw(st.integers(0, len(text) - 1))
    seal.write_text(data.draw(st.sampled_from([text[:place], text[:place] + "x" + text[place + 1 :]])))
    _compare_folder(sound_files, folder, tmp_path_factory)


@_QUIET
@given(data=st.data())
def test_lost_rows_of_present_members_never_turn_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(_LISTS))
    header, *rows = sound_files[name].splitlines(keepends=True)
    kept = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    # No seal, and the count is that of the list's last day: a lost row of a former member is not seen.
    kept = [keep or "2010-05-01" in row or "suspended" in row for row, keep in zip(rows, kept, strict=True)]
    _compare(
        sound_files,
        name,
        header + "".join(r for r, keep in zip(rows, kept, strict=True) if keep),
        tmp_path_factory,
    )


@_QUIET
@given(data=st.data())
def test_a_file_cut_off_anywhere_never_turns_a_verdict(
    sound_files: dict[str, str], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(sound_files)))
    place = data.draw(st.integers(0, len(sound_files[name]) - 1))
    _compare(sound_files, name, sound_files[name][:place], tmp_path_factory)


@_QUIET
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
    _compare_folder(files, _written(files | {name: content}, folders), folders)


def _compare_folder(files: dict[str, str], damaged: Path, folders: pytest.TempPathFactory) -> None:
    if not _before:
        _before.extend(_labels(_written(files, folders)) or [])
    _never_decides_anew(_before, _labels(damaged))


def _written(files: dict[str, str], folders: pytest.TempPathFactory) -> Path:
    folder = folders.mktemp("table")
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    return folder
