"""Reports as CSV, JSONL and frames."""

import csv
import json

import pytest
from report_builders import TEXT, make_report, make_verdict

from claims.errors import BatchError
from claims.report import Report
from claims.report.columns import COLUMNS
from claims.types import Failure, Label

DESIGN_COLUMNS = (
    "claim_id, article_id, published, family, relation, subject, subject_id, object, object_id, role, "
    "predecessor, successor, founders, when_text, when, when_kind, quantity, polarity, modality, "
    "attributed_to, label, confidence, error_type, reason, expected, evidence, sources, explanation, "
    "sentence, start, end, rule, extraction_confidence, checked_as_of, table_version, model_version, error"
)


def test_the_columns_are_those_of_the_design():
    assert ", ".join(COLUMNS) == DESIGN_COLUMNS


def test_a_csv_row_joins_lists_and_leaves_missing_values_empty(tmp_path):
    make_report().to_csv(tmp_path / "r.csv")
    with (tmp_path / "r.csv").open(newline="", encoding="utf-8") as rows:
        (row,) = csv.DictReader(rows)
    assert row["founders"] == "Anna; Ben"
    assert row["sources"] == "s1; s2"
    assert row["quantity"] == "12 member"
    assert row["role"] == ""
    assert (row["label"], row["when"], row["subject_id"]) == ("REFUTED", "1955", "org:rhine")


def test_jsonl_offsets_point_at_the_text(tmp_path):
    make_report().to_jsonl(tmp_path / "r.jsonl")
    record = json.loads((tmp_path / "r.jsonl").read_text(encoding="utf-8"))
    for slot in (record["subject"], record["when"]):
        assert TEXT[slot["start"] : slot["end"]] == slot["text"]
    assert record["evidence"] == ["f1"]


def test_a_lone_surrogate_is_written_as_an_escape(tmp_path):
    text = TEXT.replace("old", "\ud800")
    make_report(text, verdicts=[make_verdict(attributed_to="\ud800")]).to_jsonl(tmp_path / "r.jsonl")
    record = json.loads((tmp_path / "r.jsonl").read_text(encoding="utf-8"))
    assert record["attributed_to"] == "\ud800"


def test_a_failure_is_one_error_record():
    report = Report(failure=Failure(article_id="x", error="ArticleError", detail="x: no such file"))
    (record,) = report.records()
    assert record == {
        "record": "error",
        "article_id": "x",
        "error": "ArticleError",
        "detail": "x: no such file",
    }
    assert report.to_frame().loc[0, "error"] == "ArticleError: x: no such file"


def test_an_empty_report_has_the_header(tmp_path):
    make_report(verdicts=[]).to_csv(tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_text().strip() == ",".join(COLUMNS)


def test_the_frame_has_the_columns_of_the_csv():
    frame = make_report().to_frame()
    assert tuple(frame.columns) == COLUMNS
    assert frame.loc[0, "subject"] == "Rhine League"


def test_verdicts_can_be_picked_by_label():
    report = make_report()
    assert len(report.with_label("REFUTED")) == 1
    assert report.with_label(Label.SUPPORTED) == ()


def test_a_read_only_place_gives_a_clear_error(tmp_path):
    with pytest.raises(BatchError, match="cannot be written"):
        make_report().to_csv(tmp_path / "missing" / "r.csv")
    assert list(tmp_path.iterdir()) == []
