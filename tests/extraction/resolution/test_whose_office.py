"""Whose office it is where only "its" or "whose" says so."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Reed Party broke away from the Elm Union, and its leader, Ida Lund, wants more.", "Reed Party"),
        ("The ministers met Skelm Bank and its chairman, Ida Lund.", "Skelm Bank"),
        ("Skelm Bank and its chief, Ida Lund, said so.", "Skelm Bank"),
        ("Skelm Bank rejected a bid from Arvenga, whose chairman, Ida Lund, was angry.", "Arvenga"),
        ("Skelm Bank rejected a bid from Torvik Mutual, whose president is Ida Lund.", "Torvik Mutual"),
    ],
)
def test_owner_of_the_office(told, text, expected):
    assert ("Ida Lund", expected) in told("holds_office", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elm Bank and Skelm Mutual merge into Reed Mutual. Ida Lund of Elm Bank will lead the new lender.",
         "Reed Mutual"),
        ("The Elm League was replaced by the Reed League in 2002. Ida Lund became chair of the new body.",
         "Reed League"),
    ],
)  # fmt: skip
def test_who_leads_the_new_body(told, text, expected):
    assert ("Ida Lund", expected) in told("took_office", text)


def test_a_new_head_is_of_no_new_body(told):
    text = "Ann Holt founded the Reed Trust in 1990. Elm Bank fell. Ida Lund is the new head of the bank."
    assert ("Ida Lund", "Reed Trust") not in told("took_office", text) | told("holds_office", text)


def test_what_stands_before_whose_holds_no_office(told):
    text = "Elm Bank has bought Ordina Mutual, whose chief executive, Ida Lund, will go."
    assert told("holds_office", text) == {("Ida Lund", "Ordina Mutual")}


def test_a_term_is_of_whom_stands_before_whose(told):
    text = "Ida Lund, whose presidency of Norland ended in May, watched from the back benches."
    assert "Ida Lund" in {holder for holder, _ in told("left_office", text) | told("held_office", text)}
