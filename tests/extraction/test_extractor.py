"""From articles to claims: exact offsets, whole-document context, the same for any way of running."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.extraction.extractor import Extractor
from claims.extraction.weighing.weigher import PriorWeigher
from claims.relations import Relation
from claims.types import Article, SlotSource

pytestmark = pytest.mark.model

TEXTS = {
    "chief": (
        "Nordic Union names new chief\n\n"
        "The Nordic Union, founded in 1952, appointed Ana Lind as secretary general. "
        "Lind took over from Carl Holm on Monday. Holm stepped down after a decade.\n\n"
        "Denmark joined the Nordic Union in 1952 and Finland in 1955. It rained all day. "
        "The alliance has five members. Norway was never a member of the European Union."
    ),
    "club": "FC Elm was founded in 1899. The club joined the Elm League in 1920. "
    "It left the Elm League in 1931.",
    "person": "Jo Brook became mayor of Elmham in 1999. She resigned in 2004. He said nothing. Shares fell.",
    "empty": "",
    "quiet": "Rain fell over the weekend. Shoppers bought umbrellas.",
    "capitals": "Ernesto KOLB was elected president of Chile in 2001. "
    "KOLB's party left the Elm League in 2003.",
}
ARTICLES = [Article(id=name, text=text, published=date(2024, 10, 1)) for name, text in TEXTS.items()]


@pytest.fixture(scope="module")
def extractor(nlp, table):
    return Extractor(nlp, table)


@pytest.fixture(scope="module")
def generous(nlp, table):
    """Keeps every draft, so that comparisons see all that the rules find."""
    return Extractor(nlp, table, weigher=PriorWeigher())


def offsets(claim):
    slots = [
        claim.subject,
        claim.object,
        claim.role,
        claim.predecessor,
        claim.successor,
        *claim.founders,
        claim.when,
    ]
    return [s for s in [*slots, claim.compared_with, claim.quantity] if s is not None and s.start is not None]


def assert_exact(claims, text):
    for claim in claims:
        assert text[claim.start : claim.end] == claim.sentence
        for slot in offsets(claim):
            assert text[slot.start : slot.end] == slot.text
        assert all(0 <= span.start < span.end <= len(text) for span in claim.mentions)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_offsets_are_exact(generous, article):
    assert_exact(generous.extract(article), article.text)


_PIECES = st.sampled_from(
    [*TEXTS.values(), "(" * 30, "İstanbul ", "\u2028", "👩‍🚀", "e\u0301", "\ud800", "\n\n", "“", "ﬁ", "\t"]
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.one_of(_PIECES, st.text(max_size=30)), max_size=6))
def test_offsets_are_exact_on_any_text(generous, pieces):
    text = "".join(pieces)
    assert_exact(generous.extract(Article(id="x", text=text)), text)


def test_claims_are_the_same_unfiltered(generous, nlp, table):
    unfiltered = Extractor(nlp, table, weigher=PriorWeigher(), filter_sentences=False)
    assert list(unfiltered.extract_many(ARTICLES)) == list(generous.extract_many(ARTICLES))


@pytest.mark.parametrize("batch_size", [1, 3, 128])
def test_claims_are_the_same_for_any_batch(generous, nlp, table, batch_size):
    other = Extractor(nlp, table, weigher=PriorWeigher(), batch_size=batch_size)
    assert list(other.extract_many(ARTICLES)) == list(generous.extract_many(ARTICLES))


def test_claims_do_not_depend_on_the_other_articles(generous):
    together = list(generous.extract_many(ARTICLES))
    assert [generous.extract(article) for article in ARTICLES] == together
    assert list(generous.extract_many(ARTICLES[::-1])) == together[::-1]


def test_an_article_without_a_trigger_loads_no_pipeline(table):
    reader = Extractor(table=table)
    assert reader.extract(ARTICLES[4]) == []
    assert "parser" not in reader.__dict__


def test_it_works_without_a_table(nlp):
    claims = Extractor(nlp).extract(Article(id="a", text="Slovenia joined NATO in 2004."))
    assert [(c.relation, c.subject.name, c.object.name, c.when.edtf) for c in claims] == [
        (Relation.JOINED, "Slovenia", "NATO", "2004")
    ]


def found(claims, relation):
    return {
        (c.subject.name, c.object.name if c.object else None, c.when.edtf if c.when else None)
        for c in claims
        if c.relation is relation
    }


def test_the_context_fills_what_the_sentence_leaves_out(extractor):
    claims = extractor.extract(ARTICLES[0])
    left = next(c for c in claims if c.relation is Relation.LEFT_OFFICE)
    assert (left.subject.name, left.object.name, left.role.name) == (
        "Carl Holm",
        "Nordic Union",
        "secretary general",
    )
    assert left.object.source is SlotSource.CONTEXT
    assert left.object.start is None


def test_pronouns_and_nominals_are_resolved(extractor):
    claims = extractor.extract(replace(ARTICLES[1], title="FC Elm"))
    assert found(claims, Relation.JOINED) == {("FC Elm", "Elm League", "1920")}
    assert found(claims, Relation.LEFT) == {("FC Elm", "Elm League", "1931")}


def test_capital_surnames_are_names(extractor):
    claims = extractor.extract(ARTICLES[5])
    assert {c.subject.name for c in claims if c.relation is Relation.TOOK_OFFICE} == {"Ernesto KOLB"}


@pytest.mark.parametrize(
    "text",
    [
        "Jan Berg was chief executive of Holm Oil for \u00b2\u00b2 years.",
        "Ann Lee served as president of Norway for \u00b3 years and left in \u00b2\u00b2\u00b2\u00b2.",
        "OC, Ann Lee is chief executive of Holm.",
    ],
)
def test_raised_figures_are_no_numbers(extractor, text):
    assert all(claim.sentence == text for claim in extractor.extract(Article(id="odd", text=text)))


def test_claim_ids_are_stable_and_in_text_order(extractor):
    claims = extractor.extract(ARTICLES[0])
    assert [c.claim_id for c in claims] == [f"chief#{n}" for n in range(1, len(claims) + 1)]
    places = [c.mentions[0].start for c in claims if c.start is not None]
    assert len(places) == len(claims) >= 5
    assert claims == extractor.extract(ARTICLES[0])


@pytest.mark.parametrize(
    "text",
    [
        "Wildfang was founded in 2000.",
        "Zyqora was founded in 1987.",
        "Brightkettle was established in 2011.",
        "Noxim was formed in 1995.",
        "The Hollow Lanterns were founded in 1995.",
    ],
)
def test_names_no_tagger_knows_are_founded(extractor, text):
    claims = extractor.extract(Article(id="a", text=text))
    assert [(c.relation, c.when.edtf) for c in claims] == [(Relation.FOUNDED, text[-5:-1])]


@pytest.mark.shared
def test_development_articles_are_the_same_unfiltered(nlp, table):
    import json
    from pathlib import Path

    path = Path(__file__).parents[3] / "shared" / "articles" / "articles_dev.jsonl"
    if not path.exists():
        pytest.skip("the development articles are not beside the checkout")
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:40]]
    articles = [Article(id=r["id"], text=r["text"], title=r["title"]) for r in records]
    filtered, unfiltered = Extractor(nlp, table), Extractor(nlp, table, filter_sentences=False)
    assert list(filtered.extract_many(articles)) == list(unfiltered.extract_many(articles))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Croatia joins the Schengen Area on January 1.", "planned"),
        ("Siemens named Anna Weil chief executive from 1 January.", "planned"),
        ("NATO was founded in 2031.", "asserted"),  # an error of the text, to be refuted
        ("Croatia joined the European Union in 2013.", "asserted"),
    ],
)
def test_what_lies_ahead_of_the_article_is_a_plan(checker, text, modality):
    (claim,) = checker.extract(text, published="2022-12-20")
    assert claim.modality.value == modality
