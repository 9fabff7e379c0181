"""A run that is killed at any moment loses, doubles and corrupts nothing."""

import os
import signal
import subprocess
import sys
import time
import warnings
from pathlib import Path

import pytest
from fake_checker import FakeChecker, articles
from killing import kill_and_resume

from claims.batch import BatchOptions, run_batch
from claims.errors import BatchError
from claims.types import Article

RUNNER = Path(__file__).with_name("fake_checker.py")


def _run(target, inputs, **options):
    return run_batch(inputs, FakeChecker, BatchOptions(target=target, form="csv", **options))


def test_the_report_is_the_same_for_any_number_of_jobs(tmp_path):
    inputs = articles(120)
    for jobs in range(4):
        _run(tmp_path / f"{jobs}.csv", inputs, jobs=jobs)
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1


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


def _never():
    raise AssertionError("an article was read although nothing can be written")
    yield


@pytest.mark.parametrize("target", ["a folder", "/proc/r.csv"])
def test_a_target_that_cannot_be_written_is_refused_before_any_work(tmp_path, target):
    with pytest.raises(BatchError, match="cannot be written"):
        _run(tmp_path if target == "a folder" else Path(target), _never())


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to the superuser")
def test_a_read_only_folder_is_refused_before_any_work(tmp_path):
    tmp_path.chmod(0o555)
    with pytest.raises(BatchError, match="cannot be written"):
        _run(tmp_path / "r.csv", _never())


def test_a_run_interrupted_before_its_first_chunk_leaves_nothing(tmp_path):
    _interrupted(tmp_path, articles(3))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_ends_in_a_message_and_the_run_can_go_on(tmp_path):
    _run(tmp_path / "whole.csv", articles(400))
    command = [sys.executable, str(RUNNER), str(tmp_path / "r.csv"), "400", "0", "1"]
    # Parts of 25 rows fit into 20,000 bytes, the report does not: the limit strikes at the very end.
    for limit, is_kept in (("2000", False), ("20000", True)):
        done = subprocess.run([*command, limit], capture_output=True, text=True, check=False)
        assert "BatchError" in done.stderr
        assert "File too large" in done.stderr
        assert ("--resume goes on" in done.stderr) == is_kept
        assert not (tmp_path / "r.csv").exists()
    assert not list((tmp_path / "r.csv.parts").glob(".*"))
    subprocess.run(command, check=True)
    assert (tmp_path / "r.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_a_damaged_part_is_made_again(tmp_path):
    _run(tmp_path / "whole.csv", articles(120))
    _interrupted(tmp_path, articles(120))
    first, second, *_ = sorted((tmp_path / "r.csv.parts").glob("*.part"))
    first.write_bytes(first.read_bytes()[:-100])
    second.write_bytes(b"\0" * 50)
    _run(tmp_path / "r.csv", articles(120), resume=True)
    assert (tmp_path / "r.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_what_is_no_part_and_cannot_be_tidied_away_is_told(tmp_path):
    (tmp_path / "r.csv.parts" / "mine").mkdir(parents=True)
    with pytest.raises(BatchError, match="cannot be written"):
        _run(tmp_path / "r.csv", _never())


def test_a_damaged_manifest_is_refused(tmp_path):
    _interrupted(tmp_path, articles(120))
    (tmp_path / "r.csv.parts" / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(BatchError, match="is damaged"):
        _run(tmp_path / "r.csv", articles(120), resume=True)


# Every file operation of a run is such an event; a kill just before each one is every state a run can
# leave on disk, but for half-written temporary files, which the random kills below leave.
_OPERATIONS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "fcntl.lockf"}


def _killed_before(operation, target, inputs, **options):
    """Run in a child that is killed just before its nth file operation; tell whether it came to that."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        seen = 0

        def count(event, arguments):
            nonlocal seen
            if event in _OPERATIONS:
                seen += 1
                if seen == operation:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        _run(target, inputs, **options)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_a_kill_before_any_file_operation_loses_doubles_and_corrupts_nothing(tmp_path):
    inputs = articles(51)
    _run(tmp_path / "whole.csv", inputs)
    whole = (tmp_path / "whole.csv").read_bytes()
    operation = 1
    while True:
        target = tmp_path / str(operation) / "r.csv"
        target.parent.mkdir()
        if not _killed_before(operation, target, inputs):
            break
        left = {path.name for path in target.parent.iterdir()}
        assert left <= {"r.csv", "r.csv.parts"}
        assert not target.exists() or target.read_bytes() == whole
        _run(target, inputs, resume=True)
        assert target.read_bytes() == whole
        assert [path.name for path in target.parent.iterdir()] == ["r.csv"]
        operation += 1
    assert operation > 20


def test_what_a_run_killed_while_tidying_up_left_is_never_taken_for_the_next(tmp_path):
    _interrupted(tmp_path, articles(120))
    (tmp_path / "r.csv.parts" / "manifest.json").unlink()
    seen = []

    class Watching(FakeChecker):
        def check_many(self, items):
            seen.extend(items)
            return super().check_many(items)

    options = BatchOptions(target=tmp_path / "r.csv", form="csv", settings={"table": "new"})
    run_batch(articles(120), Watching, options)
    assert len(seen) == 120


def test_a_killed_run_can_go_on_although_its_workers_are_still_at_work(tmp_path):
    target = tmp_path / "r.csv"
    command = [sys.executable, str(RUNNER), str(target), "60", "0.2", "2"]
    with subprocess.Popen(command) as run:
        while not (tmp_path / "r.csv.parts" / "manifest.json").exists():
            assert run.poll() is None
        time.sleep(0.3)
        run.kill()
    # The workers sleep for some seconds yet; they inherited the lock file, and must not hold its lock.
    _run(target, articles(60), resume=True, jobs=2)
    assert len(target.read_bytes().splitlines()) > 60


@pytest.mark.parametrize(
    "kills",
    [5, pytest.param(100, marks=pytest.mark.slow), pytest.param(1000, marks=pytest.mark.soak)],
)
def test_kills_lose_double_and_corrupt_nothing(tmp_path, kills):
    seen = kill_and_resume(tmp_path, kills)
    assert seen["ended"] > 0
    assert seen == {"kills": kills, "ended": seen["ended"], "wrong": 0, "refused": 0, "left": 0}
