"""Parties of one name are told apart by the states that a text names."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def founded(checker):
    """Give the entity of the party whose founding a text tells of."""

    def entity(text):
        claims = checker.extractor.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
        return next(c.subject.entity_id for c in claims if c.relation.value == "founded")

    return entity


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Norway's Labour Party, founded in 1887, met on Friday.", "org:party-nor-norwegian-labour-party"),
        ("Jamaica's Labour Party was founded in 1943.", "org:party-jam-jamaica-labour-party"),
        # The one state that is named has such a party, or its capital is.
        (
            "Norway's prime minister spoke. The Labour Party was founded in 1887.",
            "org:party-nor-norwegian-labour-party",
        ),
        (
            "Ministers met in Oslo. The Labour Party was founded in 1887.",
            "org:party-nor-norwegian-labour-party",
        ),
        # Nothing says which.
        ("The Labour Party, founded in 1887, met on Friday.", None),
        (
            "Norway and Ireland and Malta sent ministers. The Labour Party was founded in 1887.",
            None,
        ),
    ],
)
def test_the_state_named_tells_which_party(founded, text, party):
    assert founded(text) == party


def test_a_name_that_any_country_may_have_is_doubted_abroad(checker):
    (here,) = checker.check("Georgia's Free Democrats were founded in 1999.", published="2024-10-02")
    (abroad,) = checker.check("Norway's Free Democrats were founded in 1902.", published="2024-10-02")
    assert here.label.value == "REFUTED"
    assert abroad.label.value == "NOT ENOUGH INFO"
