"""Offices of organs and with dates, which name no body: of the one that the text speaks of."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


def bodies(unweighed, text):
    found = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    held = [c for c in found if c.relation.value == "holds_office"]
    return {c.subject.name: c.object and c.object.name for c in held}


HOSPICE = "Lorne House, a hospice in Stranby, opened a ward on Tuesday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "The chairman of the trustees, Sir Neil Corder, cut the ribbon.",
        "The chair of its board of governors, Neil Corder, cut the ribbon.",
        "The head of the board of trustees, Neil Corder, cut the ribbon.",
        "Neil Corder, the chair of the trustees, cut the ribbon.",
    ],
)
def test_an_organ_is_one_of_the_body_told_of(unweighed, sentence):
    assert bodies(unweighed, HOSPICE + sentence) == {"Neil Corder": "Lorne House"}


def test_an_organ_of_another_body_is_not(unweighed):
    sentence = "The chairman of the board of trustees of Elm College, Neil Corder, cut the ribbon."
    assert bodies(unweighed, HOSPICE + sentence).get("Neil Corder") != "Lorne House"


@pytest.mark.parametrize(
    "sentence",
    [
        "Jens Rud, who was deputy leader until 2020, spoke first.",
        "Jens Rud was leader from 2004 to 2009.",
        "Jens Rud has been head since last autumn.",
    ],
)
def test_a_loose_title_with_its_dates_is_an_office_of_the_body_told_of(unweighed, sentence):
    text = f"The Rural Union met on Monday. {sentence}"
    found = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    assert ("Jens Rud", "Rural Union") in {(c.subject.name, c.object and c.object.name) for c in found}


def test_a_loose_title_without_dates_is_none(unweighed):
    text = "The Rural Union met on Monday. Jens Rud was leader of the pack and first to speak."
    assert not bodies(unweighed, text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Berg, president of the employers' federation, Elm Industries, spoke.",
        "Anna Berg is president of the owners' club, Elm Industries.",
        "The president of the employers' federation, Elm Industries, is Anna Berg.",
    ],
)
def test_the_name_behind_a_noun_for_a_body_is_its(unweighed, sentence):
    assert bodies(unweighed, f"Kestrel Mills makes yarn. {sentence}") == {"Anna Berg": "Elm Industries"}


def test_a_person_behind_a_noun_for_a_body_is_its_officer(unweighed):
    text = "Kestrel Mills makes yarn. The chairwoman of the company, Anna Berg, spoke to Elm Industries."
    assert bodies(unweighed, text) == {"Anna Berg": "Kestrel Mills"}
