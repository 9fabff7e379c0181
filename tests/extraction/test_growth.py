"""Twice the text is twice the work: lists of thousands of names and offices are read in lines, not squares.

Work is counted, not timed: the calls of functions of this package, a step of a generator being one.
"""

import sys
from collections import Counter
from pathlib import Path

import pytest

import claims
from claims.types import Article

pytestmark = pytest.mark.model

_HOUSE = str(Path(claims.__file__).parent)
_LINES = 120
# Twice as much is twice the work, and a little for what is done once.
_LIMIT = 2.25


def _name(number):
    return "".join(chr(97 + number // 26**place % 26) for place in range(3)).capitalize()


LISTS = {
    "offices in one sentence": lambda i: f"president of X{_name(i)} ({1900 + i % 90}-{1905 + i % 90}), ",
    "one person's offices": lambda i: (
        f"She was president of {_name(i)}ow Bank from {1900 + i % 90}, succeeding Olaf {_name(i)}sen. "
    ),
    "offices left unnamed": lambda i: (
        f"Anna {_name(i)}berg became president of the {_name(7 * i)}ow Bank in {1950 + i % 50}. "
        f"She resigned in {1960 + i % 50}. "
    ),
    "members": lambda i: (
        f"{_name(i)}land joined the union, and the {_name(3 * i)}ow Union will join in 2030. "
    ),
    "lines of a timeline": lambda i: (
        f"{1900 + i % 90}: Anna {_name(i)}berg, chairman of {_name(7 * i)}ow Bank, stepped down "
        f"and was succeeded by Olaf {_name(3 * i)}sen.\n"
    ),
}


def _calls(work):
    """Count the calls of this package's functions that some work makes, by function."""
    counts = Counter()

    def enter(frame, *_):
        if frame.f_code.co_filename.startswith(_HOUSE):
            counts[frame.f_code.co_qualname] += 1

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        work()
    finally:
        sys.settrace(before)
    return counts


_SLOW = ("members", "lines of a timeline")


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[pytest.mark.slow] if n in _SLOW else []) for n in LISTS]
)
def test_twice_the_list_is_twice_the_work(unweighed, name):
    short, long = ("".join(LISTS[name](number) for number in range(lines)) for lines in (_LINES, 2 * _LINES))
    unweighed.extract(Article(id="a", text=short))  # what is read once is read before
    once = _calls(lambda: unweighed.extract(Article(id="a", text=short)))
    twice = _calls(lambda: unweighed.extract(Article(id="a", text=long)))
    more = sorted(twice, key=lambda function: once[function] - twice[function])[:3]
    assert twice.total() < _LIMIT * once.total(), [(one, once[one], twice[one]) for one in more]
