"""The page: whole text, everything escaped, nothing run, nothing fetched."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from report_builders import TEXT, make_report, make_verdict

from claims.report import Report
from claims.report.html import frame_html, page_html
from claims.report.html.marking import pieces_of
from claims.types import Failure, Label, Slot

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt;",
    "<!-- --><svg onload=alert(1)>",
]


class _Page(HTMLParser):
    """Collects tags and attributes of a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.text = [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_field_brings_markup_into_the_page(payload):
    text = payload + " founded in 1955."
    verdict = make_verdict(
        TEXT, subject=Slot(name=payload), attributed_to=payload, object=Slot(name=payload), span=(0, 5)
    )
    page = page_html([make_report(text, title=payload, verdicts=[verdict])])
    seen = _Page(page)
    assert set(seen.tags).isdisjoint({"script", "img", "object", "embed", "link"})
    assert not [a for a in seen.attributes if a[1].startswith("on") or "javascript:" in a[2][:12]]
    assert payload in "".join(seen.text)
    assert "49{% raw" not in page


def test_the_policy_allows_only_the_style_of_the_page():
    page = page_html([make_report()])
    style = re.search(r"<style>(.*?)</style>", page, re.S)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert not re.search(r"(?:src|href)=\"https?:", page)


def test_each_claim_has_an_anchor_in_the_text_and_beside_it():
    page = page_html([make_report()])
    for anchor in ("a1-c1", "a1-c1-text"):
        assert page.count(f'id="{anchor}"') == 1
        assert f'href="#{anchor}"' in page


def test_the_label_stands_in_words_beside_the_mark():
    text = "".join(_Page(page_html([make_report()])).text)
    assert "1 refuted" in text
    assert "Expected: 1949-04-04" in text


def test_what_is_wrong_comes_first():
    verdicts = [make_verdict(label=Label.SUPPORTED), make_verdict(label=Label.OUTDATED), make_verdict()]
    page = page_html([make_report(verdicts=verdicts)])
    problems = page[page.index("What is wrong") : page.index('class="columns"')]
    assert re.findall(r'href="#a1-c(\d)"', problems) == ["3", "2"]


def test_many_articles_get_an_index_and_failures_their_row():
    failure = Report(failure=Failure(article_id="bad.txt", error="ArticleError", detail="bad.txt: empty"))
    page = page_html([make_report(), failure, make_report()])
    assert 'class="index"' in page
    assert page.count("<article id=") == 3
    assert "failed: bad.txt: empty" in page


def test_the_pieces_are_the_whole_text():
    verdicts = [make_verdict(span=(0, 33)), make_verdict(span=(17, 49)), make_verdict(span=(4, 16))]
    report = make_report(verdicts=verdicts)
    pieces = pieces_of(report.article, report.verdicts)
    assert "".join(piece.text for piece in pieces) == TEXT
    assert sorted(n for piece in pieces for n in piece.closing) == [1, 2, 3]


def test_a_notebook_shows_the_page_in_a_sandboxed_frame():
    frame = frame_html(make_report())
    assert _Page(frame).tags == ["iframe"]
    assert ("iframe", "sandbox", "") in _Page(frame).attributes
