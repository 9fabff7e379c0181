"""NaN says "not comparable", 0 only "compared and different"."""

import math

import numpy as np
import pytest

from claims.matching import FEATURE_NAMES, FEATURES, feature_matrix, find_rows, link
from claims.matching.pairs import _likeness, gather


def _values(table, claim, subject_id, *, starting=""):
    """Give the features of a claim beside the row of one subject."""
    linked = link(claim, table)
    rows = find_rows([linked], table)
    facts = rows.facts()
    matrix = feature_matrix(gather([linked], rows, table))
    place = next(
        i
        for i, fact in enumerate(facts)
        if fact.subject_id == subject_id and fact.interval.edtf.startswith(starting)
    )
    return dict(zip(FEATURE_NAMES, matrix[place].tolist(), strict=True))


def test_every_feature_is_documented_and_named_once():
    assert len(set(FEATURE_NAMES)) == len(FEATURES)
    assert all((feature.__doc__ or "").startswith(("Say", "Give", "Compare")) for feature in FEATURES)


def test_an_undated_claim_cannot_be_compared_by_date(table, stated):
    values = _values(table, stated("joined", "Sweden", "NATO", published=None), "state:SWE")
    assert math.isnan(values["date_agreement"])
    assert math.isnan(values["date_distance"])
    assert math.isnan(values["recency"])


@pytest.mark.parametrize(("when", "agrees"), [("2024", 1), ("2024-03-08", 1), ("2024-03-10", 0), ("2019", 0)])
def test_dates_agree_at_the_coarser_precision_give_or_take_a_day(table, stated, when, agrees):
    values = _values(table, stated("joined", "Sweden", "NATO", when=when), "state:SWE", starting="2024")
    assert values["date_agreement"] == agrees


def test_a_claim_without_predecessor_has_none_to_compare(table, stated):
    values = _values(table, stated("took_office", "Mark Rutte", "NATO", role="chief"), "person:mark-rutte")
    assert math.isnan(values["predecessor_agreement"])


@pytest.mark.parametrize(("predecessor", "agrees"), [("Jens Stoltenberg", 1), ("Javier Solana", 0)])
def test_predecessors_are_compared_with_the_holder_before(table, stated, predecessor, agrees):
    claim = stated("took_office", "Mark Rutte", "NATO", role="secretary general", predecessor=predecessor)
    assert _values(table, claim, "person:mark-rutte", starting="2024")["predecessor_agreement"] == agrees


def test_another_subject_is_different_not_missing(table, stated):
    claim = stated("holds_office", "Emmanuel Macron", "NATO", role="secretary general")
    values = _values(table, claim, "person:mark-rutte")
    assert values["subject_link"] == 0.0
    assert math.isnan(values["subject_first"])


def test_the_present_is_judged_on_the_day_of_the_article(table, stated):
    claim = stated("holds_office", "Jens Stoltenberg", "NATO", role="chief", published="2025-01-01")
    values = _values(table, claim, "person:jens-stoltenberg", starting="2014")
    assert values["holds_at_publication"] == 0.0


def test_names_are_alike_by_their_words_and_not_compared_where_one_is_lacking():
    said = ["Ann Holt", "Holt Ann", "—", "Ann Holt", "", "Ann Holt"]
    known = ["Ann Holt", "Ann Holt", "—", "xyz", "Ann Holt", ""]
    alike = _likeness(said, known)
    np.testing.assert_array_equal(alike, [1, 1, 1, 0, np.nan, np.nan])
    assert not len(_likeness([], []))


def test_features_do_not_depend_on_the_rest_of_the_batch(table, stated):
    claims = [stated("joined", "Sweden", "NATO", when="2024"), stated("founded", "NATO", when="1949")]
    batch = [link(claim, table) for claim in claims]
    together = feature_matrix(gather(batch, find_rows(batch, table), table))
    apart = np.vstack([feature_matrix(gather([one], find_rows([one], table), table)) for one in batch])
    np.testing.assert_allclose(together, apart)


def test_no_pairs_make_an_empty_matrix(table):
    assert feature_matrix(gather([], find_rows([], table), table)).shape == (0, len(FEATURES))
