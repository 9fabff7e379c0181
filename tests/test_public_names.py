"""The public face: every exported name exists, and importing it stays light."""

import importlib
import pkgutil
import subprocess
import sys

import pytest

import claims


def _modules():
    return sorted(
        m.name for m in pkgutil.walk_packages(claims.__path__, "claims.") if "__main__" not in m.name
    )


@pytest.mark.parametrize("name", claims.__all__)
def test_every_public_name_can_be_had(name):
    assert getattr(claims, name) is not None


@pytest.mark.parametrize("module", _modules())
def test_every_module_exports_what_it_says(module):
    loaded = importlib.import_module(module)
    assert [name for name in getattr(loaded, "__all__", []) if not hasattr(loaded, name)] == []


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Chequer"):
        _ = claims.Chequer


@pytest.mark.parametrize("module", ["claims", "claims.cli", "claims.types"])
def test_importing_loads_no_heavy_library(module):
    code = f"import sys, {module}; print([m for m in ('spacy', 'sklearn', 'pandas') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
