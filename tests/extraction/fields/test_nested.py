"""Entries that stand further in tell of the entry above them, be it a body or what its entries are."""

from datetime import date

import pytest

from claims.articles.document import text_of_document
from claims.articles.markdown import article_of_markdown
from claims.extraction.text.lines import depth_of
from claims.types import Article
from tests.extraction.short_claims import dated

LISTS = """Three bodies

- NATO
  - founded: 1949
  - secretary general: Mark Rutte (since 2024)
  - Founding members (1949):
    - Belgium
    - Norway
  - Former secretaries general:
    - Javier Solana (1995–1999)
    1. Willy Claes, 1994 to 1995
- Council of Europe
  - established on 5 May 1949, in London
- European Union
  - Founded: 1993
  - Members: 27
  - Former members:
    - United Kingdom (left in 2020)
"""
TOLD = {
    ("founded", "NATO", None, "1949"),
    ("founded", "Council of Europe", None, "1949-05-05"),
    ("holds_office", "Mark Rutte", "NATO", "2024/.."),
    ("joined", "Belgium", "NATO", None),
    ("joined", "Norway", "NATO", None),
    ("held_office", "Javier Solana", "NATO", "1995/1999"),
    ("held_office", "Willy Claes", "NATO", "1994/1995"),
    ("founded", "European Union", None, "1993"),
    ("member_count", "European Union", None, None),
    ("left", "United Kingdom", "European Union", "2020"),
}


def as_html(text):
    """Write the list as a page."""
    page, depth = ["<h1>Three bodies</h1>"], -1
    for line in text.splitlines()[2:]:
        here = depth_of(line, 0, len(line)) // 2
        page += ["<ul>"] * (here - depth) + ["</ul>"] * (depth - here)
        page.append(f"<li>{line.strip().split(' ', 1)[1]}")
        depth = here
    return "".join(page)


FORMS = {
    "typed": lambda text: text,
    "with tabs": lambda text: text.replace("  ", "\t"),
    "with marks": lambda text: text.replace("NATO", "**NATO**").replace("founded:", "*founded:*"),
    "markdown": lambda text: article_of_markdown(text.replace("  ", "    "), article_id="x").text,
    "html": lambda text: text_of_document(as_html(text)),
}


@pytest.mark.model
@pytest.mark.parametrize("form", FORMS)
def test_entries_tell_of_what_stands_above_them(form, unweighed):
    text = FORMS[form](LISTS)
    claims = unweighed.extract(Article(id="x", text=text, published=date(2025, 6, 1)))
    found = dated(claims)
    assert found >= TOLD
    assert all(claim[2] != "European Union" or claim[1] == "United Kingdom" for claim in found)
    for claim in claims:
        assert text[claim.start : claim.end] == claim.sentence
        for slot in (claim.subject, claim.object, claim.role, claim.when):
            if slot is not None and slot.start is not None:
                assert text[slot.start : slot.end] == slot.text


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Sources\n\n- NATO\n  - founded on hope in 1949 or so\n  - seat: Brussels",
        "Clubs\n\n- Some friends\n  - founded: 1949\n  - members: many",
        "Readings\n\n- NATO members\n  - Ann Lee (1990–1994)",
    ],
)
def test_other_entries_tell_nothing(text, unweighed):
    assert not unweighed.extract(Article(id="x", text=text, published=date(2025, 6, 1)))


@pytest.mark.model
def test_an_entry_tells_of_the_heading_over_it(unweighed):
    text = (
        "# Blocs\n\n**NATO**\n- Founded in 1949\n- Seat: Brussels\n\n**European Union**\n- Founded in 1993\n"
    )
    claims = unweighed.extract(Article(id="x", text=text, published=date(2025, 6, 1)))
    assert {(c.subject.name, c.when.edtf) for c in claims} == {("NATO", "1949"), ("European Union", "1993")}
