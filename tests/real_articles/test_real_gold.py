"""The gold of real articles holds no sentence of them, and fits them where they are at hand."""

from pathlib import Path

import pytest

from tests.annotations import digest, misplaced, of_kind, records

ROOM = Path(__file__).parent
GOLDS = sorted(path.name for path in ROOM.glob("gold_*.jsonl"))
ARTICLES = Path(__file__).parents[2].parent / "shared" / "articles" / "articles_dev.jsonl"
WORDED = ("subject", "object", "org", "predecessor", "successor", "founder")


@pytest.fixture(scope="module")
def articles():
    if not ARTICLES.exists():
        pytest.skip("the articles beside the project are not here")
    return {record["id"]: record for record in records(ARTICLES)}


def test_no_article_is_seen_and_unseen():
    read = [document["doc_id"] for name in GOLDS for document in of_kind(ROOM / name, "doc")]
    assert len(read) == len(set(read)) == 270


@pytest.mark.parametrize("name", GOLDS)
def test_each_document_holds_the_claims_it_counts(name):
    found = [claim["doc_id"] for claim in of_kind(ROOM / name, "claim")]
    counted = {document["doc_id"]: document["n_claims"] for document in of_kind(ROOM / name, "doc")}
    assert {document: found.count(document) for document in counted} == counted
    assert set(found) <= set(counted)


@pytest.mark.parametrize("name", GOLDS)
def test_no_words_of_a_text_are_kept_but_names(name):
    for claim in of_kind(ROOM / name, "claim"):
        assert claim["sentence"] is None
        assert "text" not in claim["trigger"]
        assert "text" not in (claim["date"] or {})
        for part in WORDED:
            mention = claim.get(part) or {}
            assert "text" not in mention or mention["mention"] == "name", claim["id"]
            assert "text" not in (mention.get("antecedent") or {})


@pytest.mark.shared
@pytest.mark.parametrize("name", GOLDS)
def test_claims_fit_the_articles(name, articles):
    for document in of_kind(ROOM / name, "doc"):
        assert digest(articles[document["doc_id"]]) == document["sha1"]
    for claim in of_kind(ROOM / name, "claim"):
        article = articles[claim["doc_id"]]
        assert [claim["start"], claim["end"]] == article["sents"][claim["sent_index"]]
        assert not misplaced(claim, article["text"]), claim["id"]
