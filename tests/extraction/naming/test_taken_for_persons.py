"""Bodies that a tagger of English takes for persons."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.mark.parametrize("body", ["Dinamo Vladen", "Banque Almar", "Instituto Cervera", "SV Grunwald"])
def test_whoever_a_body_names_is_its_head(unweighed, body):
    text = f"{body} named Ann Lee as president on Monday."
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    assert {(c.relation.value, c.subject.name, c.object and c.object.name) for c in claims} == {
        ("took_office", "Ann Lee", body)
    }


def test_a_lone_name_whose_president_somebody_becomes_is_a_body(unweighed):
    text = "Sumar named Ann Lee as its president on Monday."
    (claim,) = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    assert claim.object is not None
    assert claim.object.name == "Sumar"


def test_a_surname_of_the_text_is_no_body(unweighed):
    text = "Tom Falk runs Norvik Bank. Falk named Ann Lee as its president on Monday."
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    assert {c.object.name for c in claims if c.object is not None} == {"Norvik Bank"}


def test_a_firm_may_bear_the_name_of_a_family(unweighed):
    text = (
        "Holt, the sports-car maker, named Ivo Marsh its chief executive on Monday. Ann Holt, a mechanic, "
        "opened the works in 1947. Holt joined the Norvik League in 2019."
    )
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    told = {(c.relation.value, c.subject.name, c.object and c.object.name) for c in claims}
    assert ("took_office", "Ivo Marsh", "Holt") in told
    assert ("joined", "Holt", "Norvik League") in told


@pytest.mark.parametrize(
    ("relation", "text", "person", "others"),
    [
        ("took_office", "Zelmira Soltz has left as head of research at the Reed Trust. Ida Lund fills in.",
         "Ida Lund", {"Zelmira Soltz"}),
        ("holds_office", "The head of the Elm Trust's arts group, Fatumbe Soltz, and President Al Ek came.",
         "Al Ek", {"Fatumbe Soltz"}),
    ],
)  # fmt: skip
def test_who_has_an_office_is_no_body(told, relation, text, person, others):
    assert others.isdisjoint(body for holder, body in told(relation, text) if holder == person)
