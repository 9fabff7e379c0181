"""Markdown becomes running text: markup gone, front matter read, nothing of the words lost."""

from datetime import date

import pytest

from claims.articles.markdown import article_of_markdown
from claims.errors import ArticleError
from claims.types import DateSource

FRONT = '---\ntitle: "A short history"\ndate: 2024-10-01T08:00:00Z\ntags:\n  - a\n---\n'


def read(text, **known):
    return article_of_markdown(text, article_id="a.md", **known)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**NATO** was founded in *1949*.", "NATO was founded in 1949."),
        ("It is led by [Mark Rutte](https://example.org/x).", "It is led by Mark Rutte."),
        ("# NATO at 75\nIt grew.", "NATO at 75\n\nIt grew."),
        ("- Finland joined.\n- Sweden joined.", "Finland joined.\n\nSweden joined."),
        ("| Year | Who |\n|---|---|\n| 2004 | Poland joined |", "Year | Who\n\n2004 | Poland joined"),
        ("> Quoted words.", "Quoted words."),
        ("one line\nand the next", "one line\nand the next"),
        ("![a picture](x.png) Words.", "Words."),
        ("Before.\n\n```sh\nrm -rf\n```\n\nAfter.", "Before.\n\nAfter."),
        ("Set up in `1949`.", "Set up in 1949."),
        ("A <b>bold</b> claim.", "A bold claim."),
    ],
)
def test_markup_goes_and_words_stay(source, text):
    assert read(source).text == text


def test_front_matter_gives_title_and_date():
    article = read(FRONT + "NATO grew.", published=date(2020, 1, 1))
    assert (article.title, article.text) == ("A short history", "NATO grew.")
    assert (article.published, article.published_from) == (date(2024, 10, 1), DateSource.METADATA)


@pytest.mark.parametrize("text", ["---\nNATO grew.\n---\nIt did.", "---\ndate: soon\n---\nNATO grew."])
def test_what_is_no_date_is_not_taken_for_one(text):
    assert read(text, published=date(2020, 1, 1)).published == date(2020, 1, 1)


@pytest.mark.parametrize("text", ["", "---\ndate: 2024-10-01\n---\n", "![x](y.png)"])
def test_a_file_without_words_is_refused(text):
    with pytest.raises(ArticleError, match=r"a\.md: there is no text"):
        read(text)
