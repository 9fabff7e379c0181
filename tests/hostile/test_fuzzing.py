"""2,000 random inputs for every way in, 100,000 documents in the night: no crash, exact offsets."""

import csv
import io
import json
import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from random_inputs import article_line, claim_line, damaged, document, documents, edtf, page

from claims.articles import read_articles
from claims.articles.html import article_of_html
from claims.dates import parse_edtf
from claims.errors import ArticleError, DateError
from claims.reference.faults import FaultList
from claims.reference.reading import read_rows
from claims.reference.schema import FILES
from claims.report.columns import row_of_record
from claims.report.intake import read_claims
from claims.report.records import dump_record, verdict_record
from claims.report.writing import csv_text, encode
from claims.types import Article, Claim, Failure

EACH = 100
seeds = st.integers(0, 2**64)


def _fuzz(inputs):
    quiet = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    return settings(
        max_examples=inputs // EACH,
        deadline=None,
        suppress_health_check=quiet,
        derandomize=True,
        phases=[Phase.explicit, Phase.generate],
    )


def _look_at(report):
    text = report.article.text
    for verdict in report:
        claim = verdict.claim
        assert text[claim.start : claim.end] == claim.sentence
        slots = [claim.subject, claim.object, claim.role, claim.predecessor, claim.successor, *claim.founders]
        for placed in (*slots, claim.when, claim.quantity):
            assert placed is None or placed.start is None or text[placed.start : placed.end] == placed.text
        for span in claim.mentions:
            assert 0 <= span.start < span.end <= len(text)
    records = report.records()
    assert [json.loads(encode(dump_record(record))) for record in records] or not records
    rows = list(csv.reader(io.StringIO(csv_text(records), newline="")))
    assert [len(row) for row in rows] == [len(rows[0])] * (len(records) + 1)


@pytest.mark.model
@pytest.mark.parametrize("inputs", [2_000, pytest.param(100_000, marks=pytest.mark.soak)])
def test_no_document_breaks_the_reading_or_moves_an_offset(checker, inputs):
    @_fuzz(inputs)
    @given(seeds)
    def check(seed):
        articles = [Article(id=str(n), text=text) for n, text in enumerate(documents(seed, EACH))]
        reports = list(checker.check_many(articles))
        assert [report.article for report in reports] == articles
        for report in reports:
            _look_at(report)

    check()


@_fuzz(2_000)
@given(seeds)
def test_no_page_breaks_the_reading(seed):
    pytest.importorskip("trafilatura")
    rng = random.Random(seed)
    for _ in range(EACH):
        try:
            article = article_of_html(page(rng), article_id="page")
        except ArticleError:
            continue
        assert article.text.strip()


@_fuzz(2_000)
@given(seeds)
def test_no_line_breaks_the_articles(tmp_path_factory, seed):
    rng, folder = random.Random(seed), tmp_path_factory.mktemp("articles")
    path = folder / "a.jsonl"
    lines = [article_line(rng) for _ in range(EACH)]
    path.write_text("\n".join(lines), encoding="utf-8", errors="replace")
    read = list(read_articles([str(path)]))
    assert len(read) == sum(bool(line.strip()) for line in lines)
    assert all(isinstance(item, Article | Failure) for item in read)
    for name in ("a.csv", "a.tsv", "a.md", "a.txt"):
        rows = f"id,date,text\n1,2024-10-01,{document(rng)}\n2,,{document(rng)}\n"
        (folder / name).write_bytes(damaged(rows.encode("utf-8", errors="replace"), rng))
    assert all(isinstance(item, Article | Failure) for item in read_articles([str(folder)]))


@_fuzz(2_000)
@given(seeds)
def test_no_table_file_breaks_the_reading(tmp_path_factory, seed):
    rng, folder = random.Random(seed), tmp_path_factory.mktemp("damaged")
    for _ in range(EACH):
        spec = rng.choice(list(FILES.values()))
        header = ",".join(column.name for column in spec.columns)
        row = ",".join(rng.choice(["org:a", "1949", "x", "true", '"a,b"', ""]) for _ in spec.columns)
        path = folder / spec.name
        path.write_bytes(damaged(f"{header}\n{row}\n{row}\n".encode(), rng))
        faults = FaultList()
        rows = list(read_rows(path, spec, faults))
        assert len(rows) <= path.read_bytes().count(b"\n") + path.read_bytes().count(b"\r") + 1


@_fuzz(2_000)
@given(seeds)
def test_no_string_breaks_the_dates(seed):
    rng = random.Random(seed)
    for _ in range(EACH):
        try:
            interval = parse_edtf(edtf(rng))
        except DateError:
            continue
        assert parse_edtf(interval.edtf) == interval


@_fuzz(2_000)
@given(seeds)
def test_no_line_breaks_the_claims(checker, tmp_path_factory, seed):
    rng = random.Random(seed)
    path = tmp_path_factory.mktemp("claims") / "claims.jsonl"
    lines = [claim_line(rng) for _ in range(EACH)]
    path.write_bytes("\n".join(lines).encode("utf-8", errors="replace"))
    read = list(read_claims(path))
    assert len(read) == sum(bool(line.strip()) for line in lines)
    assert all(isinstance(item, Claim | Failure) for item in read)
    for verdict in checker.verify([item for item in read if isinstance(item, Claim)]):
        json.loads(dump_record(verdict_record(verdict)))
        row_of_record(verdict_record(verdict))
