"""Names as strings of a document: what may be somebody's full name."""

from claims.extraction.context.names import names_by_last_word


def test_the_last_letter_of_an_acronym_is_no_initial():
    """A headline's last word stands before the text's first: "out of the DAX. Wirral fell"."""
    assert "Wirral" not in names_by_last_word("Wirral thrown out of the DAX. Wirral fell")
    assert names_by_last_word("J. Wirral fell") == {"Wirral": ["J. Wirral"]}
