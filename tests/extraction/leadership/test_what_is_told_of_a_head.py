"""What is told of somebody before his verb is not what he heads: where he is from, what he was before."""

import pytest

pytestmark = pytest.mark.model

OPENING = "The Elm Agency, which nine states set up at Holm, tests boats."


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Poole, a pilot from Kenya, has led it since May 2014.",
        "Ann Poole, a businesswoman born in India, has led it since May 2014.",
        "Ann Poole, a former minister of France, has led it since May 2014.",
        "Ann Poole, an economist from Bulgaria, has headed it since May 2014.",
        "Ann Poole, an Italian, has headed it since May 2014.",
        "Ann Poole, a Nobel laureate, was its first director.",
        "Ann Poole, a graduate of Yale University, has run it since May 2014.",
        "Ann Poole, an Italian, was the first woman to head it.",
    ],
)
def test_it_is_what_the_sentence_before_speaks_of(told, sentence):
    bodies = {body for _, body in told("holds_office", f"{OPENING} {sentence}")}
    assert "Elm Agency" in bodies
    assert not bodies & {"Kenya", "India", "Bulgaria", "Italy", "Nobel", "Yale University", "Holm"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Ray, an Englishman, founded it in 1961.",
        "Tom Ray, a baker, and four other citizens of Geneva founded it in 1961.",
    ],
)
def test_founders_do_not_found_where_they_are_from(drafts_without_table, sentence):
    founded = drafts_without_table(f"The Elm Agency sits in Holm. {sentence}")
    assert {d.subject.name for d in founded if d.candidate.rule.startswith("founding.")} == {"Elm Agency"}


def test_it_is_rather_what_the_paragraph_names_than_what_another_did(told):
    text = (
        "Rook Optics was founded at Geneva in 2006.\n\nThe model was lent by the Elm Agency, which states "
        "set up at Geneva. Ann Poole, a Nobel laureate, was its first director."
    )
    assert told("holds_office", text) == {("Ann Poole", "Elm Agency")}


def test_it_is_no_state_that_begins_the_name_of_a_body(told):
    text = (
        "The mill merged with Finnish Rubber Works in 1967. Ann Poole, a lawyer, became its first president."
    )
    assert ("Ann Poole", "Finland") not in told("took_office", text)


def test_it_is_rather_what_opens_an_entry_than_the_town(told):
    text = (
        "Nokia. Phone maker. Tom Ray has headed Nokia since 2015.\n\nEricsson. Founded in 1997 in Geneva by "
        "Ann Poole; Poole, its first chief executive, gave way to Ivo Holt after a year."
    )
    assert told("took_office", text) == {("Ivo Holt", "Ericsson")}


@pytest.mark.parametrize("aside", ["", ", founded in Vancouver in 1971", ", the green charity"])
def test_where_is_the_body_before_an_aside(told, aside):
    text = (
        "Amnesty International is in London. Ann Poole had spent six years at the top of Greenpeace"
        f"{aside}, where Tom Ray replaced her in 2016."
    )
    assert told("took_office", text) == {("Tom Ray", "Greenpeace")}
