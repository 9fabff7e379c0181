"""Past heads that a page lists, and who was followed in a year."""

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


SCHOOL = "Linden Academy is a day and boarding school in Devon.\n\n"


@pytest.mark.parametrize(
    ("sentence", "heads"),
    [
        ("Headmasters have included Ole Wray (1921–1938), Miles Tenn and Ada Ask.", ("Ole Wray", "Ada Ask")),
        ("Past principals include Ann Moss (1990–2001) and Joan Weiss.", ("Ann Moss", "Joan Weiss")),
    ],
)
def test_past_heads_that_a_page_lists_were_its_heads(read, sentence, heads):
    told = read("Linden Academy", SCHOOL + sentence)
    assert set(heads) <= {c[1] for c in told if c[0] == "held_office" and c[2] == "Linden Academy"}


def test_editors_of_a_schools_paper_are_not_its_heads(read):
    assert not read("Linden Academy", f"{SCHOOL}Editors have included Ole Wray and Ada Ask.")


def test_who_was_followed_in_a_year_handed_on_the_office(read):
    told = read(
        "Linden Academy",
        f"{SCHOOL}Ada Lind became its headmistress in 1957. She was followed in 1981 by Mary Ames.",
    )
    assert ("took_office", "Mary Ames", "Linden Academy", "headmistress") in told
