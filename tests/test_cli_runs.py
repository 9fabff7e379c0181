"""Long runs from the command line: interrupted, resumed, refused, cut short by their reader."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

pytestmark = pytest.mark.model
_CLAIMS = [sys.executable, "-m", "claims"]
_PLAIN = {"NO_COLOR": "1", "COLUMNS": "120"}


def _check(folder, *arguments, **options):
    command = [*_CLAIMS, "check", "in.jsonl", "--published", "2024-10-01", *arguments]
    return subprocess.Popen(
        command, cwd=folder, env=os.environ | _PLAIN, stderr=subprocess.PIPE, text=True, **options
    )


def _ended(process):
    _, told = process.communicate(timeout=120)
    assert "Traceback" not in told
    return process.returncode, told


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with 120 articles and the report of a run over them that nobody disturbed."""
    folder = tmp_path_factory.mktemp("runs")
    lines = [{"id": str(n), "text": f"NATO was founded in {1900 + n % 99}."} for n in range(120)]
    (folder / "in.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    code, told = _ended(_check(folder, "-o", "whole.csv", "--jobs", "2"))
    assert code == 0, told
    return folder


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_stopped_run_goes_on_where_it_stopped(desk, sent):
    target = desk / f"{sent.name}.csv"
    run = _check(desk, "-o", target.name, "--jobs", "1", start_new_session=True)
    while not list(desk.glob(f"{target.name}.parts/*.part")):
        assert run.poll() is None, "the run ended before it could be interrupted"
        time.sleep(0.01)
    # Ctrl-C reaches the workers too; whoever kills or terminates means one process.
    (os.killpg if sent is signal.SIGINT else os.kill)(run.pid, sent)
    code, told = _ended(run)
    if sent is signal.SIGKILL:
        assert code == -sent
    else:
        assert code == 128 + sent
        assert "--resume goes on" in told
    assert not target.exists()
    code, _ = _ended(_check(desk, "-o", target.name, "--resume"))
    assert code == 0
    assert target.read_bytes() == (desk / "whole.csv").read_bytes()


@pytest.mark.loopback
def test_an_engine_writes_the_bytes_of_a_local_run(desk):
    pytest.importorskip("distributed")
    code, told = _ended(_check(desk, "-o", "engine.csv", "--engine", "dask"))
    assert code == 0, told
    assert (desk / "engine.csv").read_bytes() == (desk / "whole.csv").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--engine", "abacus"], "is no engine"),
        (["--engine", "dask", "--format", "html"], "csv or jsonl"),
        (["--engine", "dask", "--format", "csv", "--recorded-on", "2021-07-01"], "the table of today"),
    ],
)
def test_refuses_what_an_engine_cannot_do(desk, arguments, message):
    code, told = _ended(_check(desk, *arguments))
    assert code == 2
    assert message in told


@pytest.mark.parametrize(
    ("recorded", "label"), [([], "SUPPORTED"), (["--recorded-on", "2021-07-01"], "NOT ENOUGH INFO")]
)
def test_articles_are_judged_by_what_the_table_said_on_a_day(tmp_path, recorded, label):
    text = "Ashraf Ghani left office as president of Afghanistan in August 2021."
    (tmp_path / "in.jsonl").write_text(json.dumps({"id": "1", "text": text}), encoding="utf-8")
    code, told = _ended(_check(tmp_path, "-o", "out.jsonl", *recorded))
    assert code == 0, told
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["label"] == label


def test_resuming_refuses_when_input_or_options_changed(desk, monkeypatch):
    parts = desk / "other.csv.parts"
    parts.mkdir()
    manifest = {"input": "of other articles", "time limit": "5"}
    (parts / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    code, told = _ended(_check(desk, "-o", "other.csv", "--resume"))
    assert code == 2
    (told,) = [line for line in told.splitlines() if "cannot resume, changed since" in line]
    for name in ("form", "input", "model", "published", "settings", "table", "time limit", "tool"):
        assert name in told


def test_a_reader_that_has_seen_enough_is_no_fault(desk):
    run = _check(desk, "--format", "jsonl", stdout=subprocess.PIPE)
    run.stdout.readline()
    run.stdout.close()
    assert _ended(run)[0] == 128 + signal.SIGPIPE


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_standard_output_is_told(desk, monkeypatch, unbuffered):
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with open("/dev/full", "w") as full:
        code, told = _ended(_check(desk, "--format", "csv", stdout=full))
    assert code == 2
    assert "No space left on device" in told
