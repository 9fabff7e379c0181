"""Articles of invented worlds: nothing true is called wrong, nothing false is praised, most is read."""

import pytest
from worlds import judge, lines, read_pages, worlds

_SHARE = 0.75
# Worlds of leadership, where much is still not read: titles handed on by kin, nicknames of bodies, idioms.
_SHARES = {"calderra": 0.65, "lorrimer": 0.62, "hollin": 0.6}
# Accused all the same: where the words stand, and why.
_KNOWN = {
    "lorrimer-1": "the year of 'December' is taken from the clause before, whose year is false",
    "hollin-1": "'her mother's old office' is taken for the holder's own, the party's",
    "hollin-6": "'He retired' in a list of corrections goes on about the sentence before",
}


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
    wrong = [outcome for outcome in outcomes if outcome.what in ("accused", "praised")]
    assert all(outcome.page.article_id in _KNOWN for outcome in wrong), told
    assert len(wrong) == len({outcome.page.article_id for outcome in wrong}), told
    listed = [outcome for outcome in outcomes if outcome.statement is not None]
    assert sum(outcome.what == "right" for outcome in listed) >= _SHARES.get(world, _SHARE) * len(listed), (
        told
    )
