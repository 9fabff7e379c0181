"""Bodies whose names hold a list or a pair, and names called by a figure."""

import pytest

from claims.extraction.naming.paired_names import paired_names

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She left the Guild of Weavers, Dyers and Tanners.", ["Guild of Weavers, Dyers and Tanners"]),
        ("Skelm and District Anglers met.", ["Skelm and District Anglers"]),
        ("He runs Women in Science and Engineering.", ["Women in Science and Engineering"]),
        ("Museum of Arts and Sports director Ida Lund spoke.", ["Museum of Arts and Sports"]),
        # Towns, and bodies side by side.
        ("The Federation of Skelm, Torvik and Elm met.", []),
        ("The Ministry of Finance and Torvik Bank spoke.", []),
        ("The mayors of Skelm and District Judge Lund spoke.", []),
    ],
)
def test_lists_and_pairs(text, names):
    assert [found.long for found in paired_names(text)] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Lund is director of the Guild of Weavers, Dyers and Tanners.",
         ("Ida Lund", "Guild of Weavers, Dyers and Tanners")),
        ("Space 44 is headed by Al Ek.", ("Al Ek", "Space 44")),
        ("Al Ek has led O'Hanlon's since 2009.", ("Al Ek", "O'Hanlon's")),
        ("Friends of the Marsh is headed by Al Ek.", ("Al Ek", "Friends of the Marsh")),
        ("Costs rose, Save the Marsh director Al Ek said.", ("Al Ek", "Save the Marsh")),
    ],
)  # fmt: skip
def test_officers_of_such_bodies(told, text, expected):
    assert expected in told("holds_office", text)
