"""The trigger filter is made of the patterns' own triggers and lets all their examples pass."""

from dataclasses import replace

import pytest

from claims.extraction import families
from claims.extraction.frames import Pattern
from claims.extraction.triggers import TriggerFilter
from claims.relations import Relation

PATTERNS = families.patterns()
FILTER = TriggerFilter(PATTERNS)


def card(*triggers):
    return Pattern(id="t.t", relation=Relation.JOINED, triggers=triggers, example="", near_miss="")


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_every_example_passes_the_filter(pattern):
    assert FILTER.keeps(pattern.example)


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
