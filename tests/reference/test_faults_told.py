"""Faults of a table that tell what was probably meant."""

from claims.reference import check_source

HEADER = "fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval\n"


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
