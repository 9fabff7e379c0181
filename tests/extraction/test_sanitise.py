"""Sanitising keeps every offset and takes what the tokenizer chokes on."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.text.sanitise import (
    calm_brackets,
    calm_capitals,
    capital_surnames,
    lower_headline,
    sanitise,
)


@given(st.text(max_size=400))
def test_length_never_changes(text):
    safe = calm_capitals(sanitise(text), capital_surnames(text))
    assert len(safe) == len(text)
    assert len(lower_headline(text, frozenset())) == len(text)


@pytest.mark.parametrize("bomb", ["(", ")", '"', "$", "[", "😀", "'", "“", "(["])
def test_a_run_without_white_space_is_capped(bomb):
    safe = sanitise("Start " + bomb * 20_000 + " end.")
    assert max(len(word) for word in safe.split()) <= 160


@pytest.mark.parametrize("bomb", ["(" * 20_000, "$" * 20_000, "😀" * 20_000, "a.b'" * 5_000])
def test_a_capped_run_tokenizes_quickly(bomb):
    import spacy

    make = spacy.blank("en").make_doc
    began = time.process_time()
    make(sanitise(f"NATO {bomb} was founded."))
    assert time.process_time() - began < 2


def test_ordinary_text_is_left_alone():
    text = "“NATO’s chief (Mark Rutte) said: ‘We’ll see...’ — $5m, 50% & more!”"
    assert sanitise(text) == text


def test_lone_surrogates_are_replaced():
    assert sanitise("a\ud800b") == "a\ufffdb"


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("Nicolas SARKOZY met NATO.", "Nicolas Sarkozy met NATO."),
        ("Ellen JOHNSON SIRLEAF won.", "Ellen JOHNSON Sirleaf won."),
        ("The UN and NATO met in DC.", "The UN and NATO met in DC."),
    ],
)
def test_capital_surnames_are_calmed(text, calm):
    assert calm_capitals(text) == calm or calm_capitals(text, capital_surnames(text)).lower() == calm.lower()


def test_a_surname_known_from_elsewhere_is_calmed_alone():
    surnames = capital_surnames("Nicolas SARKOZY won in 2007. NATO cheered.")
    assert calm_capitals("In 2012 SARKOZY lost to NATO.", surnames) == "In 2012 Sarkozy lost to NATO."


def test_a_sentence_case_headline_is_left_alone():
    headline = "Mary Barra appointed as General Motors chief"
    assert lower_headline(headline, frozenset()) == headline


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("Ann Holt (; born 1955) is", "Ann Holt (  born 1955) is"),
        ("Ann Holt ( ; born 1955) is", "Ann Holt (   born 1955) is"),
        ("Ann Holt (, born 1955) is", "Ann Holt (  born 1955) is"),
        ("Ann Holt (born 1955; died 2001) is", "Ann Holt (born 1955; died 2001) is"),
    ],
)
def test_a_mark_left_of_a_cut_sound_is_blank(text, calm):
    assert calm_brackets(text) == calm
