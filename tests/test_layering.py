"""A module imports only from floors below it, or from its own room."""

import ast
from pathlib import Path

import pytest

import claims

PACKAGE = Path(claims.__file__).parent

FLOORS = {
    "__about__": 0,
    "errors": 1,
    "relations": 1,
    "names": 1,
    "cells": 1,
    "display": 1,
    "late_patterns": 1,
    "time_limits": 1,
    "resources": 2,
    "dates": 2,
    "types": 3,
    "linking": 3,
    "articles": 4,
    "extraction": 4,
    "reference": 4,
    "matching": 5,
    "explanations": 4,
    "report": 5,
    "extraction.extractor": 5,
    "extraction.component": 5,
    "verdicts": 5,
    "consistency": 5,
    "checker": 6,
    "evaluation": 7,
    "exports": 6,
    "service": 7,
    "distributed": 7,
    "batch": 6,
    "diagnosis": 7,
    "curation": 7,
    "benchmarks": 7,
    "cli": 8,
    "__main__": 8,
}


def _room(module: str) -> str:
    """Name the room of a dotted module below `claims`: its own entry, else its top-level one."""
    return module if module in FLOORS else module.split(".")[0]


def _modules() -> list[str]:
    paths = PACKAGE.rglob("*.py")
    names = {".".join(p.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__") for p in paths}
    return sorted(names - {"__init__"})


def _imports(module: str) -> list[str]:
    """Name the rooms a module imports when it is used, imports for type checkers left out."""
    path = PACKAGE.joinpath(*module.split("."))
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    tree = ast.parse(source.read_text(encoding="utf-8"))
    hidden = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for node in ast.walk(block)
    }
    found = []
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("claims."):
            found.append(node.module.removeprefix("claims."))
        elif isinstance(node, ast.Import):
            found += [a.name.removeprefix("claims.") for a in node.names if a.name.startswith("claims.")]
    return found


@pytest.mark.parametrize("module", _modules())
def test_every_module_stands_on_a_floor(module):
    assert _room(module) in FLOORS


@pytest.mark.parametrize("module", _modules())
def test_imports_point_downwards(module):
    here = _room(module)
    top = here.split(".")[0]
    upwards = [
        target
        for target in _imports(module)
        if _room(target).split(".")[0] != top and FLOORS[_room(target)] >= FLOORS[here]
    ]
    # A runner (`python -m claims.room`) is a door to its room and may use the floors above.
    assert module.endswith("__main__") or not upwards, f"{module} imports {upwards}"
