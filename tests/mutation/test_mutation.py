"""One thing changed in a true claim turns the label, with the right error type."""

import pytest
from mutation_pairs import generate
from mutation_proof import prove

from claims.checker import Checker

SHARE = 0.35
SAMPLE = 1500


@pytest.fixture(scope="module")
def pairs(table):
    return generate(table, share=SHARE)


@pytest.fixture(scope="module")
def structured(table):
    return Checker(table)


def test_the_generator_writes_thousands_of_pairs_of_every_kind(pairs):
    kinds = {pair.kind for pair in pairs}
    assert len(pairs) >= 5000
    assert kinds == {
        "article date",
        "count",
        "direction",
        "month",
        "negation",
        "order",
        "organisation",
        "person",
        "predecessor",
        "role",
        "year",
    }


def test_the_generator_is_deterministic(table):
    assert generate(table, share=0.02) == generate(table, share=0.02)


def test_changed_structured_claims_get_the_right_label_and_error_type(pairs, structured):
    outcome = prove(pairs[:SAMPLE], structured.verify)
    assert outcome.share >= 0.995, "\n".join(outcome.lines())
    assert outcome.supported == 0


@pytest.mark.slow
def test_all_changed_structured_claims_get_the_right_label_and_error_type(table, structured):
    outcome = prove(generate(table), structured.verify)
    assert outcome.share >= 0.995, "\n".join(outcome.lines())
    assert outcome.supported == 0
