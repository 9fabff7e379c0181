"""Where the sentences around a claim speak of what fills its slots."""

import pytest

from claims.extraction.extractor import Extractor
from claims.extraction.weighing.weigher import PriorWeigher
from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(nlp):
    """Give the claims of a short text, none dropped."""
    extractor = Extractor(nlp=nlp, weigher=PriorWeigher())

    def claims(text):
        return extractor.extract(Article(id="x", text=text))

    return claims


def words(text, slot):
    return [text[span.start : span.end] for span in slot.places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quorvex Labs, which Ann Lee founded in 1999, sells its maps.", ["Quorvex Labs", "which", "its"]),
        ("The Norden Harbour Board (NHB) was founded in 1999.", ["Norden Harbour Board", "NHB"]),
        ("It was founded in 1999 and lost its licence.", ["It", "its"]),
        ("Quorvex Labs (formerly Holm Maps) was founded in 1999.", ["Quorvex Labs", "Holm Maps"]),
    ],
)
def test_subject_is_found_under_every_name_and_pronoun(read, text, expected):
    claim = next(c for c in read(text) if c.relation == "founded")
    assert words(text, claim.subject) == expected


def test_founder_is_found_under_name_and_pronoun(read):
    text = "Ann Lee founded Quorvex Labs in 1999, and she left it in 2004."
    claim = next(c for c in read(text) if c.relation == "founded")
    assert words(text, claim.founders[0]) == ["Ann Lee", "she"]


def test_places_of_two_things_never_meet(read):
    text = "Ann Lee, who had sold her farm, founded Quorvex Labs, which then bought it, in 1999."
    claim = next(c for c in read(text) if c.relation == "founded")
    assert not set(claim.subject.places) & set(claim.founders[0].places)


def test_own_mention_is_always_among_the_places(read):
    text = "In 1999 the firm was founded by Ann Lee. Quorvex Labs was founded in 2001 by Bo Ek."
    for claim in read(text):
        assert (claim.subject.start, claim.subject.end) in {(s.start, s.end) for s in claim.subject.places}


def test_places_of_a_paragraph_that_repeats_itself_are_the_nearest(read):
    text = "Quorvex Labs was founded in 1999. " * 200
    (claim,) = read(text)
    own = (claim.subject.start, claim.subject.end)
    assert own in {(span.start, span.end) for span in claim.subject.places}
    assert len(claim.subject.places) <= 51
    assert set(words(text, claim.subject)) == {"Quorvex Labs"}
    assert len(claim.mentions) == 200
