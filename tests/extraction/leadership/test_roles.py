"""The grammar of offices on raw text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.roles import canonical_title, is_vague, parse_titles, scan_titles, wants_of
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("the secretary-general spoke", "secretary general"),
        ("Deputy Prime Minister Jana Novak", "deputy prime minister"),
        ("its foreign and defence minister", "foreign and defence minister"),
        ("the Home Secretary", "home secretary"),
        ("U.S. Secretary of State John Kerry", "secretary of state"),
        ("chief financial officer Ann Lee", "chief financial officer"),
        ("the EU foreign policy chief", "foreign policy chief"),
        ("first vice-president of the bank", "first vice president"),
        ("executive director of the fund", "executive director"),
        ("head coach Emma Hayes", "head coach"),
        ("the governor-general", "governor general"),
        ("Ohio Gov. Samuel Briggs", "governor"),
        ("Lt. Gov. Ann Pell", "lieutenant governor"),
        ("commander-in-chief of the army", "commander in chief"),
        ("Minister for Health Simon Harris", "minister"),
    ],
)
def test_title_is_read_in_lower_case_without_its_body(text: str, title: str) -> None:
    assert [t.title for t in parse_titles(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "prime ministers met presidents",
        "a Baptist minister prayed",
        "his press secretary laughed",
        "Executive Vice President Scott Carson of the company",
        "the Premier League table",
        "Chief Justice Roberts",
        "a police officer",
        "the forehead and the headland",
        "they chaired and led it",
        "a spider-king",
        "open 8 am - 7 pm daily",
        "Shadow Home Secretary Yvette Cooper",
        "a lieutenant commander",
    ],
)
def test_what_is_no_office_is_left_alone(text: str) -> None:
    assert list(parse_titles(text)) == []


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("former president Nicolas Sarkozy", "former"),
        ("ex-president Nicolas Sarkozy", "former"),
        ("the then president", "late"),
        ("then-Deputy Defense Secretary Wolfowitz", "late"),
        ("acting mayor", "acting"),
        ("the interim coach", "acting"),
        ("its new chief executive", "new"),
        ("newly elected president", "new"),
        ("newly-appointed governor", "new"),
        ("President-elect Joe Biden", "designate"),
        ("the 14th secretary general", "ordinal"),
        ("outgoing premier", "present"),
    ],
)
def test_qualifier_is_a_flag_and_no_part_of_the_title(text: str, flag: str) -> None:
    (title,) = parse_titles(text)
    assert flag in title.flags
    assert not title.title.startswith(("former", "ex", "then", "acting", "new", "14th", "outgoing"))


@pytest.mark.parametrize(
    ("text", "body", "holder"),
    [
        ("He met NATO Secretary General Mark Rutte.", "NATO", "Mark Rutte"),
        ("Tim Cook, the chief executive of Apple, spoke.", "Apple", "Tim Cook"),
        ("Rick Wagoner, GM's chief executive, spoke.", "GM", "Rick Wagoner"),
        ("the president of France, Emmanuel Macron, said", "France", None),
        ("President Vladimir Putin said", None, "Vladimir Putin"),
        ("Salford City manager Owen Pryce spoke.", "Salford City", "Owen Pryce"),
    ],
)
def test_scan_sees_the_names_beside_a_title(text: str, body: str | None, holder: str | None) -> None:
    hit = scan_titles(text)[0]
    assert hit.body_text == body
    if holder is not None:
        assert hit.holder_text == holder


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("prime minister", EntityKind.STATE),
        ("chief executive", EntityKind.ORGANISATION),
        ("secretary general", EntityKind.ORGANISATION),
        ("king", EntityKind.STATE),
        ("head coach", EntityKind.ORGANISATION),
    ],
)
def test_office_wants_the_kind_of_body_it_leads(title: str, kind: EntityKind) -> None:
    assert wants_of(title)[0] is kind


def test_words_that_are_no_title_want_nothing() -> None:
    assert wants_of("a bowl of soup") == ()


def test_vague_noun_becomes_an_office_by_its_portfolio() -> None:
    assert is_vague("head")
    assert not is_vague("head of finance")
    assert not is_vague("supreme leader")


def test_canonical_title_is_stable() -> None:
    for head in HEADS:
        once = canonical_title(head)
        assert canonical_title(once) == once


@given(st.text(max_size=200))
def test_offsets_point_at_the_title_whatever_the_text(text: str) -> None:
    for title in parse_titles(text):
        assert 0 <= title.outer <= title.start < title.end <= len(text)
        assert canonical_title(text[title.start : title.end]) == title.title


@given(st.sampled_from(sorted(HEADS)), st.text(alphabet="İŉﬁ ßΣé—", max_size=12))
def test_letters_that_change_length_in_lower_case_move_nothing(head: str, noise: str) -> None:
    text = f"{noise} Deputy {head.title()} of it"
    for title in parse_titles(text):
        assert canonical_title(text[title.start : title.end]) == title.title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Acton Rovers fired coach Dean Marsh.", ["coach"]),
        ("Dean Marsh left.", []),
        ("the Law School Dean Ann Marsh", ["dean"]),
        ("Dean Ann Marsh spoke.", ["dean"]),
        ("the dean left.", ["dean"]),
    ],
)
def test_a_given_name_is_no_office(text: str, titles: list[str]) -> None:
    assert [found.title for found in parse_titles(text)] == titles
