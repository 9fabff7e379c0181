"""Structured claims as people write them."""

import json

import pytest

from claims.articles import Dialect
from claims.errors import ClaimRecordError, DateError
from claims.report.intake import claim_of_record, read_claims
from claims.report.records import claim_record
from claims.types import Failure


def test_plain_strings_serve_as_slots():
    claim = claim_of_record({"relation": "joined", "subject": "Sweden", "object": "NATO", "when": "2024"})
    assert (claim.subject.name, claim.object.name, claim.when.edtf) == ("Sweden", "NATO", "2024")


def test_a_written_claim_reads_back_the_same():
    given = {
        "relation": "tenure_length",
        "subject": {"name": "Ann", "entity_id": "person:ann"},
        "object": "The League",
        "quantity": {"value": 10, "unit": "year"},
        "founders": ["A", "B"],
        "published": "2024-10-01",
        "polarity": "negative",
    }
    claim = claim_of_record(given)
    again = claim_of_record(claim_record(claim))
    assert again == claim


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"relation": "jioned"}, "`relation` is 'jioned': expected one of founded"),
        ({"subject": " "}, "`subject` is empty"),
        ({"when": "2024-02-30"}, "not a day of the calendar"),
        ({"quantity": "ten years"}, "`quantity` is 'ten'"),
        ({"modality": "maybe"}, "`modality` is 'maybe'"),
        ({"subject": 5}, "expected a string"),
        ({"published": "soon"}, "is not a date"),
        ({"relation": "member_count"}, "`quantity` is missing"),
        ({"relation": "age", "quantity": ""}, "`quantity` is missing"),
    ],
)
def test_a_bad_value_is_named(change, message):
    record = {"relation": "joined", "subject": "Sweden"} | change
    with pytest.raises(ValueError, match=message):
        claim_of_record(record)


def test_a_bad_row_costs_itself_alone(tmp_path):
    path = tmp_path / "c.jsonl"
    rows = ["not json", json.dumps({"relation": "joined", "subject": "Sweden"}), json.dumps([1]), "{}"]
    path.write_text("\n".join(rows), encoding="utf-8")
    found = list(read_claims(path))
    assert [isinstance(item, Failure) for item in found] == [True, False, True, True]
    assert found[0].article_id == f"{path}:1"


def test_a_csv_needs_its_two_columns(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("relation,who\njoined,Sweden\n", encoding="utf-8")
    with pytest.raises(ClaimRecordError, match="lacks subject"):
        list(read_claims(path))


@pytest.mark.parametrize("raw", ['"', 'relation,"subject'])
def test_a_csv_header_that_never_ends_is_told(tmp_path, raw):
    path = tmp_path / "c.csv"
    path.write_text(raw, encoding="utf-8")
    with pytest.raises(ClaimRecordError, match=r"c\.csv:1: unexpected end"):
        list(read_claims(path))


def test_a_csv_row_too_short_is_an_error_row(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("relation,subject,object\njoined,Sweden\njoined,Sweden,NATO\n", encoding="utf-8")
    first, second = read_claims(path)
    assert isinstance(first, Failure)
    assert second.object.name == "NATO"


def test_rows_are_named_by_the_line_they_begin_on(tmp_path):
    path = tmp_path / "claims.csv"
    path.write_text('relation,subject\n\njoined,"Swe\nden"\n\n\njoined,Oslo\n')
    assert [claim.claim_id for claim in read_claims(path)] == [f"{path}:3", f"{path}:7"]


@pytest.mark.parametrize(
    "columns", [{}, dict.fromkeys(("object", "when", "founders", "polarity", "rule"), "")]
)
def test_what_a_row_does_not_have_is_as_if_it_were_empty(columns):
    claim = claim_of_record({"relation": "joined", "subject": "Sweden", **columns})
    assert (claim.object, claim.when, claim.founders, claim.rule) == (None, None, (), "")
    assert (claim.polarity, claim.modality, claim.extraction_confidence) == ("positive", "asserted", 1.0)


def test_an_id_alone_names_nobody():
    claim = claim_of_record({"relation": "joined", "subject": "Sweden", "object_id": "org:nato"})
    assert claim.object is None


def test_claims_of_another_dialect_are_read(tmp_path):
    path = tmp_path / "c.csv"
    path.write_bytes("relation;subject\nfounded;Zürich\n".encode("latin-1"))
    (claim,) = read_claims(path, dialect=Dialect(delimiter=";", encoding="latin-1"))
    assert claim.subject.name == "Zürich"


def test_a_line_separator_within_a_string_ends_no_record(tmp_path):
    path = tmp_path / "c.jsonl"
    path.write_text('{"relation": "founded", "subject": "NATO", "sentence": "a\u2028b"}\n', encoding="utf-8")
    (claim,) = read_claims(path)
    assert claim.sentence == "a\u2028b"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.csv", "relation;subject\nfounded;NATO\n", "parted by semicolons (--delimiter ';')"),
        ("b.csv", "relation\tsubject\nfounded\tNATO\n", "parted by tabs (--tabs)"),
    ],
)
def test_a_header_of_one_cell_is_told_how_it_is_parted(tmp_path, name, text, told):
    (tmp_path / name).write_text(text)
    with pytest.raises(ClaimRecordError) as raised:
        list(read_claims(tmp_path / name))
    assert told in str(raised.value)


def test_a_date_of_another_sort_is_told_how_to_write_it():
    with pytest.raises(DateError, match="year first"):
        claim_of_record({"relation": "founded", "subject": "NATO", "when": "4.4.1949"})
