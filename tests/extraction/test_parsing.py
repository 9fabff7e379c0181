"""Sentences go to the models in batches, and what is said again is not parsed again."""

import pytest

from claims.extraction.parsing.parser import SentenceParser

pytestmark = pytest.mark.model


def test_what_is_repeated_is_cut_into_words_once(nlp, monkeypatch):
    cut = []
    parser = SentenceParser(nlp, batch_size=2)
    tokens = parser._tokens
    monkeypatch.setattr(parser, "_tokens", lambda *sentence: cut.append(sentence[0]) or tokens(*sentence))
    said = ["It grew.", "It grew.", "It grew.", "It fell.", "It grew."]
    trees = list(parser.parse((text, frozenset()) for text in said))
    assert [tree.text for tree in trees] == said
    assert len({id(tree) for tree in trees}) == len(said)
    assert cut == ["It grew.", "It fell.", "It grew."]
