"""The database holds what the CSV report holds, joined to the rows that decided."""

import sqlite3
from dataclasses import replace

import pytest
from report_builders import make_report, make_verdict

from claims.errors import BatchError
from claims.exports import write_database
from claims.report import Report
from claims.types import Failure, Label


def rows(path, query):
    with sqlite3.connect(path) as connection:
        return connection.execute(query).fetchall()


def test_a_claim_is_joined_to_each_row_of_its_evidence(tmp_path, table):
    path = tmp_path / "out.sqlite"
    write_database(path, [make_report()], table)
    found = rows(path, "SELECT label, confidence, expected, fact_id, fact_interval FROM claims_with_evidence")
    assert found == [("REFUTED", 0.93, "1949-04-04", "f1", "1949-04-04")]


def test_a_claim_without_evidence_stays_in_the_view(tmp_path, table):
    path = tmp_path / "out.sqlite"
    verdict = replace(make_verdict(label=Label.NOT_ENOUGH_INFO), evidence=())
    write_database(path, [make_report(verdicts=[verdict])], table)
    assert rows(path, "SELECT label, fact_id FROM claims_with_evidence") == [("NOT ENOUGH INFO", None)]


def test_names_of_facts_and_sources_come_from_the_table(tmp_path, table):
    fact = (
        next(table.facts_about("org:nato"))
        if hasattr(table.facts_about("org:nato"), "__next__")
        else table.facts_about("org:nato")[0]
    )
    path = tmp_path / "out.sqlite"
    write_database(path, [make_report(verdicts=[replace(make_verdict(), evidence=(fact,))])], table)
    assert rows(path, "SELECT subject FROM facts") == [("NATO",)]
    assert {source for (source,) in rows(path, "SELECT source_id FROM sources")} == set(fact.source_ids)


def test_failures_and_articles_of_one_name_are_all_kept(tmp_path, table):
    path = tmp_path / "out.sqlite"
    failed = Report(failure=Failure(article_id="x", error="ArticleError", detail="no text"))
    write_database(path, [make_report(), failed, make_report()], table)
    assert rows(path, "SELECT article_id FROM articles") == [("a1",), ("a1~2",)]
    assert rows(path, "SELECT article_id, error, detail FROM errors") == [("x", "ArticleError", "no text")]
    assert rows(path, "PRAGMA foreign_key_check") == []


def test_a_lone_surrogate_is_stored_as_json_writes_it(tmp_path, table):
    path = tmp_path / "out.sqlite"
    write_database(
        path, [make_report("The Rhine League\ud800, founded in 1955, has 12 members. It is old.")], table
    )
    ((text,),) = rows(path, "SELECT text FROM articles")
    assert "League\\ud800," in text


def test_label_and_entities_are_indexed(tmp_path, table):
    path = tmp_path / "out.sqlite"
    write_database(path, [], table)
    plan = rows(path, "EXPLAIN QUERY PLAN SELECT * FROM claims WHERE subject_id = 'org:nato'")
    assert "claims_by_subject" in plan[0][3]


def test_a_stream_that_breaks_leaves_the_old_file_and_no_half_one(tmp_path, table):
    path = tmp_path / "out.sqlite"
    path.write_bytes(b"old")

    def broken():
        yield make_report()
        raise RuntimeError("cut")

    with pytest.raises(RuntimeError, match="cut"):
        write_database(path, broken(), table)
    assert [file.name for file in tmp_path.iterdir()] == ["out.sqlite"]
    assert path.read_bytes() == b"old"


def test_a_missing_folder_is_told(tmp_path, table):
    with pytest.raises(BatchError, match="cannot be written"):
        write_database(tmp_path / "none" / "out.sqlite", [], table)
