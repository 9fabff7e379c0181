"""Claims built by hand, a small world of features, and the shipped model."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def by_hand():
    """The builders of `claims_by_hand.py`: test folders are no packages."""
    path = Path(__file__).with_name("claims_by_hand.py")
    spec = importlib.util.spec_from_file_location("claims_by_hand", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def stated(by_hand):
    """Give a claim from plain words."""
    return by_hand.stated


@pytest.fixture(scope="session")
def matcher():
    """The matching model that the package carries."""
    from claims.matching import load_matcher

    return load_matcher()
