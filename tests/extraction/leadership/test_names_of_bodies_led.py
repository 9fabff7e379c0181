"""The whole name of what is led: with "and" in it, behind its noun, and none that is only named for it."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "body",
    [
        "National Light Industry Pen and Pencil Testing Center",
        "Sea Fisheries and Coastal Waters Institute",
    ],
)
def test_one_head_has_one_body_with_and_in_its_name(held_offices, body):
    told = held_offices(f"Ann Lark, deputy director of the {body}, said that it was late.")
    assert {name for _, name, _ in told} == {body}


@pytest.mark.parametrize(
    ("bodies", "names"),
    [
        ("the Torvik Foundation and the Norvex Institute", {"Torvik Foundation", "Norvex Institute"}),
        ("the Norvex Bank and Kolt Airlines", {"Norvex Bank", "Kolt Airlines"}),
    ],
)
def test_a_head_of_two_bodies_has_both(held_offices, bodies, names):
    told = held_offices(f"Ann Lark, director of {bodies}, said that it was late.")
    assert {name for _, name, _ in told} <= names


def test_a_noun_and_an_article_before_a_name(held_offices):
    told = held_offices("Ann Lark is also chairman of the non-profit group the Torvik Food Commission.")
    assert {name for _, name, _ in told} == {"Torvik Food Commission"}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("There was no evidence, Budget committee chairman Ann Lark said on Monday.", "Budget committee"),
        ("There was no evidence, Norvex chairman Ann Lark said on Monday.", "Norvex"),
    ],
)
def test_a_title_takes_the_noun_of_its_body(held_offices, sentence, body):
    assert {name for _, name, _ in held_offices(sentence)} == {body}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Lark spoke to the Norvex Executive Committee. Norvex President Bo Holm spoke too.", "Norvex"),
        ("The FISU Board Committee met in Holm. Later FISU President Bo Holm spoke.", "FISU"),
        ("Ann Lark works for Norvex Bank. Norvex President Bo Holm spoke too.", "Norvex Bank"),
    ],
)
def test_an_organ_is_not_what_a_body_is_called_in_full(held_offices, text, body):
    assert ("Bo Holm", body, "president") in held_offices(text)


@pytest.mark.parametrize(
    "body",
    [
        "Its rival, Verano Motors,",
        "The owner's smaller firm, Verano Motors,",
    ],
)
def test_the_name_beside_a_noun_is_what_is_led(held_offices, body):
    told = held_offices(f"Halden Motors makes cars. {body} is led by Ann Lark.")
    assert {(holder, name) for holder, name, _ in told} == {("Ann Lark", "Verano Motors")}


def test_nobody_beside_a_noun_is_led(held_offices):
    assert held_offices("Halden Motors makes cars. Its founder, Bo Holm, was led by his faith.") == set()
