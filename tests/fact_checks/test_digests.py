"""True digests of several topics are not accused, and their claims stay in their paragraphs."""

import pytest
from digests import PUBLISHED, digests, is_accused, is_strayed, unread

from claims.types import Article


def test_a_seed_gives_the_same_digests_again():
    first, second = (list(digests(7, 3)) for _ in range(2))
    assert [d.text for d in first] == [d.text for d in second]
    assert all(d.text.count("\n\n") == 3 and len(d.told) > 4 for d in first)


@pytest.mark.model
def test_hardly_any_claim_of_a_digest_is_accused_or_strays(checker):
    written = list(digests(2, 40))
    articles = [Article(id=str(n), text=d.text, published=PUBLISHED) for n, d in enumerate(written)]
    judged = [(d, v) for d, report in zip(written, checker.check_many(articles), strict=True) for v in report]
    assert len(judged) > 400
    assert sum(is_accused(verdict) for _, verdict in judged) <= 2
    assert sum(is_strayed(verdict, digest) for digest, verdict in judged) <= 3


def test_a_seed_gives_the_same_wide_digests_again():
    first, second = (list(digests(7, 12, "wide")) for _ in range(2))
    assert [(d.text, d.title, d.page) for d in first] == [(d.text, d.title, d.page) for d in second]
    assert all(d.text.count("\n\n") == 3 and d.told for d in first)
    assert any(d.page for d in first)
    assert any(d.published < PUBLISHED for d in first)


def test_a_wide_digest_keeps_what_each_sentence_tells():
    digest = next(digests(3, 1, "wide"))
    assert {pair for saying in digest.sayings for pair in saying.told} == digest.told
    assert all(saying.text in digest.text for saying in digest.sayings)
    assert {is_unread for _, _, _, is_unread in unread(digest, [])} == {True}
