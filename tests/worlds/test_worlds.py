"""Articles of invented worlds: nothing true is called wrong, nothing false is praised, most is read."""

import pytest
from worlds import judge, lines, read_pages, worlds

_SHARE = 0.75


@pytest.mark.parametrize("world", worlds())
def test_every_statement_stands_once_in_its_article(world):
    pages = read_pages(world)
    assert pages
    assert all(page.statements for page in pages)


@pytest.mark.model
@pytest.mark.parametrize("world", worlds())
def test_nothing_true_is_accused_and_nothing_false_praised(world):
    outcomes = judge(world)
    told = "\n".join(lines(outcomes))
    assert not [outcome for outcome in outcomes if outcome.what in ("accused", "praised")], told
    listed = [outcome for outcome in outcomes if outcome.statement is not None]
    assert sum(outcome.what == "right" for outcome in listed) >= _SHARE * len(listed), told
