"""The words before a date are read as the pattern alone would read them."""

import random

import pytest

from claims.dates import expressions, leads
from claims.dates.expressions import find_expressions
from claims.dates.leads import _LEAD, _OPENER, _WINDOW, LEADS

WORDS = """
since from ever until till up to by before after prior ahead of pre- post- pre– starting beginning in on at
the about no later than c. ca. circa around approximately perhaps probably as effective through between
bathe nation ſince sınce
it grew (since "by mid-since AFTER The and 14 c.1949 1949, (12
""".split()


def slow_lead(text, start):
    found = _LEAD.search(text, max(0, start - _WINDOW), start)
    return found if found is not None and found.group() else None


def slow_opener(text, start):
    found = _OPENER.search(text, max(0, start - _WINDOW), start)
    return None if found is None else (found["word"].lower(), found.start())


@pytest.mark.parametrize("seed", range(4))
def test_short_cuts_change_no_reading(seed, monkeypatch):
    rng = random.Random(seed)
    texts = []
    for _ in range(800):
        before = "".join(
            rng.choice(WORDS) + rng.choice((" ", " ", " ", "  ", "")) for _ in range(rng.randrange(6))
        )
        last = rng.choice(
            ("1949", "May 1990", "4 April 1949", "the 1990s", "June", "2014 to 2024", "1998-99")
        )
        texts.append(f"{before}{last}{rng.choice(('', ' and 1999', ' to June 2003', '.'))}")
    quick = [find_expressions(text) for text in texts]
    expressions._FOUND.clear()
    monkeypatch.setattr(leads, "_match_lead", slow_lead)
    monkeypatch.setattr(expressions, "APART", frozenset())
    monkeypatch.setattr(expressions, "read_lead", leads._read_slowly)
    monkeypatch.setattr(expressions, "read_opener", slow_opener)
    for text, found in zip(texts, quick, strict=True):
        assert found == find_expressions(text), text
    expressions._FOUND.clear()


def test_every_lead_is_among_the_words():
    words = set(WORDS)
    assert all(word in words for lead in LEADS for word in lead.split())
