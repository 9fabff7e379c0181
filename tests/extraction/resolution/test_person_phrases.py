"""Whom "the oceanographer" and "the outgoing president" mean."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def told(unweighed):
    """Give relation and subject of what a text says."""

    def read(text):
        claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
        return {(claim.relation.value, claim.subject.name) for claim in claims}

    return read


@pytest.mark.parametrize(
    "noun", ["oceanographer", "plumber", "curator", "policewoman", "medallist", "lobbyist", "widower"]
)
def test_a_trade_means_who_was_named_before(told, noun):
    text = f"Jana Weiss spoke on Monday. The {noun} became president of the Norvik Institute in 2018."
    assert ("took_office", "Jana Weiss") in told(text)


def test_a_surname_that_is_a_trade_stays_a_name(told):
    text = "Tom Baker became president of the Norvik Institute in 2018. Baker resigned in 2020."
    assert {subject for _, subject in told(text)} == {"Tom Baker"}


def test_who_goes_is_not_who_comes(told):
    text = (
        "Tom Bell, president of the Norvik Union, congratulated Lena Holt, the new president. "
        "The outgoing president had led the union for eight years."
    )
    assert {("held_office", "Tom Bell"), ("held_office", "Lena Holt")} & told(text) == {
        ("held_office", "Tom Bell")
    }


def test_the_president_is_still_the_new_one(told):
    text = "Tom Bell met Lena Holt, the new president of the Norvik Union. The president resigned on Monday."
    assert ("left_office", "Lena Holt") in told(text)


def test_a_paragraph_goes_back_to_whom_the_headline_begins_with(unweighed):
    text = (
        "Ida Holt, the former president of Norland, died on Monday. Ruth Krall, then president of Osland, "
        "found her work with exiles.\n\nElected president in February 1994, she made way for Ann Lee in 2000."
    )
    article = Article(id="x", title="Ida Holt, maker of peace", text=text)
    taken = [c for c in unweighed.extract(article) if c.relation.value == "took_office"]
    assert {c.subject.name for c in taken} == {"Ida Holt", "Ann Lee"}
