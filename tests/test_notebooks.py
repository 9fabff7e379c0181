"""Notebooks run from top to bottom, stay short, keep logic out and their outputs in."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
# Less material than a reader's run has, so that the tests stay quick.
PARAMETERS = {"ROWS": "120"}
_LOGIC = re.compile(r"^\s*(?:def|class|while|try|lambda)\b|^\s*from \S+ import \*", re.MULTILINE)


def _stored(path):
    # Imported by the tests that need it: the import takes as long as collecting a thousand tests.
    return pytest.importorskip("nbformat").read(path, as_version=4)


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request):
    """Each notebook, as stored."""
    return _stored(request.param)


def _code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _texts(cells):
    """All words of the outputs: streams, plain texts, pages."""
    for cell in cells:
        for output in cell.outputs:
            yield output.get("text", "")
            yield from (str(v) for kind, v in output.get("data", {}).items() if kind.startswith("text/"))


def test_the_five_notebooks_are_there():
    assert [path.name[:2] for path in NOTEBOOKS] == ["01", "02", "03", "04", "05"]


def test_a_notebook_is_short_and_holds_no_logic(notebook):
    sources = [cell.source for cell in _code(notebook)]
    assert sum(len(source.splitlines()) for source in sources) <= 60
    assert max(len(source.splitlines()) for source in sources) <= 12
    assert not [source for source in sources if _LOGIC.search(source)]


def test_each_code_cell_follows_its_own_words(notebook):
    kinds = [cell.cell_type for cell in notebook.cells]
    assert kinds == ["markdown", "code"] * (len(kinds) // 2)


def test_a_notebook_keeps_the_outputs_of_its_run(notebook):
    cells = _code(notebook)
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert sum(bool(cell.outputs) for cell in cells) >= len(cells) - 1
    assert not [output for cell in cells for output in cell.outputs if output.output_type == "error"]


def test_what_is_kept_names_no_machine_and_no_warning(notebook):
    for text in _texts(_code(notebook)):
        assert not re.search(r"/(?:tmp|home|root|Users|work)/|Warning:|Traceback", text)


def test_pictures_are_kept_as_pictures(notebook):
    for cell in _code(notebook):
        if "draw_" in cell.source.replace("import draw_", ""):
            assert any("image/png" in output.get("data", {}) for output in cell.outputs), cell.source


def test_parameters_are_read_from_the_environment_and_documented(notebook, request):
    named = set(re.findall(r"environ\.get\(\"(\w+)\"", "".join(c.source for c in _code(notebook))))
    assert named
    rows = [
        line for line in (FOLDER / "README.md").read_text(encoding="utf-8").splitlines() if "ipynb)" in line
    ]
    (row,) = [line for line in rows if notebook.cells[0].source[2:4] in line[:6]]
    assert {f"`{name}`" for name in named} == set(re.findall(r"`[A-Z_]+`", row))


def test_the_sample_material_has_a_card():
    card = (FOLDER / "data" / "README.md").read_text(encoding="utf-8")
    for path in (FOLDER / "data").iterdir():
        assert path.name == "README.md" or f"`{path.name}{'/' * path.is_dir()}`" in card


@pytest.mark.model
@pytest.mark.loopback
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_from_top_to_bottom(path, tmp_path, monkeypatch):
    monkeypatch.setenv("CLAIMS_NOTEBOOK_OUT", str(tmp_path))
    for name, value in PARAMETERS.items():
        monkeypatch.setenv(name, value)
    notebook = _stored(path)
    nbclient = pytest.importorskip("nbclient")
    resources = {"metadata": {"path": str(path.parent)}}
    nbclient.NotebookClient(notebook, timeout=300, resources=resources).execute()
