"""Texts and pages built to exhaust a reader: 100 KB of each kind within two seconds of processor time."""

import gzip
import io
import time
import zipfile

import pytest
from exhausting import bombs

from claims.articles import read_articles
from claims.types import Article, Failure

BOMBS = dict(bombs())
# The short version: one kind of each family; `make slow` reads all.
_SHORT = (
    """
opening brackets|straight quotes|dollar signs|emoji|joined emoji|dots|combining marks|contractions|an address
mixed signs|zero-width spaces|bidi controls|abbreviations
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.model
@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[] if n in _SHORT else pytest.mark.slow) for n in BOMBS]
)
def test_a_bomb_of_100_kb_takes_less_than_two_seconds(checker, name):
    checker.check("NATO was founded in 1949.")
    text = BOMBS[name]
    began = time.process_time()
    report = checker.check(text, published="2024-10-01")
    assert time.process_time() - began < 2
    for verdict in report:
        assert text[verdict.claim.start : verdict.claim.end] == verdict.claim.sentence


def test_thirteen_kinds_are_tried_each_time():
    assert len(_SHORT) == 13
    assert all(len(text.encode()) >= 99_000 for text in BOMBS.values())


def _zipped(content):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("article.txt", content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.html", gzip.compress(b"<p>NATO</p>" * 1_000_000)),
        ("a.txt", gzip.compress(b"NATO " * 1_000_000)),
        ("a.jsonl", gzip.compress(b"{}\n" * 1_000_000)),
        *(
            (f"a.{form}", _zipped(b"NATO " * 1_000_000))
            for form in ("txt", "html", "csv", "jsonl", "md", "zip")
        ),
        ("a.html", b"<p>x</p>" * 2_000_000),
        ("a.html", b"<div>" * 100_000),
        ("a.html", b"<p " + b"a='b' " * 80_000 + b">x"),
        ("a.html", b"<p>" + b"&lt;" * 10),
        ("a.txt", bytes(range(256))),
        ("a.txt", "Länder ".encode() + "Länder".encode("latin-1")),
        ("a.txt", b"\x7fELF\x02\x01\x01" + b"\0" * 100),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)
def test_a_file_that_is_no_article_fails_quickly_and_alone(tmp_path, name, raw):
    pytest.importorskip("trafilatura")
    (tmp_path / name).write_bytes(raw)
    began = time.process_time()
    found = list(read_articles([str(tmp_path / name)]))
    assert time.process_time() - began < 2
    assert found
    assert all(isinstance(item, Failure) for item in found)


def test_a_device_without_end_is_refused():
    with open("/dev/zero", "rb") as endless:
        from claims.articles.plain import ArticleError, at_most

        with pytest.raises(ArticleError, match="more than the limit"):
            at_most(endless, 1_000_000, name="/dev/zero")


def test_a_line_without_end_costs_itself_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("claims.articles.records.MAX_BYTES", 1_000)
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "one"}\n' + "x" * 5_000 + '\n{"text": "two"}\n', encoding="utf-8")
    first, long, last = read_articles([str(path)])
    assert (first.text, last.text) == ("one", "two")
    assert isinstance(first, Article)
    assert isinstance(long, Failure)
