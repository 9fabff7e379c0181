"""The banks of wordings fit their texts, and no expression stands in both halves of a bank."""

from collections import Counter
from pathlib import Path

import pytest

from tests.annotations import digest, edges, misplaced, of_kind, records

ROOM = Path(__file__).parent
GOLDS = sorted(path.name for path in ROOM.glob("*_gold_*.jsonl"))
BANKS = sorted({name.partition("_gold_")[0] for name in GOLDS})


def articles(name):
    """The articles of the bank that a file belongs to, by id."""
    bank = name.partition("_gold_")[0]
    return {article["id"]: article for article in records(ROOM / f"{bank}_articles.jsonl")}


def documents(name):
    return of_kind(ROOM / name, "doc")


def claims(name):
    return of_kind(ROOM / name, "claim")


def expressions(name):
    return {claim["expression"].casefold() for claim in claims(name)}


def test_every_file_of_the_room_is_of_a_bank_with_two_halves():
    halves = [f"{bank}_{part}.jsonl" for bank in BANKS for part in ("articles", "gold_seen", "gold_unseen")]
    assert "membership" in BANKS
    assert sorted(halves) == sorted(path.name for path in ROOM.glob("*.jsonl"))


@pytest.mark.parametrize("bank", BANKS)
def test_every_text_is_annotated_in_one_half_only(bank):
    halves = [name for name in GOLDS if name.startswith(f"{bank}_gold_")]
    read = [document["doc_id"] for name in halves for document in documents(name)]
    assert sorted(read) == sorted(article["id"] for article in records(ROOM / f"{bank}_articles.jsonl"))


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
        assert digest(article) == article["sha1"] == document["sha1"], document["doc_id"]
        assert edges(article) == sorted(edges(article)), document["doc_id"]
        assert edges(article)[-1] == len(article["text"]), document["doc_id"]


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
        assert not misplaced(claim, text), claim["id"]
        assert text[claim["start"] : claim["end"]] == claim["sentence"], claim["id"]
