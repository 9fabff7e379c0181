"""Aliases in running text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.reference import ReferenceTable

Write = Callable[[dict[str, str]], Path]
MORE = """\
US,state:NAM,en,acronym,,,false
U.S. Steel,org:acme,en,name,,,false
FORCE,org:acme,en,acronym,,,true
Johnson & Johnson,org:acme,en,name,,,false
Premier,org:acme,en,name,,,false
O'Brien & Sons,org:acme,en,name,,,false
none,org:acme,en,nickname,,,true
People's Council of Grain,org:bgc,en,name,,,false
St. Anna Mills,org:acme,en,name,,,false
J. K. Mills,org:acme,en,name,,,false
"""


@pytest.fixture
def wide(sound_files: dict[str, str], write_table: Write) -> ReferenceTable:
    """Give the sound table with names that are hard to tell from words."""
    sound_files["aliases.csv"] += MORE
    return ReferenceTable.load(write_table(sound_files), default=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO and Nato met.", ["NATO", "Nato"]),
        ("they told us, us and Us", []),
        ("the US-led force", ["US"]),
        ("in the U.S. today", ["U.S."]),
        ("U.S. Steel sold", ["U.S. Steel"]),
        ("a Force of nature, the FORCE", ["FORCE"]),
        ("a union of states; the Union said", ["Union"]),
        ("the premier arrived; Premier grew", ["Premier"]),
        ("NATO's chief", ["NATO"]),
        ("NATO’s chief", ["NATO"]),
        ("Johnson and Johnson", ["Johnson and Johnson"]),
        ("JOHNSON & JOHNSON", ["JOHNSON & JOHNSON"]),
        ("the Baltic Grain Council", ["Baltic Grain Council"]),
        ("the Grain Council chief said", ["Grain Council chief"]),
        ("head of the Grain Council", ["head of the Grain Council"]),
        ("Baltic\nGrain Council", ["Baltic\nGrain Council"]),
        ("Baltic.\n\nGrain Council", ["Grain Council"]),
        ("Baltic Grain. Council", []),
        ("NATOs and SUNATO", []),
        ("Berg said the secretary general", []),
        ("none of them", []),
        ("Swedish and Swedes and swedish", ["Swedish", "Swedes"]),
        ("The alliance met", ["The alliance"]),
        ("the People’s Council of Grain", ["People’s Council of Grain"]),
        ("St. Anna Mills and J.K. Mills", ["St. Anna Mills", "J.K. Mills"]),
        ("Karl Øberg, Karl Oberg", ["Karl Øberg", "Karl Oberg"]),
        ("Karl O\u0308berg", ["Karl O\u0308berg"]),
        ("ANNA BERG WINS", ["ANNA BERG"]),
        ("Acme Mills, Inc. grew", ["Acme Mills, Inc"]),
        ("(NATO)", ["NATO"]),
        ("\u201cNATO\u201d", ["NATO"]),
        ("NA\u00adTO", ["NA\u00adTO"]),
        ("\U0001f600 NATO \U0001f600", ["NATO"]),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_found(wide: ReferenceTable, text: str, expected: list[str]) -> None:
    hits = wide.scan(text)
    assert [hit.text for hit in hits] == expected
    assert all(text[hit.start : hit.end] == hit.text for hit in hits)


def test_hits_carry_their_entities(table: ReferenceTable) -> None:
    (hit,) = table.scan("Swedish farmers")
    assert (hit.matches[0].entity_id, hit.matches[0].alias_kind) == ("state:SWE", "adjective")


def test_look_alike_letters_are_found_and_not_trusted(table: ReferenceTable) -> None:
    (hit,) = table.scan("N\u0410TO said")
    assert hit.matches[0].entity_id == "org:nato"
    assert hit.matches[0].is_ambiguous
    assert hit.matches[0].score < 1


def test_a_word_in_a_line_of_capitals_is_not_trusted(wide: ReferenceTable) -> None:
    (doubtful,) = wide.scan("BERG TELLS US ABOUT GRAIN\nHe spoke.")
    (sure,) = wide.scan("Berg visits the US about grain")
    assert doubtful.matches[0].is_ambiguous
    assert not sure.matches[0].is_ambiguous


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(
    parts=st.lists(
        st.one_of(
            st.text(max_size=12),
            st.sampled_from(
                ["NATO", "the alliance", "Anna Berg", "U.S.", "Grain", "Council", " ", "'s", ". "]
            ),
        ),
        max_size=12,
    )
)
def test_offsets_are_exact_on_any_text(table: ReferenceTable, parts: list[str]) -> None:
    text = "".join(parts)
    end = 0
    for hit in table.scan(text):
        assert hit.start >= end
        assert text[hit.start : hit.end] == hit.text
        assert hit.matches
        end = hit.end
