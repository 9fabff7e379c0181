"""Regular expressions compiled when they are first needed."""

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import claims
from claims.late_patterns import _LatePattern, late_pattern

# What has a second library that not every installation holds.
_DOORS = ("distributed", "benchmarks", "curation", "__main__")


def test_nothing_is_compiled_before_the_first_text(monkeypatch):
    compiled = []
    monkeypatch.setattr(re, "compile", lambda *asked: compiled.append(asked) or _compiled)
    pattern = late_pattern("in (2)", re.IGNORECASE)
    assert compiled == []
    assert pattern.search("IN 2")[1] == "2"
    assert pattern.sub("x", "in 2") == "x"
    assert compiled == [("in (2)", re.IGNORECASE)]


_compiled = re.compile("in (2)", re.IGNORECASE)


@pytest.mark.parametrize("name", [name for name in dir(re.compile("")) if not name.startswith("_")])
def test_it_answers_all_that_a_pattern_does(name):
    if name != "scanner":  # which nobody documents
        assert getattr(late_pattern("a+"), name) is not None


def test_it_has_nothing_else():
    with pytest.raises(AttributeError, match="seek"):
        late_pattern("a").seek  # noqa: B018


def test_every_pattern_compiles():
    for module in walk_packages(claims.__path__, "claims."):
        if not any(door in module.name for door in _DOORS):
            import_module(module.name)
    late = [one for one in gc.get_objects() if isinstance(one, _LatePattern)]
    assert len(late) > 100
    for pattern in late:
        assert isinstance(re.compile(pattern._expression, pattern._flags), re.Pattern)
