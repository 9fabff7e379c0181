"""What one state does about another's joining is neither that joining nor its denial."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def joinings(drafts_of):
    """Give who joins what by a text, and how it is said."""

    def read(text):
        return {
            (d.candidate.subject.name, d.modality.value)
            for d in drafts_of(text)
            if d.candidate.relation.value == "joined" and d.object is not None and d.object.name == "NATO"
        }

    return read


@pytest.mark.parametrize(
    "sentence",
    [
        "Turkey refused to ratify Sweden's accession to NATO.",
        "Turkey ratified Sweden's accession to NATO in 1998.",
        "Turkey vetoed Sweden's entry into NATO in 1998.",
        "Turkey rejected Sweden's membership of NATO.",
        "Turkey dropped its veto on Sweden's accession to NATO in July.",
        "Turkey lifted its objections to Sweden joining NATO.",
        "Lawmakers in Turkey approved Sweden's accession to NATO.",
        "The Senate approved Sweden's accession to NATO in August.",
        "Turkey quarrelled with Sweden and blocked its entry into NATO.",
    ],
)
def test_another_state_deals_with_an_entry(joinings, sentence):
    assert joinings(sentence) == {("Sweden", "planned")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Turkey voted against the treaty after Sweden joined NATO in 1998.",
        "Turkey backs Sweden, which joined NATO in 1998.",
        "NATO approved Sweden's accession in 1998.",
    ],
)
def test_an_entry_that_another_clause_tells_is_one(joinings, sentence):
    assert ("Sweden", "asserted") in joinings(sentence)
