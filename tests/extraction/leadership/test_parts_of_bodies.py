"""Who heads a part of a body, or sits somewhere, heads neither the whole nor the place."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("director of the Latin America and Caribbean division at Oxfam", "Oxfam"),
        ("deputy director of the Middle East and North Africa department at Oxfam", "Oxfam"),
        ("director of the Asia and Europe department", "Asia and Europe department"),
        ("head of the South Asia programme at Chatham House", "Chatham House"),
    ],
)
def test_a_part_called_for_lands_is_no_land(held_offices, part, told):
    assert {body for _, body, _ in held_offices(f"Ann Lark, {part}, resigned.")} == {told}


def test_who_heads_a_programme_does_not_head_the_whole(held_offices):
    text = "Ann Lark, director of the child nutrition program at the Torvik Medical Center, resigned."
    assert held_offices(text) == {
        ("Ann Lark", "Torvik Medical Center", "director of the child nutrition program")
    }


def test_a_coach_of_a_programme_coaches_for_the_whole(held_offices):
    told = held_offices("Ann Lark, head coach of the rowing program at Holm University, resigned.")
    assert {body for _, body, _ in told} == {"Holm University"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Siemens opened there, said Ann Lark, the company's chief executive in China.",
        "Siemens opened there. Its chief executive in China, Ann Lark, resigned.",
        "Ann Lark, Siemens's managing director in China, resigned.",
    ],
)
def test_where_an_officer_sits_is_not_what_is_led(held_offices, sentence):
    assert "China" not in {body for _, body, _ in held_offices(sentence)}


def test_a_police_chief_is_that_of_the_place(held_offices):
    assert {body for _, body, _ in held_offices("Ann Lark, the police chief in Bergen, resigned.")} == {
        "Bergen"
    }
