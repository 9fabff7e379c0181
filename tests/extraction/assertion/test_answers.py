"""Answers that are a name, a date or a number tell of what their question names; others are left alone."""

from datetime import date

import pytest

from claims.types import Article
from tests.extraction.short_claims import dated


@pytest.fixture
def told(unweighed):
    """Give what is read of a text, as relation, subject, body and date."""

    def of(text):
        return dated(unweighed.extract(Article(id="x", text=text, published=date(2025, 6, 1))))

    return of


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Who is the secretary general of NATO?\nMark Rutte.", ("holds_office", "Mark Rutte", "NATO", None)),
        (
            "**Q: Who leads NATO?**\n**A:** Mark Rutte, since October 2024.",
            ("holds_office", "Mark Rutte", "NATO", "2024-10/.."),
        ),
        (
            "### Who is NATO's current Secretary General?\n\nJens Stoltenberg of Norway, who came in 2014.",
            ("holds_office", "Jens Stoltenberg", "NATO", None),
        ),
        ("When was NATO founded?\nIn April 1949, in Washington.", ("founded", "NATO", None, "1949-04")),
        ("When did Finland join NATO?\nOn 4 April 2023.", ("joined", "Finland", "NATO", "2023-04-04")),
        (
            "When did Finland join NATO?\nIn 2023.\nAnd Sweden?\nIn 2024.",
            ("joined", "Sweden", "NATO", "2024"),
        ),
        (
            "Which country left the European Union?\nUnited Kingdom, on 31 January 2020.",
            ("left", "United Kingdom", "European Union", "2020-01-31"),
        ),
        ("Is Spain a member of NATO?\nYes, since May 1982.", ("joined", "Spain", "NATO", "1982-05")),
        ("How many members does NATO have?\n32.", ("member_count", "NATO", None, None)),
    ],
)
def test_an_answer_tells_of_what_is_asked(told, text, claim):
    assert claim in told(text)


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Who is the secretary general of NATO?\nNobody knows yet.",
        "Who is the secretary general of NATO?\n- Ann Lee\n- Bo Ek",
        "Who is the secretary general of NATO?\nAsk the press office: Ann Lee knows.",
        "Who will lead NATO?\nAnn Lee.",
        "Who leads NATO?\nA Norwegian, as in 2014.",
        "Is Spain a member of NATO?\nNot sure, since 1982.",
        "When was it?\nIn 1949.",
        "When did Finland join?\nIn 2023.",
    ],
)
def test_other_answers_tell_nothing(told, text):
    assert told(text) == set()
