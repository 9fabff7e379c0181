"""Names as strings of a document: what may be somebody's full name."""

import pytest

from claims.extraction.context.names import names_by_last_word, plain_title
from claims.types import Article


def test_the_last_letter_of_an_acronym_is_no_initial():
    """A headline's last word stands before the text's first: "out of the DAX. Wirral fell"."""
    assert "Wirral" not in names_by_last_word("Wirral thrown out of the DAX. Wirral fell")
    assert names_by_last_word("J. Wirral fell") == {"Wirral": ["J. Wirral"]}


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Ann Holm, 1931-2024", "Ann Holm"),
        ("Obituary: Ann Holm (1931–2024)", "Ann Holm"),
        ("Holm Bank, 1931", "Holm Bank, 1931"),
    ],
)
def test_years_of_a_life_are_no_part_of_a_name(title, plain):
    assert plain_title(Article(id="x", title=title, text="She died.")) == plain
