"""Who joins or leaves nothing: others, beetles, pupils, coaches, people of a body named later."""

import pytest

from tests.extraction.pages import CLUB, VILLAGE

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "sentence",
    [
        "One of his sons became a judge in Bengal; another joined the East Selm Company.",
        "Some went back to Prussia while others joined the Ruthenian Legion.",
        "It is a member of the family Carabidae.",
        "It belongs to the tribe Lycosini.",
        "Four years later Ole Berg returned to the Academy of Arts in Paris.",
    ],
)
def test_nobody_in_particular_joins_and_families_of_beetles_are_none(on_page, sentence):
    assert not {claim for claim in on_page("Osterby", VILLAGE + sentence) if claim[0] in ("joined", "member")}


def test_who_is_elected_as_a_member_of_a_party_did_not_join_it_then(on_page):
    told = on_page(
        "Osterby",
        f"{VILLAGE}Ann Lee was elected to the legislature in 2003 as a member of the Farmers' Party.",
    )
    assert ("member", "Ann Lee", "Farmers' Party") in {claim[:3] for claim in told}
    assert "joined" not in {claim[0] for claim in told}


def test_nobody_leaves_a_body_that_is_named_only_later(on_page):
    told = on_page(
        "Hale Brewery", "Hale Brewery is a brewery. Ole Berg left in 2013.\n\nIt is in the Malt Guild."
    )
    assert ("left", "Ole Berg", "Malt Guild") not in {claim[:3] for claim in told}


def test_a_coach_who_goes_is_no_member_who_leaves(on_page):
    told = on_page(
        "Torvik SC", f"{CLUB}In 1963 Torvik signed coach Bela Kostic. They went down and Kostic left."
    )
    assert "left" not in {claim[0] for claim in told}
