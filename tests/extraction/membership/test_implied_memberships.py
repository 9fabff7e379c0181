"""Memberships that other words imply: places in bands, letters after names, lists, leagues."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give (member, body) of each membership a short article states, read without a table."""

    def members(text, relation="member"):
        found = drafts_without_table(text)
        return {
            (d.subject.name, d.object.name) for d in found
            if d.candidate.relation.value == relation and d.object is not None
        }  # fmt: skip

    return members


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hollow Moon drummer Tom Riley told the magazine so.", ("Tom Riley", "Hollow Moon")),
        ("Tom Riley, the lead singer of Hollow Moon, was there.", ("Tom Riley", "Hollow Moon")),
        ("Tom Riley is the latest guitarist for the rock band Hollow Moon.", ("Tom Riley", "Hollow Moon")),
        ("The album was recorded with Ann Smith of the Hollow Moons.", ("Ann Smith", "Hollow Moons")),
        ("The album was recorded with the Hollow Moons' Ann Smith.", ("Ann Smith", "Hollow Moons")),
        ("Ann Smith and Bob Jones of the band Hollow Moon met in Leeds.", ("Ann Smith", "Hollow Moon")),
        ("Tom Riley formed the band Hollow Moon with Ann Smith in 1999.", ("Ann Smith", "Hollow Moon")),
        (
            "The band Hollow Moon consists of Tom Riley, Ann Smith and Bob Jones.",
            ("Bob Jones", "Hollow Moon"),
        ),
        ("Sir Tom Riley FRS opened the hall.", ("Tom Riley", "Royal Society")),
        ("Ann Smith, CBE, FBA, opened the hall.", ("Ann Smith", "British Academy")),
        ("The Nordic Union was founded in 1950 by Sweden, Norway and Denmark.", ("Norway", "Nordic Union")),
        ("Kenya is part of the African Union, alongside Uganda.", ("Uganda", "African Union")),
        ("Kenya, Uganda and other African Union countries objected.", ("Kenya", "African Union")),
        (
            "The Seattle Sharks of the National Hockey League lost.",
            ("Seattle Sharks", "National Hockey League"),
        ),
        ("She was Gabon's permanent representative to the African Union.", ("Gabon", "African Union")),
    ],
)  # fmt: skip
def test_implied_membership_is_read(read, text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The report was written with Ann Smith of the Hollow Moons.",
        "Philip of Spain sang a song.",
        "The FRS opened the hall.",
        "The cake consists of flour, butter and Ann Smith.",
        "Tom Riley founded a bakery with Ann Smith in 1999.",
        "Germany and other non-NATO countries objected.",
        "Sony's Tom Riley spoke about the budget.",
    ],
)
def test_nothing_is_implied_without_music_a_group_or_a_body(read, text):
    assert read(text) == set()


def test_former_players_have_left(read):
    assert ("Tom Riley", "Hollow Moon") in read("Former Hollow Moon drummer Tom Riley was there.", "left")


def test_question_in_a_quoted_title_asks_nothing(read):
    """A song called by a question leaves the sentence around it a statement."""
    text = 'Hollow Moon drummer Tom Riley won the prize for the song "Why Does It Rain?"'
    assert ("Tom Riley", "Hollow Moon") in read(text)
