"""Events whose aliases in the table tell in plain words who moves: the names inside are set free."""

import pytest

from claims.extraction.naming.aliases import scan_names

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The UK's departure from the EU hit trade.", ["UK", "EU"]),
        ("Britain's exit from the EU hit trade.", ["Britain", "EU"]),
        ("China's admission to the UN came late.", ["China", "UN"]),
        ("The creation of the CIS came late.", ["CIS"]),
    ],
)
def test_names_inside_what_an_event_is_called_are_set_free(table, text, names):
    assert [hit.text for hit in scan_names(table, text)] == names


@pytest.mark.parametrize("text", ["Brexit hit trade.", "The fall of the Berlin Wall came first."])
def test_other_names_of_events_stay_whole(table, text):
    assert [match.kind.value for hit in scan_names(table, text) for match in hit.matches[:1]] == ["event"]


@pytest.mark.parametrize(
    ("relation", "text", "claim"),
    [
        (
            "left",
            "The UK's departure from the EU in January 2020 hit trade.",
            ("United Kingdom", "European Union"),
        ),
        ("joined", "China's admission to the UN in 1971 came late.", ("China", "United Nations")),
    ],
)
def test_the_move_is_told(told, relation, text, claim):
    assert claim in told(relation, text)
