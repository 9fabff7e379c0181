"""Whom a sentence speaks of that names nobody, as the sentence before tells."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Berg opened the fair. Nkemi Oyela spoke after lunch. She joined the Green Party in 1994.",
         "Nkemi Oyela"),
        ("Ann Holm met Mary Lind in Oslo. The former minister joined the Green Party in 1994.", "Ann Holm"),
        ("Jan Berg grew up in Oslo. The Welshman joined the Green Party in 1994.", "Jan Berg"),
        ("Ivo Talk appointed Jan Berg, 58, bishop of Acton. He joined the Green Party in 1994.", "Jan Berg"),
        ("Ivo Talk named Jan Berg police chief of Acton. He joined the Green Party in 1994.", "Jan Berg"),
        ("Ivo Talk was named police chief by Jan Berg. He joined the Green Party in 1994.", "Ivo Talk"),
        ("Ivo Talk named his boat Viola. He joined the Green Party in 1994.", "Ivo Talk"),
        ("Ann Holm's speech was short. She joined the Green Party in 1994.", "Ann Holm"),
        ("Karl Lund, on taking office in 1994, appointed Jan Berg. Berg had joined the Green Party in 1990.",
         "Jan Berg"),
    ],
)  # fmt: skip
def test_a_person(told, text, expected):
    assert told("joined", text) == {(expected, "Green Party")}


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("joined", "Delmar Foods bought Kestrel Foods. The company joined the Circular Network in 2004.",
         "Delmar Foods"),
        ("founded", "Delmar Foods joined the Nordic Partnership. The company was founded in 1924.",
         "Delmar Foods"),
        ("left", "Norway borders Sweden. After leaving the Nordic Union in 1994, the country changed.",
         "Norway"),
    ],
)  # fmt: skip
def test_a_body(told, relation, text, expected):
    assert expected in {subject for subject, _ in told(relation, text)}


def test_his_country_is_the_one_he_leads(told):
    text = "Norwegian foreign minister Jan Berg spoke on Friday. His country joined the Nordic Union in 1994."
    assert told("joined", text) == {("Norway", "Nordic Union")}


@pytest.mark.parametrize("group", ["They", "Both", "The pair", "The two lawyers"])
def test_a_word_for_several_stands_for_each_of_those_spoken_of(told, group):
    text = f"Ann Holm and Jan Berg were students in Oslo. {group} joined the Green Party in 1994."
    assert told("joined", text) == {("Ann Holm", "Green Party"), ("Jan Berg", "Green Party")}


def test_they_are_no_two_who_were_not_spoken_of_together(told):
    text = "Ann Holm met Jan Berg in Oslo. They joined the Green Party in 1994."
    assert ("Jan Berg", "Green Party") not in told("joined", text)


@pytest.mark.parametrize(
    "text",
    [
        '"I joined the Green Party in 1994," said Ann Holm.',
        'Ann Holm was elected. "I joined the Green Party in 1994," she told reporters.',
        '"It was a hard year," said Ann Holm. "I joined the Green Party in 1994."',
    ],
)
def test_who_is_quoted_is_i(told, text):
    assert told("joined", text) == {("Ann Holm", "Green Party")}


def test_i_outside_a_quotation_is_nobody_named(told):
    assert not told("joined", "Ann Holm called on Friday. I joined the Green Party in 1994.")


@pytest.mark.parametrize("callings", ["Lawyer and activist", "In 1994 singer and songwriter"])
def test_two_callings_before_a_name_are_one_person(told, callings):
    assert told("joined", f"{callings} Ann Holm joined the Green Party.") == {("Ann Holm", "Green Party")}


@pytest.mark.parametrize(
    "text",
    [
        "Glass Harbor, the Leeds rock band that split up, will play. Tom Frost formed the band in 1997.",
        "Glass Harbor, a software maker based in Leeds, closed. Singer Ann Holm founded the company in 1997.",
    ],
)
def test_what_a_name_is_introduced_as_is_not_where_it_is(told, text):
    assert {body for body, _ in told("founded", text)} == {"Glass Harbor"}


@pytest.mark.parametrize(
    "text",
    [
        "Bank of Norland named Grace Adeyemi as its chief executive.",
        "Bank of Norland named Zoltán Kovács as its chief executive.",
    ],
)
def test_who_is_chosen_for_an_office_is_no_place(told, text):
    ((who, body),) = told("took_office", text)
    assert who in text
    assert body == "Bank of Norland"
