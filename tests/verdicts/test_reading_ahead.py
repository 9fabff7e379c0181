"""A batch of claims costs the table some statements, not some for each claim."""

import csv

import pytest

from claims.checker import Checker
from claims.reference.layer import Layer
from claims.report.intake import claim_of_record

TERMS = [(f"Ada Norrby{n}", f"Institute {n}", 1950 + n) for n in range(60)]


@pytest.fixture
def folder(tmp_path):
    entities = [("entity_id", "kind", "label", "body_id", "title")]
    terms = [("fact_id", "holder_id", "post_id", "interval")]
    for n, (person, body, year) in enumerate(TERMS):
        entities += [(f"person:p{n}", "person", person, "", ""), (f"org:o{n}", "organisation", body, "", "")]
        entities += [(f"post:t{n}", "post", f"Head of {body}", f"org:o{n}", "head")]
        terms += [(f"l{n}", f"person:p{n}", f"post:t{n}", f"{year}/..")]
    for name, rows in (("entities.csv", entities), ("leadership.csv", terms)):
        with (tmp_path / name).open("w", newline="") as stream:
            csv.writer(stream).writerows(rows)
    return tmp_path


def _claims(count):
    rows = [
        {"relation": "took_office", "subject": person, "object": body, "role": "head", "when": f"{year}"}
        for person, body, year in TERMS[:count]
    ]
    rows[1]["when"] = "1931"  # one that is wrong
    return [claim_of_record(row, place=f"c{n}") for n, row in enumerate(rows)]


def _statements(folder, count, monkeypatch):
    checker = Checker(folder, default_table=False)
    asked = []
    run = Layer.rows
    monkeypatch.setattr(
        Layer, "rows", lambda self, query, values=(): asked.append(query) or run(self, query, values)
    )
    labels = [verdict.label.value for verdict in checker.verify(_claims(count))]
    monkeypatch.undo()
    assert labels == ["SUPPORTED", "REFUTED", *["SUPPORTED"] * (count - 2)]
    return len(asked)


def test_more_claims_need_no_more_statements(folder, monkeypatch):
    assert _statements(folder, 60, monkeypatch) == _statements(folder, 20, monkeypatch)
