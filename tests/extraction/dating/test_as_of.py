"""Lists that say of which day they are: what stands in them is told of that day."""

from datetime import date

import pytest

from claims.extraction.dating.as_of import _heads
from claims.types import Article

LIST = "- Italy: Giorgia Meloni (Prime Minister)\n- Estonia: Kaja Kallas (Prime Minister)\n"


@pytest.mark.parametrize(
    ("head", "edtf"),
    [
        ("As of May 2023:", "2023-05"),
        ("Heads of government as of 2023", "2023"),
        ("Here is the list, as of my last update in May 2023:", "2023-05"),
        ("As of my knowledge cutoff (May 2023), the leaders are:", "2023-05"),
        ("Leaders (as at 3 May 2023)", "2023-05-03"),
        ("As of 2023 the leaders were these.", None),
        ("As of today:", None),
        ("Leaders of 2023:", None),
    ],
)
def test_a_line_over_a_list_says_of_which_day_it_is(head, edtf):
    assert [when.edtf for _, _, when in _heads(f"{head}\n\n{LIST}")] == ([edtf] if edtf else [])


@pytest.mark.model
def test_a_list_is_dated_as_far_as_it_goes(unweighed):
    text = f"As of May 2023:\n\n{LIST}\nNorway's prime minister, Jonas Gahr Støre, agreed with them.\n"
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 1)))
    found = {c.subject.name: c.when.edtf if c.when else None for c in claims if c.role is not None}
    assert found == {"Giorgia Meloni": "2023-05", "Kaja Kallas": "2023-05", "Jonas Gahr Støre": None}


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            "As of my knowledge cutoff (April 2023), Jonas Gahr Støre is the prime minister of Norway.",
            "2023-04",
        ),
        ("As of May 3, 2023, Jonas Gahr Støre is Norway's prime minister.", "2023-05-03"),
        ("Jonas Gahr Støre is, as of April 2023, the prime minister of Norway.", "2023-04"),
        (
            "Oslo has 90 towers as of 2019. Jonas Gahr Støre is the prime minister of Norway.",
            None,
        ),
        ("As of April 2023, it rained. Jonas Gahr Støre is the prime minister of Norway.", None),
    ],
)
def test_a_sentence_says_of_which_day_it_is(unweighed, text, edtf):
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 1)))
    assert [c.when.edtf if c.when else None for c in claims if c.role is not None] == [edtf]
