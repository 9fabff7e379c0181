"""What many tests share: no network, one pipeline, one table, one checker."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

_HERE = Path(__file__).parent
sys.path.insert(0, str(_HERE))
pytest.register_assert_rewrite("tests.cases")

# Before anything imports it: a folder's own conftest is read too late for that by older versions of pytest.
pytest.register_assert_rewrite("tests.cases")

from blocking import block_network, open_loopback  # noqa: E402

# On a busy machine any example may take long; what may not take long has a test of its processor time.
settings.register_profile("claims", deadline=None)
settings.load_profile("claims")


def pytest_configure(config):
    """Block the network here and in every Python process that a test starts."""
    block_network()
    paths = [str(_HERE / "blocked"), os.environ.get("PYTHONPATH", "")]
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Open the loopback for a test that says so, before its fixtures are made."""
    open_loopback(item.get_closest_marker("loopback") is not None)


@pytest.fixture(scope="session")
def nlp():
    """The trained pipeline, loaded once; tests that use it carry the `model` mark."""
    from claims.extraction.pipeline import load_pipeline

    return load_pipeline()


@pytest.fixture(scope="session")
def table():
    """The bundled reference table."""
    from claims.reference import ReferenceTable

    return ReferenceTable.load()


@pytest.fixture(scope="session")
def checker(nlp, table):
    """A checker over the bundled table and models."""
    from claims.checker import Checker

    return Checker(table, nlp=nlp)
