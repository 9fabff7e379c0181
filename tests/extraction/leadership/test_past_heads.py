"""Past heads that a page lists, and who was followed in a year."""

import pytest

from tests.extraction.pages import SCHOOL

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("sentence", "heads"),
    [
        ("Headmasters have included Ole Wray (1921–1938), Miles Tenn and Ada Ask.", ("Ole Wray", "Ada Ask")),
        ("Past principals include Ann Moss (1990–2001) and Joan Weiss.", ("Ann Moss", "Joan Weiss")),
    ],
)
def test_past_heads_that_a_page_lists_were_its_heads(on_page, sentence, heads):
    told = on_page("Linden Academy", SCHOOL + sentence)
    assert set(heads) <= {c[1] for c in told if c[0] == "held_office" and c[2] == "Linden Academy"}


def test_editors_of_a_schools_paper_are_not_its_heads(on_page):
    assert not on_page("Linden Academy", f"{SCHOOL}Editors have included Ole Wray and Ada Ask.")


def test_who_was_followed_in_a_year_handed_on_the_office(on_page):
    told = on_page(
        "Linden Academy",
        f"{SCHOOL}Ada Lind became its headmistress in 1957. She was followed in 1981 by Mary Ames.",
    )
    assert ("took_office", "Mary Ames", "Linden Academy", "headmistress") in told
