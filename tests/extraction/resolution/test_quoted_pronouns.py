"""Whom "he" means within quotation marks and right behind them, and who comes, goes and writes."""

import pytest

pytestmark = pytest.mark.model

LIND = {("Peter Lind", "Harlow Law Review")}


@pytest.mark.parametrize(
    "text",
    [
        'Peter Lind grew up in Harlow. "He was the best of us," said Mark Ostrow, a classmate. He became '
        "president of the Harlow Law Review in 1990.",
        "Peter Lind grew up in Harlow.\n\n“He was the best of us,” Mark Ostrow said.\n\nHe became president "
        "of the Harlow Law Review in 1990.",
        '"He was the best of us," said Mark Ostrow of Peter Lind. He became president of the Harlow Law '
        "Review in 1990.",
    ],
)
def test_he_goes_on_with_whom_a_quotation_tells_of(told, text):
    assert told("took_office", text) == LIND


@pytest.mark.parametrize(
    "text",
    [
        'Peter Lind grew up in Harlow. "I trusted him," said Mark Ostrow. He became president of the Elm '
        "Society in 1990.",
        'Peter Lind grew up in Harlow. "We were friends," said Mark Ostrow. He became president of the Elm '
        "Society in 1990.",
    ],
)
def test_he_is_who_speaks_of_himself(told, text):
    assert told("took_office", text) == {("Mark Ostrow", "Elm Society")}


@pytest.mark.parametrize(
    "words",
    [
        'Spokesman Mark Berg met Peter Lind. "He was chairman of Norvex for ten years," Berg said.',
        'Peter Lind has died. "He was chairman of Norvex for ten years," Mark Berg said.',
        'Mark Berg said that Peter Lind was honest. "He was chairman of Norvex for ten years," he said.',
        "Peter Lind has died. His widow Ida said: “He was chairman of Norvex for ten years.”",
        '"He was kind," said Mark Berg, who knew Peter Lind. "He was chairman of Norvex for ten years."',
    ],
)
def test_he_in_a_quotation_is_not_who_says_so(told, words):
    assert told("held_office", words) == {("Peter Lind", "Norvex")}


def test_who_is_asked_does_not_speak(told):
    text = (
        "Ole Berg met President Trump. Jon Sorrel's spokeswoman Sarah Flint said that he \"was asked about "
        'talks, not about those he held as a member of the Elm Committee."'
    )
    assert told("member", text) == {("Jon Sorrel", "Elm Committee")}


def test_he_in_reported_words_may_be_who_says_so(told):
    text = "Peter Lind has died. Ole Berg said that he had been chairman of Norvex since 2010."
    assert told("held_office", text) == {("Ole Berg", "Norvex")}


def test_nobody_says_what_is_said_to_him(told):
    words = "I have been a member of the Labour Party for 70 years"
    lead = "Martin Scholl toured Harlow on Monday before a white-haired man stopped him."
    assert told("member", f'{lead} "{words}, Martin, I believe in you!"') == set()
    assert told("member", f'Martin Scholl spoke in Harlow. "{words}, friends!"') == {
        ("Martin Scholl", "Labour Party")
    }


def test_who_appoints_himself_is_himself(told):
    text = "Ann Holt led Elmland in 1971. Frank Baine appointed himself president of Elmland in 2007."
    assert ("Frank Baine", "Elmland") in told("took_office", text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Elmland's former president Ole Berg congratulated Ann Lind, who beat him. The new president took "
         "office on Monday.", {"Ann Lind"}),
        ("Ole Berg, the outgoing president, met Ann Lind. The new president was sworn in on Monday.",
         {"Ann Lind"}),
        ("As is former President Ole Berg, Ida Holt and Ann Lind are of the north. The new president was "
         "sworn in on Monday.", set()),
        ("Ann Lind beat president Ole Berg. The outgoing president left office on Monday.", set()),
    ],
)  # fmt: skip
def test_who_comes_is_not_who_goes(told, text, who):
    assert {subject for subject, _ in told("took_office", text)} == who


@pytest.mark.parametrize("noun", ["author", "writer"])
def test_who_wrote_a_piece_is_nobody_it_tells_of(told, noun):
    lead = "President Xi Jinping made clear that trade matters. Let us work together."
    assert told("holds_office", f"{lead} The {noun} is director of the Elm Institute.") == {
        ("Xi Jinping", "China")
    }


def test_the_author_of_a_book_is_who_wrote_it(told):
    text = "Peter Lind read from his novel on Monday. The author is chairman of the Elm Society."
    assert told("holds_office", text) == {("Peter Lind", "Elm Society")}


@pytest.mark.parametrize(
    "lead",
    [
        "Noor Dalen was elected leader of the Green Union in March, succeeding Luc Peters.",
        "Noor Dalen replaced Luc Peters as leader of the Green Union.",
        "Noor Dalen took over from Luc Peters as leader of the Green Union.",
    ],
)
def test_who_had_led_before_is_who_was_followed(told, lead):
    assert told("held_office", f"{lead} He had led the party since 2009.") >= {("Luc Peters", "Green Union")}
    assert ("Luc Peters", "Elm Club") not in told("held_office", f"{lead} He was chairman of the Elm Club.")


def test_the_father_of_two_is_whom_the_text_speaks_of(told):
    text = "Jan Lind was charged on Monday. The father of two became chairman of Norvex in 2004."
    assert told("took_office", text) == {("Jan Lind", "Norvex")}


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("Jan Holt, a spokesman, confirmed that Ole Berg would step down.", "Ole Berg"),
        ("Ole Berg will step down, his lawyer Jan Holt said.", "Ole Berg"),
        ("Spokesman Jan Holt said that he would step down.", "Jan Holt"),
        ("Jan Holt said that Ole Berg was wrong.", "Jan Holt"),
    ],
)
def test_who_only_speaks_for_another_is_not_spoken_of(told, lead, who):
    text = f"{lead} He has been director of the Elm Museum since 1990."
    assert told("holds_office", text) >= {(who, "Elm Museum")}
