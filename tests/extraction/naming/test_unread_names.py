"""Names that a noun asks for in sentences that nobody parses."""

import pytest

from claims.extraction.naming.unread_names import unread_names


def _found(rest, read):
    return [m.text for m in unread_names(rest, [read], [(0, len(rest))], [])]


@pytest.mark.parametrize(
    ("rest", "read", "names"),
    [
        ("At Holm School pupils sang.", "The school is old.", ["Holm School"]),
        ("The National Union of Carters met.", "He led the union.", ["National Union of Carters"]),
        ("The Holm Courier is sold.", "This paper is old.", ["Holm Courier"]),
        ("The Holm Courier is sold.", "A paper is old.", []),
        ("Holm School is shut.", "The company is old.", []),
        ("The School is shut.", "The school is old.", []),
    ],
)
def test_names_are_headed_by_what_the_noun_says(rest, read, names):
    assert _found(rest, read) == names
