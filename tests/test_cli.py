"""The command line: formats, exit codes, messages."""

import csv
import json
import os
import re
import resource
import shutil
import subprocess
import sys

import pytest

from claims.resources import bundled_table

RIGHT = "NATO was founded in 1949."
WRONG = "NATO was founded in 1955."


def _claims(*arguments, cwd=None, stdin=None):
    command = [sys.executable, "-m", "claims", *map(str, arguments)]
    environment = os.environ | {"NO_COLOR": "1", "COLUMNS": "120"}
    return subprocess.run(
        command, capture_output=True, text=True, cwd=cwd, input=stdin, check=False, env=environment
    )


def test_help_names_every_command():
    done = _claims("--help")
    assert done.returncode == 0
    for command in ("check", "extract", "verify", "table", "train", "evaluate", "doctor"):
        assert command in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chekc"], "check"),
        (["check", "x.txt", "--published", "2024-02-30"], "not a day of the calendar"),
        (["check", "x.txt", "--fail-on", "wrong"], "is no label"),
        (["check", "x.txt", "--resume"], "can be resumed"),
        (["extract", "x.txt", "--format", "html"], "jsonl or csv"),
        (["check", "x.txt", "-o", "report.xlsx"], "ends in no known form"),
        (["check", "x.txt", "--table", "/no/such/table"], "/no/such/table"),
    ],
)
def test_wrong_usage_says_what_is_wrong_and_ends_with_2(arguments, message):
    done = _claims(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.model
def test_a_wrong_year_is_refuted_and_fails_the_run_when_asked(tmp_path):
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    arguments = ("check", "a.txt", "--published", "2024-10-01", "--format", "jsonl")
    done = _claims(*arguments, "--fail-on", "refuted,outdated", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    (record,) = map(json.loads, done.stdout.splitlines())
    assert (record["label"], record["expected"]) == ("REFUTED", "1949-04-04")
    assert "1 REFUTED" in done.stderr


@pytest.mark.model
@pytest.mark.parametrize("command", ["check", "extract"])
def test_articles_that_name_another_day_than_the_one_given_are_told_once(tmp_path, command):
    datelines = ("BRUSSELS, 4 April 2023 - ", "PARIS, 1 October 2024 - ", "", "5 May 2019\n")
    for number, dateline in enumerate(datelines):
        (tmp_path / f"{number}.txt").write_text(f"{dateline}{RIGHT}", encoding="utf-8")
    done = _claims(command, ".", "--published", "2024-10-02", cwd=tmp_path)
    (note,) = (line for line in done.stderr.splitlines() if "--published" in line)
    assert "note: 2 articles give another day" in note
    assert "0.txt (2023-04-04), 3.txt (2019-05-05);" in note
    assert "--published" not in _claims(command, ".", cwd=tmp_path).stderr.replace("(--published DATE)", "")


def test_every_fault_of_a_table_is_told_once(tmp_path):
    (tmp_path / "claims.csv").write_text("relation,subject\nfounded,NATO\n")
    rows = "".join(f"a{number},org:x,founded,{number}.5.1950\n" for number in range(10, 25))
    (tmp_path / "facts.csv").write_text(f"fact_id,subject_id,relation,interval\n{rows}")
    done = _claims("verify", "claims.csv", "--table", "facts.csv", cwd=tmp_path)
    assert done.returncode == 2
    headline, *faults = done.stderr.splitlines()
    assert headline == "reference table facts.csv has 15 errors:"
    assert len(faults) == len(set(faults)) == 15


def test_a_table_that_is_kept_says_so_on_the_command_line(tmp_path):
    (tmp_path / "claims.jsonl").write_text(
        '{"relation": "holds_office", "subject": "Odo Falk", "object": "Pier Board", "role": "warden"}\n'
    )
    (tmp_path / "facts.csv").write_text(
        "fact_id,subject_id,relation,object_id,role,interval,recorded_from\n"
        "a1,person:odo-falk,holds_post,org:pier-board,warden,2012-11-01/..,2022-03-01\n"
    )
    options = ("verify", "claims.jsonl", "--table", "facts.csv", "--no-default-table")
    asked = ("--published", "2024-05-01")
    plain, kept = (
        json.loads(_claims(*options, *asked, *more, cwd=tmp_path).stdout)
        for more in ((), ("--table-as-of", "2024-06-01"))
    )
    assert (plain["label"], plain["reason"]) == ("NOT ENOUGH INFO", "beyond_coverage")
    assert kept["label"] == "SUPPORTED"


@pytest.mark.model
def test_a_file_name_steers_no_terminal(tmp_path):
    done = _claims("check", "no\x1b]0;x\x07.txt", "--format", "jsonl", cwd=tmp_path)
    assert done.returncode == 3
    assert "no�]0;x�.txt: no such file" in done.stderr
    assert json.loads(done.stdout)["article_id"] == "no\x1b]0;x\x07.txt"


@pytest.mark.model
def test_failed_inputs_get_their_own_row_and_exit_3(tmp_path):
    (tmp_path / "a.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    done = _claims("check", "a.txt", "empty.txt", "no.txt", "-o", "r.csv", cwd=tmp_path)
    assert done.returncode == 3, done.stderr
    with (tmp_path / "r.csv").open(newline="", encoding="utf-8") as rows:
        found = list(csv.DictReader(rows))
    assert [(row["article_id"], row["label"]) for row in found] == [
        ("a.txt", "SUPPORTED"),
        ("empty.txt", ""),
        ("no.txt", ""),
    ]
    assert "no such file" in found[2]["error"]
    assert "no publication date" in done.stderr


@pytest.mark.model
def test_an_article_without_claims_gives_the_header(tmp_path):
    done = _claims("check", "-", "--format", "csv", stdin="The weather was fine.\n")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1


def test_verify_reads_structured_claims_and_keeps_bad_rows(tmp_path):
    rows = "relation,subject,object,when\nfounded,NATO,,1955\njioned,Sweden,NATO,\njoined,Sweden,NATO,2024\n"
    (tmp_path / "c.csv").write_text(rows, encoding="utf-8")
    done = _claims("verify", "c.csv", "--published", "2024-10-01", cwd=tmp_path)
    assert done.returncode == 3, done.stderr
    records = list(map(json.loads, done.stdout.splitlines()))
    assert [record.get("label") for record in records] == ["REFUTED", None, "SUPPORTED"]


def test_verify_writes_the_same_with_any_number_of_processes(tmp_path):
    rows = [f"joined,Sweden,NATO,{year},a{year // 4}" for year in range(1949, 2024)]
    told = "\n".join(["relation,subject,object,when,article_id", *rows, "jioned,Sweden,NATO,,"])
    (tmp_path / "c.csv").write_text(told, encoding="utf-8")
    for form in ("jsonl", "csv"):
        for jobs in ("1", "2"):
            done = _claims("verify", "c.csv", "-o", f"{jobs}.{form}", "--jobs", jobs, cwd=tmp_path)
            assert done.returncode == 3, done.stderr
        assert (tmp_path / f"1.{form}").read_bytes() == (tmp_path / f"2.{form}").read_bytes()


def test_a_table_is_checked_and_described():
    assert _claims("table", "check").returncode == 0
    done = _claims("table", "info")
    assert done.returncode == 0
    assert "member_of" in done.stdout


@pytest.mark.model
def test_the_doctor_finds_everything_well():
    done = _claims("doctor")
    assert done.returncode == 0, done.stdout
    assert "FAIL" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["chekc"], "Did you mean 'check'?"),
        (["table", "chek"], "Did you mean 'check'?"),
        (["check", "--publishd", "2024-10-01", "a.txt"], "--published"),
        (["check", "a.txt", "--fail-on", "refutd"], "did you mean refuted?"),
    ],
)
def test_a_typo_gets_a_suggestion(arguments, hint):
    done = _claims(*arguments)
    assert done.returncode == 2
    assert hint in " ".join(done.stderr.replace("│", " ").split())


def test_verify_reads_the_dialects_of_csvkit(tmp_path):
    (tmp_path / "c.csv").write_bytes("relation;subject\nfounded;'Zürich; Stadt'\n".encode("latin-1"))
    done = _claims("verify", "c.csv", "-d", ";", "-q", "'", "-e", "latin-1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["subject"]["name"] == "Zürich; Stadt"
    assert _claims("verify", "c.csv", "-d", ";", "--tabs", cwd=tmp_path).returncode == 2
    assert "latin-99" in _claims("verify", "c.csv", "-e", "latin-99", cwd=tmp_path).stderr


def test_verify_reads_standard_input():
    for stdin in ("relation,subject,when\nfounded,NATO,1949\n", '{"relation":"founded","subject":"NATO"}\n'):
        done = _claims("verify", "-", "--published", "2024-10-01", stdin=stdin)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["label"] == "SUPPORTED"


def test_the_shell_completes_commands_and_labels():
    def completed(words):
        asked = {"_CLAIMS_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "9"}
        asked["COMP_CWORD"] = str(len(words.split(" ")) - 1)
        script = "import sys; sys.argv = ['claims']; from claims.cli import main; main()"
        environment = os.environ | asked
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=False, env=environment
        )
        return done.stdout.split()

    assert completed("claims ch") == ["check"]
    assert "--delimiter" in completed("claims check --d")
    assert "refuted,outdated" in completed("claims check --fail-on ref")


def test_a_defect_is_one_line_and_a_traceback_only_when_asked(monkeypatch, capsys):
    from claims.cli import app as room

    def broken():
        raise RuntimeError("wires crossed")

    monkeypatch.setattr(room, "app", broken)
    # Its handlers would outlive the test, and whoever stops the suite would not be heard.
    monkeypatch.setattr(room, "stop_on_signals", lambda: None)
    monkeypatch.delenv("CLAIMS_TRACEBACK", raising=False)
    with pytest.raises(SystemExit) as ended:
        room.main()
    assert ended.value.code == 70
    (line,) = capsys.readouterr().err.splitlines()
    assert "wires crossed" in line
    monkeypatch.setenv("CLAIMS_TRACEBACK", "1")
    with pytest.raises(RuntimeError):
        room.main()


@pytest.mark.parametrize("command", [["seal", "t"], ["build", "t", "-o", "new"]], ids=["seal", "build"])
def test_a_full_disk_is_told_and_leaves_no_half_file(tmp_path, command):
    shutil.copytree(bundled_table(), tmp_path / "t")
    description = tmp_path / "t" / "datapackage.json"
    before = description.read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "claims", "table", *command],
        cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, 3_000)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "File too large" in done.stderr
    assert "defect" not in done.stderr
    assert description.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["t"]
    assert not list((tmp_path / "t").glob(".*"))


@pytest.mark.parametrize("no_color", [True, False])
def test_no_colour_where_none_is_wanted(no_color):
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment |= {"FORCE_COLOR": "1", "TERM": "xterm-256color"} | ({"NO_COLOR": "1"} if no_color else {})
    command = [sys.executable, "-m", "claims", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert bool(re.search(r"\x1b\[[\d;]*3\dm", done.stdout)) != no_color


def test_help_answers_without_the_heavy_imports():
    script = (
        "import sys; sys.argv = ['claims', '--help']\n"
        "from claims.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([m for m in ('spacy', 'sklearn', 'pandas', 'numpy', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
