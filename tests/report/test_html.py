"""The page: whole text, everything escaped, nothing run, nothing fetched."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from report_builders import TEXT, make_report, make_verdict

from claims.dates import parse_edtf
from claims.relations import EntityKind
from claims.report import Report
from claims.report.cited import Cited
from claims.report.html import frame_html, page_html
from claims.report.html.marking import pieces_of, quote_of
from claims.report.html.timeline import timeline_of
from claims.types import Entity, Failure, Label, Slot, Source, Span

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
    assert "url(" not in style
    assert "@import" not in style
    assert not [a for a in _Page(page).attributes if a[1] in ("src", "srcset", "style", "data")]


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://a.example/x", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        (None, False),
    ],
)
def test_a_source_is_linked_only_where_a_browser_may_follow(url, is_link):
    cited = Cited(sources={"s1": Source(source_id="s1", title="Register <b>", url=url)})
    seen = _Page(page_html([replace(make_report(), cited=cited)]))
    links = {a[2] for a in seen.attributes if a[:2] == ("a", "href") and not a[2].startswith("#")}
    assert links == ({url} if is_link else set())
    assert "Register <b>" in "".join(seen.text)


def test_a_wrong_statement_stands_beside_the_right_value_and_the_row_that_says_so():
    cited = Cited(
        entities={
            "org:rhine": Entity(entity_id="org:rhine", kind=EntityKind.ORGANISATION, label="Rhine League")
        },
        sources={"s1": Source(source_id="s1", title="The gazette")},
    )
    page = page_html([replace(make_report(), cited=cited)])
    problems = " ".join(
        "".join(_Page(page[page.index("What is wrong") : page.index('class="columns"')]).text).split()
    )
    assert "✗ REFUTED wrong date Rhine League was founded" in problems
    assert "The Rhine League, founded in 1955, has 12 members" in problems
    assert "Expected 4 April 1949" in problems
    assert "Rhine League, founded 4 April 1949 The gazette" in problems


def test_notes_and_contradictions_stand_on_top_without_the_articles_name():
    note = "a1: two statements cannot both be true: A, but B"
    page = page_html([replace(make_report(), notes=(note,))])
    shown = page.index("two statements cannot both be true: A, but B")
    assert shown < page.index("What is wrong")
    assert "a1: two" not in page


def test_a_text_without_a_title_is_headed_by_its_first_line():
    report = make_report("New chief for the League\n\n" + TEXT, title=None, verdicts=[])
    assert "<h2>New chief for the League</h2>" in page_html([report])
    assert "<h2>a1</h2>" in page_html([make_report(title=None)])


def test_each_claim_has_an_anchor_in_the_text_and_beside_it():
    page = page_html([make_report()])
    for anchor in ("a1-c1", "a1-c1-text"):
        assert page.count(f'id="{anchor}"') == 1
        assert f'href="#{anchor}"' in page


def test_the_label_stands_in_words_beside_the_mark():
    text = "".join(_Page(page_html([make_report()])).text).replace("\xa0", " ")
    assert "1 refuted" in text
    assert "Expected: 4 April 1949" in text
    assert "✗ REFUTED" in text


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
    index = page[: page.index("<article id=")]
    assert "bad.txt: empty" in index
    assert re.findall(r'<th scope="row"><a href="#a(\d)"', index) == ["2", "1", "3"]
    assert 'href="#a1-c1"' in index
    assert 'href="#top"' in page


def test_every_inner_link_leads_to_an_id_of_its_own():
    page = page_html([make_report(), make_report(verdicts=[make_verdict(span=(5, 5))])])
    seen = _Page(page)
    ids = [a[2] for a in seen.attributes if a[1] == "id"]
    assert len(ids) == len(set(ids))
    assert {a[2][1:] for a in seen.attributes if a[1] == "href"} <= set(ids)


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


def test_a_quote_keeps_the_clause_and_cuts_long_ends():
    text = "word " * 60 + "the League was founded in 1955" + " more" * 60 + "."
    start = text.index("the League")
    verdict = make_verdict(TEXT, span=(start, start + 30))
    verdict = replace(verdict, claim=replace(verdict.claim, start=0, end=len(text)))
    quote = quote_of(verdict, make_report(text, verdicts=[verdict]).article)
    assert quote.stated == "the League was founded in 1955"
    assert quote.before.startswith("… word")
    assert quote.after.endswith("more …")
    assert len(quote.before) < 100


def test_the_timeline_sets_the_articles_date_beside_the_rows():
    verdict = make_verdict()
    row = replace(verdict.evidence[0], interval=parse_edtf("1949-04-04/.."))
    picture = timeline_of(replace(verdict, evidence=(row,)), Cited())
    said, held = picture.bars
    assert (said.caption, said.is_claim, held.caption) == ("article: 1955", True, "rhine: since 4 April 1949")
    assert said.x > held.x
    assert held.x + held.width == pytest.approx(picture.today, abs=1)
    assert said.diamond is not None
    assert all(0 <= tick.x <= picture.width for tick in picture.ticks)
    assert {tick.year % 20 for tick in picture.ticks} == {0}


def test_a_claim_without_rows_has_no_timeline():
    assert timeline_of(replace(make_verdict(), evidence=()), Cited()) is None


def test_a_claim_is_marked_with_its_date_and_wherever_it_is_told():
    text = "| Rhine League | 1955 |\nThe Rhine League was set up in 1955. It is old."
    start = text.index("The Rhine")
    verdict = make_verdict(text, span=(start, start + 27))
    year = text.rindex("1955")
    when = replace(verdict.claim.when, start=year, end=year + 4)
    claim = replace(verdict.claim, when=when, start=start, end=year + 5, mentions=(Span(start=0, end=23),))
    pieces = pieces_of(make_report(text, verdicts=[verdict]).article, [replace(verdict, claim=claim)])
    assert [piece.text for piece in pieces if 1 in piece.closing] == ["The Rhine League was set up in 1955"]
    assert [piece.text for piece in pieces if 1 in piece.again] == ["| Rhine League | 1955 |"]
    page = page_html([make_report(text, verdicts=[replace(verdict, claim=claim)])])
    assert page.count("-c1-text") == 2
