"""Which of two names is the fuller, and which may be one person's."""

import pytest

from claims.extraction.naming.namesakes import fuller, same_person


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("Ford", "Ford Motor Company", "Ford Motor Company"),
        ("NATO", "Nato", "NATO"),
        ("United States", "America", "United States"),
        ("St. Lucia", "Saint Lucia", "Saint Lucia"),
        (None, "Elm", "Elm"),
    ],
)
def test_the_label_gives_way_to_a_fuller_name_only(label, text, name):
    assert fuller(label, text) == name


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("Rutte", "Mark Rutte", True), ("Ann Rutte", "Mark Rutte", False), ("Mark Rutte", "mark rutte", True)],
)
def test_surnames_are_short_names(left, right, same):
    assert same_person(left, right) is same
