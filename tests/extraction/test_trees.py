"""A tree answers as the spaCy document it was made of."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claims.extraction.parsing.trees import Names, Tree

TEXTS = [
    "Anna Holm, 52, who founded Norvex in 1999 with two friends, stepped down as its CEO on Monday.",
    "Torvik joined the  Northern Council; its president, Per Lund, hasn't said when it'll leave!",
    "\n\tA record of the talks was published yesterday that nobody had seen.",
    "Who did the board say that it would appoint?",
    "Yes.",
]
ASKED = """
    i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ ent_iob_ whitespace_ is_lower is_alpha is_punct like_num
    is_oov shape_ norm_ is_title n_lefts
""".split()


def places(tokens):
    return [token.i for token in tokens]


@pytest.fixture(params=TEXTS)
def pair(request, nlp):
    doc = nlp(request.param)
    return doc, Tree(doc, Names(doc.vocab.strings))


@pytest.mark.model
def test_every_attribute_of_a_word_is_spacys(pair):
    doc, tree = pair
    assert len(doc) == len(tree)
    assert doc.text == tree.text
    for token, word in zip(doc, tree, strict=True):
        assert {name: getattr(word, name) for name in ASKED} == {name: getattr(token, name) for name in ASKED}
        assert (len(word), repr(word)) == (len(token), repr(token))


@pytest.mark.model
def test_the_grammar_around_a_word_is_spacys(pair):
    doc, tree = pair
    for token, word in zip(doc, tree, strict=True):
        assert word.head is tree[token.head.i]
        for name in ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts"):
            assert places(getattr(word, name)) == places(getattr(token, name)), name
        assert (word.left_edge.i, word.right_edge.i) == (token.left_edge.i, token.right_edge.i)
        assert (word.sent.start, word.sent.end, word.sent.root.i) == (
            token.sent.start,
            token.sent.end,
            token.sent.root.i,
        )
        assert [word.is_ancestor(other) for other in tree] == [token.is_ancestor(other) for other in doc]


@pytest.mark.model
def test_stretches_are_spacys_spans(pair):
    doc, tree = pair
    for start in range(-2, len(doc) + 1):
        for end in range(-2, len(doc) + 2):
            span, stretch = doc[start:end], tree[start:end]
            assert (len(stretch), stretch.text, places(stretch)) == (len(span), span.text, places(span))
            if len(span):
                assert (stretch.start_char, stretch.end_char) == (span.start_char, span.end_char)
                assert (stretch.root.i, stretch[-1].i) == (span.root.i, span[-1].i)
                assert places(stretch[1:3]) == places(span[1:3])
                assert (places(stretch.subtree), len(stretch.ents)) == (places(span.subtree), len(span.ents))
    assert [(c.start, c.end) for c in tree.noun_chunks] == [(c.start, c.end) for c in doc.noun_chunks]
    assert [(e.start, e.end, e.label_) for e in tree.ents] == [(e.start, e.end, e.label_) for e in doc.ents]


@pytest.mark.model
def test_words_are_found_by_their_characters(pair):
    doc, tree = pair
    for start in range(len(doc.text)):
        for end in range(start + 1, len(doc.text) + 1):
            span, stretch = doc.char_span(start, end, label="X"), tree.char_span(start, end, label="X")
            assert (span is None) == (stretch is None)
            if span is not None:
                assert (stretch.start, stretch.end, stretch.label_) == (span.start, span.end, span.label_)


def test_edges_behave_as_spacys():
    doc = Doc(Vocab(), words=["One", "two"], heads=[1, 1], deps=["nummod", "ROOT"])
    tree = Tree(doc, Names(doc.vocab.strings))
    for source in (doc, tree):
        with pytest.raises(IndexError):
            source[2]
    # No rule that looks at a neighbour may stumble over the end of a text.
    assert (tree[0].nbor(-1), tree[1].nbor(), tree[1].nbor(-5)) == (tree[0], tree[1], tree[0])
    assert tree[0:1] == tree[0:1] != tree[0:2]
    assert len({tree[0:1], tree[0:1]}) == 1
    assert sorted([tree[1], tree[0]]) == [tree[0], tree[1]]
    assert not tree.has_annotation("TAG")
    assert tree[:0].text == ""
