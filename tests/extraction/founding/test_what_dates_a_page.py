"""Which body of a page a founding is of, and what founds nothing there."""

import pytest

from tests.extraction.pages import CLUB, SCHOOL, VILLAGE

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "sentence",
    [
        "The name Osterby dates back to the 15th century.",
        "A primary school stood here in 1811; the present building dates from 1912.",
        "The volunteer fire brigade was founded in 1886.",
        "The bus line to Skarn was established in 1961.",
        "The parish is formed by four hamlets.",
        "A sort of terra nova was formed, whose settlers paid no tax.",
    ],
)
def test_what_only_dates_or_makes_up_a_village_founds_nothing(on_page, sentence):
    assert not {claim for claim in on_page("Osterby", VILLAGE + sentence) if claim[0] == "founded"}


@pytest.mark.parametrize(
    ("title", "text", "founded"),
    [
        (
            "Linden Academy",
            f"{SCHOOL}In 1968 the school joined the Erie Conference, formed in 1966.",
            "Erie Conference",
        ),
        ("Torvik SC", f"{CLUB}A sister club of Skarn, it was formed in 1895.", "Torvik SC"),
        (
            "Osterby",
            f"{VILLAGE}The Sisters of St Ebba, founded in 1856, run the hospital.",
            "Sisters of St Ebba",
        ),
        (
            "Fort Aldis",
            "Fort Aldis is an army installation in Maine. The fort was established as Camp Reed in 1917.",
            "Fort Aldis",
        ),
    ],
)
def test_a_founding_is_of_the_body_it_is_said_of(on_page, title, text, founded):
    assert {claim[1] for claim in on_page(title, text) if claim[0] == "founded"} == {founded}
