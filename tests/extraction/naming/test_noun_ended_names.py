"""Bodies named by a town's or a firm's name and a noun written small."""

import pytest

from claims.extraction.naming.noun_ended_names import noun_ended_names

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She is head of the Torvik shipyard.", ["Torvik shipyard"]),
        ("He left Skelm city council in May.", ["Skelm city council"]),
        ("The strike is over, Torvik fire brigade chief Ida Lund said.", ["Torvik fire brigade"]),
        ("Former Skelm prison governor Al Ek spoke.", ["Skelm prison"]),
        ("The Skelm brewery's head spoke.", ["Skelm brewery"]),
        # A people has many of them, what only opens a sentence or a name for a firm is none.
        ("The Danish police, Skelm's factory and the Oslo-based company were named.", []),
        ("School board president Ann Lee spoke. Hedge fund manager Ida Lund left.", []),
        ("Arvenga grew. The Arvenga group, which Arvenga owns, did too.", []),
        ("The court in Skelm council fell.", []),
    ],
)
def test_name_and_small_noun(text, names):
    assert [found.long for found in noun_ended_names(text)] == names


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("holds_office", "Ida Lund has led the Torvik shipyard since 2009.", ("Ida Lund", "Torvik shipyard")),
        ("holds_office", "Costs rose, Torvik police chief Al Ek said.", ("Al Ek", "Torvik police")),
        ("left_office", "Al Ek resigned as head of the Skelm orchestra.", ("Al Ek", "Skelm orchestra")),
        ("held_office", "Ida Lund, who ran the Skelm fire service until 2004, died.",
         ("Ida Lund", "Skelm fire service")),
    ],
)  # fmt: skip
def test_officers_of_such_bodies(told, relation, text, expected):
    assert expected in told(relation, text)
