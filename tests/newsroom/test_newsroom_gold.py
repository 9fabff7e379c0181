"""The gold of the newsroom texts fits its texts: digests, sentences and every offset."""

from pathlib import Path

import pytest

from tests.annotations import digest, edges, misplaced, of_kind, records

ROOM = Path(__file__).parent
GOLDS = sorted(path.name for path in ROOM.glob("gold_*.jsonl"))


ARTICLES = {record["id"]: record for record in records(ROOM / "articles.jsonl")}


def claims(name):
    return of_kind(ROOM / name, "claim")


def test_every_text_is_annotated_in_one_file_only():
    read = [record["doc_id"] for name in GOLDS for record in of_kind(ROOM / name, "doc")]
    assert sorted(read) == sorted(ARTICLES)


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_a_text_is_the_one_that_was_annotated(article):
    assert digest(article) == article["sha1"]
    assert edges(article) == sorted(edges(article))
    assert edges(article)[-1] == len(article["text"])


@pytest.mark.parametrize("name", GOLDS)
def test_each_document_holds_the_claims_it_counts(name):
    found = [claim["doc_id"] for claim in claims(name)]
    counted = {document["doc_id"]: document["n_claims"] for document in of_kind(ROOM / name, "doc")}
    assert {document: found.count(document) for document in counted} == counted
    assert set(found) <= set(counted)


def subjects(name):
    return {claim["subject"].get("full_name") or claim["subject"]["name"] for claim in claims(name)}


def test_no_subject_is_spoken_of_in_seen_and_unseen_texts():
    shared = subjects("gold_seen_fifth.jsonl") & subjects("gold_unseen_fifth.jsonl")
    assert not shared


@pytest.mark.parametrize("name", GOLDS)
def test_a_claim_stands_in_the_sentence_and_points_at_it(name):
    for claim in claims(name):
        start, end = ARTICLES[claim["doc_id"]]["sents"][claim["sent_index"]]
        assert start <= claim["start"] < claim["end"] <= end, claim["id"]
        assert claim["start"] <= claim["trigger"]["start"] < claim["trigger"]["end"] <= claim["end"]


@pytest.mark.parametrize("name", GOLDS)
def test_offsets_point_at_the_words_they_name(name):
    for claim in claims(name):
        text = ARTICLES[claim["doc_id"]]["text"]
        assert not misplaced(claim, text), claim["id"]
        assert text[claim["start"] : claim["end"]] == claim["sentence"]
