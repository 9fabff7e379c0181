"""Bodies named by a common noun and a land, an owner or a place: a parliament, a panel, a school's band."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Holt, a member of the Judiciary panel, agreed.", ("member", "Ann Holt", "Judiciary panel")),
        (
            "Tom Lind is a member of the Halvern racing team.",
            ("member", "Tom Lind", "Halvern racing team"),
        ),
        ("Ann Holt is a member of the Iranian parliament.", ("member", "Ann Holt", "Iranian parliament")),
        (
            "Ann Holt was a member of the parliament of Norway.",
            ("member", "Ann Holt", "parliament of Norway"),
        ),
        ("Ann Holt, a member of the Dutch resistance, was shot.", ("member", "Ann Holt", "Dutch resistance")),
        ("Ann Holt joined the Dutch resistance in 1941.", ("joined", "Ann Holt", "Dutch resistance")),
        ("Ann Holt joined the school band in 1941.", ("joined", "Ann Holt", "school band")),
        (
            "Norway is part of the European Chemicals Agency.",
            ("member", "Norway", "European Chemicals Agency"),
        ),
        ("Norway is part of the Nordic Grain Authority.", ("member", "Norway", "Nordic Grain Authority")),
    ],
)
def test_a_common_noun_may_end_a_name(memberships_kept, text, claim):
    assert claim in memberships_kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt is a member of parliament.",
        "Ann Holt is a member of the winning team.",
        "Ann Holt is a member of the England team.",
        "Ann Holt is a member of Tom Bray's team.",
        "Ann Holt entered the Norwegian parliament in 1941.",
        "The office is part of the Federal Chemicals Agency.",
        "The members of the Iranian parliament voted on it.",
        "It is the only member of the genus Holmia.",
        "The USS Harrow has entered the Black Sea.",
        "Russia voted to join the Russian Federation.",
    ],
)
def test_other_nouns_name_no_body(memberships_kept, text):
    assert not memberships_kept(text)


def test_a_band_is_what_the_text_calls_one(memberships_kept):
    text = "The Pale Foxes are a rock band from Leeds. Ann Holt was part of the Pale Foxes from 2001."
    assert ("member", "Ann Holt", "Pale Foxes") in memberships_kept(text)
