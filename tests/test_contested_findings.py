"""The verdicts of a blind reader fit texts that were only measured then, and hold no sentence of them."""

import csv
from pathlib import Path

from tests.annotations import of_kind

TESTS = Path(__file__).parent
# Two sets were opened after they had been judged.
OPENED = [TESTS / "newsroom" / f"gold_seen_{ordinal}_opened.jsonl" for ordinal in ("second", "fourth")]
MEASURED = [*sorted(TESTS.glob("*/gold_unseen*.jsonl")), *OPENED]
JUDGED = [path for path in MEASURED if path.parent.name != "wordings"]


def rows():
    with (TESTS / "contested_findings" / "verdicts.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_verdict_is_of_an_article_that_was_only_measured():
    measured = {document["doc_id"] for path in JUDGED for document in of_kind(path, "doc")}
    assert {row["article"] for row in rows()} <= measured


def test_as_many_claims_of_the_gold_were_judged_as_findings():
    kinds = [row["of"] for row in rows()]
    assert kinds.count("gold") == kinds.count("finding") > 0


def test_claims_of_the_gold_stand_where_the_gold_has_them():
    gold = {(c["doc_id"], c["start"], c["relation"]) for path in JUDGED for c in of_kind(path, "claim")}
    judged = {(row["article"], int(row["start"]), row["relation"]) for row in rows() if row["of"] == "gold"}
    assert judged <= gold


def test_a_verdict_says_what_is_wrong_where_something_is():
    for row in rows():
        assert row["is_right"] in "01"
        assert (row["fault"] in ("subject", "body", "relation", "nothing")) == (row["is_right"] == "0")
        assert len(row["subject"]) + len(row["body"]) < 200
