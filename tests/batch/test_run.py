"""A run that is killed at any moment loses, doubles and corrupts nothing."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_checker import FakeChecker, articles

from claims.batch import BatchOptions, run_batch
from claims.errors import BatchError
from claims.types import Article

RUNNER = Path(__file__).with_name("fake_checker.py")


def _run(target, inputs, **options):
    return run_batch(inputs, FakeChecker, BatchOptions(target=target, form="csv", **options))


def test_the_report_is_the_same_for_any_number_of_jobs(tmp_path):
    inputs = articles(120)
    for jobs in (1, 2, 3):
        _run(tmp_path / f"{jobs}.csv", inputs, jobs=jobs)
    assert len({(tmp_path / f"{jobs}.csv").read_bytes() for jobs in (1, 2, 3)}) == 1


def test_a_finished_run_leaves_no_parts(tmp_path):
    tally = _run(tmp_path / "r.csv", articles(3))
    assert [path.name for path in tmp_path.iterdir()] == ["r.csv"]
    assert tally.counts == {"articles": 3, "SUPPORTED": 3}


def test_no_articles_give_the_header_alone(tmp_path):
    _run(tmp_path / "r.csv", [])
    assert (tmp_path / "r.csv").read_text().startswith("claim_id,article_id,")


def _interrupted(tmp_path, inputs):
    def broken():
        yield from inputs
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _run(tmp_path / "r.csv", broken())


def test_an_unfinished_run_is_not_overwritten_unasked(tmp_path):
    _interrupted(tmp_path, articles(120))
    with pytest.raises(BatchError, match="--resume"):
        _run(tmp_path / "r.csv", articles(120))


def test_resuming_checks_only_what_is_missing(tmp_path):
    _interrupted(tmp_path, articles(120))
    seen = []

    class Watching(FakeChecker):
        def check_many(self, items):
            seen.extend(items)
            return super().check_many(items)

    options = BatchOptions(target=tmp_path / "r.csv", form="csv", resume=True)
    tally = run_batch(articles(120), Watching, options)
    assert len(seen) == 20
    assert tally.counts["articles"] == 120


@pytest.mark.parametrize("change", ["settings", "form", "articles"])
def test_resuming_refuses_when_something_changed(tmp_path, change):
    _interrupted(tmp_path, articles(120))
    inputs = [Article(id="other", text="new"), *articles(119)] if change == "articles" else articles(120)
    options = BatchOptions(
        target=tmp_path / "r.csv",
        form="jsonl" if change == "form" else "csv",
        resume=True,
        settings={"table": "other"} if change == "settings" else {},
    )
    with pytest.raises(BatchError, match="cannot resume"):
        run_batch(inputs, FakeChecker, options)


def test_two_writers_of_one_report_are_kept_apart(tmp_path):
    def stream():
        yield from articles(60)
        with pytest.raises(BatchError, match="another process"):
            _run(tmp_path / "r.csv", articles(1), resume=True)

    _run(tmp_path / "r.csv", stream())
    assert len((tmp_path / "r.csv").read_bytes().splitlines()) > 60


def test_a_target_in_a_missing_folder_is_refused_before_any_work(tmp_path):
    with pytest.raises(BatchError, match="cannot be written"):
        _run(tmp_path / "no" / "r.csv", articles(1))


def kill_and_resume(folder, rounds, seed=7):
    """Kill a run at random moments until it ends by itself; give the report's bytes."""
    rng = random.Random(seed)
    target = folder / "r.csv"
    command = [sys.executable, str(RUNNER), str(target), "400", "0.001", "2"]
    for _ in range(rounds):
        child = subprocess.Popen(command, start_new_session=True)
        time.sleep(rng.uniform(0.25, 0.9))
        child.kill()
        child.wait()
    subprocess.run(command, check=True)
    return target.read_bytes()


@pytest.mark.parametrize("rounds", [4, pytest.param(100, marks=pytest.mark.slow)])
def test_kills_lose_double_and_corrupt_nothing(tmp_path, rounds):
    whole = tmp_path / "whole"
    killed = tmp_path / "killed"
    whole.mkdir()
    killed.mkdir()
    _run(whole / "r.csv", articles(400))
    assert kill_and_resume(killed, rounds) == (whole / "r.csv").read_bytes()
