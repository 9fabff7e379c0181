"""Claims of one sentence about names that nobody knows are read, whatever the wording and casing."""

import pytest

from claims.benchmarks.short_claims import generate, is_found
from claims.extraction.extractor import Extractor
from claims.types import Article


def test_every_sentence_holds_its_name_and_year():
    claims = list(generate(3, 200))
    assert all(claim.name in claim.text and claim.year in claim.text for claim in claims)
    assert len({claim.text for claim in claims}) > 190


def test_seed_makes_the_set():
    assert list(generate(3, 50)) == list(generate(3, 50)) != list(generate(4, 50))


def test_a_founding_of_something_else_is_not_found():
    (claim,) = generate(3, 1)
    assert not is_found(claim, [])


@pytest.mark.model
@pytest.mark.parametrize("seed", [101, 202])
def test_nineteen_of_twenty_are_read(nlp, seed):
    claims = list(generate(seed, 240))
    articles = [Article(id=str(number), text=claim.text) for number, claim in enumerate(claims)]
    read = Extractor(nlp=nlp).extract_many(articles)
    wrong = [claim.text for claim, found in zip(claims, read, strict=True) if not is_found(claim, found)]
    assert len(wrong) <= 0.05 * len(claims), wrong
