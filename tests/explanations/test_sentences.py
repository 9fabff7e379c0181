"""What a reader is told of a verdict."""

from dataclasses import replace

import pytest
from factories_table import claim, verdict_of

from claims.dates import parse_edtf
from claims.explanations import Finding, correct, interval_words, value_words
from claims.types import ErrorType, Label

SG = "secretary general"


def explanation(stated, **options):
    return verdict_of(stated, **options).explanation


def test_it_says_what_the_text_and_what_the_table_say_and_what_would_be_right():
    words = explanation(claim("founded", "NATO", when="1955"))
    assert "NATO was founded (1955)" in words
    assert "4 April 1949" in words
    assert "24 August 1949" in words
    assert words.endswith("Correction: 1955 -> 4 April 1949.")


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
    assert "from 1 October 2014 to 1 October 2024 is 10 years" in words
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
        ("../1949-04", "until April 1949"),
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


@pytest.mark.parametrize(
    ("said", "expected", "words"),
    [
        ("1974/2024", "1974-07-01/1979-06-30", "from 1974 to 2024 -> from 1 July 1974 to 30 June 1979"),
        ("2003", "2004-03-29", "2003 -> 29 March 2004"),
        ("../2003-05", "2004-03-29/..", "until May 2003 -> since 29 March 2004"),
        ("left", "since 1949-04~", "left -> since about April 1949"),
        ("2003-21", "left office 194X", "spring 2003 -> left office the 1940s"),
        ("Season 2008-09", "Expo 2010/2011", "Season 2008-09 -> Expo 2010/2011"),
        ("9 member", "2024-13", "9 member -> 2024-13"),
    ],
)
def test_a_correction_gives_its_dates_in_words_and_leaves_names(said, expected, words):
    wrong = Finding(label=Label.REFUTED, error_type=ErrorType.WRONG_DATE, said=said, expected=expected)
    assert correct(wrong) == words


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("or the date is wrong (Ann: 2003-04)", "or the date is wrong (Ann: April 2003)"),
        ("15 were right from 2004-05-01", "15 were right from 1 May 2004"),
        ("suspended 2020-08/..; it goes on", "suspended since August 2020; it goes on"),
    ],
)
def test_notes_give_their_dates_in_words(note, words):
    assert value_words(note) == words


def test_programs_read_the_expected_value_as_edtf():
    assert verdict_of(claim("founded", "NATO", when="1955")).expected == "1949-04-04"


def test_it_says_in_words_that_two_joined_at_once(checker):
    report = checker.check("Poland joined NATO together with Hungary in 1999.", published="2024-10-01")
    (words,) = (verdict.explanation for verdict in report if verdict.claim.order is not None)
    assert "Poland joined NATO at the same time as Hungary" in words
