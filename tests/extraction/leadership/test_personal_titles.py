"""What only its holder is called, "dictator", "rebel leader", is no office that the next one takes."""

import pytest

from claims.extraction.extractor import Extractor
from claims.relations import Relation
from claims.types import Article


@pytest.fixture(scope="module")
def roles_of(unweighed):
    """Give the roles that a text on Norland has Ivo Talk take, however sure that is."""

    def roles(text):
        article = Article(id="a", title="Norland", text=f"Norland gained independence in 1960. {text}")
        return [
            c.role.name if c.role else None
            for c in unweighed.extract(article)
            if c.subject.name == "Ivo Talk" and c.relation is Relation.TOOK_OFFICE
        ]

    return roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Dictator Odo Renn was deposed in 1989. Ivo Talk took power.", [None]),
        ("Dictator Odo Renn was deposed in 1989. Ivo Talk was sworn in as president.", ["president"]),
        ("Military ruler Odo Renn was toppled in 1997. Ivo Talk was elected in 2005.", [None]),
        ("Rebel leader Odo Renn resigned in 2003. Ivo Talk won the 2005 election.", [None]),
        ("President Odo Renn resigned in 2003. Ivo Talk won the 2005 election.", ["president"]),
    ],
)
def test_only_an_office_is_passed_on(roles_of, text, roles):
    assert roles_of(text) == roles


@pytest.mark.parametrize(
    ("told", "relations"),
    [
        ("President Odo Renn left the Labour Party in 2005.", {"left"}),
        ("President Odo Renn quit the UDF in 2005.", set()),
        ("Prime Minister Odo Renn resigned from the Labour Party in 2005.", {"left"}),
        ("Chairman Odo Renn left the Labour Party in 2005.", {"left", "left_office"}),
    ],
)
def test_a_head_of_state_leaves_a_party_and_no_office(nlp, table, told, relations):
    text = f"Norland gained independence in 1960. {told}"
    claims = Extractor(nlp=nlp, table=table).extract(Article(id="a", title="Norland", text=text))
    assert {c.relation.value for c in claims} == relations
