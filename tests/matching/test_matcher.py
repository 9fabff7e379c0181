"""The estimator keeps scikit-learn's contract and learns from gaps."""

import numpy as np
import pytest
from sklearn.utils.estimator_checks import parametrize_with_checks

from claims.errors import ModelError
from claims.matching import ClaimMatcher


@parametrize_with_checks([ClaimMatcher(random_state=0)])
def test_the_estimator_passes_the_checks_of_scikit_learn(estimator, check):
    check(estimator)


@pytest.fixture(scope="module")
def pairs():
    """Pairs whose first column tells, with gaps; the second tells only where the first is high."""
    rng = np.random.default_rng(7)
    X = rng.random((1500, 3))
    odds = 8 * (X[:, 0] * X[:, 1] - 0.3)
    y = (rng.random(1500) < 1 / (1 + np.exp(-odds))).astype(int)
    X[rng.random((1500, 3)) < 0.1] = np.nan
    return X, y, np.repeat(np.arange(150), 10), np.repeat(np.arange(500), 3)


def test_probabilities_are_calibrated_on_groups_not_seen(pairs):
    X, y, groups, _ = pairs
    seen = groups < 100
    matcher = ClaimMatcher(random_state=0).fit(X[seen], y[seen], groups=groups[seen])
    probability = matcher.predict_proba(X[~seen])[:, 1]
    high = probability > 0.5
    assert abs(probability[high].mean() - y[~seen][high].mean()) < 0.08
    assert abs(probability[~high].mean() - y[~seen][~high].mean()) < 0.08


def test_the_calibration_may_look_at_the_best_pair_of_each_claim(pairs):
    X, y, groups, claims = pairs
    plain = ClaimMatcher(random_state=0).fit(X, y, groups=groups)
    best = ClaimMatcher(random_state=0).fit(X, y, groups=groups, claims=claims)
    assert (plain.model_.slope, plain.model_.offset) != (best.model_.slope, best.model_.offset)
    np.testing.assert_allclose(plain.model_.weights, best.model_.weights)


def test_a_saved_model_predicts_the_same(pairs, tmp_path):
    X, y, *_ = pairs
    matcher = ClaimMatcher(random_state=0).fit(X, y).named(("a", "b", "c"))
    matcher.save(tmp_path / "model.json")
    again = ClaimMatcher.load(tmp_path / "model.json", features=("a", "b", "c"))
    np.testing.assert_array_equal(again.predict_proba(X), matcher.predict_proba(X))
    np.testing.assert_array_equal(again.predict(X), matcher.predict(X))


def test_fitting_twice_gives_the_same_model(pairs):
    X, y, groups, claims = pairs
    one, two = (ClaimMatcher(random_state=3).fit(X, y, groups=groups, claims=claims) for _ in range(2))
    assert one.model_.digest == two.model_.digest


def test_names_must_fit_the_columns(pairs):
    X, y, *_ = pairs
    with pytest.raises(ModelError, match="2 names for 3 columns"):
        ClaimMatcher(random_state=0).fit(X, y).named(("a", "b"))
