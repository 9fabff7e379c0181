"""Whom "President Reagan" means in a text that names another of the family in full."""

import pytest

from claims.extraction.context.titled_namesakes import called_at, titled_namesakes
from claims.reference import ReferenceTable

TABLE = ReferenceTable.load()


@pytest.mark.parametrize(
    ("text", "short", "full", "holder"),
    [
        ("Nancy Reagan followed President Reagan.", "reagan", "Nancy Reagan", "Ronald Reagan"),
        ("Barbara Bush met President Bush.", "bush", "Barbara Bush", "Bush"),
        (
            "Carla Chirac waited. President Jacques Chirac and President Chirac",
            "chirac",
            "Carla Chirac",
            "Jacques Chirac",
        ),
    ],
)
def test_a_title_means_its_holder(text, short, full, holder):
    found = titled_namesakes(text, {short: full}, TABLE)
    place = text.rindex(short.title())
    assert called_at({short: full, **found}, text, short.title(), place) == holder


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Ronald Reagan spoke. President Reagan left.", "reagan", "Ronald Reagan"),
        (
            "Carol Johnson, the president of the school, spoke. President Johnson left.",
            "johnson",
            "Carol Johnson",
        ),
        ("President Ada Clinton spoke. President Clinton left.", "clinton", "Ada Clinton"),
        ("Ada Holt spoke. President Holt left.", "holt", "Ada Holt"),
    ],
)
def test_a_title_that_contradicts_nothing_changes_nothing(text, short, full):
    assert titled_namesakes(text, {short: full}, TABLE) == {}
