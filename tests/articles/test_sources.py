"""Articles from files, folders and records; one bad input costs itself alone."""

import io
import json
from datetime import date

import pytest

from claims.articles import Dialect, decode_text, digest_of_sources, read_articles
from claims.cli.datelines import Datelines
from claims.dates import parse_day
from claims.errors import ArticleError, DateError
from claims.types import Article, DateSource, Failure

DAY = date(2024, 10, 1)


def _one(path, **options):
    (found,) = read_articles([str(path)], **options)
    return found


def test_a_path_is_as_good_as_its_name(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("École", encoding="utf-8")
    assert list(read_articles([path], published=DAY)) == [_one(path, published=DAY)]


def test_a_text_file_is_kept_to_the_character(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\r\n\tÉcole “x”\r\n".encode())
    article = _one(path, published=DAY)
    assert article == Article(
        id=str(path), text="\r\n\tÉcole “x”\r\n", published=DAY, published_from=DateSource.GIVEN
    )


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_with_a_mark_are_read(codec):
    assert decode_text("Länder".encode(codec), name="x") == "Länder"


@pytest.mark.parametrize(
    ("raw", "message"),
    [(b"", "is empty"), (b" \n", "is empty"), (b"caf\xe9", "byte 3 is not utf-8"), (b"a\0b", "NUL")],
)
def test_a_file_that_is_no_text_fails_with_a_reason(tmp_path, raw, message):
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    found = _one(path)
    assert isinstance(found, Failure)
    assert message in found.detail


def test_a_missing_file_is_named(tmp_path):
    assert "no such file" in _one(tmp_path / "no.txt").detail


def test_a_records_own_date_goes_first(tmp_path):
    path = tmp_path / "a.jsonl"
    lines = [{"id": 1, "text": "x", "date": "2020-02-03"}, {"text": "y", "title": "T"}, {"id": "z"}]
    path.write_text("\n".join(json.dumps(line) for line in lines) + "\n[1]\n{", encoding="utf-8")
    first, second, *bad = read_articles([str(path)], published=DAY)
    assert (first.id, first.published, first.published_from) == ("1", date(2020, 2, 3), DateSource.RECORD)
    assert (second.id, second.published, second.title) == (f"{path}:2", DAY, "T")
    assert [type(item) for item in bad] == [Failure] * 3


def test_a_csv_of_articles_is_read_row_by_row(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('id,title,date,text\n1,T,2020-01-01,"a\nb"\n2,T,2020-01-32,x\n3,T\n', encoding="utf-8")
    first, second, third = read_articles([str(path)])
    assert (first.text, first.published) == ("a\nb", date(2020, 1, 1))
    assert second.error == "DateError"
    assert second.detail.startswith(f"{path}:4: `date`: ")
    assert isinstance(third, Failure)


def test_a_csv_without_text_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("id,body\n1,x\n", encoding="utf-8")
    assert "no column `text`" in _one(path).detail


def test_a_folder_is_read_sorted_with_subfolders(tmp_path):
    for name in ("b.txt", "a.md", "sub/c.txt", "skip.pdf"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("text", encoding="utf-8")
    names = [article.id.removeprefix(f"{tmp_path}/") for article in read_articles([str(tmp_path)])]
    assert names == ["a.md", "b.txt", "sub/c.txt"]


def test_an_empty_folder_is_said_so(tmp_path):
    assert "holds no" in _one(tmp_path).detail


def test_standard_input_is_a_dash(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Grüße".encode())))
    assert _one("-").text == "Grüße"


@pytest.mark.parametrize("text", ["2024-02-30", "1 October 2024", "", "2024-10", "20241001"])
def test_a_date_that_is_none_is_refused(text):
    with pytest.raises(DateError):
        parse_day(text)


def test_html_gives_text_title_and_date(tmp_path):
    pytest.importorskip("trafilatura")
    path = tmp_path / "a.html"
    body = "".join(f"<p>The league of towns was founded in 19{n}0 by seven of them.</p>" for n in range(1, 9))
    path.write_text(
        f"<html><head><title>A league</title><meta property='article:published_time' content='2021-05-06'>"
        f"</head><body><article><h1>A league</h1>{body}</article></body></html>",
        encoding="utf-8",
    )
    article = _one(path)
    assert (article.title, article.published) == ("A league", date(2021, 5, 6))
    assert article.published_from is DateSource.METADATA
    assert "founded in 1910" in article.text
    overruled = next(read_articles([str(path)], published=date(2024, 10, 1)))
    assert (overruled.published, overruled.metadata_day) == (date(2024, 10, 1), date(2021, 5, 6))
    datelines = Datelines()
    assert list(datelines.watch([overruled, article])) == [overruled, article]
    assert f"1 article gives another day in the first lines or metadata than --published: {path}" in (
        datelines.note() or ""
    )


@pytest.mark.parametrize("page", ["<div>" * 5000, "<p " + "a='b' " * 80_000 + ">x"])
def test_a_page_built_to_exhaust_a_parser_is_refused(page):
    pytest.importorskip("trafilatura")
    from claims.articles.html import article_of_html

    with pytest.raises(ArticleError, match="no article's page"):
        article_of_html(page, article_id="bomb")


@pytest.mark.parametrize(
    ("name", "raw", "dialect"),
    [
        ("a.csv", "id;text\n1;'Zürich; 1955'\n".encode("cp1252"), {"delimiter": ";", "quotechar": "'"}),
        ("a.tsv", "id\ttext\n1\tZürich; 1955\n".encode("cp1252"), {}),
        ("a.csv", "id\ttext\n1\tZürich; 1955\n".encode("cp1252"), {"delimiter": "\t"}),
        ("a.jsonl", '{"id": "1", "text": "Zürich; 1955"}\n'.encode("cp1252"), {}),
        ("a.txt", "Zürich; 1955".encode("cp1252"), {}),
    ],
)
def test_files_of_another_dialect_are_read(tmp_path, name, raw, dialect):
    path = tmp_path / name
    path.write_bytes(raw)
    (found,) = read_articles([str(path)], dialect=Dialect(encoding="cp1252", **dialect))
    assert found.text == "Zürich; 1955"
    (failed,) = read_articles([str(path)])
    assert isinstance(failed, Failure)
    assert "name its encoding" in failed.detail


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"delimiter": ";;"}, "one character"),
        ({"delimiter": "\n"}, "one character"),
        ({"delimiter": '"'}, "both"),
        ({"encoding": "latin-99"}, "latin-99"),
        ({"encoding": "rot13"}, "not known"),
    ],
)
def test_an_impossible_dialect_is_refused(fields, message):
    with pytest.raises(ValueError, match=message):
        Dialect(**fields)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("NATO was founded in 1949. " * 100, "a text itself is read from `-`"),
        ("x/" * 3000, "cannot be read"),
        ("a\0b.txt", "no file can have this name"),
    ],
    ids=["the text itself", "a long path", "NUL"],
)
def test_what_cannot_be_a_file_is_told_and_the_rest_goes_on(tmp_path, name, told):
    (tmp_path / "a.txt").write_text("NATO was founded in 1949.", encoding="utf-8")
    names = [name, str(tmp_path / "a.txt")]
    failure, article = read_articles(names)
    assert told in failure.detail
    assert len(failure.detail) < 400
    assert isinstance(article, Article)
    assert digest_of_sources(names) != digest_of_sources(names[1:])


@pytest.mark.parametrize(
    "record", ['{"id": %s, "text": "a b"}' % ("9" * 5_000), '{"text": %s' % ("[" * 100_000)]
)
def test_a_line_that_exhausts_the_json_reader_costs_itself_alone(tmp_path, record):
    path = tmp_path / "a.jsonl"
    path.write_text(record + '\n{"text": "NATO was founded in 1949."}\n', encoding="utf-8")
    failure, article = read_articles([str(path)])
    assert "a.jsonl:1: not JSON" in failure.detail
    assert isinstance(article, Article)


@pytest.mark.parametrize("encoding", ["no-such-code", "zip", "idna"])
def test_an_encoding_that_reads_no_text_is_refused(encoding):
    with pytest.raises(ArticleError, match="name another encoding"):
        decode_text(b"\xff..a" * 40, name="x", encoding=encoding)


@pytest.mark.parametrize("raw", [b'"', b'"text', b'id,"text\n1,2'])
def test_a_csv_file_whose_header_never_ends_costs_itself_alone(tmp_path, raw):
    """Found by fuzzing guided by coverage: a lone quotation mark."""
    (tmp_path / "a.csv").write_bytes(raw)
    (tmp_path / "b.txt").write_text("NATO was founded in 1949.", encoding="utf-8")
    failure, article = read_articles([str(tmp_path)])
    assert isinstance(failure, Failure)
    assert isinstance(article, Article)
