"""How predictions are compared with KnowledgeNet's gold."""

from claims.benchmarks.knowledgenet import Pair, Passage, facts_of, group_facts, score_facts, score_pairs
from claims.benchmarks.scores import Place
from claims.relations import Relation
from claims.types import Article, Claim, Slot, Span


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
    said = {"p": [(pair((1, 3), (11, 12)),)]}
    facts = score_facts([passage(NAMED, PRONOUN)], said, ["2"])
    pairs = score_pairs([passage(NAMED, PRONOUN)], said, ["2"])
    assert (facts.found, facts.wrong, facts.missed) == (1, 0, 0)
    assert (pairs.found, pairs.wrong, pairs.missed) == (1, 0, 1)


def test_prediction_counts_once_however_many_mentions_it_pairs():
    """One wrong claim is one wrong fact, and as many wrong pairs as it has mentions."""
    said = {"p": [(pair((5, 7), (50, 55)), pair((5, 7), (56, 58)))]}
    assert score_facts([passage(NAMED)], said, ["2"]).wrong == 1
    assert score_pairs([passage(NAMED)], said, ["2"]).wrong == 2


def test_claim_is_paired_by_its_names_and_pronouns_not_by_noun_phrases():
    text = "The company Acme, which Ann Lee started, is hers; she left the firm."
    acme = Slot(name="Acme", text="Acme", start=12, end=16, places=(
        Span(start=12, end=16), Span(start=18, end=23), Span(start=59, end=67)))  # fmt: skip
    ann = Slot(name="Ann Lee", text="Ann Lee", start=24, end=31, places=(
        Span(start=24, end=31), Span(start=50, end=53)))  # fmt: skip
    claim = Claim(
        article_id="x", claim_id="x#1", relation=Relation.FOUNDED, subject=acme, founders=(ann,),
        sentence=text, start=0, end=len(text), rule="test.rule",
    )  # fmt: skip
    (fact,) = facts_of([claim], Article(id="x", text=text))
    said = [(text[p.subject.start : p.subject.end], text[p.object.start : p.object.end]) for p in fact]
    assert said == [("Acme", "Ann Lee"), ("Acme", "she"), ("which", "Ann Lee"), ("which", "she")]


def test_wrong_counts_only_where_the_passage_is_annotated_in_full():
    said = {"p": [(pair((5, 7), (50, 55)),)]}
    assert score_facts([passage(exhaustive=["2"])], said, ["2"]).wrong == 1
    assert score_facts([passage(exhaustive=["5"])], said, ["2"]).wrong == 0
