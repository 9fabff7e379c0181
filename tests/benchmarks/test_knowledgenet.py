"""How predictions are compared with KnowledgeNet's gold."""

from claims.benchmarks.knowledgenet import Pair, Passage, group_facts, score_facts, score_pairs
from claims.benchmarks.scores import Place
from claims.types import Article


def pair(subject, thing, *, keys=("", "")):
    return Pair(
        property="2",
        subject=Place(*subject),
        object=Place(*thing),
        subject_key=keys[0],
        object_key=keys[1],
    )


NAMED = pair((0, 4), (10, 15), keys=("acme", "ann"))
PRONOUN = pair((0, 4), (30, 33), keys=("acme", ""))
OTHER = pair((0, 4), (40, 45), keys=("acme", "bob"))
TEXT = "Acme was made by ..." + "." * 40


def passage(*gold, exhaustive=("2",)):
    return Passage(article=Article(id="p", text=TEXT), exhaustive=frozenset(exhaustive), gold=gold)


def test_pronoun_sharing_the_other_argument_is_the_same_fact():
    assert [len(fact) for fact in group_facts([NAMED, PRONOUN])] == [2]


def test_two_founders_are_two_facts():
    assert [len(fact) for fact in group_facts([NAMED, OTHER])] == [1, 1]


def test_fact_counts_once_however_often_it_is_worded():
    said = {"p": [pair((1, 3), (11, 12))]}
    facts = score_facts([passage(NAMED, PRONOUN)], said, ["2"])
    pairs = score_pairs([passage(NAMED, PRONOUN)], said, ["2"])
    assert (facts.found, facts.wrong, facts.missed) == (1, 0, 0)
    assert (pairs.found, pairs.wrong, pairs.missed) == (1, 0, 1)


def test_wrong_counts_only_where_the_passage_is_annotated_in_full():
    said = {"p": [pair((5, 7), (50, 55))]}
    assert score_facts([passage(exhaustive=["2"])], said, ["2"]).wrong == 1
    assert score_facts([passage(exhaustive=["5"])], said, ["2"]).wrong == 0
