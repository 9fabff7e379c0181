"""FactBench: never below the year look-up, and wrong dates are not let through."""

import json
from pathlib import Path

import pytest

from claims.benchmarks.factbench import score_factbench
from claims.benchmarks.factbench_table import read_places, write_table
from claims.checker import Checker

FOLDER = Path(__file__).parents[3] / "shared" / "benchmarks" / "factbench"


@pytest.fixture
def small(tmp_path):
    """Write the benchmark's files with one fact a relation."""
    term = 'http://x/Golda_Meir,,"Prime Minister of the Moon",1969-03-17,1974-06-03'
    leaders = f"person,timePeriod,office,from,to\n{term}\n"
    tmp_path.joinpath("reference_leader_out_dbpedia_001.csv").write_text(leaders)
    players = "player,timePeriod,team,from,to\nhttp://x/Pau_Gasol,,http://x/Memphis_Grizzlies,2001,2007\n"
    tmp_path.joinpath("reference_nbateam_out_dbpedia_005.csv").write_text(players)
    english = lambda name: [{"value": name, "lang": "/lang/en"}]  # noqa: E731
    company = {
        "name": english("Microsoft"),
        "/organization/organization/date_founded": {"value": "1975-04-04"},
        "/organization/organization/place_founded": [{"name": english("Albuquerque")}],
    }
    places = [{"/business/industry/companies": [company]}]
    tmp_path.joinpath("reference_foundationPlace_freebase.json").write_text(json.dumps(places))
    rows = [
        ("leader", "office", "Golda Meir", "Moon", "1969-03-17", "1974-06-03", "correct"),
        ("leader", "office", "Golda Meir", "Moon", "1970", "1974", "date"),
        ("leader", "deathPlace", "Golda Meir", "Moon", "1969", "1974", "property"),
        ("leader", "office", "Pau Gasol", "Moon", "1969", "1974", "mix"),
        ("foundationPlace", "foundationPlace", "Microsoft", "Albuquerque", "1975", "1975", "correct"),
        ("foundationPlace", "foundationPlace", "Microsoft", "Seattle", "1975", "1975", "mix"),
    ]
    names = ("relation", "predicate", "subject_label", "object_label", "start", "end", "kind")
    lines = [json.dumps({**dict(zip(names, row, strict=True)), "file": str(i)}) for i, row in enumerate(rows)]
    tmp_path.joinpath("train_claims.jsonl").write_text("\n".join(lines))
    return tmp_path


def test_correct_claims_are_supported_and_changed_ones_are_not(small, tmp_path):
    checker = Checker(write_table(small, tmp_path / "table"), default_table=False)
    leader = score_factbench(small, checker, "leader")
    assert (leader.f1, leader.rejected) == (1.0, {"date": 1.0, "property": 1.0, "mix": 1.0})
    assert score_factbench(small, checker, "foundationPlace").f1 == 1.0


def test_places_are_read_with_the_year(small):
    assert read_places(small) == {"Microsoft": {("Albuquerque", "1975")}}


@pytest.mark.shared
@pytest.mark.skipif(not FOLDER.exists(), reason="the development data is not beside the checkout")
@pytest.mark.parametrize(("relation", "floor"), [("leader", 0.93), ("foundationPlace", 0.99)])
def test_the_benchmark_stays_above_its_floor(tmp_path_factory, relation, floor):
    folder = write_table(FOLDER, tmp_path_factory.mktemp("factbench"))
    score = score_factbench(FOLDER, Checker(folder, default_table=False), relation)
    assert score.f1 >= floor
    assert score.rejected["date"] >= 0.95
