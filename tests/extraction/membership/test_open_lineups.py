"""Who plays in the band a text speaks of, where the sentence calls it only the band."""

import pytest

pytestmark = pytest.mark.model

BAND = "Hollow are a rock band. "


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name)
        for c in checker.extract(text)
        if c.family.value == "membership"
    }


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The line-up consists of Ann Lee (vocals), Tom Berry (guitar) and Joe Platt (drums).", "member"),
        ("The original line-up was Ann Lee, Tom Berry and Joe Platt.", "member"),
        ("The members are Ann Lee (vocals), Tom Berry (guitar) and Joe Platt (drums).", "member"),
        ("The band is made up of Ann Lee, Tom Berry and Joe Platt.", "member"),
        ("Tom Berry is the band's drummer.", "member"),
        ("The band's drummer, Tom Berry, wrote the song.", "member"),
        ("The album features the band's former singer Tom Berry.", "left"),
    ],
)
def test_who_plays_is_of_the_band_spoken_of(checker, text, relation):
    assert (relation, "Tom Berry", "Hollow") in told(checker, BAND + text)


@pytest.mark.parametrize(
    "text",
    [
        BAND + "The album is made up of Ann Lee, Tom Berry and Joe Platt.",
        BAND + "The band's manager, Tom Berry, wrote the song.",
        "The members are Ann Lee, Tom Berry and Joe Platt.",
        "The group's drummer, Tom Berry, was hurt.",
    ],
)
def test_who_is_named_may_be_of_no_band(checker, text):
    assert not told(checker, text)
