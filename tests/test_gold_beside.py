"""The gold of texts beside the project holds no sentence of them, and fits them where they are at hand."""

from functools import cache
from pathlib import Path

import pytest

from tests.annotations import digest, misplaced, of_kind, records
from tests.wiki_pages.openings import FILE, continuations, openings

TESTS = Path(__file__).parent
SHARED = TESTS.parents[1] / "shared"
NEWS = TESTS.parent / ".cache" / "real_news" / "annotated.jsonl"
COUNTED = {"real_articles": 270, "wiki_pages": 301, "real_news": 90}
GOLDS = sorted(path.relative_to(TESTS) for room in COUNTED for path in (TESTS / room).glob("gold_*.jsonl"))
# Annotated once more, to tell how far two annotators agree.
ANNOTATED = [*GOLDS, Path("real_articles") / "agreement.jsonl"]
WORDED = ("subject", "object", "org", "predecessor", "successor", "founder")


@cache
def texts_of(room):
    """Give the articles that a room's gold annotates, by id."""
    beside = {"wiki_pages": SHARED / FILE, "real_news": NEWS}
    source = beside.get(room, SHARED / "articles/articles_dev.jsonl")
    if not source.exists():
        pytest.skip("the articles beside the project are not here (real news: make real-news)")
    pages = room == "wiki_pages"
    return {r["id"]: r for r in (openings(SHARED) + continuations(SHARED) if pages else records(source))}


@pytest.mark.parametrize("room", COUNTED)
def test_no_article_is_seen_and_unseen(room):
    own = [gold for gold in GOLDS if gold.parts[0] == room]
    read = [document["doc_id"] for gold in own for document in of_kind(TESTS / gold, "doc")]
    assert len(read) == len(set(read)) == COUNTED[room]


def test_no_more_is_read_of_a_page_that_is_only_measured():
    seen = {
        document["doc_id"]
        for gold in ("gold_seen.jsonl", "gold_seen_second.jsonl")
        for document in of_kind(TESTS / "wiki_pages" / gold, "doc")
    }
    more = [
        document["doc_id"]
        for gold in ("gold_seen_third.jsonl", "gold_seen_fourth.jsonl", "gold_unseen_fourth.jsonl")
        for document in of_kind(TESTS / "wiki_pages" / gold, "doc")
    ]
    assert {document.replace("continued-", "page-", 1) for document in more} <= seen


@pytest.mark.parametrize("gold", ANNOTATED, ids=str)
def test_each_document_holds_the_claims_it_counts(gold):
    found = [claim["doc_id"] for claim in of_kind(TESTS / gold, "claim")]
    counted = {document["doc_id"]: document["n_claims"] for document in of_kind(TESTS / gold, "doc")}
    assert {document: found.count(document) for document in counted} == counted
    assert set(found) <= set(counted)


@pytest.mark.parametrize("gold", ANNOTATED, ids=str)
def test_no_words_of_a_text_are_kept_but_names(gold):
    for claim in of_kind(TESTS / gold, "claim"):
        assert claim["sentence"] is None
        assert "text" not in claim["trigger"]
        assert "text" not in (claim["date"] or {})
        for part in WORDED:
            mention = claim.get(part) or {}
            assert "text" not in mention or mention["mention"] == "name", claim["id"]
            assert "text" not in (mention.get("antecedent") or {})


@pytest.mark.shared
@pytest.mark.parametrize("gold", ANNOTATED, ids=str)
def test_claims_fit_the_articles(gold):
    articles = texts_of(gold.parts[0])
    for document in of_kind(TESTS / gold, "doc"):
        assert digest(articles[document["doc_id"]]) == document["sha1"]
    for claim in of_kind(TESTS / gold, "claim"):
        article = articles[claim["doc_id"]]
        if "sents" in article:
            assert [claim["start"], claim["end"]] == article["sents"][claim["sent_index"]]
        assert not misplaced(claim, article["text"]), claim["id"]
