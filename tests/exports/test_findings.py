"""A report comes back from CSV and JSONL with the reviewer's marks."""

import json

import pytest
from report_builders import make_report

from claims.errors import ClaimRecordError
from claims.exports import read_findings
from claims.report.writing import csv_text, jsonl_text


def reviewed_csv(mark, *, delimiter=","):
    header, row = csv_text(make_report().records()).splitlines()
    if delimiter != ",":
        import csv
        import io

        out = io.StringIO()
        csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(csv.reader([header, row]))
        header, row = out.getvalue().splitlines()
    return f"{header}{delimiter}reviewed{delimiter}reviewer\n{row}{delimiter}{mark}{delimiter}Ann\n"


@pytest.mark.parametrize("mark", ["yes", "Y", "true", "1", "x"])
def test_a_marked_row_is_reviewed(tmp_path, mark):
    path = tmp_path / "report.csv"
    path.write_text(reviewed_csv(mark), encoding="utf-8")
    (finding,) = read_findings(path)
    assert (finding.is_reviewed, finding.reviewer, finding["expected"]) == (True, "Ann", "1949-04-04")


@pytest.mark.parametrize("mark", ["", "no", "0"])
def test_an_unmarked_row_is_not(tmp_path, mark):
    path = tmp_path / "report.csv"
    path.write_text(reviewed_csv(mark), encoding="utf-8")
    assert not read_findings(path)[0].is_reviewed


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_sheet_saved_with_another_delimiter_is_read(tmp_path, delimiter):
    path = tmp_path / "report.csv"
    path.write_text(reviewed_csv("yes", delimiter=delimiter), encoding="utf-8-sig")
    assert read_findings(path)[0].evidence == ("f1",)


def test_jsonl_gives_the_same_cells_as_csv(tmp_path):
    records = make_report().records()
    (tmp_path / "r.jsonl").write_text(jsonl_text(records), encoding="utf-8")
    (tmp_path / "r.csv").write_text(csv_text(records), encoding="utf-8")
    assert read_findings(tmp_path / "r.jsonl")[0].cells == read_findings(tmp_path / "r.csv")[0].cells


def test_error_rows_are_passed_over(tmp_path):
    path = tmp_path / "r.jsonl"
    path.write_text(json.dumps({"record": "error", "article_id": "a", "error": "E", "detail": "d"}))
    assert read_findings(path) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "the header lacks claim_id, article_id, relation, subject, label"),
        (reviewed_csv("maybe"), ":2: `reviewed` is 'maybe': expected yes or no"),
        (reviewed_csv("yes").replace("REFUTED", "WRONG"), "`label` is 'WRONG'"),
    ],
)
def test_faults_name_line_and_value(tmp_path, text, message):
    path = tmp_path / "report.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClaimRecordError) as caught:
        read_findings(path)
    assert message in str(caught.value)


def test_a_line_end_within_a_sentence_ends_no_record(tmp_path):
    (record,) = make_report().records()
    path = tmp_path / "r.jsonl"
    path.write_text(jsonl_text([record | {"sentence": "one\u2028two"}]), encoding="utf-8")
    assert read_findings(path)[0]["sentence"] == "one\u2028two"
