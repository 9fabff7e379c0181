"""Most turns of phrase are read where the text tells the rest, and the same words in other senses are not."""

import pytest
from idioms import CONTEXTS, counted

pytestmark = pytest.mark.model

# The rest waits for a rule or is too unsure to keep.
_SHARE = 0.6


@pytest.fixture(scope="module")
def counts(nlp, table):
    from claims.extraction.extractor import Extractor

    return counted(Extractor(nlp=nlp, table=table))


@pytest.mark.parametrize("kind", CONTEXTS)
def test_most_turns_of_phrase_are_read(counts, kind):
    assert counts[kind].read >= _SHARE * counts[kind].told


@pytest.mark.parametrize("kind", CONTEXTS)
def test_the_same_words_in_another_sense_are_no_claim(counts, kind):
    assert counts[kind].false == 0
