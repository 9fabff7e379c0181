"""Names of many languages in plain sentences: a sample of them is read."""

import pytest

from claims.extraction.extractor import Extractor
from tests.name_frames.name_frames import items, shares


def test_every_sentence_holds_its_name():
    made = list(items())
    assert len(made) > 12_000
    assert all(name.removeprefix("the ") in text for _, name, _, _, _, text in made)


@pytest.mark.model
def test_most_are_read(nlp, table):
    found, missed = shares(Extractor(nlp=nlp, table=table), 600, seed=7)
    for (read, asked), least in zip(found.values(), (0.96, 0.88), strict=True):
        assert read / asked > least, missed
