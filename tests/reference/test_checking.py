# ruff: noqa: E501 - one row or case a line reads better than wrapped ones
"""A corpus of malformed tables, each with the message it must get."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable, check_table
from claims.reference.faults import FaultList
from claims.reference.reading import MAX_CELL, read_rows
from claims.reference.schema import FILES

Write = Callable[[dict[str, str]], Path]

# (file, what is replaced, by what, file:line the fault must name, words its message must hold)
BROKEN = [
    # the file
    ("founding.csv", None, "", "founding.csv", "the file is empty"),
    ("founding.csv", ",", ";", "founding.csv:1", "separated by semicolons"),
    ("membership.csv", ",", "\t", "membership.csv:1", "separated by tabs"),
    ("leadership.csv", ",", "|", "leadership.csv:1", "separated by bars"),
    ("entities.csv", "NATO,North", "NATO\0,North", "entities.csv:2", "NUL byte"),
    ("sources.csv", None, "PK\x03\x04zipped", "sources.csv", "zip archive"),
    ("sources.csv", None, "PAR1data", "sources.csv", "Parquet"),
    ("sources.csv", None, "SQLite format 3", "sources.csv", "SQLite"),
    # the header
    ("founding.csv", "fact_id,entity_id", "fact_id,fact_id", "founding.csv:1", "column fact_id: the header names"),
    ("founding.csv", "relation,date", "relation,day", "founding.csv:1", "column date: the column is missing"),
    ("membership.csv", "member_id,body_id", "member,body_id", "membership.csv:1", "column member_id"),
    ("leadership.csv", "holder_id,", "who,", "leadership.csv:1", "column holder_id"),
    ("entities.csv", "entity_id,kind", "entity_id,type", "entities.csv:1", "column kind: the column is missing"),
    ("aliases.csv", "alias,entity_id", "name,entity_id", "aliases.csv:1", "column alias: the column is missing"),
    ("events.csv", "event_id,", "id,", "events.csv:1", "column event_id"),
    ("coverage.csv", ",scope_id,", ",scope,", "coverage.csv:1", "column scope_id"),
    ("sources.csv", "source_id,", "source,", "sources.csv:1", "column source_id"),
    # rows
    ("founding.csv", "f1,org:nato,", "f1,org:nato,,", "founding.csv:2", "12 cells, the header has 11"),
    ("founding.csv", "f1,org:nato,founded", "f1,org:nato", "founding.csv:2", "10 cells, the header has 11"),
    ("entities.csv", '"Acme Mills, Inc."', "Acme Mills, Inc.", "entities.csv:4", "into quotes"),
    ("entities.csv", '"Acme Mills, Inc."', '"Acme "Mills", Inc."', "entities.csv:4", "check the quotes"),
    ("entities.csv", '"Acme Mills, Inc."', '"Acme Mills', "entities.csv:4", "check the quotes"),
    # ids
    ("founding.csv", "f2,", "f1,", "founding.csv:3", "the id is taken by founding.csv:2"),
    ("membership.csv", "m1,", "f1,", "membership.csv:2", "taken by founding.csv:2"),
    ("leadership.csv", "l2,", "l1,", "leadership.csv:3", "taken by leadership.csv:2"),
    ("entities.csv", "org:bgc,organisation", "org:nato,organisation", "entities.csv:3", "taken by entities.csv:2"),
    ("sources.csv", "minutes,", "treaty,", "sources.csv:3", "taken by sources.csv:2"),
    ("coverage.csv", "c2,", "c1,", "coverage.csv:3", "taken by coverage.csv:2"),
    ("events.csv", "event:se-2022", "event:se-2018", "events.csv:3", "column event_id"),
    ("founding.csv", "f1,", ",", "founding.csv:2", "column fact_id, value '': is empty"),
    ("founding.csv", "f1,", "f 1,", "founding.csv:2", "is no id"),
    ("entities.csv", "org:nato,", "org;nato,", "entities.csv:2", "is no id"),
    # references
    ("founding.csv", "f1,org:nato", "f1,org:nat", "founding.csv:2", "'org:nat': is not in entities.csv"),
    ("membership.csv", "m1,state:SWE", "m1,state:SVE", "membership.csv:2", "is not in entities.csv"),
    ("membership.csv", "org:nato,full,2024", "org:nada,full,2024", "membership.csv:2", "is not in entities.csv"),
    ("leadership.csv", "l1,person:anna", "l1,person:ana", "leadership.csv:2", "is not in entities.csv"),
    ("leadership.csv", "g,post:bgc-s", "g,post:x-s", "leadership.csv:2", "is not in entities.csv"),
    ("aliases.csv", "Nato,org:nato", "Nato,org:nat", "aliases.csv:2", "is not in entities.csv"),
    ("entities.csv", ",org:acme,chief", ",org:acne,chief", "entities.csv:14", "column body_id"),
    ("coverage.csv", "member_of,org:bgc", "member_of,org:bcg", "coverage.csv:2", "is not in entities.csv"),
    ("founding.csv", "preferred,treaty,day", "preferred,traety,day", "founding.csv:2", "is not in sources.csv"),
    ("leadership.csv", "minutes;treaty", "minutes;traety", "leadership.csv:4", "'traety': is not in sources"),
    ("leadership.csv", "l1,person:anna-berg", "l1,state:SWE", "leadership.csv:2", "is of kind state"),
    ("leadership.csv", "l1,person:anna-berg,post:bgc-secretary-general", "l1,person:anna-berg,org:bgc",
     "leadership.csv:2", "name something of kind post"),
    ("membership.csv", "m1,state:SWE,org:nato", "m1,state:SWE,person:anna-berg", "membership.csv:2", "is of kind person"),
    ("founding.csv", "f1,org:nato", "f1,person:anna-berg", "founding.csv:2", "kind organisation or state"),
    # dates
    ("founding.csv", "1949-04-04", "1949-02-30", "founding.csv:2", "is not a day of the calendar"),
    ("founding.csv", "1949-04-04", "1949-13", "founding.csv:2", "is not a day of the calendar"),
    ("founding.csv", "1949-04-04", "4 April 1949", "founding.csv:2", "write months as numbers"),
    ("founding.csv", "1949-04-04", "04/04/1949", "founding.csv:2", "put the year first"),
    ("founding.csv", "1949-04-04", "1949.0", "founding.csv:2", "is not a date"),
    ("founding.csv", "1949-04-04", "", "founding.csv:2", "column date, value '': is empty"),
    ("membership.csv", "2024-03-07/..", "2024-03-07", "membership.csv:2", "write an interval"),
    ("membership.csv", "1990/2010-05-01", "2010-05-01/1990", "membership.csv:5", "ends before it starts"),
    ("membership.csv", "2024-03-07/..", "2024-03-07/now", "membership.csv:2", "2024-03-07/.."),
    ("membership.csv", "2024-03-07/..", "../..", "membership.csv:2", "no date on either side"),
    ("leadership.csv", "1990-05-01/2000-05-01", "1990-05-01/2000-04-31", "leadership.csv:2", "'2000-04-31'"),
    ("events.csv", "2018-09-09", "2018-09-31", "events.csv:2", "is not a day of the calendar"),
    ("founding.csv", "2020-01-01", "2020-01", "founding.csv:2", "write a day such as"),
    ("leadership.csv", "2020-01-01,2022-06-01", "2022-06-02,2022-06-01", "leadership.csv:4", "is before recorded_from"),
    ("aliases.csv", "1993-04-08,2019-02-11", "2019-02-11,1993-04-08", "aliases.csv:10", "is before valid_from"),
    ("coverage.csv", "1990,2024-12-31", "2025,2024-12-31", "coverage.csv:2", "is before complete_from"),
    ("coverage.csv", "2024-12-31,2025-06-01", "2024-12-31,2024-06-01", "coverage.csv:2", "is before complete_to"),
    ("sources.csv", "2026-11-23", "23.11.2026", "sources.csv:2", "write a day such as"),
    # closed sets and numbers
    ("entities.csv", "org:nato,organisation", "org:nato,alliance", "entities.csv:2", "write one of event, organisation"),
    ("founding.csv", "nato,founded,1949-04", "nato,created,1949-04", "founding.csv:2", "one of dissolved, founded"),
    ("founding.csv", "treaty_signed,preferred", "treaty_signed,best", "founding.csv:2", "deprecated, normal, preferred"),
    ("founding.csv", "treaty,day", "treaty,yes", "founding.csv:2", "write one of day, month, no, year"),
    ("leadership.csv", "01,false,took", "01,no,took", "leadership.csv:2", "neither true nor false"),
    ("coverage.csv", "true,2,", "true,two,", "coverage.csv:2", "write a whole number"),
    ("coverage.csv", "true,2,", "true,-2,", "coverage.csv:2", "write a whole number"),
    ("coverage.csv", "c1,member_of", "c1,memberof", "coverage.csv:2", "write one of dissolved, event"),
    # cells
    ("entities.csv", "Baltic Grain", "Baltic\x07 Grain", "entities.csv:3", "control character"),
    ("entities.csv", "Baltic Grain", "Baltic " + "x" * MAX_CELL, "entities.csv:3", "the limit is 10,000"),
    # rows that cannot all be true
    ("leadership.csv", "2000-09-01/2022-05-31", "2000-04-01/2022-05-31", "leadership.csv:5", "overlaps the term of person:anna-berg"),
    ("membership.csv", "1992-06/..", "1992-06/2001", "coverage.csv:2", "1 members on 2024-12-31, 2 expected"),
    ("founding.csv", "f3,org:bgc,founded,1990", "f3,org:nato,dissolved,1940", "founding.csv:4", "before it was founded"),
    ("membership.csv", "m4,state:FIN", "m4,state:SWE", "membership.csv:5", "overlaps another preferred row"),
]  # fmt: skip


def _broken(files: dict[str, str], file: str, old: str | None, new: str) -> dict[str, str]:
    if old is None:
        return files | {file: new}
    assert old in files[file], f"{old!r} is not in {file}"
    count = -1 if old == "," else 1
    return files | {file: files[file].replace(old, new, count)}


def test_the_corpus_is_large_enough() -> None:
    assert len(BROKEN) >= 60


@pytest.mark.parametrize(("file", "old", "new", "place", "words"), BROKEN)
def test_malformed_table_gets_its_message(
    sound_files: dict[str, str],
    write_table: Write,
    file: str,
    old: str | None,
    new: str,
    place: str,
    words: str,
) -> None:
    folder = write_table(_broken(sound_files, file, old, new))
    told = [str(fault) for fault in check_table(folder) if fault.is_error]
    assert any(line.startswith(f"{place}:") and words in line for line in told), "\n".join(told)


def test_a_sound_table_has_no_errors(sound_files: dict[str, str], write_table: Write) -> None:
    assert [str(fault) for fault in check_table(write_table(sound_files)) if fault.is_error] == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfea\x00l\x00", "UTF-16"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"alias,entity_id\nM\xfcnchen,org:nato\n", "byte 0xfc is not UTF-8"),
        (b"alias,entity_id\nNato,org:nato\nM\xc3,org:nato\n", "aliases.csv:3"),
    ],
)
def test_other_encodings_are_told_with_their_line(
    sound_files: dict[str, str], write_table: Write, content: bytes, words: str
) -> None:
    folder = write_table(sound_files)
    (folder / "aliases.csv").write_bytes(content)
    assert any(words in str(fault) for fault in check_table(folder) if fault.is_error)


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("aliases.csv", "Nato,org:nato", "N\u0410to,org:nato", "mixes letters of several scripts"),
        ("aliases.csv", "Swedes,", "Swedish,", None),
        ("aliases.csv", "en,demonym", "en,people", "is no known kind of alias"),
        ("aliases.csv", "Swedes,state:SWE,en,demonym", "Swedish,state:SWE,en,adjective", "line 8 as well"),
        ("founding.csv", "1949-08-24,treaty_in_force,normal", "1955,x,preferred", "another preferred row"),
        ("leadership.csv", "2000-05-01/2000-09-01", "2000-06-01/2000-09-01", "nobody holds post:bgc"),
        ("membership.csv", "m4,state:FIN,org:bgc,full,1990/2010-05-01", "m4,state:SWE,org:bgc,full,1990/..", "says the same as membership.csv:4"),
        ("founding.csv", ",note", ",remark", "column remark: the column is not known"),
        ("entities.csv", "North Macedonia", "North MacedoniÃ©", "another encoding"),
        ("entities.csv", ",org:bgc,secretary", ",,secretary", "names no body that is led"),
    ],
)  # fmt: skip
def test_what_looks_odd_is_a_warning(
    sound_files: dict[str, str], write_table: Write, file: str, old: str, new: str, words: str | None
) -> None:
    told = [str(f) for f in check_table(write_table(_broken(sound_files, file, old, new))) if not f.is_error]
    if words is None:
        assert told == []
    else:
        assert any(words in line for line in told), "\n".join(told)


def test_a_misnamed_file_is_not_silently_left_out(sound_files: dict[str, str], write_table: Write) -> None:
    sound_files["memberships.csv"] = sound_files.pop("membership.csv")
    folder = write_table(sound_files)
    assert any("rename it to membership.csv" in str(fault) for fault in check_table(folder))
    with pytest.raises(ReferenceTableError, match=r"memberships\.csv"):
        ReferenceTable.load(folder, default=False)


def test_a_folder_without_a_table_is_told(tmp_path: Path) -> None:
    assert "holds no table" in str(check_table(tmp_path)[0])


def test_loading_raises_all_faults_at_once(sound_files: dict[str, str], write_table: Write) -> None:
    files = _broken(sound_files, "founding.csv", "1949-04-04", "1949-02-30")
    files = _broken(files, "membership.csv", "m1,state:SWE", "m1,state:XXX")
    files = _broken(files, "leadership.csv", "01,false,took", "01,perhaps,took")
    with pytest.raises(ReferenceTableError) as caught:
        ReferenceTable.load(write_table(files), default=False)
    places = {re.match(r"\w+\.csv:\d+", line)[0] for line in caught.value.faults}  # type: ignore[index]
    assert {"founding.csv:2", "leadership.csv:2"} <= places


def test_ids_of_a_table_below_resolve(table: ReferenceTable, write_table: Write) -> None:
    folder = write_table({"founding.csv": "fact_id,entity_id,relation,date\nx1,org:bgc,founded,1991\n"})
    assert any("is not in entities.csv" in str(fault) for fault in check_table(folder))
    assert check_table(folder, base=table) == []


def test_a_file_beyond_the_size_limit_is_not_read(sound_files: dict[str, str], write_table: Write) -> None:
    faults = FaultList()
    path = write_table(sound_files) / "founding.csv"
    assert list(read_rows(path, FILES["founding.csv"], faults, max_bytes=100)) == []
    assert "the limit is 100" in str(faults.found[0])


def test_names_that_look_like_missing_values_are_names(table: ReferenceTable) -> None:
    assert table.entity("state:NAM").country == "NA"  # type: ignore[union-attr]
    assert table.find("NA")[0].entity_id == "state:NAM"
    assert table.find("Null")[0].entity_id == "person:karl-oe"


def test_a_row_over_several_lines_is_told_by_its_first(
    sound_files: dict[str, str], write_table: Write
) -> None:
    note = '"first\nsecond"'
    files = _broken(sound_files, "founding.csv", "day,2020-01-01,,", f"day,2020-01-01,,{note}")
    files = _broken(files, "founding.csv", "f3,org:bgc", "f3,org:nowhere")
    told = [str(fault) for fault in check_table(write_table(files))]
    assert any(line.startswith("founding.csv:5:") for line in told)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    file=st.sampled_from(sorted(FILES)),
    place=st.integers(0, 400),
    junk=st.one_of(
        st.binary(max_size=30), st.sampled_from([b'"', b",", b"\r", b"\n", b"\xff", b"\0", b";", b"="])
    ),
    cut=st.integers(0, 30),
)
def test_damaged_bytes_are_faults_and_never_a_crash(
    sound_files: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
    file: str,
    place: int,
    junk: bytes,
    cut: int,
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    for name, text in sound_files.items():
        content = text.encode()
        if name == file:
            content = content[:place] + junk + content[place + cut :]
        (folder / name).write_bytes(content)
    refused = any(fault.is_error for fault in check_table(folder))
    try:
        ReferenceTable.load(folder, default=False)
    except ReferenceTableError:
        assert refused
