"""The banks of wordings fit their texts, and no expression stands in both halves of a bank."""

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest

ROOM = Path(__file__).parent
GOLDS = sorted(path.name for path in ROOM.glob("*_gold_*.jsonl"))
BANKS = sorted({name.partition("_gold_")[0] for name in GOLDS})


def records(name):
    return [json.loads(line) for line in (ROOM / name).read_text(encoding="utf-8").split("\n") if line]


def articles(name):
    """The articles of the bank that a file belongs to, by id."""
    bank = name.partition("_gold_")[0]
    return {article["id"]: article for article in records(f"{bank}_articles.jsonl")}


def documents(name):
    return [record for record in records(name) if record["record"] == "doc"]


def claims(name):
    return [record for record in records(name) if record["record"] == "claim"]


def expressions(name):
    return {claim["expression"].casefold() for claim in claims(name)}


def mentions(part):
    """Every part of a claim that points at words of the text."""
    if isinstance(part, list):
        part = dict(enumerate(part))
    if isinstance(part, dict):
        if {"text", "start", "end"} <= part.keys():
            yield part
        for inner in part.values():
            yield from mentions(inner)


def test_every_file_of_the_room_is_of_a_bank_with_two_halves():
    halves = [f"{bank}_{part}.jsonl" for bank in BANKS for part in ("articles", "gold_seen", "gold_unseen")]
    assert "membership" in BANKS
    assert sorted(halves) == sorted(path.name for path in ROOM.glob("*.jsonl"))


@pytest.mark.parametrize("bank", BANKS)
def test_every_text_is_annotated_in_one_half_only(bank):
    halves = [name for name in GOLDS if name.startswith(f"{bank}_gold_")]
    read = [document["doc_id"] for name in halves for document in documents(name)]
    assert sorted(read) == sorted(article["id"] for article in records(f"{bank}_articles.jsonl"))


@pytest.mark.parametrize("bank", BANKS)
def test_no_expression_stands_in_both_halves(bank):
    seen, unseen = (expressions(f"{bank}_gold_{half}.jsonl") for half in ("seen", "unseen"))
    assert seen
    assert unseen
    assert not seen & unseen


@pytest.mark.parametrize("name", GOLDS)
def test_every_claim_names_its_expression(name):
    assert not [claim["id"] for claim in claims(name) if not claim["expression"].strip()]


@pytest.mark.parametrize("name", GOLDS)
def test_the_texts_are_the_ones_that_were_annotated(name):
    texts = articles(name)
    for document in documents(name):
        article = texts[document["doc_id"]]
        digest = hashlib.sha1(article["text"].encode(), usedforsecurity=False).hexdigest()
        assert digest == article["sha1"] == document["sha1"], document["doc_id"]
        ends = [0, *(place for span in article["sents"] for place in span)]
        assert ends == sorted(ends), document["doc_id"]
        assert ends[-1] == len(article["text"]), document["doc_id"]


@pytest.mark.parametrize("name", GOLDS)
def test_each_document_holds_the_claims_it_counts(name):
    counted = {document["doc_id"]: document["n_claims"] for document in documents(name)}
    found = Counter(claim["doc_id"] for claim in claims(name))
    assert found == Counter(counted)
    assert found.keys() <= counted.keys()


@pytest.mark.parametrize("name", GOLDS)
def test_both_halves_hold_texts_without_a_claim(name):
    assert [document for document in documents(name) if document["n_claims"] == 0]


@pytest.mark.parametrize("name", GOLDS)
def test_a_claim_stands_in_the_sentence_and_points_at_it(name):
    texts = articles(name)
    for claim in claims(name):
        start, end = texts[claim["doc_id"]]["sents"][claim["sent_index"]]
        assert start <= claim["start"] < claim["end"] <= end, claim["id"]
        trigger = claim["trigger"]
        assert start <= trigger["start"] < trigger["end"] <= end, claim["id"]


@pytest.mark.parametrize("name", GOLDS)
def test_offsets_point_at_the_words_they_name(name):
    texts = articles(name)
    for claim in claims(name):
        text = texts[claim["doc_id"]]["text"]
        wrong = [part for part in mentions(claim) if text[part["start"] : part["end"]] != part["text"]]
        assert not wrong, claim["id"]
        assert text[claim["start"] : claim["end"]] == claim["sentence"], claim["id"]
