"""Hidden aliases of FactBench are linked well above plain string matching, and hardly ever wrongly."""

import json
from pathlib import Path

import pytest

from claims.benchmarks.factbench_aliases import measure

FOLDER = Path(__file__).parents[3] / "shared" / "benchmarks" / "factbench"
WANTED = {"leader": 0.78, "nbateam": 0.62, "foundationPlace": 0.60}


def _write(folder):
    """Write a benchmark of one fact a relation in the benchmark's own layout."""
    folder.joinpath("reference_leader_out_dbpedia_001.csv").write_text("person\nhttp://x/Jens_Stoltenberg\n")
    folder.joinpath("reference_nbateam_out_dbpedia_005.csv").write_text("player\nhttp://x/LeBron_James\n")
    company = {"name": [{"value": "Nokia", "lang": "/lang/en"}]}
    places = [{"/business/industry/companies": [company]}]
    folder.joinpath("reference_foundationPlace_freebase.json").write_text(json.dumps(places))
    facts = [
        ("leader", "Jens Stoltenberg", ["Jens Stoltenburg", "Jens Stoltenberg", "Big Jens of Oslo"]),
        ("nbateam", "LeBron James", ["James, LeBron"]),
        ("foundationPlace", "Nokia", ["Nokia Oyj"]),
    ]
    lines = [
        json.dumps({"relation": r, "verdict": "correct", "subject_label": label, "subject_alts": aliases})
        for r, label, aliases in facts
    ]
    folder.joinpath("train_claims.jsonl").write_text("\n".join(lines))


def test_aliases_are_counted_without_the_name_itself(tmp_path):
    _write(tmp_path)
    ours = {score.relation: score for score in measure(tmp_path) if score.method == "claims.linking"}
    assert [(s.pairs, s.hits, s.wrong) for s in ours.values()] == [
        (2, 0.5, 0.0),
        (1, 1.0, 0.0),
        (1, 1.0, 0.0),
    ]


@pytest.mark.shared
def test_hidden_aliases_of_factbench():
    if not FOLDER.is_dir():
        pytest.skip("the development data do not lie beside the checkout")
    scores = [score for score in measure(FOLDER) if score.method == "claims.linking"]
    assert {s.relation: s.hits >= WANTED[s.relation] for s in scores} == dict.fromkeys(WANTED, True)
    assert max(s.wrong for s in scores) <= 0.02
