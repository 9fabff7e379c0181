"""Memberships said of several at once, of players beside bands, or by the word for one kind of member."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give (relation, member, body) of each membership a short article states, read without a table."""

    def memberships(text):
        found = drafts_without_table(text)
        return {
            (d.candidate.relation.value, d.subject.name, d.object.name) for d in found
            if d.candidate.rule.startswith("membership.") and d.object is not None
        }  # fmt: skip

    return memberships


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by the word for such a member
        # beside the subject
        ("Greece agreed with fellow African Union member Ghana.", ("Greece", "African Union")),
        ("Ann Holm reunited with other Wrens members in May.", ("Ann Holm", "Wrens")),
        (
            "Along with other members of the Norby Circle, Ann Holm opposed the war.",
            ("Ann Holm", "Norby Circle"),
        ),
        ("Ann Holm was part of the Norby Circle.", ("Ann Holm", "Norby Circle")),
        ("The Norby Circle, which included Ann Holm and Tom Reed, met there.", ("Tom Reed", "Norby Circle")),
        ("Tom Reed joined Ann Holm in the band Hollow Moon.", ("Ann Holm", "Hollow Moon")),
        # several founders of a gathering
        ("Ann Holm and Tom Reed founded the Norby Folklore Society.", ("Tom Reed", "Norby Folklore Society")),
        (
            "Ann Holm, along with Tom Reed and Bob Jones, founded the Norby Art Movement.",
            ("Bob Jones", "Norby Art Movement"),
        ),
        ("Norby Hill was formed by singer Tom Reed and drummer Ann Holm.", ("Tom Reed", "Norby Hill")),
        ("Ann Holm, president of the Royal Norby Society, spoke.", ("Ann Holm", "Royal Norby Society")),
        # players
        ("The song features Hollow Moon front man Tom Reed.", ("Tom Reed", "Hollow Moon")),
        ("The album was mixed by Tom Reed (of the Norby Quartet).", ("Tom Reed", "Norby Quartet")),
        ("They sang in Tom Reed's electronic band Hollow Moon.", ("Tom Reed", "Hollow Moon")),
        ("He worked with Tom Reed of the pop group Hollow Moon.", ("Tom Reed", "Hollow Moon")),
        (
            "The first line-up of Hollow Moon included Tom Reed and Ann Holm on that album.",
            ("Ann Holm", "Hollow Moon"),
        ),
        (
            "The Norby Quartet played the song with Tom Reed on vocals and Ann Holm on drums.",
            ("Ann Holm", "Norby Quartet"),
        ),
        # shared prepositions, plurals, counted kinds
        ("Ann Holm is a past president and life member of the Norby Society.", ("Ann Holm", "Norby Society")),
        (
            "The Holm Church is a member church of the Norby Council of Churches.",
            ("Holm Church", "Norby Council of Churches"),
        ),
        ("Barbados is a member of the African Union.", ("Barbados", "African Union")),
        (
            "The Norby Tigers are a National Hockey League team.",
            ("Norby Tigers", "National Hockey League"),
        ),
        (
            "Countries of the African Union, including Kenya and Ghana, objected.",
            ("Ghana", "African Union"),
        ),
    ],
)  # fmt: skip
def test_member_is_read(read, text, expected):
    assert ("member", *expected) in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The band Hollow Moon broke up with the departure of singer Tom Reed.",
            ("left", "Tom Reed", "Hollow Moon"),
        ),
        (
            "With the addition of Tom Reed on drums, the Norby Quartet made an album.",
            ("joined", "Tom Reed", "Norby Quartet"),
        ),
        ("In 1995 Tom Reed joined the Wrens as bassist.", ("joined", "Tom Reed", "Wrens")),
        ("Tom Reed left Hollow Moon to sing songs of his own.", ("left", "Tom Reed", "Hollow Moon")),
        (
            "The book was bought by Ann Holm who became a fellow of the Norby Society.",
            ("joined", "Ann Holm", "Norby Society"),
        ),
    ],
)  # fmt: skip
def test_coming_and_going_is_read(read, text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Carlo Greco was a soldier in the army.",
        "Ann Holm, president of the Norby Dance Academy, spoke.",
        "Ann Holm is an associate of the minister.",
        "Kenya warned other members of the court.",
        "Tom Reed joined Ann Holm in Leeds.",
        "Tom Reed joined Ann Holm in the garden.",
        "Ann Holm founded the Norby Circle.",
        "The album was recorded in Tom Reed's studio in Leeds.",
        "The album features Ann Holm on vocals.",
        "With the addition of Tom Reed the cabinet has nine ministers.",
        "Young drummer Tom Reed was there.",
        "Scottish drummer Tom Reed was there.",
        "Tom Reed left Leeds to become a singer.",
        "The book includes a movement that included dancers and singers.",
        "The university is part of the town.",
        "Ann Holm, of Apple Corp, and Tom Reed met there.",
    ],
)
def test_nothing_is_made_of_other_words(read, text):
    assert not read(text)


def test_brackets_belong_to_whom_they_follow(read):
    found = read("The album features guitarists Tom Reed (Harrow Hill) and Will Stone (Norby Quartet).")
    assert ("member", "Will Stone", "Norby Quartet") in found
    assert ("member", "Tom Reed", "Norby Quartet") not in found


def test_who_threatens_members_is_none_of_them(read):
    found = read("Russia threatened Poland and other African Union members.")
    assert {member for _, member, _ in found} == {"Poland"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya joined the African Union in 2007 and Ghana, the newest member, in 2014.",
            {("joined", "Kenya", "African Union"), ("joined", "Ghana", "African Union")},
        ),
        (
            "Ten countries joined the African Union in 2004, among them Ghana.",
            {("joined", "Ghana", "African Union")},
        ),
        (
            "Several countries left the African Union in 1984, including Ghana and Kenya.",
            {("left", "Ghana", "African Union"), ("left", "Kenya", "African Union")},
        ),
        ("Ten countries, rich in oil, joined the African Union in 2004.", set()),
    ],
)  # fmt: skip
def test_of_a_crowd_those_who_are_named(read, text, expected):
    assert read(text) == expected
