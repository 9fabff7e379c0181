"""Pages whose text never writes their title in full: a surname, or half of a club's name, stands for it."""

import pytest

from claims.extraction.context.bare_title import bare_title
from claims.relations import EntityKind
from claims.types import Article

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("kind", "title", "text"),
    [
        (PERSON, "Henry W. Tolland", "In 1936 Tolland married Ruth B. Tolland, and Tolland sailed."),
        (BODY, "Harlow Falcons", "In 2001 the Falcons lost. The Falcons, in Harlow, were young."),
        # Headlines, whose other words are somebody of the text.
        (None, "Henry Beats Tolland", "Henry won. Tolland lost, and Tolland was sad."),
        (None, "Harlow Attacks Times", "Harlow attacked the Times. The Times said nothing."),
        (None, "Norvex Names New Chief", "Norvex named a new chief. The Chief left."),
        # Written in full, or so by its opening.
        (None, "Henry W. Tolland", "Henry W. Tolland sailed. Tolland married."),
        (None, "Mike Tolland", "Michael Tolland sailed. Tolland married."),
        (None, "Harlow Times", "A paper."),
    ],
)
def test_a_title_is_told_by_its_end(kind, title, text):
    assert bare_title(title, text) is kind


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give holder and body of each office that the rules find on a page."""

    def found(title, text):
        claims = unweighed.extract(Article(id="x", title=title, text=text))
        return {
            (claim.subject.name, claim.object and claim.object.name)
            for claim in claims
            if claim.relation.value.endswith("office")
        }

    return found


@pytest.mark.model
def test_the_surname_is_that_of_whom_the_page_is_about(offices):
    text = "In 1936, Tolland married Ruth B. Tolland. In 1957 Tolland became chairman of the Grain Board."
    assert offices("Henry W. Tolland", text) == {("Henry W. Tolland", "Grain Board")}


@pytest.mark.model
def test_the_half_of_a_name_is_the_club_the_page_is_about(offices):
    text = "The Comets began the year badly. In 2014 the Comets hired Karl Ude as head coach."
    assert offices("Sandvik Comets", text) == {("Karl Ude", "Sandvik Comets")}
