"""The given names the reading knows people by are those of the table's people."""

import csv
import re
from pathlib import Path

from claims.curation.given_names import given_names, main
from claims.extraction.naming.given_names import has_given_name

DATASETS = Path(__file__).parents[2] / "datasets"


def test_shipped_names_are_what_the_command_gives(tmp_path):
    main([str(DATASETS / "reference"), "--out", str(tmp_path)])
    shipped = DATASETS / "given_names" / "given_names.csv"
    assert (tmp_path / "given_names.csv").read_bytes() == shipped.read_bytes()


def test_the_card_counts_the_rows():
    card = (DATASETS / "given_names" / "README.md").read_text(encoding="utf-8")
    with (DATASETS / "given_names" / "given_names.csv").open(encoding="utf-8", newline="") as rows:
        names = [row["name"] for row in csv.DictReader(rows)]
    assert int(re.search(r"Rows: (\d+)", card)[1]) == len(names) == len(set(names))


def test_no_word_of_a_body_is_a_given_name():
    assert given_names(["Paris Holt", "Tamás Roe"], ["University of Paris"]) == {"tamás": 1}
    assert has_given_name("Tamás Vargha")
    assert not has_given_name("Deutsche Bank")
