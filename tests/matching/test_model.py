"""A stored model is plain numbers, read in milliseconds, refused when anything differs."""

import json
import subprocess
import sys

import numpy as np
import pytest

from claims.errors import ModelError
from claims.matching import FEATURE_NAMES, MatchingModel, load_matcher
from claims.matching.model import shipped_model_path


@pytest.fixture
def record():
    return json.loads(shipped_model_path().read_text(encoding="utf-8"))


def _load(tmp_path, record, **options):
    path = tmp_path / "model.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    return MatchingModel.load(path, **options)


def test_the_shipped_model_fits_the_features_of_this_version(matcher):
    assert matcher.features == FEATURE_NAMES


def test_a_model_for_other_features_is_refused(tmp_path, record):
    with pytest.raises(ModelError, match=r"other features.*shoe_size"):
        _load(tmp_path, record, features=(*FEATURE_NAMES[:-1], "shoe_size"))


def test_a_changed_weight_is_noticed(tmp_path, record):
    record["weights"][0] += 0.5
    with pytest.raises(ModelError, match="digest"):
        _load(tmp_path, record)


def test_a_model_from_other_training_pairs_is_refused(tmp_path, record):
    assert _load(tmp_path, record, training_digest=record["training_digest"])
    with pytest.raises(ModelError, match="other pairs"):
        _load(tmp_path, record, training_digest="0" * 64)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("weights", [1.0]),
        ("format", "pickle"),
        ("indicators", [999]),
        ("intercept", None),
        ("slope", float("nan")),
        ("features", 7),
    ],
)
def test_damage_of_any_sort_is_a_model_error(tmp_path, record, name, value):
    record[name] = value
    with pytest.raises(ModelError, match="claims train"):
        _load(tmp_path, record)


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "{}"])
def test_what_is_no_model_is_a_model_error(tmp_path, text):
    (tmp_path / "model.json").write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match="not a matching model"):
        load_matcher(tmp_path / "model.json")


def test_saving_twice_gives_the_same_bytes(tmp_path, matcher):
    matcher.save(tmp_path / "a.json")
    MatchingModel.load(tmp_path / "a.json").save(tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_decisions_are_those_of_the_columns_written_out(matcher):
    X = np.random.default_rng(0).random((50, len(matcher.features)))
    X[X < 0.2] = np.nan
    written_out = matcher.expand(X) @ matcher.weights + matcher.intercept
    np.testing.assert_allclose(matcher.decision_function(X), matcher.slope * written_out + matcher.offset)


def test_no_pairs_give_no_probabilities(matcher):
    assert matcher.predict_proba(np.empty((0, len(matcher.features)))).shape == (0, 2)


def test_reading_a_model_does_not_import_scikit_learn():
    code = "import sys, claims.matching as m; m.load_matcher(); print('sklearn' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
