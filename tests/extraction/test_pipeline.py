"""The loaded pipeline answers as the package's own does."""

import gc
import importlib
import warnings
from importlib.util import find_spec

import numpy as np
import pytest
from spacy.strings import StringStore

from claims.extraction import extractor
from claims.extraction.extractor import Extractor
from claims.extraction.parsing import parser as parsing
from claims.extraction.pipeline import _PACKAGES, load_pipeline, vectors_of
from claims.types import Article

TEXT = "The children's feet were running faster; better mice had been leaving NATO's founding members behind."


@pytest.fixture(scope="module")
def own():
    """The pipeline as its package loads it."""
    package = next(name for name in _PACKAGES if find_spec(name))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(package).load()


def _said(doc):
    return [
        (t.text, t.lemma_, t.norm_, t.pos_, t.tag_, str(t.morph), t.dep_, t.head.i, t.ent_iob_, t.ent_type_,
         t.shape_, t.is_oov)
        for t in doc
    ]  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Dr. Zora Limu can't say who'd co-founded Ruland's U.S. mills on Jan. 3, 1999 - she isn't sure :-)",
        "The qzrvx-makers paid €30m (10%) to Ångström & Søn; cafés in São Paulo closed at 5pm.",
    ],
)
def test_what_is_left_out_of_the_package_changes_nothing(nlp, own, text):
    assert _said(nlp(text)) == _said(own(text))


@pytest.mark.model
def test_the_words_of_the_vectors_are_not_held_but_what_labels_say_is(nlp, own):
    assert len(nlp.vocab.strings) < len(own.vocab.strings) / 10
    labels = {label for _, component in nlp.pipeline for label in getattr(component, "labels", ())}
    assert labels
    assert all(label in nlp.vocab.strings for label in labels)


@pytest.mark.model
def test_no_word_list_is_walked_from_its_start(nlp):
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    assert {type(words) for words in index.values()} == {dict}


def _stores():
    gc.collect()
    return sum(isinstance(held, StringStore) and len(held) > 0 for held in gc.get_objects())


@pytest.mark.model
def test_the_old_vocabulary_is_gone_before_the_new_one_comes_and_claims_stay_the_same(monkeypatch):
    alive = []

    def load(vectors=None):
        alive.append(_stores())
        return load_pipeline(vectors)

    monkeypatch.setattr(extractor, "load_pipeline", load)
    texts = [
        f"Zora Limu founded Ruland{n} Mills in 1999. Kelo Mina left Bares{n} Corp in 2003." for n in range(9)
    ]
    articles = [Article(id=str(n), text=text) for n, text in enumerate(texts)]
    steady = Extractor()
    expected = list(map(steady.extract, articles))
    before = _stores()
    assert before > 0
    alive.clear()
    monkeypatch.setattr(parsing, "_MOST_NEW_WORDS", 10)
    renewing = Extractor()
    assert list(map(renewing.extract, articles)) == expected
    assert all(expected)
    assert len(alive) > 2
    assert max(alive) <= before


@pytest.mark.model
def test_the_next_pipeline_takes_the_vectors_over_but_none_of_the_words_met():
    old, fresh = load_pipeline(), load_pipeline()
    old.make_doc("Zoralimu founded Kelominabares.")
    assert "Kelominabares" in old.vocab.strings
    renewed = load_pipeline(vectors_of(old))
    assert renewed.vocab.vectors is old.vocab.vectors
    assert sorted(renewed.vocab.strings) == sorted(fresh.vocab.strings)
    text = "Ms. Anna Berg was appointed chief executive of Siemens in May 2004."
    one, other = renewed(text), fresh(text)
    assert np.array_equal(one.tensor, other.tensor)
    assert [(t.tag_, t.dep_, t.lemma_, t.ent_type_) for t in one] == [
        (t.tag_, t.dep_, t.lemma_, t.ent_type_) for t in other
    ]
