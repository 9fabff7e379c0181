"""Very long texts are read section by section, with exact offsets into the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.extractor import Extractor
from claims.extraction.text import sections
from claims.extraction.text.sections import sections_of
from claims.types import Article


@given(st.text(alphabet="ab .\n", max_size=200), st.integers(1, 50))
def test_the_sections_are_the_text(text, limit):
    found = sections_of(Article(id="a", text=text), limit)
    assert "".join(section.text for _, section in found) == text
    assert all(text[offset:].startswith(section.text) for offset, section in found)
    assert max(len(section.text) for _, section in found) <= limit


def test_an_ordinary_article_is_one_section():
    article = Article(id="a", text="x" * sections.SECTION_CHARACTERS)
    assert sections_of(article) == [(0, article)]


@pytest.mark.model
def test_claims_of_all_sections_have_offsets_into_the_whole(nlp, table, monkeypatch):
    years = range(1950, 1970)
    text = "\n\n".join(f"The Ora League was founded in {y} by Ada Berg and Tom Holt." for y in years)
    monkeypatch.setattr(sections.sections_of, "__defaults__", (300,))
    claims = Extractor(nlp, table).extract(Article(id="a", text=text))
    assert {claim.when.edtf for claim in claims} == {str(year) for year in years}
    assert [claim.claim_id for claim in claims] == [f"a#{n}" for n in range(1, len(claims) + 1)]
    for claim in claims:
        assert text[claim.start : claim.end] == claim.sentence
        placed = [claim.subject, claim.when, *claim.founders]
        assert all(text[one.start : one.end] == one.text for one in placed if one.start is not None)
        assert all(text[p.start : p.end] == claim.subject.name for p in claim.subject.places)
        assert all("founded" in text[m.start : m.end] for m in claim.mentions)
