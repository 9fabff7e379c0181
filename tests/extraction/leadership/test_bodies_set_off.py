"""The body behind a title and a comma: "said Ann Lark, chief executive, Elm Trust"."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ('"We are glad," said Ann Lark, chief executive, Elm Trust.', {("Elm Trust", "chief executive")}),
        ('"It works," says Ann Lark, Marketing Director, Norvex UK.', {("Norvex UK", "marketing director")}),
        (
            "Ann Lark, Head of Research, Torvik University, said so.",
            {("Torvik University", "head of research")},
        ),
        (
            "Ann Lark, president and CEO, Norvex Industries, said so.",
            {("Norvex Industries", "president"), ("Norvex Industries", "ceo")},
        ),
    ],
)
def test_a_body_set_off_behind_a_title_is_led(held_offices, sentence, told):
    assert {(body, role) for holder, body, role in held_offices(sentence) if holder == "Ann Lark"} <= told
    assert held_offices(sentence)


def test_each_of_a_list_has_the_body_behind_him(held_offices):
    text = "Speakers were Ann Lark, president, Elm Trust; Bo Holm, dean, Torvik University."
    assert held_offices(text) == {
        ("Ann Lark", "Elm Trust", "president"),
        ("Bo Holm", "Torvik University", "dean"),
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lark, the director, Kolt Group and the Elm Trust met there.",
        "Ann Lark, director, Norvex Group, Kolt Group and the Elm Trust were there.",
    ],
)
def test_a_list_of_who_was_there_tells_no_body(held_offices, sentence):
    assert held_offices(sentence) == set()
