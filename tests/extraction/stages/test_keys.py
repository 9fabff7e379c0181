import spacy
from spacy.attrs import LOWER, ORTH, SPACY

from claims.extraction.stages.keys import keys_of

NLP = spacy.blank("en")


def _keys(text, attributes=(ORTH, SPACY)):
    return keys_of([NLP.make_doc(piece) for piece in text.split("|")], attributes)


def test_gives_a_key_a_token_across_documents():
    assert len(_keys("Norland left.||The union stays")) == 6


def test_the_key_is_one_where_all_that_is_asked_is_one():
    the, _, capital, last = _keys("the bank|The the")
    assert the != capital  # another word
    assert the != last  # no blank behind it
    assert len({the, capital, *_keys("the bank|The the", (LOWER,))}) == 4  # nor ever of another size
    assert len(set(_keys("the The|the", (LOWER,)))) == 1


def test_a_document_without_tokens_has_no_key():
    assert _keys("") == []
