"""Which body of a page a founding is of, and what founds nothing there."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(unweighed):
    """Give relation, subject, body and role of all that the rules find on a page."""

    def found(title, text):
        return {
            (
                claim.relation.value,
                claim.subject.name,
                claim.object and claim.object.name,
                claim.role and claim.role.name,
            )
            for claim in unweighed.extract(Article(id="x", title=title, text=text, published=None))
        }

    return found


VILLAGE = "Osterby is a village in the north of Selmark. It lies on the Lune, nine miles from Skarn.\n\n"
CLUB = "Torvik SC is a Norwegian football club from the port of Torvik. Torvik won the cup in 1934.\n\n"
SCHOOL = "Linden Academy is a day and boarding school in Devon.\n\n"


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
def test_what_only_dates_or_makes_up_a_village_founds_nothing(read, sentence):
    assert not {claim for claim in read("Osterby", VILLAGE + sentence) if claim[0] == "founded"}


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
def test_a_founding_is_of_the_body_it_is_said_of(read, title, text, founded):
    assert {claim[1] for claim in read(title, text) if claim[0] == "founded"} == {founded}
