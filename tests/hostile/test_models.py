"""Crafted model files are refused, whatever they hold; reading one runs nothing."""

import json

import pytest

from claims.errors import ModelError
from claims.extraction.choice import load_chooser
from claims.extraction.weighing.weigher import digest_of, load_weigher
from claims.matching.model import load_matcher, shipped_model_path
from claims.resources import model_path

MATCHING = json.loads(shipped_model_path().read_text(encoding="utf-8"))
WEIGHING = json.loads(model_path("extraction.json").read_text(encoding="utf-8"))

_BROKEN = {
    "a pickle": b"\x80\x04cos\nsystem\n(S'true'\ntR.",
    "nothing": b"",
    "a list": b"[]",
    "deep nesting": b"[" * 200_000,
    "no text": b"\xff\xfe\0",
    "half a file": json.dumps(MATCHING).encode()[:5000],
}
_CHANGED = {
    "a weight": {"weights": [w + 1e-9 for w in MATCHING["weights"]]},
    "infinite": {"weights": [float("inf")] * len(MATCHING["weights"])},
    "a scale of zero": {"scales": [0.0] * len(MATCHING["scales"])},
    "a shape": {"weights": MATCHING["weights"][:-1]},
    "a column that is not there": {"indicators": [10**6]},
    "a negative column": {"products": [[-1, 0]]},
    "other features": {"features": [f"x{name}" for name in MATCHING["features"]]},
    "text for numbers": {"means": ["__import__('os')"] * len(MATCHING["means"])},
    "an object for numbers": {"intercept": {"__class__": "os.system"}},
    "another format": {"format": "claims-matching-0"},
}


def _write(path, content):
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


@pytest.mark.parametrize("content", _BROKEN.values(), ids=_BROKEN)
@pytest.mark.parametrize("load", [load_matcher, load_weigher, load_chooser])
def test_a_file_that_is_no_model_is_refused(tmp_path, load, content):
    with pytest.raises(ModelError):
        load(_write(tmp_path / "m.json", content))


@pytest.mark.parametrize("change", _CHANGED.values(), ids=_CHANGED)
def test_a_changed_matching_model_is_refused(tmp_path, change):
    with pytest.raises(ModelError):
        load_matcher(_write(tmp_path / "m.json", MATCHING | change))


@pytest.mark.parametrize(
    "change",
    [
        {"intercept": float("nan")},
        {"threshold": "low"},
        {"threshold": 10**400},
        {"digest": None},
        {"weights": {"subject_is_long": float("inf")}},
        {"weights": [1, 2]},
        {"features": []},
        {"format": 0},
    ],
    ids=str,
)
def test_a_changed_weighing_model_is_refused(tmp_path, change):
    with pytest.raises(ModelError):
        load_weigher(_write(tmp_path / "m.json", WEIGHING | change))


def test_a_digest_that_does_not_fit_is_refused(tmp_path):
    model = load_weigher()
    sound = _write(tmp_path / "sound.json", WEIGHING | {"digest": digest_of(model)})
    assert load_weigher(sound) == model
    moved = WEIGHING | {"digest": digest_of(model), "intercept": WEIGHING["intercept"] + 0.1}
    with pytest.raises(ModelError, match="digest"):
        load_weigher(_write(tmp_path / "moved.json", moved))
