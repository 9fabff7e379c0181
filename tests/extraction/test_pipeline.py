"""The loaded pipeline answers as the package's own does."""

import importlib
import warnings
from importlib.util import find_spec

import pytest

from claims.extraction.pipeline import _PACKAGES

TEXT = "The children's feet were running faster; better mice had been leaving NATO's founding members behind."


@pytest.mark.model
def test_quick_word_lists_give_the_lemmas_of_the_package(nlp):
    package = next(name for name in _PACKAGES if find_spec(name))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        own = importlib.import_module(package).load()
    assert [token.lemma_ for token in nlp(TEXT)] == [token.lemma_ for token in own(TEXT)]


@pytest.mark.model
def test_no_word_list_is_walked_from_its_start(nlp):
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    assert {type(words) for words in index.values()} == {dict}
