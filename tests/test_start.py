"""What must not be imported before it is needed: start-up stays short."""

import subprocess
import sys

import pytest

HEAVY = {"spacy", "thinc", "sklearn", "scipy", "pandas", "numpy", "jinja2", "distributed"}


def _loaded_after(code):
    code = f"{code}\nimport sys; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("import claims", HEAVY),
        ("import claims.cli.app", HEAVY),
        ("from claims import Checker; Checker().check('Rain fell on the roof.')", HEAVY - {"numpy"}),
    ],
)
def test_imports_no_more_than_it_needs(code, unwanted):
    assert not _loaded_after(code) & unwanted


def test_the_command_line_starts_without_rooms_below():
    code = "import claims.cli.app, sys; assert 'claims.dates' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
