"""The built wheel, installed without the checkout, carries everything it needs."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("build")
ROOT = Path(__file__).parent.parent

EXAMPLE = """
from claims import Checker
report = Checker().check("NATO was founded in 1955.", published="2024-10-01")
for verdict in report:
    print(verdict.label.value, verdict.expected)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = out.glob("*.whl")
    return path


def test_the_wheel_carries_table_models_seed_and_types(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        "claims/py.typed",
        "claims/models/matching.json",
        "claims/models/extraction.json",
        "claims/models/choice.json",
        "claims/_datasets/reference/membership.csv",
        "claims/_datasets/reference/datapackage.json",
        "claims/_seeds/gold_claims.jsonl",
        "claims/report/html/templates/report.html.j2",
    }
    assert wanted <= names
    assert not [name for name in names if name.startswith(("tests/", "notebooks/"))]


@pytest.mark.model
def test_the_installed_wheel_runs_the_example_without_the_checkout(wheel, tmp_path):
    home = tmp_path / "venv"
    # The libraries come from this environment; only the package itself is installed anew.
    venv.create(home, with_pip=False, system_site_packages=False)
    site = next((home / "lib").glob("python*/site-packages"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    libraries = [p for p in sys.path if p.endswith("site-packages")]
    (site / "libraries.pth").write_text("\n".join(libraries), encoding="utf-8")
    environment = os.environ | {"CLAIMS_CACHE": str(tmp_path / "cache"), "PYTHONPATH": ""}
    done = subprocess.run(
        [home / "bin" / "python", "-c", "import claims; print(claims.__file__)" + EXAMPLE],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    where, answer = done.stdout.splitlines()
    assert where.startswith(str(home))
    assert answer == "REFUTED 1949-04-04"
