"""Findings that readers judged: read from their file, and found again among the drafts of today."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from claims.errors import ArticleError
from claims.extraction.extractor import Extractor
from claims.extraction.judgements import judged_examples, read_judgements
from claims.extraction.weighing.weigher import PriorWeigher
from claims.reference import ReferenceTable
from claims.types import Article
from tests.annotations import of_kind

TESTS = Path(__file__).parents[1]
FINDINGS = TESTS / "judged_findings" / "judgements.csv"
HEADER = "article,start,end,relation,subject,body,is_right,fault,weight\n"
TEXT = "The firm is large. Ann Holm, the chief executive of Norvex, opened the shop in Oslo."


@pytest.fixture
def file_of(tmp_path):
    """Write a file of judgements."""

    def written(rows, header=HEADER):
        path = tmp_path / "judgements.csv"
        path.write_text(header + rows, encoding="utf-8")
        return path

    return written


@pytest.mark.parametrize(
    ("rows", "header", "told"),
    [
        ("", "article,start,end\n", "no column relation, subject, body, is_right, weight"),
        ("a,0,9,holds_office,Ann,Norvex,yes,,1\n", HEADER, "line 2: no judgement"),
        ("a,0,9,rules,Ann,Norvex,1,,1\n", HEADER, "line 2: no judgement"),
        ("a,x,9,holds_office,Ann,Norvex,1,,1\n", HEADER, "line 2: no judgement"),
    ],
)
def test_what_is_no_judgement_is_told_with_its_line(file_of, rows, header, told):
    with pytest.raises(ArticleError, match=told):
        read_judgements(file_of(rows, header))


@pytest.mark.model
def test_a_judged_finding_is_an_example_where_the_rules_still_make_it(file_of):
    (judgement,) = read_judgements(file_of("a,19,84,holds_office,Ann Holm,Norvex,1,,3\n"))
    others = [
        replace(judgement, subject="Per Lund"),
        replace(judgement, body="Oslo"),
        replace(judgement, article="b"),
        replace(judgement, sentence=replace(judgement.sentence, start=0, end=18)),
    ]
    extractor = Extractor(table=ReferenceTable.load(), weigher=PriorWeigher())
    (example,) = judged_examples([judgement, *others], [Article(id="a", text=TEXT)], extractor)
    assert (example.is_right, example.document) == (True, "a")
    assert example.values["rule:leadership.title_apposed"] == 1.0


def test_weights_keep_their_proportion(file_of):
    rows = "a,0,9,holds_office,Ann,Norvex,1,,3\na,0,9,holds_office,Ann,Norvex,0,body,1\n"
    assert [j.weight for j in read_judgements(file_of(rows))] == [3.0, 1.0]


def test_no_judged_article_is_annotated():
    golds = [*TESTS.glob("*/gold_*.jsonl"), TESTS / "real_articles" / "agreement.jsonl"]
    annotated = {document["doc_id"] for gold in golds for document in of_kind(gold, "doc")}
    judged = {judgement.article for judgement in read_judgements(FINDINGS)}
    assert len(judged) == 612
    assert not judged & annotated


def test_wrong_findings_and_no_others_have_a_fault():
    with FINDINGS.open(encoding="utf-8", newline="") as source:
        faults = {(row["is_right"], row["fault"]) for row in csv.DictReader(source)}
    assert faults == {("1", ""), ("0", "subject"), ("0", "body"), ("0", "relation")}
