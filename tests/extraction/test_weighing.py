"""The weighing model: plain JSON, documented features, refused when made for others."""

import json

import pytest

from claims.errors import ModelError
from claims.extraction.weighing.features import FEATURES, feature_values
from claims.extraction.weighing.stored_models import FORMAT
from claims.extraction.weighing.weigher import LogisticWeigher, PriorWeigher, digest_of, load_weigher
from tests.factories import draft


def record(**fields):
    numbers = {
        "weights": {"rule:test.rule": 3.0, "subject_is_lower_case": -6.0},
        "intercept": 0.0,
        "threshold": 0.5,
    }
    good = {
        "format": FORMAT,
        "features": [feature.__name__ for feature in FEATURES],
        "digest": digest_of(LogisticWeigher(**numbers)),
    }
    return good | numbers | fields


@pytest.fixture
def stored(tmp_path):
    def write(**fields):
        path = tmp_path / f"model{len(list(tmp_path.iterdir()))}.json"
        path.write_text(json.dumps(record(**fields)))
        return path

    return write


def test_improbable_drafts_are_dropped(stored):
    kept = load_weigher(stored()).weigh([draft(subject="NATO"), draft(subject="the hills")])
    assert [(d.subject.name, round(d.confidence, 2)) for d in kept] == [("NATO", 0.95)]


@pytest.mark.parametrize(
    "fault",
    [
        {"features": ["other"]},
        {"weights": [1, 2]},
        {"threshold": "high"},
        {"format": 99},
        {"intercept": None},
    ],
    ids=lambda fault: next(iter(fault)),
)
def test_a_model_for_something_else_is_refused(stored, fault):
    with pytest.raises(ModelError):
        load_weigher(stored(**fault))


def test_a_file_that_is_no_json_is_refused(tmp_path):
    path = tmp_path / "model.json"
    path.write_bytes(b"\x80\x04pickle")
    with pytest.raises(ModelError, match=r"model\.json"):
        load_weigher(path)


def test_the_bundled_model_loads_and_says_how_it_was_measured():
    model = load_weigher()
    assert isinstance(model, LogisticWeigher)
    assert 0 < model.threshold < 1


def test_every_feature_is_documented_and_between_minus_one_and_one():
    values = {feature.__name__: feature(draft()) for feature in FEATURES}
    assert len(values) == len(FEATURES)
    assert all(feature.__doc__ for feature in FEATURES)
    assert all(-1 <= value <= 1 for value in values.values())


def test_rule_relation_and_evidence_are_features_too():
    values = feature_values(draft(made={"evidence": {"likeness": 0.5}, "rule": "founding.passive"}))
    assert values["rule:founding.passive"] == 1.0
    assert values["relation:founded"] == 1.0
    assert values["evidence:founding.likeness"] == 0.5


def test_without_a_model_a_guessed_body_costs_confidence():
    weigher = PriorWeigher()
    sure, unsure = weigher.weigh([draft(), draft(subject="the club")])[0], weigher.weigh([draft()])[0]
    assert sure.confidence == unsure.confidence > 0.5
