"""Cells that no spreadsheet runs, and that give their values back."""

import ast
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claims
from claims.cells import csv_line, defuse, restore

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "＝1", "'=1"]


@pytest.mark.parametrize("value", FORMULAS)
def test_a_formula_becomes_text(value):
    assert defuse(value)[0] == "'"


@pytest.mark.parametrize("value", ["NATO", "1949", "", "'tis", " =1", "a=b"])
def test_other_cells_stay_as_they_are(value):
    assert defuse(value) == value


@given(st.text())
def test_restoring_gives_the_value_back(value):
    assert restore(defuse(value)) == value


@given(
    st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1)
)
def test_a_row_survives_the_csv_reader(values):
    (row,) = csv.reader(io.StringIO(csv_line(values), newline=""))
    assert [restore(cell) for cell in row] == values


def _called(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}


def test_whatever_writes_csv_defuses_it():
    called = {path.name: _called(path) for path in Path(claims.__file__).parent.rglob("*.py")}
    writing = {name for name, calls in called.items() if {"writerow", "writerows"} & calls}
    assert {"cells.py", "building.py", "tidying.py"} <= writing
    assert not {name for name in writing if "defuse" not in called[name]}
    # pandas would write cells as they are.
    assert not {name for name, calls in called.items() if "to_csv" in calls}
