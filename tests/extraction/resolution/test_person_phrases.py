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


@pytest.mark.parametrize(
    "phrase",
    [
        "The Republican",
        "The Arizona Republican",
        "The Arizona Democrat, 54,",
        "The Tory, who is 54,",
        "The former Labour minister",
        "The former Tarn Bank boss",
        "The mother-of-three",
    ],
)
def test_a_phrase_with_a_name_in_it_means_who_was_named_before(told, phrase):
    text = f"Jana Weiss spoke on Monday. {phrase} became president of the Norvik Institute in 2018."
    assert ("took_office", "Jana Weiss") in told(text)


@pytest.mark.parametrize(
    "phrase",
    [
        "The Republican Ann Holt",
        "The Republican leader, Ann Holt,",
        "The former Labour minister Ann Holt",
        "The former Tarn Bank boss, Ann Holt,",
    ],
)
def test_a_phrase_beside_a_name_means_who_is_named_there(told, phrase):
    text = f"Jana Weiss spoke on Monday. {phrase} became president of the Norvik Institute in 2018."
    assert {subject for relation, subject in told(text) if relation == "took_office"} == {"Ann Holt"}


def test_a_party_and_a_paper_keep_their_names(told):
    text = "Jana Weiss spoke on Monday. The Democrat was founded in 1878 and the Republican Party in 1854."
    assert {subject for relation, subject in told(text) if relation == "founded"} >= {"Republican Party"}
    assert ("founded", "Jana Weiss") not in told(text)
