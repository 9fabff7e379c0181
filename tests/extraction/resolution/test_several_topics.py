# ruff: noqa: E501  -- one text a line reads better than its parts
"""Whom a text of several topics means: nobody of another paragraph, and no headline that tells of the first alone."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

MAYOR = "Ivo Talk became mayor of Acton in 1996.\n\n"
TRADE = "The World Trade Organization meets in Geneva. Brazil joined in 1995.\n\nMartin Schulz was president of the European Parliament from 2012 to 2017.\n\n"


@pytest.fixture(scope="module")
def read(checker):
    def found(text, title=None):
        return list(checker.extract(Article(id="a", text=text, title=title, published=date(2024, 6, 3))))

    return found


def _said(claims, relation):
    return {
        (c.subject.name, c.object and c.object.name, c.predecessor and c.predecessor.name)
        for c in claims
        if c.relation.value == relation
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Carl Lund made way for Jan Berg as chairman of Siemens in 1990. Omar Diaz replaced him in 1998.",
            ("Omar Diaz", "Siemens", "Jan Berg"),
        ),
        (
            "Carl Lund was succeeded as chairman of Siemens by Jan Berg in 1990. His successor, Omar Diaz, took office in 1998.",
            ("Omar Diaz", "Siemens", "Jan Berg"),
        ),
        (
            "Carl Lund was chairman of Siemens until 1990; Jan Berg came next. His successor, Omar Diaz, took office in 1998.",
            ("Omar Diaz", "Siemens", "Jan Berg"),
        ),
        # Who came in is named first.
        (
            "Jan Berg became chairman of Siemens in 1990. His successor, Omar Diaz, took office in 1998.",
            ("Omar Diaz", "Siemens", "Jan Berg"),
        ),
    ],
)
def test_who_came_in_last_is_followed_by_the_next(read, text, expected):
    assert expected in _said(read(text), "took_office")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A man of whom the sentence speaks is not she: a woman beside him is, not who the text opens with.
        (
            "Angela Merkel led Germany until 2021. David Cameron resigned in 2016, and Theresa May took over as prime minister of the United Kingdom. She was replaced by Boris Johnson in July 2019.",
            ("Boris Johnson", "United Kingdom", "Theresa May"),
        ),
        # A sentence may begin with any capital.
        (
            "Peter Moss was followed as chairman of Siemens by Jan Berg. Élodie Roux became chairwoman of Airbus in 2004, the second after Mette Holt. Omar Diaz replaced her in 2008.",
            ("Omar Diaz", "Airbus", "Élodie Roux"),
        ),
    ],
)
def test_she_is_whom_the_sentence_before_tells_of(read, text, expected):
    assert expected in _said(read(text), "took_office")


def test_he_is_nobody_of_another_paragraph(read):
    claims = read(
        MAYOR
        + "Jan Berg was foreign minister of Norway until 2004. His appointment as prime minister of Norway came in 2005."
    )
    assert ("Jan Berg", "Norway", None) in _said(claims, "took_office")


def test_a_headline_about_one_paragraph_is_not_it_in_another(read):
    claims = read(
        TRADE + "NATO was founded in 1949. Its secretary general, Jens Stoltenberg, will speak next week.",
        "Who leads the World Trade Organization",
    )
    assert ("Jens Stoltenberg", "NATO", None) in _said(claims, "holds_office")


def test_a_headline_stays_it_where_the_text_goes_on_about_it(read):
    text = "Siemens has a new plant.\n\nThe European Union gave money.\n\nSiemens will hire 200. Its chief executive, Roland Busch, spoke in Norway."
    assert ("Roland Busch", "Siemens", None) in _said(read(text, "Siemens opens a plant"), "holds_office")


def test_it_is_who_withdrew(read):
    text = "The withdrawal of Fiji from the Commonwealth of Nations in 1987 was a shock. It rejoined in 1997."
    assert ("Fiji", "Commonwealth of Nations", None) in _said(read(text), "joined")


def test_the_party_is_one_that_the_table_knows_for_one(read):
    text = "The Liberal Party of Canada was founded in 1861.\n\nNational Rally was founded in 1972. The party's leader, Jordan Bardella, spoke."
    assert ("Jordan Bardella", "National Rally", None) in _said(read(text), "holds_office")


def test_what_a_fronted_clause_owns_is_named_behind_it(read):
    text = "NATO meets in Brussels.\n\nThe European Union does so too.\n\nSince its foundation in 1945, the Arab League has grown."
    assert _said(read(text, "NATO: what now?"), "founded") == {("Arab League", None, None)}


@pytest.mark.parametrize("word", ["succeeds", "replaced"])
def test_who_went_before_keeps_the_date_of_the_title_behind(read, word):
    claims = read(f"Jan Berg {word} Omar Diaz, chairman of Siemens since 1990.")
    (entered,) = [c for c in claims if c.relation.value == "took_office"]
    assert entered.predecessor.name == "Omar Diaz"
    assert entered.when is None or entered.when.text is None


def test_two_ranks_of_an_office_are_two_claims(read):
    claims = read(
        "Carla Dunmore was lieutenant governor of Montana from 1997 to 2001. After that she was governor of Montana until 2005."
    )
    held = {(c.role.name, c.when.edtf) for c in claims if c.relation.value == "held_office"}
    assert held == {("lieutenant governor", "1997/2001"), ("governor", "../2005")}


TWO_FIRMS = "Verano Inc. was started by Jim Vane in 1994. Quintel Corp. was established in 1998 by Ann Holt."


@pytest.mark.parametrize(
    ("title", "text", "body"),
    [
        (None, f"{TWO_FIRMS} Ole Berg has headed the company since 2013.", "Quintel Corp."),
        (
            "Firms and their founders",
            "Google was founded by Larry Page in 1998. Microsoft, which Bill Gates had started, is larger. "
            "Ole Berg has run the company since 2014.",
            "Microsoft",
        ),
        # A headline that names one of them says which firm all of the text is about.
        (
            "Verano Inc. turns twenty",
            f"{TWO_FIRMS} Ole Berg has headed the company since 2013.",
            "Verano Inc.",
        ),
    ],
)
def test_of_several_firms_the_one_just_spoken_of_is_meant(read, title, text, body):
    assert ("Ole Berg", body, None) in _said(read(text, title), "holds_office")


LEAGUE = "The Elm League was founded in 1957."


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            f"{LEAGUE} Ann Poole is president of the Lind Union. Its first chairman, Wim Holt, died in 2005.",
            "Lind Union",
        ),
        (
            f"{LEAGUE} Ann Poole chairs the Lind Union, which was set up in 1998 and has its seat in Norrby. Its first chairman, Wim Holt, died in 2005.",
            "Lind Union",
        ),
        # The sentence before speaks of the league, by a pronoun or a noun.
        (f"{LEAGUE} Ann Poole is its president. Its first chairman, Wim Holt, died in 2005.", "Elm League"),
        (
            f"{LEAGUE} Ann Poole, once of Lind Union, runs the league. Its first chairman, Wim Holt, died in 2005.",
            "Elm League",
        ),
    ],
)
def test_its_is_of_the_only_body_of_the_sentence_before(read, text, body):
    assert ("Wim Holt", body, None) in _said(read(text), "held_office")
