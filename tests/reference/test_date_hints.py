"""What a reader is told to write in place of a date that is none."""

import pytest

from claims.reference import check_source
from claims.reference.date_hints import date_hint

HEADER = "fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval\n"


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


def test_faults_name_line_value_and_hint_and_unknown_relations(tmp_path):
    rows = "a1,org:x,X Club,founded,,,,12/03/1952\na2,person:p,Pat Doe,leads,org:x,X Club,chair,2014/..\n"
    (tmp_path / "facts.csv").write_text(HEADER + rows)
    told = [str(fault) for fault in check_source(tmp_path)]
    assert any("facts.csv:2" in line and "'12/03/1952'" in line and "1952-03-12" in line for line in told)
    assert any("relation 'leads' of 1 row is not known" in line for line in told)


def test_an_id_that_nobody_knows_is_compared_with_those_there_are(tmp_path):
    (tmp_path / "facts.csv").write_text(
        HEADER + "a1,person:p,Pat Doe,holds_post,org:x-club,X Club,chief executive officer,2014/..\n"
    )
    (tmp_path / "coverage.csv").write_text(
        "coverage_id,relation,scope_id\nc1,holds_post,post:x-club-chief-executive\n"
    )
    told = [str(fault) for fault in check_source(tmp_path)]
    assert any("did you mean post:x-club-ceo?" in line for line in told), told
