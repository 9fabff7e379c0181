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


@pytest.mark.parametrize(
    ("text", "word", "label", "above"),
    [
        ("The bank that financed Ramem was founded in 1953.", "Ramem", "dobj", "financed"),
        ("The bank that financed Ramem was founded in 1953.", "financed", "relcl", "bank"),
        (
            "The town in which Lenzing was founded in 1938 was itself founded in 1243.",
            "itself",
            "npadvmod",
            "founded",
        ),
        ("After Latvia joined NATO, a bank founded in 1972 was closed.", "bank", "nsubjpass", "closed"),
        ("Latvia joined NATO, a pact founded in 1949.", "pact", "appos", "NATO"),
        ("The library of Universidade da Paz was founded in 1999.", "Paz", "appos", "Universidade"),
        ("Prior to founding Norvex, Ann Doyle worked at a bank.", "Norvex", "dobj", "founding"),
        ("Prior to founding Norvex, Ann Doyle worked at a bank.", "Doyle", "nsubj", "worked"),
        ("Before founding Norvex, Ann Doyle worked at a bank.", "Doyle", "nsubj", "worked"),
        ("Succeeding Mark Olson, Anna Keller became chief of Norvex.", "Olson", "dobj", "Succeeding"),
        ("Succeeding Mark Olson, Anna Keller became chief of Norvex.", "Keller", "nsubj", "became"),
        ("Before joining NATO, Sweden and Finland were neutral.", "Sweden", "nsubj", "were"),
        ("Ann Doyle was chair under Mark Olson and Paul Reed is chair now.", "Reed", "nsubj", "is"),
        ("Ann Doyle met Mark Olson and Paul Reed and left the firm.", "Reed", "conj", "Olson"),
        ("Latvia joined NATO with Estonia and Croatia was admitted later.", "Estonia", "pobj", "with"),
        (
            "Latvia joined NATO with Estonia and Croatia was admitted later.",
            "Croatia",
            "nsubjpass",
            "admitted",
        ),
        ("Mark Olson ruled after Ann Doyle and Paul Reed became president.", "Reed", "nsubj", "became"),
        ("Norway waited after Sweden and Finland joined NATO.", "Sweden", "nsubj", "joined"),
        ("Norway lifted its objections to Sweden and Finland joining NATO.", "Sweden", "nsubj", "joining"),
        ("Russia wants to stop Sweden joining NATO.", "Sweden", "nsubj", "joining"),
        ("Turkey voted against the treaty after Sweden joined NATO.", "Sweden", "nsubj", "joined"),
        ("Turkey backs Sweden, which joined NATO in 1998.", "joined", "relcl", "Sweden"),
        ("Ann Doyle, now Norway's finance minister, led it for a decade.", "minister", "appos", "Doyle"),
        ("Ann Doyle was the second woman since 1979 to lead Norway.", "lead", "relcl", "woman"),
        ("Ann Doyle headed the IMF from 2011 and the ECB from 2019.", "ECB", "conj", "IMF"),
        ("Ann Doyle flew to Sweden representing NATO.", "Sweden", "pobj", "to"),
    ],
)
def test_verbs_and_subjects_hang_where_they_belong(nlp, text, word, label, above):
    (tree,) = SentenceParser(nlp, batch_size=1).parse([(text, frozenset())])
    found = next(token for token in tree if token.text == word)
    assert (found.dep_, found.head.text) == (label, above)
