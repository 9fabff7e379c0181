"""The trigger filter is made of the patterns' own triggers and lets all their examples pass."""

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
        ((), "anything", False),
    ],
)
def test_words_and_endings(triggers, text, kept):
    assert TriggerFilter([card(*triggers)] if triggers else []).keeps(text) is kept


def test_most_ordinary_sentences_are_left_out():
    ordinary = ["Rain fell over the weekend.", "Shares rose by 3 percent.", "Nobody was hurt in the storm."]
    assert not any(FILTER.keeps(sentence) for sentence in ordinary)
