"""Training is deterministic, splits by subject and beats its baselines."""

import pytest

from claims.matching import MatchingModel, train
from claims.matching.card import model_card
from claims.matching.features import FEATURE_NAMES


@pytest.fixture(scope="module")
def result(table, tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    made = train(table, seed=5, per_fact=1, most_rows=150)
    made.model.save(folder / "m.json")
    return made, folder


def test_the_model_written_is_the_model_measured(result):
    made, folder = result
    assert MatchingModel.load(folder / "m.json", features=FEATURE_NAMES).digest == made.model.digest


def test_training_again_gives_the_same_bytes(table, result, tmp_path):
    made, folder = result
    again = train(table, seed=5, per_fact=1, most_rows=150)
    again.model.save(tmp_path / "m.json")
    assert (tmp_path / "m.json").read_bytes() == (folder / "m.json").read_bytes()
    assert model_card(again) == model_card(made)


def test_the_model_beats_the_baselines_on_subjects_not_seen(result):
    made, _ = result
    best = max(parts["all"].f1 for parts in made.baselines.values())
    assert made.scores["all"].f1 > best
    assert made.scores["all"].brier < min(parts["all"].brier for parts in made.baselines.values())


def test_the_card_names_every_feature_and_family(result):
    made, _ = result
    card = model_card(made)
    assert all(f"`{name}`" in card for name in FEATURE_NAMES)
    assert all(f"| {part} |" in card for part in ("all", "founding", "membership", "leadership"))
