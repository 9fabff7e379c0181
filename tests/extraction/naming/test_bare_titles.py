"""Pages whose text never writes their title in full: a surname, or half of a club's name, stands for it."""

import pytest

from claims.extraction.context.bare_title import bare_title
from claims.extraction.context.noun_title import told_by_noun
from claims.relations import EntityKind
from claims.types import Article

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANISATION


@pytest.mark.parametrize(
    ("kind", "title", "text"),
    [
        (PERSON, "Henry W. Tolland", "In 1936 Tolland married Ruth B. Tolland, and Tolland sailed."),
        (BODY, "Harlow Falcons", "In 2001 the Falcons lost. The Falcons, in Harlow, were young."),
        # A text that opens with a surname is about whom the title names.
        (PERSON, "Henry W. Tolland", "Tolland sat on several boards. Ann Lee made him a judge."),
        (PERSON, "Henry W. Tolland", "In the spring of 1936, Tolland sailed. Ann Lee made him a judge."),
        (None, "Henry W. Tolland", "Ann Lee sat on several boards, as did Tolland."),
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


@pytest.mark.parametrize(
    ("title", "text", "is_told"),
    [
        ("Harlow Chess Club", "The club was formed in 1910. It moved in 1931.", True),
        ("Rowing Club of Sandvik", "The club elected Ann Berg.", True),
        ("Rowing Club Elects Berg", "The club elected Ann Berg.", False),
        ("Sandvik", "The club elected Ann Berg.", False),
        ("Harlow Chess Club", "A club was formed in 1910.", False),
        ("Harlow Chess Club", "The club is the Harlow Chess Club.", False),
    ],
)
def test_a_title_is_told_by_its_noun(title, text, is_told):
    assert told_by_noun(title, text) is is_told


@pytest.mark.model
def test_the_noun_that_opens_a_text_is_the_body_of_the_title(offices):
    text = (
        "The club was founded in 1902. In 1931, the club elected Ida Holm to replace Olaf Berg as president."
    )
    assert offices("Rowing Club of Sandvik", text) == {("Ida Holm", "Rowing Club of Sandvik")}


@pytest.mark.model
def test_the_surname_that_opens_a_text_is_who_was_appointed(offices):
    text = "Tolland sat on several boards. President Jan Novak appointed him chairman of the Rail Board."
    assert ("Henry W. Tolland", "Rail Board") in offices("Henry W. Tolland", text)
