"""Ranks below the head of a body, and letters that are no title."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give holder, body and office of what the rules find in a text."""

    def found(text):
        claims = unweighed.extract(Article(id="x", text=text))
        return {
            (c.subject.name, c.object and c.object.name, c.role.name)
            for c in claims
            if c.relation.value.endswith("office") and c.role
        }

    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lark, senior director of product planning at Siemens, resigned.",
        "The raid killed Senior Chief Tom Alder.",
        "Garda superintendent Tom Alder said that the search went on.",
        "Detective Superintendent Tom Alder resigned from the Norland police.",
        "Professor Anthony PM Coxwell resigned.",
    ],
)
def test_ranks_below_a_head_and_initials_are_no_office(offices, sentence):
    assert offices(sentence) == set()


def test_who_heads_a_citys_police_is_its_head_whatever_his_rank(offices):
    told = offices("Chicago Police Superintendent Tom Alder resigned.")
    assert {body for _, body, _ in told} & {"Chicago", "Chicago Police"}
