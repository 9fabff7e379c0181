"""Tables laid over one another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claims.errors import ReferenceTableError
from claims.reference import ReferenceTable
from claims.relations import EntityKind, FactRelation
from claims.types import Rank

Write = Callable[[dict[str, str]], Path]
LEADERSHIP = "fact_id,holder_id,post_id,interval,acting\n"
POST = "post:bgc-secretary-general"


@pytest.fixture
def lay(sound_files: dict[str, str], write_table: Write) -> Callable[[dict[str, str]], ReferenceTable]:
    """Give a function that lays corrections over the sound table."""
    return lambda files: ReferenceTable.load(write_table(sound_files), write_table(files), default=False)


def test_a_row_of_the_same_id_replaces(lay: Callable[[dict[str, str]], ReferenceTable]) -> None:
    table = lay({"founding.csv": "fact_id,entity_id,relation,date\nf3,org:bgc,founded,1991\n"})
    facts = table.facts_about("org:bgc", FactRelation.FOUNDED)
    assert [(f.interval.edtf, f.table) for f in facts] == [("1991", "table2")]
    assert table.fact("f3").interval.edtf == "1991"  # type: ignore[union-attr]
    assert sum(fact.fact_id == "f3" for fact in table.facts()) == 1


def test_a_replaced_row_is_gone_from_its_old_subject(
    lay: Callable[[dict[str, str]], ReferenceTable],
) -> None:
    table = lay({"leadership.csv": LEADERSHIP + f"l1,person:jan-de-wit,{POST},1990-05-01/2000-05-01,false\n"})
    assert table.facts_about("person:anna-berg") == ()
    assert {f.subject_id for f in table.facts_of_object(POST)} == {"person:jan-de-wit", "person:karl-oe"}


def test_a_later_row_for_the_same_thing_outranks(lay: Callable[[dict[str, str]], ReferenceTable]) -> None:
    table = lay({"founding.csv": "fact_id,entity_id,relation,date\nx,org:bgc,founded,1991\n"})
    ranks = {f.fact_id: (f.rank, f.table) for f in table.facts_about("org:bgc", FactRelation.FOUNDED)}
    assert ranks == {"f3": (Rank.DEPRECATED, "table1"), "x": (Rank.NORMAL, "table2")}
    assert "overruled by table table2" in (table.fact("f3").note or "")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("interval", "rank"),
    [
        ("1990-05-02/2000-05-01", Rank.DEPRECATED),  # the same term, mended
        ("1990/2000", Rank.DEPRECATED),
        ("2005-01-01/2010-01-01", Rank.PREFERRED),  # a second term
        ("2000-05-01/2003-01-01", Rank.PREFERRED),  # a second term from the day the first ended
        ("2000/2003", Rank.PREFERRED),
    ],
)
def test_only_rows_for_the_same_time_are_overruled(
    lay: Callable[[dict[str, str]], ReferenceTable], interval: str, rank: Rank
) -> None:
    table = lay({"leadership.csv": LEADERSHIP + f"x,person:anna-berg,{POST},{interval},false\n"})
    assert table.fact("l1").rank is rank  # type: ignore[union-attr]


def test_additions_need_not_repeat_entities(lay: Callable[[dict[str, str]], ReferenceTable]) -> None:
    table = lay({"aliases.csv": "alias,entity_id,kind\nGrainies,org:bgc,nickname\n"})
    match = table.find("Grainies")[0]
    assert (match.entity_id, match.kind) == ("org:bgc", EntityKind.ORGANISATION)
    assert [hit.text for hit in table.scan("The Grainies met.")] == ["Grainies"]


def test_unknown_ids_are_told_by_the_table_that_names_them(
    lay: Callable[[dict[str, str]], ReferenceTable],
) -> None:
    with pytest.raises(ReferenceTableError, match=r"founding\.csv:2.*'org:xyz'"):
        lay({"founding.csv": "fact_id,entity_id,relation,date\nx,org:xyz,founded,1991\n"})
    with pytest.raises(ReferenceTableError, match="is of kind state"):
        lay({"leadership.csv": LEADERSHIP + f"x,state:SWE,{POST},1991/1992,false\n"})


def test_an_added_member_opens_a_closed_list(lay: Callable[[dict[str, str]], ReferenceTable]) -> None:
    table = lay({"membership.csv": "fact_id,member_id,body_id,interval\nx,state:MKD,org:bgc,2001/..\n"})
    assert not table.coverage(FactRelation.MEMBER_OF, "org:bgc", "full").closed_world  # type: ignore[union-attr]


def test_a_later_coverage_replaces(lay: Callable[[dict[str, str]], ReferenceTable]) -> None:
    row = (
        "coverage_id,relation,scope_id,role,complete_to,closed_world\nnew,member_of,org:bgc,full,2020,false\n"
    )
    coverage = lay({"coverage.csv": row}).coverage(FactRelation.MEMBER_OF, "org:bgc", "full")
    assert coverage is not None
    assert coverage.coverage_id == "new"


def test_versions_differ_by_content(sound_files: dict[str, str], write_table: Write) -> None:
    one = ReferenceTable.load(write_table(sound_files), default=False)
    same = ReferenceTable.load(write_table(sound_files), default=False)
    sound_files["founding.csv"] = sound_files["founding.csv"].replace("1990,", "1991,")
    other = ReferenceTable.load(write_table(sound_files), default=False)
    assert one.version == same.version != other.version
