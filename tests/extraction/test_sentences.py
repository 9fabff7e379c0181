"""Sentences end where a reader ends them, and know their part of the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.frames import Zone
from claims.extraction.text.sentences import split_sentences


def pieces(text):
    return [text[s.start : s.end] for s in split_sentences(text)]


@given(st.text(alphabet=st.sampled_from('aB.?! \n"’(1–İ\u2028'), max_size=200))
def test_sentences_lie_in_order_and_cover_every_word(text):
    sentences = split_sentences(text)
    edges = [edge for s in sentences for edge in (s.start, s.end)]
    assert edges == sorted(edges)
    assert [s.index for s in sentences] == list(range(len(sentences)))
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] != "" for s in sentences)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Smith met Dr. J. R. Jones at St. Mary's on Jan. 5.",
        "The U.S. president and the U.N. chief met at 5 p.m. in Washington D.C. yesterday.",
        "Ford Motor Co. and Apple Inc. were founded long ago, e.g. before 1980.",
        "It grew by 3.5 percent vs. 2.1 percent.",
        '"We will join!" she said.',
        "Yahoo! was founded in 1994.",
    ],
)
def test_abbreviations_do_not_end_a_sentence(sentence):
    assert pieces(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He left the U.S. The firm stayed.", 2),
        ("She works at Apple Inc. He does not.", 2),
        ('"We won." They cheered. Why? Nobody knows.', 4),
        ("It ended in 1999. In 2004 it began anew.", 2),
    ],
)
def test_sentences_are_split(text, count):
    assert len(pieces(text)) == count


ARTICLE = """New Chief Takes Over At The Alliance

By Jane Doe and John Roe

BRUSSELS, Oct 1 (Reuters) – NATO met on Tuesday. It has a new chief.

Background

The alliance was founded in 1949."""


def test_zones():
    zones = [(s.zone, ARTICLE[s.start : s.end]) for s in split_sentences(ARTICLE)]
    assert zones == [
        (Zone.HEADLINE, "New Chief Takes Over At The Alliance"),
        (Zone.BYLINE, "By Jane Doe and John Roe"),
        (Zone.BODY, "NATO met on Tuesday."),
        (Zone.BODY, "It has a new chief."),
        (Zone.HEADING, "Background"),
        (Zone.BODY, "The alliance was founded in 1949."),
    ]


def test_a_text_of_one_line_is_body_even_without_a_stop():
    assert [s.zone for s in split_sentences("NATO was founded in 1949")] == [Zone.BODY]


def test_hard_wrapped_lines_are_one_paragraph():
    line = "The alliance that was founded in the spring of nineteen forty nine by"
    text = "\n".join([line] * 6) + "\ntwelve states."
    assert len(split_sentences(text)) == 1


def test_bullets_are_no_words():
    text = "Members:\n\n- Kolt joined in 1999.\n- Bergen left."
    told = [text[s.start : s.end] for s in split_sentences(text)]
    assert told == ["Members:", "Kolt joined in 1999.", "Bergen left."]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ("- Halden Pumps, the oldest of the firms of the river", 6),
        ("• Halden Pumps, the oldest of the firms of the river", 6),
        ("12. Halden Pumps, the oldest of the firms of the river", 6),
        ("| Halden Pumps | the oldest of the firms of the river |", 6),
        ("– a firm that is the oldest of those along the river", 1),
        ("1931. it is the oldest of the firms along the river", 1),
    ],
)
def test_entries_of_a_list_are_no_lines_broken_at_a_width(lines, count):
    assert len({s.paragraph for s in split_sentences("\n".join([lines] * 6))}) == count
