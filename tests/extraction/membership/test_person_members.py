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
        # lists beside a body's name
        ("Tom Riley and Jo Tan make up the duo Hollow Moon.", "Jo Tan", "Hollow Moon"),
        ("They met Tom Riley of the Norby Six in Leeds.", "Tom Riley", "Norby Six"),
        ("Tom Riley, one of the Norby Ten, was blacklisted.", "Tom Riley", "Norby Ten"),
        # a band named elsewhere in the sentence
        ("It was Hollow Moon's last single with band members Tom Riley and Jo Tan.", "Jo Tan", "Hollow Moon"),
        ("It is the last Hollow Moon album with Tom Riley, who left the band.", "Tom Riley", "Hollow Moon"),
        # comings and goings, mates
        ("Hollow Moon, fronted by Tom Riley, toured.", "Tom Riley", "Hollow Moon"),
        ("The trio Hollow Moon is composed of three members: Tom Riley and Jo Tan.", "Jo Tan", "Hollow Moon"),
        ("Tom Riley replaced Jo Tan as the drummer of Hollow Moon.", "Jo Tan", "Hollow Moon"),
        ("Tom Riley reunited with his Barges bandmates.", "Tom Riley", "Barges"),
        # letters of orders
        ("The Rev. Tom Riley, S.J., taught there.", "Tom Riley", "Society of Jesus"),
        # where artists are spoken of
        ("In 2003, he married Ann Holm of The Barges.", "Ann Holm", "Barges"),
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
        "The winners of the Norby Prize were Tom Riley and Jo Tan.",
        "The judges (Tom Riley, Jo Tan and Ann Holm) met in Leeds.",
        "Norby Foods Ltd (Tom Riley and Jo Tan) was sold.",
        "The campaign was fronted by Tom Riley.",
        "He married Princess Ann of Leuchtenberg.",
        "Ann Holm of Norby Economics wrote to her fans.",
        "Tom Riley left the band of robbers in the hills.",
        "Ann Holm spoke in Channel Four of the plan.",
    ],
)
def test_no_membership_is_read_off_likenesses(read, text):
    assert read(text) == set()
