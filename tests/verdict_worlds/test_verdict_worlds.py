"""Claims about invented tables of every shape get the verdict a careful fact-checker gives."""

import csv

import pytest
from verdict_worlds import HERE, judge, lines, worlds

_FACTS = "table/facts.csv"


@pytest.mark.parametrize("world", worlds())
def test_claims_are_judged_as_a_fact_checker_would(world):
    outcomes = judge(world)
    wrong = [f"{one.row['claim_id']}: {one.what}" for one in outcomes if one.what != "right"]
    assert not wrong, "\n".join([*wrong, *lines(outcomes)])


def _parquet(source, target):
    import pyarrow
    from pyarrow import parquet

    rows = list(csv.DictReader(source.read_text(encoding="utf-8").splitlines()))
    parquet.write_table(pyarrow.Table.from_pylist(rows), target.with_suffix(".parquet"))
    return target.with_suffix(".parquet")


def _saved_by_a_spreadsheet(source, target):
    text = source.read_text(encoding="utf-8")
    target.write_text(text.replace("\n", "\r\n"), encoding="utf-8-sig", newline="")
    return target


def _built(source, target):
    from claims.reference import build_table

    build_table(source, target.with_suffix(""))
    return target.with_suffix("")


@pytest.mark.parametrize("shape", [_parquet, _saved_by_a_spreadsheet, _built])
@pytest.mark.parametrize("world", [name for name in worlds() if (HERE / name / _FACTS).is_file()])
def test_a_table_says_the_same_in_every_shape(world, shape, tmp_path):
    table = shape(HERE / world / _FACTS, tmp_path / "facts.csv")
    told, again = (
        [(one.verdict.label, one.verdict.expected) for one in judge(world, tables=tables)]
        for tables in (None, [table])
    )
    assert again == told
