"""Who will lead what the text speaks of: "X will run it", and no march, meeting or match."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

STATION = "Lenz Radio has a new owner. "


def led(unweighed, sentence):
    article = Article(id="x", text=STATION + sentence, published=date(2024, 10, 2))
    family = ("took_office", "holds_office", "held_office")
    return {
        (c.subject.name, c.object and c.object.name)
        for c in unweighed.extract(article)
        if c.relation.value in family
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Moss will lead the station.",
        "Ingrid Moss will run it until a ballot next spring.",
        "Ingrid Moss, who was at a bank, will head it from May.",
        "The owner said that Ingrid Moss would chair the company.",
    ],
)
def test_who_will_lead_it_is_to_hold_its_office(unweighed, sentence):
    assert led(unweighed, sentence) == {("Ingrid Moss", "Lenz Radio")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ingrid Moss will lead the march.",
        "Ingrid Moss will run for mayor.",
        "Ingrid Moss said that she would run the risk.",
        "Ingrid Moss will head to Kenya.",
        "Ingrid Moss will lead Elm Town out at Vell.",
        "Ingrid Moss will chair the meeting.",
    ],
)
def test_what_is_no_office_is_none_when_it_lies_ahead(unweighed, sentence):
    assert led(unweighed, sentence) == set()
