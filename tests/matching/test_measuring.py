"""Figures are those of the formulas, on numbers worked by hand."""

import numpy as np
import pytest

from claims.matching.measuring import calibration_error, reliability, scores_of


def test_scores_of_a_handful_of_claims():
    probability = np.array([0.9, 0.8, 0.6, 0.1])
    right = np.array([1.0, 1.0, 0.0, 0.0])
    scores = scores_of(probability, right, np.array([1.0, 1.0, 1.0, 0.0]))
    assert scores.precision == pytest.approx(2 / 3)
    assert scores.recall == pytest.approx(2 / 3)
    assert scores.brier == pytest.approx((0.01 + 0.04 + 0.36 + 0.01) / 4)
    assert scores.brier_skill == pytest.approx(1 - 0.105 / 0.25)


def test_bins_hold_equally_many_claims():
    probability = np.linspace(0, 1, 100)
    assert [one.size for one in reliability(probability, probability > 0.5)] == [10] * 10


def test_perfect_calibration_has_no_error():
    probability = np.repeat([0.25, 0.75], 4)
    right = np.array([1, 0, 0, 0, 1, 1, 1, 0], dtype=float)
    assert calibration_error(probability, right, bins=2) == pytest.approx(0.0)


def test_overconfidence_is_seen():
    assert calibration_error(np.full(10, 0.9), np.array([1.0, 0.0] * 5), bins=1) == pytest.approx(0.4)
