# ruff: noqa: E501 - one row or case a line reads better than wrapped ones
"""Other people's files to tidy tables."""

from __future__ import annotations

import contextlib
import csv
import gzip
import json
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from claims.cells import defuse
from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable, build_table, check_source
from claims.reference.wikidata import time_to_edtf
from claims.relations import EntityKind, FactRelation
from claims.types import Rank

Write = Callable[[dict[str, str]], Path]
LONG = """\
fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval,basis,rank
a,org:guild,Guild of Bakers,founded,,,,1901-02-03,charter,preferred
b,state:XYZ,Xyzland,member_of,org:guild,Guild of Bakers,full,1950/..,accession,
c,person:jo-doe,,holds_post,post:guild-head,Head of the Guild,acting,1999/2001,took_office,
d,post:guild-head,,post_of,org:guild,,,1901/..,,
e,event:fire,Great Fire,event,,,disaster,1910-05-05,,
f,org:guild,,painted,,,,1911,,
"""


TERM = {
    "P580": [{"snaktype": "value", "datavalue": {"value": {"time": "+1999-00-00T00:00:00Z", "precision": 9}}}]
}
SHAPES = {
    "entities": {
        "Q1": {
            "id": "Q1",
            "modified": "2024-05-06T07:08:09Z",
            "labels": {"en": {"value": "Guild"}},
            "aliases": {"en": [{"value": "The Guild"}]},
            "claims": {
                "P571": [{"mainsnak": TERM["P580"][0], "rank": "normal"}],
                "P488": [
                    {
                        "mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q2"}}},
                        "qualifiers": TERM,
                    }
                ],
            },
        }
    }
}


@pytest.fixture(autouse=True)
def _no_bundled_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claims.reference.building._bundled", lambda: None)


def _loaded(folder: Path) -> ReferenceTable:
    return ReferenceTable.load(folder, default=False)


def test_a_tidy_folder_is_copied_and_compiled(
    sound_files: dict[str, str], write_table: Write, tmp_path: Path
) -> None:
    built = build_table(write_table(sound_files), tmp_path / "out")
    assert built.info.facts["member_of"] == 6
    assert (tmp_path / "out" / "founding.csv").read_text() == sound_files["founding.csv"]
    assert _loaded(tmp_path / "out").layers[0].path == tmp_path / "out" / "table.sqlite"


def test_one_long_file(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(LONG)
    built = build_table(tmp_path / "facts.csv", tmp_path / "out")
    table = _loaded(tmp_path / "out")
    assert table.entity("org:guild").label == "Guild of Bakers"  # type: ignore[union-attr]
    assert table.entity("person:jo-doe").label == "Jo Doe"  # type: ignore[union-attr]
    assert [post.entity_id for post in table.posts_of("org:guild")] == ["post:guild-head"]
    assert table.fact("c").role == "acting"  # type: ignore[union-attr]
    assert table.events("the Great Fire")[0][1].edtf == "1910-05-05"
    assert built.skipped == {"relation 'painted'": 1}
    assert "left out" in str(built)


def _sound(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if "painted" not in line)


def test_one_long_file_is_opened_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(_sound(LONG))
    for place in (tmp_path / "facts.csv", tmp_path):
        assert _loaded(place).fact("b").subject_id == "state:XYZ"  # type: ignore[union-attr]
    build_table(tmp_path / "facts.csv", tmp_path / "out")
    told, opened = (_loaded(tmp_path / name).facts_about("org:guild") for name in ("out", "facts.csv"))
    assert [(fact.fact_id, fact.interval) for fact in told] == [(f.fact_id, f.interval) for f in opened]


def test_a_long_file_is_read_anew_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(_sound(LONG))
    before = _loaded(path)
    path.write_text(_sound(LONG).replace("1901-02-03", "1902-02-03"))
    after = _loaded(path)
    assert before.fact("a").interval.edtf == "1901-02-03"  # type: ignore[union-attr]
    assert after.fact("a").interval.edtf == "1902-02-03"  # type: ignore[union-attr]
    assert before.version != after.version == _loaded(path).version


def test_what_a_build_only_counts_is_a_fault_of_a_file_that_is_opened(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(LONG)
    with pytest.raises(ReferenceTableError) as raised:
        _loaded(tmp_path / "facts.csv")
    assert "facts.csv: relation 'painted' of 1 row is not known; known are founded, dissolved" in str(
        raised.value
    )


def test_faults_of_a_file_that_is_opened_stand_at_its_lines(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(LONG.replace("1901-02-03", "1901-02-30"))
    with pytest.raises(ReferenceTableError) as raised:
        _loaded(tmp_path)
    assert "facts.csv:2: column interval" in str(raised.value)


def test_a_title_and_a_body_make_a_post(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(
        _sound(LONG)
        + "g,person:ann-lee,Ann Lee,holds_post,org:guild,,secretary general,2001/2009,,\n"
        + "h,person:bo-ek,Bo Ek,holds_post,org:guild,,acting Secretary-General,2009/2010,,\n"
    )
    table = _loaded(tmp_path)
    first, second = table.fact("g"), table.fact("h")
    assert first is not None
    assert second is not None
    assert first.object_id == second.object_id == "post:guild-secretary-general"
    post = table.entity("post:guild-secretary-general")
    assert post is not None
    assert (post.label, post.body_id) == ("Secretary general of Guild of Bakers", "org:guild")
    assert (first.role, second.role) == ("full", "acting")


def test_a_parquet_file_gives_the_same_table(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    (tmp_path / "facts.csv").write_text(LONG)
    rows = list(csv.DictReader(LONG.splitlines()))
    parquet.write_table(arrow.Table.from_pylist(rows), tmp_path / "facts.parquet")
    build_table(tmp_path / "facts.csv", tmp_path / "one")
    build_table(tmp_path / "facts.parquet", tmp_path / "other")
    assert _loaded(tmp_path / "one").version == _loaded(tmp_path / "other").version


def test_a_parquet_bomb_is_refused_by_its_declared_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"fact_id": ["x" * 50] * 5000}), tmp_path / "facts.parquet")
    monkeypatch.setattr("claims.reference.long_facts._MAX_ROWS", 1000)
    with pytest.raises(ReferenceTableError, match="declares 5,000 rows"):
        build_table(tmp_path / "facts.parquet", tmp_path / "out")


@pytest.mark.parametrize(
    "label", ["=HYPERLINK(1)", "+972 Guild", "-Guild", "@guild", "＝1", "'=quoted", "'tis a guild", "plain"]
)
def test_a_built_table_holds_no_formula_and_keeps_the_value(tmp_path: Path, label: str) -> None:
    (tmp_path / "facts.csv").write_text(LONG.replace("Guild of Bakers", defuse(label)))
    build_table(tmp_path / "facts.csv", tmp_path / "one")
    build_table(tmp_path / "one", tmp_path / "again")
    assert _loaded(tmp_path / "again").entity("org:guild").label == label
    for path in (tmp_path / "one").glob("*.csv"):
        cells = [cell for row in csv.reader(path.read_text().splitlines()) for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "＝"))] == []


def test_formulas_of_a_copied_folder_are_defused_once(
    tmp_path: Path, sound_files: dict[str, str], write_table: Write
) -> None:
    entities = sound_files["entities.csv"].replace('"Acme Mills, Inc."', '"=HYPERLINK(""x"",""Acme"")"')
    entities = entities.replace("Jan de Wit", "'+Jan de Wit")
    source = write_table(sound_files | {"entities.csv": entities})
    for name in ("one", "two", "three"):
        build_table(source, tmp_path / name)
        source = tmp_path / name
    built = (source / "entities.csv").read_text()
    assert built == entities.replace('"=HYPERLINK', "\"'=HYPERLINK")
    loaded = _loaded(source)
    assert loaded.entity("org:acme").label == '=HYPERLINK("x","Acme")'
    assert loaded.entity("person:jan-de-wit").label == "+Jan de Wit"
    assert (source / "founding.csv").read_text() == sound_files["founding.csv"]


@pytest.fixture
def peak() -> Iterator[Callable[[], int]]:
    """Give a function that tells how much memory Python has asked for at most."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def _never(*_: object, **__: object) -> None:
    raise AssertionError("something was unpacked")


def _parquet(path: Path, columns: dict[str, Any], **options: Any) -> int:
    arrow = pytest.importorskip("pyarrow")
    pytest.importorskip("pyarrow.parquet").write_table(arrow.table(columns), path, **options)
    return path.stat().st_size


def test_a_parquet_bomb_is_refused_before_its_rows_are_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "facts.parquet"
    # Without a dictionary every text is declared: a hundred megabytes in a few kilobytes.
    size = _parquet(path, {"fact_id": ["x" * 100_000] * 1000}, compression="zstd", use_dictionary=False)
    assert size < 100_000
    monkeypatch.setattr("claims.reference.long_facts._MAX_UNPACKED", 50_000_000)
    with pytest.raises(
        ReferenceTableError, match=r"declares 1,000 rows and 100,\d\d\d,\d\d\d bytes unpacked"
    ):
        build_table(path, tmp_path / "out")


def test_a_text_that_a_parquet_dictionary_repeats_is_refused_before_it_is_spelled_out(
    tmp_path: Path, peak: Callable[[], int]
) -> None:
    arrow = pytest.importorskip("pyarrow")
    path = tmp_path / "facts.parquet"
    # Ten gigabytes when spelled out; the file declares half a megabyte.
    repeated = arrow.DictionaryArray.from_arrays(arrow.array([0] * 20_000), arrow.array(["x" * 500_000]))
    names = ("fact_id", "subject_id", "relation", "interval")
    assert _parquet(path, dict.fromkeys(names, repeated), compression="zstd") < 10_000
    with pytest.raises(ReferenceTableError, match="a cell of 500,000 bytes"):
        build_table(path, tmp_path / "out")
    assert peak() < 20_000_000


def test_all_that_a_parquet_file_spells_out_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "facts.parquet"
    _parquet(path, {name: ["x" * 9000] * 3000 for name in ("fact_id", "subject_id", "relation", "interval")})
    monkeypatch.setattr("claims.reference.long_facts._MAX_UNPACKED", 1_000_000)
    with pytest.raises(ReferenceTableError, match="more than 1,000,000 characters"):
        build_table(path, tmp_path / "out")


def test_nested_parquet_columns_are_refused(tmp_path: Path) -> None:
    _parquet(tmp_path / "facts.parquet", {"fact_id": [["x"] * 1000]})
    with pytest.raises(ReferenceTableError, match="nested columns"):
        build_table(tmp_path / "facts.parquet", tmp_path / "out")


@pytest.mark.parametrize("name", ["facts.csv", "founding.csv", "facts.zip", "facts.csv.gz", "dump.json"])
@pytest.mark.parametrize("pack", ["zip", "gzip"])
def test_what_is_zipped_is_refused_and_never_unpacked(
    tmp_path: Path, name: str, pack: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "source" / name
    path.parent.mkdir()
    bomb = b"0" * 10_000_000
    if pack == "gzip":
        path.write_bytes(gzip.compress(bomb))
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("facts.csv", bomb)
    for unpacker in ("zlib.decompressobj", "zlib.decompress", "zipfile.ZipFile", "gzip.GzipFile"):
        monkeypatch.setattr(unpacker, _never)
    for source in (path, path.parent):
        with pytest.raises(ReferenceTableError):
            build_table(source, tmp_path / "out")


def _time(text: str, precision: int = 11) -> dict[str, Any]:
    return {"snaktype": "value", "datavalue": {"value": {"time": text, "precision": precision}}}


def _item(qid: str) -> dict[str, Any]:
    return {"snaktype": "value", "datavalue": {"value": {"id": qid}}}


def _statement(snak: dict[str, Any], rank: str = "normal", **qualifiers: dict[str, Any]) -> dict[str, Any]:
    return {"mainsnak": snak, "rank": rank, "qualifiers": {name: [q] for name, q in qualifiers.items()}}


WIKIDATA = {
    "entities": {
        "Q1": {
            "id": "Q1",
            "labels": {"en": {"value": "River League"}},
            "aliases": {"en": [{"value": "RL"}]},
            "claims": {
                "P571": [
                    _statement(_time("+1920-06-01T00:00:00Z"), "preferred"),
                    _statement(_time("+1919-00-00T00:00:00Z", 9), "deprecated"),
                    _statement({"snaktype": "somevalue"}),
                ],
                "P576": [_statement(_time("+1990-01-00T00:00:00Z", 10))],
                "P488": [
                    _statement(_item("Q5001"), P580=_time("+1930-01-02T00:00:00Z"), P582=_time("+1934-00-00T00:00:00Z", 9), P1366=_item("Q5002")),
                    _statement(_item("Q5002"), P580=_time("+1934-00-00T00:00:00Z", 9), P582={"snaktype": "somevalue"}),
                ],
            },
        },
        "Q2": {
            "id": "Q2",
            "labels": {"en": "Deltania"},
            "claims": {
                "P31": [_statement(_item("Q3624078"))],
                "P298": [_statement({"snaktype": "value", "datavalue": {"value": "DLT"}})],
                "P463": [
                    _statement(_item("Q1"), P580=_time("+1921-05-00T00:00:00Z", 10), P582={"snaktype": "novalue"}),
                    _statement(_item("Q1"), P580=_time("+1950-05-00T00:00:00Z", 10), P1366=_item("Q9")),
                    _statement(_item("Q1")),
                ],
                "P35": [_statement(_item("Q5001"), P580=_time("+1960-00-00T00:00:00Z", 9))],
            },
        },
        "Q5001": {"id": "Q5001", "labels": {"en": "Ada Stream"}, "claims": {
            "P31": [_statement(_item("Q5"))],
            "P39": [_statement(_item("Q300"), P580=_time("+1940-00-00T00:00:00Z", 9))]}},
        "Q300": {"id": "Q300", "labels": {"en": "President of Deltania"}, "claims": {"P1001": [_statement(_item("Q2"))]}},
    }
}  # fmt: skip


@pytest.fixture
def river(tmp_path: Path) -> ReferenceTable:
    """Give the table built from the invented Wikidata items."""
    (tmp_path / "dump.json").write_text(json.dumps(WIKIDATA))
    build_table(tmp_path / "dump.json", tmp_path / "river")
    return _loaded(tmp_path / "river")


def test_wikidata_founding_with_ranks(river: ReferenceTable) -> None:
    facts = river.facts_about("org:q1", FactRelation.FOUNDED)
    assert [(f.interval.edtf, f.rank) for f in facts] == [
        ("1919", Rank.DEPRECATED),
        ("1920-06-01", Rank.PREFERRED),
    ]
    assert river.facts_about("org:q1", FactRelation.DISSOLVED)[0].interval.edtf == "1990-01"


def test_wikidata_ends_are_open_known_or_unknown(river: ReferenceTable) -> None:
    members = [f.interval.edtf for f in river.facts_of_object("org:q1", FactRelation.MEMBER_OF)]
    assert members == ["1921-05/..", "1950-05/"]
    chairs = river.facts_of_object("post:q1-chairperson")
    assert [f.interval.edtf for f in chairs] == ["1930-01-02/1934", "1934/"]
    assert chairs[0].note == "replaced by Q5002"


def test_wikidata_is_as_fresh_as_its_newest_item(tmp_path: Path) -> None:
    (tmp_path / "dump.json").write_text(json.dumps(SHAPES))
    built = build_table(tmp_path / "dump.json", tmp_path / "out")
    assert built.info.as_of.isoformat() == "2024-05-06"


def test_wikidata_kinds_names_and_posts(river: ReferenceTable) -> None:
    assert river.entity("state:DLT").kind is EntityKind.STATE  # type: ignore[union-attr]
    assert river.entity("person:q5002").wikidata == "Q5002"  # type: ignore[union-attr]
    assert river.find("RL")[0].entity_id == "org:q1"
    assert river.find_posts("head of state", "state:DLT")[0].entity_id == "post:dlt-head-of-state"
    assert river.find_posts("president", "state:DLT")[0].entity_id == "post:q300"
    assert [f.interval.edtf for f in river.facts_of_object("post:q300")] == ["1940/.."]


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, one in inner for place in _places(one, (*path, key)))]


@pytest.mark.parametrize("junk", [None, [], {}, "x", 5, [None], {"a": 1}])
def test_wikidata_of_any_shape_builds_or_is_refused(tmp_path: Path, junk: Any) -> None:
    """Whatever stands in place of whatever: a table or a told fault, never another error."""
    dump = json.dumps(SHAPES)
    for number, (*parents, last) in enumerate(place for place in _places(SHAPES) if place):
        broken = json.loads(dump)
        inner = broken
        for key in parents:
            inner = inner[key]
        inner[last] = junk
        (tmp_path / "dump.json").write_text(json.dumps(broken))
        with contextlib.suppress(ReferenceTableError):
            build_table(tmp_path / "dump.json", tmp_path / f"out-{number}")


def test_wikidata_one_entity_a_line(tmp_path: Path) -> None:
    lines = ["[", *(json.dumps(item) + "," for item in WIKIDATA["entities"].values()), "]"]
    (tmp_path / "dump.jsonl").write_text("\n".join(lines))
    (tmp_path / "dump.json").write_text(json.dumps(WIKIDATA))
    build_table(tmp_path / "dump.jsonl", tmp_path / "one")
    build_table(tmp_path / "dump.json", tmp_path / "other")
    assert _loaded(tmp_path / "one").version == _loaded(tmp_path / "other").version


@pytest.mark.parametrize(
    ("time", "precision", "edtf"),
    [
        ("+1949-04-04T00:00:00Z", 11, "1949-04-04"),
        ("+1949-04-00T00:00:00Z", 10, "1949-04"),
        ("+1949-00-00T00:00:00Z", 9, "1949"),
        ("+1940-00-00T00:00:00Z", 8, "194X"),
        ("+1900-00-00T00:00:00Z", 7, "18XX"),
        ("+1850-00-00T00:00:00Z", 7, "18XX"),
        ("-0044-03-15T00:00:00Z", 11, None),
        ("+1000-00-00T00:00:00Z", 6, None),
        ("soon", 11, None),
    ],
)
def test_wikidata_times(time: str, precision: int, edtf: str | None) -> None:
    assert time_to_edtf({"time": time, "precision": precision}) == edtf


def test_a_julian_day_counts_as_its_year() -> None:
    value = {"time": "+1564-04-26T00:00:00Z", "precision": 11, "calendarmodel": "http://x/Q1985786"}
    assert time_to_edtf(value) == "1564"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("facts.csv", "a,b\n1,2\n", "column fact_id: the column is missing"),
        ("facts.csv", "fact_id,subject_id,relation,interval\n", "holds no rows"),
        ("facts.csv", LONG.replace("1901-02-03", "1901-02-30"), "is not a day of the calendar"),
        ("facts.csv", LONG + "short\n", "the row has 1 cells"),
        ("dump.json", "{", "cannot be read as JSON"),
        ("dump.json", "[" * 100_000, "cannot be read as JSON"),
        ("dump.json", "[1, 2]", "holds no Wikidata entities"),
        ("facts.xlsx", "PK", "is no table"),
        ("facts.parquet", "PAR1", "cannot be read as Parquet"),
    ],
)
def test_bad_sources_are_told_and_leave_nothing(tmp_path: Path, name: str, content: str, words: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    (tmp_path / name).write_text(content)
    with pytest.raises(ReferenceTableError, match=words):
        build_table(tmp_path / name, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == [name]


LONG_FAULTS = [
    (
        "guild,Guild of Bakers,founded",
        "gu ild,Guild of Bakers,founded",
        ":2",
        "subject_id, value 'org:gu ild': is no id",
    ),
    ("1901-02-03", "1901/..", ":2", "column interval, value '1901/..': is an interval"),
    ("1901-02-03", "1901-02-30", ":2", "is not a day of the calendar"),
    ("1950/..", "1950", ":3", "column interval, value '1950': is one date"),
    ("1950/..", "1950/1940", ":3", "ends before it starts"),
    ("b,state:XYZ", "a,state:XYZ", ":3", "the id is taken by"),
    (
        "state:XYZ,Xyzland",
        "planet:X,Xyzland",
        ":3",
        "column subject_id, value 'planet:X': is not in entities.csv",
    ),
    ("org:guild,Guild of Bakers,full", "person:jo-doe,Guild of Bakers,full", ":3", "is of kind person"),
    ("accession,", "accession,best", ":3", "write one of deprecated, normal, preferred"),
    ("c,person:jo-doe,", ",person:jo-doe,", ":4", "column fact_id, value '': is empty"),
    ("acting,1999/2001,took_office,", "acting,1999/2001,took_office", ":4", "9 cells, the header has 10"),
    ("basis,rank", "basis,basis", ":1", "column basis: the header names the column twice"),
    ("relation,object_id", "relation,object", ":1", "column object: the column is not known and not read"),
    (",", ";", ":1", "separated by semicolons"),
]


@pytest.mark.parametrize(("old", "new", "line", "words"), LONG_FAULTS)
def test_faults_of_a_long_file_stand_at_its_own_lines(
    tmp_path: Path, old: str, new: str, line: str, words: str
) -> None:
    assert old in LONG
    (tmp_path / "facts.csv").write_text(LONG.replace(old, new, -1 if old == "," else 1))
    told = [str(fault) for fault in check_source(tmp_path / "facts.csv")]
    assert any(text.startswith(f"facts.csv{line}:") and words in text for text in told), "\n".join(told)


def test_all_faults_of_a_long_file_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(LONG.replace("1901-02-03", "1901-02-30").replace("1950/..", "1950"))
    with pytest.raises(ReferenceTableError) as raised:
        build_table(tmp_path / "facts.csv", tmp_path / "out")
    assert [fault.partition(": ")[0] for fault in raised.value.faults] == ["facts.csv:2", "facts.csv:3"]
    assert f"reference table {tmp_path / 'facts.csv'} has 2 errors" in str(raised.value)


def test_sources_of_a_lone_file_need_no_file_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(
        "fact_id,subject_id,relation,interval,source_ids\na,org:guild,founded,1901,rolls;letters\n"
    )
    build_table(tmp_path / "facts.csv", tmp_path / "out")
    assert _loaded(tmp_path / "out").source("letters").title == "letters"  # type: ignore[union-attr]


def test_a_sound_long_file_has_no_faults_but_what_a_build_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(_sound(LONG))
    assert check_source(tmp_path / "facts.csv") == []
    (tmp_path / "facts.csv").write_text(LONG)
    (left_out,) = check_source(tmp_path / "facts.csv")
    assert "relation 'painted'" in left_out.message
    assert not left_out.is_error


def test_a_folder_in_the_way_is_left_alone(
    sound_files: dict[str, str], write_table: Write, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").write_text("mine")
    with pytest.raises(ReferenceTableError, match="in the way"):
        build_table(write_table(sound_files), tmp_path / "out")
    with pytest.raises(ReferenceTableError, match="does not exist"):
        build_table(tmp_path / "nowhere", tmp_path / "new")
