"""Articles of invented worlds: nothing true is called wrong, nothing false is praised, most is read."""

import pytest
from worlds import CLOSED, judge, lines, read_pages, worlds

# Worlds of leadership come lowest, where kin, nicknames of bodies and idioms are still not read.
_SHARE = 0.6


@pytest.mark.parametrize("world", [*worlds(), *worlds(CLOSED)])
def test_every_statement_stands_once_in_its_article(world):
    pages = read_pages(world)
    assert pages
    assert all(page.statements for page in pages)


@pytest.mark.model
@pytest.mark.parametrize("world", worlds())
def test_nothing_true_is_accused_and_nothing_false_praised(world):
    outcomes = judge(world)
    told = "\n".join(lines(outcomes))
    listed = [outcome for outcome in outcomes if outcome.statement is not None]
    known = [outcome for outcome in listed if outcome.statement.known is not None]
    assert {outcome.what for outcome in known} <= {"accused", "praised"}, f"a known fault is mended\n{told}"
    wrong = [outcome for outcome in outcomes if outcome.what in ("accused", "praised")]
    assert [outcome for outcome in wrong if outcome not in known] == [], told
    assert sum(outcome.what == "right" for outcome in listed) >= _SHARE * len(listed), told
