"""Offices that cards name as the table of a user does, and no list of offices."""

import pytest

from claims.extraction.extractor import Extractor
from claims.extraction.weighing.weigher import PriorWeigher
from claims.reference import ReferenceTable
from claims.types import Article

pytestmark = pytest.mark.model

FACTS = """fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval
f1,person:ann-lee,Ann Lee,holds_post,org:torvik-diet,Torvik Diet,lawspeaker,2004/2012
f2,person:bo-ek,Bo Ek,holds_post,org:torvik-diet,Torvik Diet,lawspeaker,2012/..
"""


@pytest.fixture(scope="module")
def told(nlp, tmp_path_factory):
    """Give holder, office and body of what a text states by cards."""
    path = tmp_path_factory.mktemp("table") / "facts.csv"
    path.write_text(FACTS, encoding="utf-8")
    extractor = Extractor(nlp=nlp, table=ReferenceTable.load(path, default=False), weigher=PriorWeigher())

    def of(text):
        claims = extractor.extract(Article(id="x", text=text))
        return {(c.subject.name, c.role.name, c.object.name) for c in claims if c.rule == "leadership.field"}

    return of


def test_an_office_of_the_table_is_a_label(told):
    card = "Torvik Diet\n\nLawspeaker: Bo Ek (since 2012)\nSeat: Torvik\n"
    assert told(card) == {("Bo Ek", "lawspeaker", "Torvik Diet")}
    table = "Torvik Diet\n\nOffice | Name\nLawspeaker | Bo Ek\nCook | Cy Dow\n"
    assert told(table) == {("Bo Ek", "lawspeaker", "Torvik Diet")}


def test_an_office_of_another_body_is_none(told):
    assert told("Norland Diet\n\nLawspeaker: Bo Ek (since 2012)\nSeat: Torvik\n") == set()
