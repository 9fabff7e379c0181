"""The trigger filter is made of the patterns' own triggers and lets all their examples pass."""

from dataclasses import replace

import pytest

from claims.extraction import families
from claims.extraction.frames import Clue, Pattern
from claims.extraction.triggers import TriggerFilter
from claims.relations import Relation

PATTERNS = families.patterns()
FILTER = TriggerFilter(PATTERNS)


def card(*triggers):
    return Pattern(id="t.t", relation=Relation.JOINED, triggers=triggers, example="", near_miss="")


def reads_on(pattern):
    """Tell whether a rule leaves it to others to make a sentence worth parsing."""
    return all(clue.beside and not clue.before and not clue.behind for clue in pattern.clues)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_every_example_passes_the_filter_by_its_own_card(pattern):
    heard = FILTER if reads_on(pattern) else TriggerFilter([pattern])
    fired = [heard.fired(sentence) for sentence in pattern.example.split(". ")]
    assert any(pattern.id in heard.heard(bits) for bits in fired)


def test_pattern_ids_are_unique_and_name_their_family():
    ids = [pattern.id for pattern in PATTERNS]
    assert len(ids) == len(set(ids))
    assert {i.partition(".")[0] for i in ids} <= {"founding", "membership", "leadership", "derived"}


@pytest.mark.parametrize(
    ("triggers", "text", "kept"),
    [
        (("join*",), "Sweden joins.", True),
        (("join*",), "an adjoining room", False),
        (("join",), "It joined.", False),
        (("join", "joined"), "It joined.", True),
        (("stepped down",), "He Stepped down.", True),
        (("secretary general",), "the Secretary-General", True),
        (("part of", "to lead"), "It was a part of that.", True),
        (("part of",), "a counterpart of ours", False),
        (("part of",), "a part offered to all", False),
        (("co-found*",), "He co-founded it.", True),
        (("co-found*",), "Decofounded", False),
        (("naïve",), "It was NAÏVE.", True),
        ((), "anything", False),
    ],
)
def test_words_and_endings(triggers, text, kept):
    assert TriggerFilter([card(*triggers)] if triggers else []).keeps(text) is kept


def test_a_common_trigger_counts_only_beside_another_word():
    weak = replace(card("took+", "joined"), beside=("office", "#"))
    keeps = TriggerFilter([weak]).keeps
    assert keeps("He took office.")
    assert keeps("He took 3 seats.")
    assert keeps("He joined.")
    assert not keeps("He took a walk.")
    assert not keeps("The office has 3 rooms.")


def test_each_pattern_has_a_bit_of_its_own():
    found = TriggerFilter([replace(card(word), id=word) for word in ("join", "leave", "quit")])
    fired = found.fired("They quit, then join.")
    assert [bool(fired & found.bits([word])) for word in ("join", "leave", "quit")] == [True, False, True]
    assert found.bits(["unknown"]) == 0


def test_most_ordinary_sentences_are_left_out():
    ordinary = ["Rain fell over the weekend.", "Shares rose by 3 percent.", "Nobody was hurt in the storm."]
    assert not any(FILTER.keeps(sentence) for sentence in ordinary)


@pytest.mark.parametrize(
    "word",
    """
    was is been made make making called named name announced present took take taken gave given got
    went came left under with part began started set put opened declared united state country
    members band music year now found form built launch won held returned moved back out term run
    led leading
    """.split(),
)
def test_no_everyday_word_keeps_a_sentence_by_itself(word):
    assert not FILTER.keeps(f"Some people {word} rather slowly today.")


def test_what_a_trigger_needs_stands_near():
    near = replace(card("took+"), beside=("office",), before=0, behind=3)
    keeps = TriggerFilter([near]).keeps
    assert keeps("She took the high office.")
    assert not keeps("She took the long road to the office.")
    assert not keeps("The office took a walk.")


def test_what_reads_on_needs_another_rule_to_have_a_sentence_parsed():
    after = replace(card("after+"), id="t.after", beside=("joined",), before=0, behind=0)
    both = TriggerFilter([after, card("joined")])
    assert not TriggerFilter([after]).keeps("It joined after Sweden.")
    assert both.heard(both.fired("It joined after Sweden.")) == {"t.after", "t.t"}


def test_a_direct_object_stands_before_the_next_preposition():
    made = Clue(words=("made",), beside=("@",), before=1, behind=6, is_direct=True)
    keeps = TriggerFilter([replace(card(), further=(made,))]).keeps
    assert keeps("They made the new Holm Bank.")
    assert keeps("What Holm made in Oslo was a bank.")
    assert not keeps("They made the tables in Oslo.")


def test_a_clue_may_ask_for_two_things():
    both = replace(
        card(), further=(Clue(words=("let",), beside=("into", "to"), also=("@",), before=0, behind=6),)
    )
    keeps = TriggerFilter([both]).keeps
    assert keeps("They were let into the Union.")
    assert not keeps("They were let into the house.")
    assert not keeps("They were let by the Union.")


@pytest.mark.parametrize(
    ("trigger", "text", "kept"),
    [
        ("under @", "The firm grew under Welch.", True),
        ("under @", "The firm grew under him.", False),
        ("@ of @", "Tom of Hollow", True),
        ("in #", "It began in 1927.", True),
        ("in #", "It began in May.", False),
        ("led !to", "She led it.", True),
        ("led !to", "It led to war.", False),
        ("< founded", "Founded in 1927, it grew.", True),
        ("< founded", "It was founded.", False),
        ("left $", "Then Norway left.", True),
        ("left $", "Norway left it.", False),
        ("^", "the EU", True),
        ("^", "the Union", False),
        ("~united", "has united them", True),
        ("~united", "the United States", False),
        ("( @", "Ann Lee (Hollow)", True),
        ("@ ' @", "the Moons' Ann Lee", True),
        ("deputy chief of", "the deputy chief of staff", True),
    ],
)
def test_phrases_take_names_figures_and_edges(trigger, text, kept):
    assert TriggerFilter([card(trigger)]).keeps(text) is kept


def test_the_capital_of_a_first_word_names_only_what_it_may():
    keeps = TriggerFilter([card("@ left")]).keeps
    assert keeps("Norway left it.")
    assert not keeps("They left it.")


def test_no_two_patterns_share_an_id():
    ids = [card.id for card in PATTERNS]
    assert sorted(set(ids)) == sorted(ids)


def test_some_patterns_count_only_where_an_office_is_open():
    cards = [replace(card("hired"), id="t.open"), replace(card("joined"), id="t.t")]
    found = TriggerFilter(cards, open_only={"t.open"})
    asked = []
    assert not found.keeps("She was hired.")
    assert found.keeps("She was hired.", is_open=lambda _: True)
    assert found.heard(found.fired("She joined and was hired.", is_open=lambda _: False)) == {"t.t"}
    assert found.keeps("She joined.", is_open=lambda _: bool(asked.append("asked")))
    assert not asked
