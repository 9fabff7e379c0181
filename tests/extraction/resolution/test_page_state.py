"""A page on a state that no table knows: it is whose offices, memberships and years the text tells of."""

import pytest

from claims.extraction.context import build_context
from claims.extraction.context.page_state import state_of_page
from claims.extraction.extractor import Extractor
from claims.relations import EntityKind, Relation
from claims.types import Article

_TEXT = (
    "{name} gained independence from France in 1961. Its first president, Odo Renn, ruled until 1974. "
    "General Ivo Talk seized power in a coup and took the country into the African Union in 1981. "
    "President Mara Olt was elected in 2013. It is also a member of the Commonwealth."
)


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Torvia", _TEXT.format(name="Torvia"), "Torvia"),
        ("Republic of Torvia", _TEXT.format(name="Torvia"), "Torvia"),
        (
            "Kingdom of Torvia",
            "Torvia, a protectorate from 1900, was left to King Odo.",
            None,
        ),
        (
            "East Torvia",
            "The island was a colony. A coup brought a president.",
            "East Torvia",
        ),
        ("Odo Renn Talk", "Odo Renn Talk led a coup. Talk, the president, freed the colony.", None),
        ("Torvia Liberation Front", "Torvia Liberation Front fought for independence in a coup.", None),
        ("Norvex", "Norvex became independent of its parent in 1990 and has a president.", None),
        ("Ivo Talk", "Ivo Talk was born in 1950. He won independence in a coup and became president.", None),
        ("Coup in Torvia", "A coup in Torvia ended the rule of the president of the country.", None),
    ],
)
def test_what_a_text_speaks_of_tells_a_state(title, text, name):
    assert state_of_page(title, text) == name


@pytest.mark.parametrize("title", ["Torvia", "Republic of Torvia"])
def test_the_country_of_a_page_is_what_it_is_about(table, title):
    article = Article(id="a", title=title, text=_TEXT.format(name="Torvia"))
    claims = Extractor(table=table).extract(article)
    joined = [c for c in claims if c.relation in (Relation.JOINED, Relation.MEMBER)]
    assert {c.object.name for c in joined} == {"African Union", "Commonwealth"}
    assert {c.subject.name for c in joined} == {"Torvia"}
    assert {c.object.name for c in claims if c.role is not None} == {"Torvia"}


@pytest.mark.parametrize(
    ("opening", "kind"), [("Torvia was a wave of protests.", None), ("", EntityKind.STATE)]
)
def test_a_page_that_says_what_it_is_about_is_of_no_state(table, opening, kind):
    text = f"{opening} Torvia had a coup in 1990 and elections under President Talk."
    context = build_context(Article(id="a", title="Torvia", text=text), [], [], [], table)
    assert context.kinds.get("torvia") is kind
