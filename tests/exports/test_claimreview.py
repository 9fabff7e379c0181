"""Only what a person reviewed becomes a draft, with the verdict's rating."""

from datetime import date

import pytest

from claims.exports import Finding, claim_reviews
from claims.types import Label

DAY = date(2026, 11, 25)
CELLS = {"article_id": "a.txt", "sentence": "It was founded in 1955.", "subject": "It", "relation": "founded"}


def draft(label=Label.REFUTED, *, is_reviewed=True, **cells):
    finding = Finding(cells=CELLS | cells, label=label, is_reviewed=is_reviewed)
    return claim_reviews([finding], author="Desk", reviewed_on=DAY)


def test_an_unreviewed_finding_gives_no_draft():
    assert draft(is_reviewed=False) == []


@pytest.mark.parametrize(
    ("label", "number", "name"),
    [(Label.REFUTED, 1, "False"), (Label.OUTDATED, 2, "Outdated"), (Label.SUPPORTED, 5, "True")],
)
def test_the_label_becomes_a_rating_within_its_bounds(label, number, name):
    rating = draft(label)[0]["reviewRating"]
    assert (rating["ratingValue"], rating["alternateName"]) == (number, name)
    assert rating["worstRating"] <= number <= rating["bestRating"]


def test_not_enough_info_gets_no_number():
    assert draft(Label.NOT_ENOUGH_INFO)[0]["reviewRating"] == {"@type": "Rating", "alternateName": "Unproven"}


def test_the_expected_value_stands_in_the_rating():
    rating = draft(expected="1949-04-04")[0]["reviewRating"]
    assert rating["ratingExplanation"] == "False: 4 April 1949 is right"


@pytest.mark.parametrize(
    ("when", "words"),
    [("1955", "1955"), ("2004-05/..", "since May 2004"), ("Season 2008-09", "Season 2008-09")],
)
def test_the_claim_is_named_with_its_date_as_people_write_it(when, words):
    claim = draft(when=when)[0]["itemReviewed"]
    assert claim["name"] == f"It founded {words}"


def test_the_speaker_is_the_claims_author_and_an_address_the_appearance():
    claim = draft(attributed_to="The minister", article_id="https://example.org/a")[0]["itemReviewed"]
    assert claim["author"]["name"] == "The minister"
    assert claim["appearance"]["url"] == "https://example.org/a"


def test_the_draft_says_what_the_sentence_says():
    (review,) = draft()
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == CELLS["sentence"]
    assert review["datePublished"] == "2026-11-25"
