"""README and docs say what is true: commands run, examples print what they say."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COOKBOOK = (ROOT / "docs" / "cookbook.md").read_text(encoding="utf-8")

FACTS = """\
fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval,basis,rank
f-guild,org:bakers-guild,Guild of Bakers,founded,,,,1901-02-03,charter,preferred
"""


def _blocks(text, language):
    return re.findall(rf"```{language}\n(.*?)```", text, re.S)


def _commands():
    lines = [line for block in _blocks(COOKBOOK, "sh") for line in block.splitlines()]
    return [line for line in lines if line.startswith("claims ")]


def _finished(folder):
    """A reviewed report and a corrected annotation, as people leave them."""
    cells = {"claim_id": "1", "article_id": "a", "relation": "founded", "subject": "NATO", "label": "REFUTED"}
    cells |= {"evidence": "f-nato-1949-04-04", "reviewed": "yes"}
    rows = f"{','.join(cells)}\n{','.join(cells.values())}\n"
    (folder / "reviewed.csv").write_text(rows, encoding="utf-8")
    text = "NATO was founded in 1949."
    region = {"id": "c", "from_name": "claim", "type": "labels"}
    filled = {"id": "c", "from_name": "filled", "type": "textarea", "value": {"text": ["subject: NATO"]}}
    chosen = {"id": "c", "from_name": "verdict", "type": "choices", "value": {"choices": ["SUPPORTED"]}}
    region["value"] = {"start": 0, "end": 25, "text": text, "labels": ["founded"]}
    task = {"data": {"text": text}, "annotations": [{"result": [region, filled, chosen]}]}
    (folder / "annotated.json").write_text(json.dumps([task]), encoding="utf-8")


@pytest.fixture(scope="module")
def desk(tmp_path_factory, table):
    """A folder with the files the cookbook's commands name."""
    folder = tmp_path_factory.mktemp("desk")
    for name in ("article.txt", "passage.txt"):
        (folder / name).write_text("NATO was founded in 1949.", encoding="utf-8")
    (folder / "articles.jsonl").write_text(
        '{"id": "1", "text": "NATO was founded in 1949."}\n', encoding="utf-8"
    )
    spreadsheet = 'date;text\n2024-10-01;"NATO was founded in 1949; Zürich, 1951."\n'
    (folder / "export.csv").write_bytes(spreadsheet.encode("cp1252"))
    (folder / "facts.csv").write_text(FACTS, encoding="utf-8")
    (folder / "claims.csv").write_text("relation,subject,when\nfounded,NATO,1949\n", encoding="utf-8")
    _finished(folder)
    own = folder / "my_table"
    own.mkdir()
    fact = "basis,rank,source_ids,verified,recorded_from,recorded_to,note"
    header = {
        "entities": "entity_id,kind,subkind,label,official_name,wikidata,country,disambiguation,"
        "body_id,title",
        "aliases": "alias,entity_id,lang,kind,valid_from,valid_to,ambiguous",
        "founding": f"fact_id,entity_id,relation,date,{fact}",
        "membership": f"fact_id,member_id,body_id,role,interval,{fact}",
        "leadership": f"fact_id,holder_id,post_id,interval,acting,{fact}",
        "events": "event_id,label,kind,place,interval,source_ids,verified,note",
        "sources": "source_id,title,publisher,url,licence,retrieved,tier",
        "coverage": "coverage_id,relation,scope_id,role,complete_from,complete_to,as_of,closed_world,"
        "expected_count,note",
    }
    for name, columns in header.items():
        (own / f"{name}.csv").write_text(columns + "\n", encoding="utf-8")
    with (own / "entities.csv").open("a", encoding="utf-8") as rows:
        rows.write("org:rhine-league,organisation,,Rhine League,,,,,,\n")
    # Of two commands in a row the second may be run first, or by another worker: each has a desk of its own.
    _run("claims export gold annotated.json -o gold.jsonl", folder)
    _run("claims table build facts.csv -o built_table", folder)
    return folder


def _run(command, folder):
    arguments = [sys.executable, "-m", *shlex.split(command)]
    return subprocess.run(
        arguments, capture_output=True, text=True, cwd=folder, check=False, stdin=subprocess.DEVNULL
    )


@pytest.mark.model
@pytest.mark.parametrize("command", _commands())
def test_the_cookbooks_commands_run(desk, command, tmp_path):
    own = shutil.copytree(desk, tmp_path / "desk")
    if "-o built_table" in command:
        shutil.rmtree(own / "built_table")  # a table is never built over another one
    done = _run(command, own)
    assert done.returncode == 0, done.stderr


@pytest.mark.model
@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_python_examples_print_what_they_say(page, tmp_path):
    for code in _blocks(page.read_text(encoding="utf-8"), "python"):
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=False
        )
        assert done.returncode == 0, done.stderr
        for said in re.findall(r"print\(.*\)\s+# (.+)", code):
            assert said in done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_threat_names_a_test_that_exists():
    rows = (ROOT / "docs" / "threat_model.md").read_text(encoding="utf-8").split("| --- | --- | --- |\n")[1]
    rows = rows.split("\n\n")[0].splitlines()
    assert len(rows) > 10
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)`", row.split("|")[3])
        assert named, row
        for name in named:
            assert (ROOT / name).is_file(), name


def test_the_readme_stays_short():
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150


def test_no_file_names_a_host_of_a_registry():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    hosts = re.compile("|".join(["py" + r"pi\.org", "python" + "hosted", r"npmjs\.", r"deb\.debian"]))
    for name in tracked.stdout.splitlines():
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".toml", ".md", ".lock", ".yml", ".cfg", ""}:
            assert not hosts.search(path.read_text(encoding="utf-8", errors="ignore")), name
