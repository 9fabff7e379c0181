"""Markdown becomes running text: markup gone, front matter read, nothing of the words lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("- Finland joined.\n- Sweden joined.", "- Finland joined.\n- Sweden joined."),
        ("* Finland joined.\n\n* Sweden joined.", "- Finland joined.\n\n- Sweden joined."),
        ("3. Finland\n4. Sweden", "3. Finland\n4. Sweden"),
        ("1) Chairs\n   * Ann Lee\n     since 1994", "1) Chairs\n  - Ann Lee since 1994"),
        ("- [x] Joined\n- [ ] Left", "- Joined\n- Left"),
        ("Members:\n- Finland", "Members:\n- Finland"),
        ("| Year | Who |\n|---|---|\n| 2004 | Poland joined |", "| Year | Who |\n| 2004 | Poland joined |"),
        ("| A | B |\n|---|---|\n| | Bo<br>Cy |", "| A | B |\n|  | Bo; Cy |"),
        ("**1949**\n: Founded", "1949: Founded"),
        ("Its seat is Oslo.[^1]\n\n[^1]: It moved.", "Its seat is Oslo.\n\nIt moved."),
        ("Its seat is Oslo.[^a]\n\n[^a]: https://example.org", "Its seat is Oslo.\n\nhttps://example.org"),
        ("It has ~~31~~ 32 members<sup>2</sup>.", "It has  32 members."),
        ("<p>Set up in 1949 &amp; enlarged.</p>\n\n<!-- todo -->", "Set up in 1949 & enlarged."),
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


ENTRIES = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["Ann Lee (1994–98)", "CEO: Bo, since 2011", "Île-du-Sud"])),
    min_size=1,
)


@given(ENTRIES)
def test_a_list_of_plain_words_stays_as_it_was_typed(entries):
    depths = [-1]
    lines = []
    for depth, words in entries:
        depths.append(min(depth, depths[-1] + 1))
        lines.append(f"{'  ' * depths[-1]}- {words}")
    assert read("\n".join(lines)).text == "\n".join(lines)
    assert read("\n".join(lines).replace("- ", "* ").replace("Ann", "**Ann**")).text == "\n".join(lines)
