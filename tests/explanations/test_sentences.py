"""What a reader is told of a verdict."""

from dataclasses import replace

import pytest
from factories_table import claim, verdict_of

from claims.dates import parse_edtf
from claims.explanations import Finding, correct, interval_words
from claims.types import ErrorType, Label

SG = "secretary general"


def explanation(stated, **options):
    return verdict_of(stated, **options).explanation


def test_it_says_what_the_text_and_what_the_table_say_and_what_would_be_right():
    words = explanation(claim("founded", "NATO", when="1955"))
    assert "NATO was founded (1955)" in words
    assert "4 April 1949" in words
    assert "24 August 1949" in words
    assert words.endswith("Correction: 1955 -> 1949-04-04.")


@pytest.mark.parametrize(
    ("said", "told"), [("As of 1955", "(As of 1955)"), ("that year", "(that year: 1955)")]
)
def test_a_date_is_told_once(said, told):
    stated = claim("founded", "NATO", when="1955")
    assert told in explanation(replace(stated, when=replace(stated.when, text=said)))


def test_it_names_the_row_and_how_far_it_was_checked():
    words = explanation(claim("holds_office", "Mark Rutte", "NATO", role=SG))
    assert "person:rutte/holds_post" in words
    assert "checked to the day" in words
    assert "not checked against a second source" in explanation(claim("joined", "Sweden", "NATO"))


def test_it_shows_the_arithmetic_of_derived_facts():
    words = explanation(claim("tenure_length", "Jens Stoltenberg", "NATO", role=SG, quantity="5 year"))
    assert "from 2014-10-01 to 2024-10-01 is 10 years" in words
    assert "6 joined, 0 left" in explanation(claim("member_count", "NATO", quantity="9 member"))


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        (claim("founded", "Acme", when="1900"), "does not know Acme"),
        (claim("member", "Sweden", "Hogwarts"), "does not know Hogwarts"),
        (claim("holds_office", "Mark Rutte", "NATO", role="janitor"), "does not know the role janitor"),
        (claim("joined", "Sweden", "NATO", modality="planned"), "does not state it as a fact"),
    ],
)
def test_it_says_what_is_missing(stated, words):
    assert words in explanation(stated)


def test_it_names_who_said_it():
    words = explanation(claim("joined", "Sweden", "NATO", modality="reported", attributed_to="the minister"))
    assert "Said by the minister" in words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("1949", "1949"),
        ("1949-04-04", "4 April 1949"),
        ("2004-21", "spring 2004"),
        ("17XX", "the 18th century"),
        ("2014-10-01/2024-10-01", "from 1 October 2014 to 1 October 2024"),
        ("2024-10-01/..", "since 1 October 2024"),
        ("1949/", "from 1949 to an unknown day"),
        ("1949~", "about 1949"),
    ],
)
def test_dates_are_written_as_people_write_them(edtf, words):
    assert interval_words(parse_edtf(edtf)) == words


def test_what_is_right_needs_no_correction():
    assert correct(Finding(label=Label.SUPPORTED)) is None
    wrong = Finding(label=Label.REFUTED, error_type=ErrorType.WRONG_PERSON, said="A", expected="B")
    assert correct(wrong) == "A -> B"


def test_it_says_in_words_that_two_joined_at_once(checker):
    report = checker.check("Poland joined NATO together with Hungary in 1999.", published="2024-10-01")
    (words,) = (verdict.explanation for verdict in report if verdict.claim.order is not None)
    assert "Poland joined NATO at the same time as Hungary" in words
