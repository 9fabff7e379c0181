# ruff: noqa: E501  -- one text a line reads better than its parts
"""Holders one after the other behind one verb: "A was mayor from 1990 to 1998, B until 2006 and C since"."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def holders(unweighed):
    """Give who had an office when, with the relation."""

    def found(text):
        return {
            (c.subject.name, c.relation.value, c.when.interval.edtf if c.when else None)
            for c in unweighed.extract(Article(id="x", text=text))
            if c.relation.value in ("holds_office", "held_office", "took_office", "left_office")
        }

    return found


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("Ann Holt was mayor of Sarn from 1990 to 1998, Ole Berg from 1998 to 2006 and Ivo Lind since.",
         {("Ole Berg", "held_office", "1998/2006"), ("Ivo Lind", "holds_office", "2006/..")}),
        ("Ann Holt served as chancellor of Norland until 1998, Ole Berg until 2006 and Ivo Lind until his death in 2011.",
         {("Ole Berg", "held_office", "../2006"), ("Ivo Lind", "held_office", "../2011")}),
        ("Ann Holt became mayor of Sarn in 1990, followed by Ole Berg in May 1998 and Ivo Lind in 2006.",
         {("Ivo Lind", "took_office", "2006")}),
        ("Ann Holt was president of Norvex from 1990 to 1998, Ole Berg from 1998 to 2006, and since 2006 Ivo Lind.",
         {("Ole Berg", "held_office", "1998/2006"), ("Ivo Lind", "holds_office", "2006/..")}),
        ("Norland has had three presidents since the war: Ann Holt until 1998, Ole Berg until 2006 and Ivo Lind since then.",
         {("Ann Holt", "held_office", "../1998"), ("Ole Berg", "held_office", "../2006"), ("Ivo Lind", "holds_office", "2006/..")}),
        ("Norvex has had two presidents: Ann Holt of Sarn (1990-1998) and Ole Berg, a lawyer, in office since 1998.",
         {("Ann Holt", "held_office", "1990/1998"), ("Ole Berg", "holds_office", "1998/..")}),
        ("Three women have led Norvex: Ann Holt from 1990 to 1998, Ida Berg from 1998 to 2006 and Eva Lind since.",
         {("Ann Holt", "held_office", "1990/1998"), ("Ida Berg", "held_office", "1998/2006"), ("Eva Lind", "holds_office", "2006/..")}),
        ("Ann Holt was the first head of Norvex (1990-1998), followed by Ole Berg (1998-2006) and Ivo Lind (since 2006).",
         {("Ivo Lind", "holds_office", "2006/..")}),
    ],
)  # fmt: skip
def test_who_came_next_has_the_office_of_the_first(holders, text, further):
    assert further <= holders(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was mayor of Sarn from 1990 to 1998, Ole Berg in 1999 won a prize.",
        "Ann Holt was mayor of Sarn from 1990 to 1998, and Ole Berg founded Norvex in 1999.",
        "Ann Holt became mayor of Sarn in 1990, the year in which Ole Berg was born.",
        "Ann Holt was mayor of Sarn from 1990 to 1998, when Ole Berg from Norvex beat her.",
    ],
)
def test_who_does_something_else_has_no_office(holders, text):
    assert "Ole Berg" not in {subject for subject, *_ in holders(text)}


def test_the_number_of_the_first_is_not_that_of_the_next(unweighed):
    text = "Ann Holt was the first president of Norvex (1990-1998), followed by Ole Berg in 1998."
    numbered = [
        c.subject.name
        for c in unweighed.extract(Article(id="x", text=text))
        if c.relation.value == "ordinal_holder"
    ]
    assert numbered == ["Ann Holt"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was mayor of Sarn from 1990 to 1998 and again since 2006.",
        "Ann Holt was president of Norland from 1990 to 1998 and has been again since 2006.",
        "Ann Holt was mayor of Sarn from 1990 to 1994, from 1996 to 1998 and again from 2006.",
    ],
)
def test_a_term_that_goes_on_is_told_behind_those_that_are_over(holders, text):
    assert ("Ann Holt", "holds_office", "2006/..") in holders(text)


def test_what_somebody_does_again_is_no_term(holders):
    told = holders("Ann Holt was mayor of Sarn from 1990 to 1998 and wrote again since 2006.")
    assert {relation for _, relation, _ in told} == {"held_office"}
