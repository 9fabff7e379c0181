"""Pairs of statements that cannot both be true, and pairs that can."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from factories_table import claim

from claims.consistency import contradictions

SG = "secretary general"
HOLDS = claim("holds_office", "Mark Rutte", "NATO", role=SG)
TOOK = claim("took_office", "Mark Rutte", "NATO", role=SG, predecessor="Jens Stoltenberg")
PUBLISHED = date(2024, 10, 1)


def at(stated, published=PUBLISHED):
    return replace(stated, published=published)


CLASHES = [
    (claim("founded", "NATO", when="1949"), claim("founded", "NATO", when="1955"), "two dates"),
    (
        claim("joined", "Sweden", "NATO", when="2024"),
        claim("joined", "Sweden", "NATO", when="2022"),
        "two dates",
    ),
    (HOLDS, claim("holds_office", "Jens Stoltenberg", "NATO", role=SG), "two holders"),
    (TOOK, claim("took_office", "Jens Stoltenberg", "NATO", role=SG, predecessor="Mark Rutte"), "the other"),
    (
        TOOK,
        claim("took_office", "Mark Rutte", "NATO", role=SG, predecessor="Kaja Kallas"),
        "two predecessors",
    ),
    (
        claim("member", "Sweden", "NATO"),
        claim("member", "Sweden", "NATO", polarity="negative"),
        "said and denied",
    ),
    (
        claim("joined", "Ruritania", "EU", when="2004"),
        claim("left", "Ruritania", "EU", when="2001"),
        "end comes before",
    ),
    (at(claim("left", "Ruritania", "EU", when="2001")), at(claim("member", "Ruritania", "EU")), "still in"),
    (
        claim("member_count", "NATO", quantity="32 member"),
        claim("member_count", "NATO", quantity="30 member"),
        "two numbers",
    ),
    (
        claim("ordinal_member", "Sweden", "NATO", quantity="32 ordinal"),
        claim("ordinal_member", "Sweden", "NATO", quantity="31 ordinal"),
        "two numbers",
    ),
    (at(claim("age", "NATO", quantity="60 year")), at(claim("founded", "NATO", when="1949")), "does not fit"),
    (
        claim("tenure_length", "Jens Stoltenberg", "NATO", quantity="5 year"),
        claim("held_office", "Jens Stoltenberg", "NATO", when="2014/2024"),
        "does not fit",
    ),
    (
        claim("order", "Finland", "NATO", order="before", compared_with="Sweden"),
        claim("order", "Sweden", "NATO", order="before", compared_with="Finland"),
        "two orders",
    ),
]


@pytest.mark.parametrize(("first", "second", "why"), CLASHES)
@pytest.mark.parametrize("turned", [False, True])
def test_contradictions_are_found_either_way_round(first, second, why, turned):
    pair = [second, first] if turned else [first, second]
    (found,) = contradictions(pair)
    assert why in found.explanation
    assert (found.first, found.second) == tuple(pair)


PEACE = [
    (claim("founded", "NATO", when="1949"), claim("founded", "NATO", when="1949-04-04")),
    (claim("founded", "NATO", when="1949"), claim("founded", "Warsaw Pact", when="1955")),
    (HOLDS, claim("holds_office", "Rutte", "NATO", role=SG)),
    (HOLDS, claim("holds_office", "António Guterres", "United Nations", role=SG)),
    (
        claim("holds_office", "A", "France", role="defence minister"),
        claim("holds_office", "B", "France", role="defence minister"),
    ),
    (HOLDS, claim("holds_office", "Jens Stoltenberg", "NATO", role=SG, when="2020")),
    (HOLDS, claim("held_office", "Jens Stoltenberg", "NATO", role=SG)),
    (claim("founded", "NATO", when="1949"), claim("founded", "NATO", when="1955", modality="conditional")),
    (claim("joined", "Sweden", "NATO"), claim("joined", "Finland", "NATO")),
    (
        at(claim("left", "Ruritania", "EU", when="2024-08")),
        at(claim("member", "Ruritania", "EU")),
    ),
    (
        claim("member_count", "NATO", quantity="32 member"),
        claim("member_count", "NATO", quantity="12 member", when="1949"),
    ),
    (at(claim("age", "NATO", quantity="75 year")), at(claim("founded", "NATO", when="1949"))),
    (
        claim("order", "Finland", "NATO", order="before", compared_with="Sweden"),
        claim("order", "Sweden", "NATO", order="after", compared_with="Finland"),
    ),
]


@pytest.mark.parametrize(("first", "second"), PEACE)
def test_statements_that_can_both_be_true_are_left_alone(first, second):
    assert contradictions([first, second]) == []
    assert contradictions([second, first]) == []


def test_an_election_to_a_second_term_is_no_second_date():
    first = claim(
        "took_office", "Nana Addo", "Ghana", role="president", when="2016", sentence="He won in 2016."
    )
    again = claim("took_office", "Nana Addo", "Ghana", role="president", when="2020")
    assert contradictions([first, again]) == []
    assert len(contradictions([replace(first, sentence=""), again])) == 1


def test_two_joinings_with_a_leaving_between_them_are_no_contradiction():
    steps = [
        claim("joined", "Ruritania", "EU", when="1990"),
        claim("left", "Ruritania", "EU", when="2000"),
        claim("joined", "Ruritania", "EU", when="2010"),
    ]
    assert contradictions(steps) == []


@pytest.mark.model
def test_every_form_of_output_tells_of_a_contradiction(checker):
    text = "NATO was founded in 1949. The summit began. NATO was founded in 1955."
    report = checker.check(text, published="2024-10-01")
    told = [verdict for verdict in report if "Within the article: two dates" in verdict.explanation]
    assert [verdict.claim.when.edtf for verdict in told] == ["1949", "1955"]
    assert sum("cannot both be true" in note for note in report.notes) == 1
    assert all("Within the article" in record["explanation"] for record in report.records())
