"""Persons as members of bands, circles and societies, by classes of wording."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give (member, body) of each membership a short article states, read without a table."""

    def memberships(text):
        return {
            (d.subject.name, d.object.name) for d in drafts_without_table(text)
            if d.candidate.rule.startswith("membership.") and d.object is not None
        }  # fmt: skip

    return memberships


@pytest.mark.parametrize(
    ("text", "member", "body"),
    [
        # beside other members
        (
            "He fought beside Tom Riley, Ann Holm and other members of the Norby Circle.",
            "Tom Riley", "Norby Circle",
        ),
        ("They met Ann Holm and another member of the Norby Gang.", "Ann Holm", "Norby Gang"),
        (
            "It is by Hollow Moon's lead singer Tom Riley and fellow band members Jo Tan and Ann Holm.",
            "Jo Tan", "Hollow Moon",
        ),
        ("Two members from The Ring of Ash, Jo Tan and Tom Riley, came.", "Tom Riley", "Ring of Ash"),
        (
            "Three senior members of Hamas, Tom Riley, a minister, and two others, were held.",
            "Tom Riley", "Hamas",
        ),
        (
            "Ann Holm became a member of the supergroup Hollow Moon alongside her friend Jo Tan.",
            "Jo Tan", "Hollow Moon",
        ),
        (
            "Jo Tan joined the supergroup Hollowfoot, whose other members are Tom Riley and Ann Holm.",
            "Ann Holm", "Hollowfoot",
        ),
        # an aside that the parser hangs elsewhere
        (
            "A tribute to the singer Jo Tan (1960-1996), the former member of the band Hollow Moon.",
            "Jo Tan", "Hollow Moon",
        ),
        # players
        ("Hollow Moon front man Tom Riley spoke.", "Tom Riley", "Hollow Moon"),
        (
            "Tom Riley is a keyboard and guitar player for the Leeds-based rock band Hollow Moon.",
            "Tom Riley", "Hollow Moon",
        ),
        ("Jo Tan and Ann Holm are clarinettists of the Norby Philharmonic.", "Jo Tan", "Norby Philharmonic"),
        # one's own band
        ("Tom Riley sings when playing with his band The Barges.", "Tom Riley", "Barges"),
        ("They joined Tom Riley's newly formed band Hollow Moon.", "Tom Riley", "Hollow Moon"),
        ("Ann Holm has toured with her band, the Hollow Machine.", "Ann Holm", "Hollow Machine"),
        # on tour, in the studio
        ("In May, Holm toured Canada with Jo Tan and Tom Riley of The Barges.", "Tom Riley", "Barges"),
    ],
)  # fmt: skip
def test_a_person_is_read_as_a_member(read, text, member, body):
    assert (member, body) in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Riley and other members of the crew were held.",
        "He met Tom Riley and another member of parliament.",
        "Tom Riley is the best player of the tournament.",
        "It is by Bob Dylan's drummer Tom Riley.",
        "Ann Holm took her group to the Norby Museum.",
        "Doctor Ann Holm of Norby Hospital performed the operation.",
    ],
)
def test_no_membership_is_read_off_likenesses(read, text):
    assert read(text) == set()
