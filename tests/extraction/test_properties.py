"""What holds for every text: exact offsets, and the same claims however the work is cut up."""

import json
import os
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claims.extraction.extractor import Extractor
from claims.report.records import claim_record
from claims.types import Article

pytestmark = pytest.mark.model

STATEMENTS = (
    "Norway joined NATO in 1949 and the EU in 2004.",
    "Nicolas SARKOZY, the French president, left office on Tuesday.",
    "The 32-nation alliance was founded by twelve states in Washington on 4 April 1949.",
    "Former Hollow Moon drummer Tom Riley FRS formed the band Sun Hall with Ann Smith.",
    "“Apple’s board”, she said, “named Tim Cook chief executive in 2011.”",
    "İstanbul’da kurulan Türk Petrol, founded in 1936, is led by Ayşe Öz.",
    "Ångström AB was set up in 1998 by Łukasz Żak and Zoë Ñandú.",
    "Would Ukraine, which applied for EU membership in 2022, join before Moldova?",
    "President of Mexico Claudia Sheinbaum took office last month. 🎉🇲🇽",
)
JOINTS = st.sampled_from(
    [" ", "  ", "\n\n", "\n", "\r\n\r\n", "\u00a0", "\u2028", " — ", "\t", "\u200b", " (", ") "]
)
NOISE = st.text(max_size=40)
PIECES = st.lists(st.one_of(st.sampled_from(STATEMENTS), st.sampled_from(STATEMENTS), NOISE), max_size=6)


@st.composite
def texts(draw):
    """Give statements and any Unicode between them, joined by any white space."""
    text = draw(NOISE)
    for piece in draw(PIECES):
        text += draw(JOINTS) + piece
    return text


@pytest.fixture(scope="module")
def extractor(nlp):
    return Extractor(nlp=nlp)


def _places(claim):
    """Give what a claim says stands where: words, start, end."""
    slots = (claim.subject, claim.object, claim.role, claim.predecessor, claim.successor,
             claim.compared_with, claim.when, claim.quantity, *claim.founders)  # fmt: skip
    yield claim.sentence, claim.start, claim.end
    for slot in slots:
        if slot is not None and slot.start is not None:
            yield slot.text, slot.start, slot.end


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(text="— Ångström AB was set up in 1998 by Łukasz Żak and Zoë Ñandú.")
@example(text="ß1965NATO</p>King Ben Ali leads</p>Norland. Ann Lee is president of</p>Norland")
@given(text=texts())
def test_offsets_are_exact_whatever_unicode_comes_in(extractor, text):
    for claim in extractor.extract(Article(id="x", text=text, published=date(2024, 10, 1))):
        for words, start, end in _places(claim):
            assert text[start:end] == words
            assert words
        assert all(0 <= m.start < m.end <= len(text) for m in claim.mentions)


def _lines(extractor, articles):
    return [
        json.dumps(claim_record(claim), sort_keys=True)
        for claims in extractor.extract_many(articles)
        for claim in claims
    ]


def _articles():
    turned = [STATEMENTS[i:] + STATEMENTS[:i] for i in range(len(STATEMENTS))]
    return [
        Article(id=str(i), text="\n\n".join(lines), published=date(2024, 10, 1))
        for i, lines in enumerate(turned)
    ]


@pytest.mark.parametrize("size", [1, 2, 7, 500])
def test_claims_are_the_same_for_any_batch_size(nlp, extractor, size):
    assert _lines(Extractor(nlp=nlp, batch_size=size), _articles()) == _lines(extractor, _articles())


def test_claims_of_an_article_do_not_depend_on_its_neighbours(extractor):
    alone = [line for article in _articles() for line in _lines(extractor, [article])]
    assert _lines(extractor, _articles()) == alone


def test_sentences_without_a_trigger_hold_no_claim(nlp, extractor):
    reader = Extractor(nlp=nlp, filter_sentences=False)
    assert _lines(reader, _articles()) == _lines(extractor, _articles())


def test_claims_are_the_same_for_any_hash_seed():
    """Sets of strings come in another order under another seed; the output must not."""
    program = (
        "import json; from claims.extraction.extractor import Extractor; from claims.types import Article; "
        "from claims.report.records import claim_record; "
        f"article = Article(id='x', text={' '.join(STATEMENTS)!r}); "
        "print(json.dumps([claim_record(c) for c in Extractor().extract(article)]))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, check=True, text=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }  # fmt: skip
    assert len(outputs) == 1
    assert json.loads(outputs.pop())
