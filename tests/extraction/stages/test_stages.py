"""The stages annotate as the pipeline's own components do, token by token."""

import pytest

from claims.extraction.parsing.parser import SentenceParser
from claims.extraction.stages import stages_of
from claims.extraction.stages.arcs import ArcStage
from claims.extraction.stages.entities import EntityStage
from claims.extraction.stages.morphology import MorphologyStage
from claims.extraction.stages.vectors import TokenVectors

pytestmark = pytest.mark.model

SENTENCES = (
    "Let's ask whether Ada Lovelace joined the Royal Society in 1840.",
    "Mr. Okafor isn't going to chair the Lagos Chamber of Commerce, but y'all may.",
    "There are 27 members, and I've met them   all at   the U.N. headquarters in New York!",
    "Acme Corp. was founded on 3 May 1921 by Jean-Luc Morel and co-founder Sue O'Neill.",
    "NATO",
    "\u00a0 ",
    "Do what you gonna do; c'mon, it ain't over, she said.",
    "A hearing is scheduled on the issue today that few had expected.",
    "Whom did the board say that the old chair, of all people, wanted to talk to about it?",
    "Its second president, who had led the bank from 1990 until 2001, did resign.",
)
ATTRIBUTES = ("tag_", "pos_", "dep_", "lemma_", "ent_iob_", "ent_type_", "is_sent_start", "shape_")


def _annotations(docs):
    return [[(*(getattr(token, name) for name in ATTRIBUTES), token.head.i) for token in doc] for doc in docs]


def _blank(nlp, texts):
    docs = [nlp.make_doc(text) for text in texts]
    for doc in docs:
        for token in doc[1:]:
            token.is_sent_start = False
    return docs


@pytest.mark.parametrize("rounds", [1, 2])
def test_annotates_as_the_pipeline_does(nlp, rounds):
    """The second round answers from what the first one remembered."""
    parser = SentenceParser(nlp, batch_size=3)
    texts = SENTENCES * rounds
    expected = list(nlp.pipe(_blank(nlp, texts)))
    docs = _blank(nlp, texts)
    for start in range(0, len(docs), 3):
        for annotate in parser.stages:
            annotate(docs[start : start + 3])
    assert _annotations(docs) == _annotations(expected)


def test_new_words_of_known_kinds_are_answered_without_the_ruler(nlp, monkeypatch):
    """Only their lemmas are worked out; what the ruler would say of their kind is remembered."""
    first = ("The founders opened a school.", "The painters were opening a bank.")
    then = ("The bakers were mending a boat.", "The singers mended a bank.")
    ruler, lemmatizer = nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer")
    stage = MorphologyStage.of(ruler, lemmatizer, nlp.vocab)
    tagged = stages_of(nlp, ("tok2vec", "tagger", "parser"))
    expected = [[(token.pos_, token.lemma_) for token in doc] for doc in nlp.pipe(_blank(nlp, then))]
    asked = []
    monkeypatch.setattr(stage, "_ruler", lambda doc: (asked.append(doc.text), ruler(doc)))
    for texts in (first, then):
        docs = _blank(nlp, texts)
        for annotate in (*tagged, stage):
            annotate(docs)
    assert set(asked) <= set(first)
    assert [[(token.pos_, token.lemma_) for token in doc] for doc in docs] == expected


def test_the_lemma_follows_from_the_form_too(nlp):
    """ "Found" is "find" in the past and itself in the infinitive, whichever was met first."""
    sentences = ("They want to found a bank.", "They found a bank.")
    stages = SentenceParser(nlp).stages
    for texts in (sentences, sentences[::-1]):
        docs = _blank(nlp, texts)
        for annotate in stages:
            annotate(docs)
        assert _annotations(docs) == _annotations(nlp.pipe(_blank(nlp, texts)))


def test_parses_a_line_said_again_once(nlp):
    parser, said = SentenceParser(nlp, batch_size=8), []
    parser.stages.insert(0, lambda docs: said.extend(doc.text for doc in docs))
    lines = ["NATO member", "UN member", "NATO member"]
    trees = list(parser.parse((line, frozenset()) for line in lines))
    assert said == lines[:2]
    assert [tree.text for tree in trees] == lines
    assert trees[0] is not trees[2]


def test_knows_the_make_of_the_bundled_pipeline(nlp):
    stages = stages_of(nlp, nlp.pipe_names)
    assert sum(isinstance(stage, ArcStage | EntityStage | MorphologyStage) for stage in stages) == 3
    assert TokenVectors.of(nlp.get_pipe("tok2vec").model) is not None


def test_leaves_other_makes_to_themselves(nlp):
    assert TokenVectors.of(nlp.get_pipe("tagger").model) is None
    assert ArcStage.of(nlp.get_pipe("tagger")) is None
    assert ArcStage.of(nlp.get_pipe("ner")) is None
    assert EntityStage.of(nlp.get_pipe("tagger")) is None
    assert MorphologyStage.of(nlp.get_pipe("tagger"), nlp.get_pipe("lemmatizer"), nlp.vocab) is None


def test_remembers_no_more_words_than_its_limit(nlp, monkeypatch):
    monkeypatch.setattr("claims.extraction.stages.vectors._MOST_WORDS", 5)
    vectors = TokenVectors.of(nlp.get_pipe("tok2vec").model)
    first = vectors(_blank(nlp, SENTENCES[:2]))
    vectors(_blank(nlp, SENTENCES[2:]))
    again = vectors(_blank(nlp, SENTENCES[:2]))
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
