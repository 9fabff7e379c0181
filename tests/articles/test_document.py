"""HTML that is a document and no website is read whole, its lists and tables as they would be typed."""

import pytest

from claims.articles.document import is_document, text_of_document
from claims.articles.html import article_of_html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<h1>NATO</h1><p>It <b>grew</b>.</p>", "NATO\n\nIt grew."),
        (
            "<ul><li>Chairs:<ul><li>Ann Lee<li>Bo Ek</ul><li>Seat: Oslo</ul>",
            "- Chairs:\n  - Ann Lee\n  - Bo Ek\n- Seat: Oslo",
        ),
        ("<ol start=3><li><p>Ann</p></li><li>Bo<p>more</p></li></ol>", "3. Ann\n4. Bo\n  more"),
        ("<table><tr><th>CEO<td>Ann<tr><td><td>Bo</table>After", "| CEO | Ann |\n|  | Bo |\n\nAfter"),
        ("<td>", ""),
        (
            "<table><tr><td><ul><li>Ann</li><li>Bo</li></ul></td><td>A<br>B</td></tr></table>",
            "| Ann; Bo | A; B |",
        ),
        ("<dl><dt>Seat:</dt><dd>Oslo</dd><dt>Who leads?<dd>Bo.</dl>", "Seat: Oslo\nWho leads?\n\nBo."),
        ("1978: One.<br>1990: Two.<p>Three</p>", "1978: One.\n1990: Two.\n\nThree"),
        ("<title>No</title><style>p{}</style>Yes<sup>1</sup> &amp; <del>no</del>so", "Yes & so"),
        ("<p>cut <a href=", "cut"),
    ],
)
def test_blocks_become_lines(page, text):
    assert text_of_document(page) == text


@pytest.mark.parametrize(
    "page", ["<nav>x</nav>", "<p class='main-menu'>", '<div id="related">', "<script>x()</script>"]
)
def test_a_page_of_a_website_is_none(page):
    assert not is_document(page)


def test_nothing_of_a_document_is_lost():
    page = (
        "<html><head><title>Chairs</title></head><body><p>Short.</p><dl><dt>Seat</dt><dd>Oslo</dd></dl>"
        "<ul><li>Chairs<ul><li>Ann Lee</li></ul></li></ul></body></html>"
    )
    article = article_of_html(page, article_id="a")
    assert (article.title, article.text) == ("Chairs", "Short.\n\nSeat: Oslo\n\n- Chairs\n  - Ann Lee")
