"""The gold of the newsroom texts fits its texts: digests, sentences and every offset."""

import hashlib
import json
from pathlib import Path

import pytest

ROOM = Path(__file__).parent
GOLDS = sorted(path.name for path in ROOM.glob("gold_*.jsonl"))


def records(name):
    return [json.loads(line) for line in (ROOM / name).read_text(encoding="utf-8").split("\n") if line]


ARTICLES = {record["id"]: record for record in records("articles.jsonl")}


def mentions(part):
    """Every part of a claim that points at words of the text."""
    if isinstance(part, list):
        part = dict(enumerate(part))
    if isinstance(part, dict):
        if {"text", "start", "end"} <= part.keys():
            yield part
        for inner in part.values():
            yield from mentions(inner)


def test_every_text_is_annotated_in_one_file_only():
    read = [record["doc_id"] for name in GOLDS for record in records(name) if record["record"] == "doc"]
    assert sorted(read) == sorted(ARTICLES)


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_a_text_is_the_one_that_was_annotated(article):
    assert hashlib.sha1(article["text"].encode(), usedforsecurity=False).hexdigest() == article["sha1"]
    ends = [0, *(place for span in article["sents"] for place in span)]
    assert ends == sorted(ends)
    assert ends[-1] == len(article["text"])


@pytest.mark.parametrize("name", GOLDS)
def test_each_document_holds_the_claims_it_counts(name):
    claims = [record["doc_id"] for record in records(name) if record["record"] == "claim"]
    counted = {record["doc_id"]: record["n_claims"] for record in records(name) if record["record"] == "doc"}
    assert {document: claims.count(document) for document in counted} == counted
    assert set(claims) <= set(counted)


def subjects(name):
    claims = [record for record in records(name) if record["record"] == "claim"]
    return {claim["subject"].get("full_name") or claim["subject"]["name"] for claim in claims}


@pytest.mark.parametrize("part", ["second"])
def test_no_subject_is_spoken_of_in_seen_and_unseen_texts(part):
    shared = subjects(f"gold_seen_{part}.jsonl") & subjects(f"gold_unseen_{part}.jsonl")
    assert not shared


@pytest.mark.parametrize("name", GOLDS)
def test_a_claim_stands_in_the_sentence_and_points_at_it(name):
    for claim in records(name):
        if claim["record"] == "claim":
            start, end = ARTICLES[claim["doc_id"]]["sents"][claim["sent_index"]]
            assert start <= claim["start"] < claim["end"] <= end, claim["id"]
            assert claim["start"] <= claim["trigger"]["start"] < claim["trigger"]["end"] <= claim["end"]


@pytest.mark.parametrize("name", GOLDS)
def test_offsets_point_at_the_words_they_name(name):
    for claim in records(name):
        if claim["record"] == "claim":
            text = ARTICLES[claim["doc_id"]]["text"]
            wrong = [part for part in mentions(claim) if text[part["start"] : part["end"]] != part["text"]]
            assert not wrong, claim["id"]
            assert text[claim["start"] : claim["end"]] == claim["sentence"]
