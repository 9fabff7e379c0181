"""Hardly any true story is accused, hardly any false twin is praised."""

import pytest
from stories import judge, read_stories, shares

STORIES = read_stories()


@pytest.fixture(scope="module")
def outcomes(checker):
    return judge(STORIES, checker)


def test_there_are_many_stories_and_each_is_there_once():
    assert len({story.true for story in STORIES}) == len(STORIES) >= 380
    assert sum(story.false is not None for story in STORIES) >= 130
    assert all(story.false != story.true for story in STORIES)


@pytest.mark.model
@pytest.mark.parametrize(("half", "accused", "praised"), [(0, 3, 0), (1, 6, 3)])
def test_hardly_any_true_story_is_accused(outcomes, half, accused, praised):
    own = [outcome for outcome in outcomes if outcome.story.half == half]
    assert sum(len(outcome.accusations) for outcome in own) <= accused, "\n".join(shares(outcomes))
    assert sum(bool(outcome.praises) for outcome in own) <= praised, "\n".join(shares(outcomes))


@pytest.mark.model
def test_most_false_twins_are_caught(outcomes):
    twins = [outcome for outcome in outcomes if outcome.story.false is not None]
    assert sum(outcome.is_caught for outcome in twins) >= 0.7 * len(twins), "\n".join(shares(outcomes))
