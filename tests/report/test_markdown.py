"""Markdown shows what the article says, and does nothing else."""

from dataclasses import replace

import pytest
from report_builders import make_report, make_verdict

from claims.report import Report
from claims.report.markdown import markdown_chunks, plain
from claims.types import Failure, Label


def written(*reports):
    return "".join(markdown_chunks(reports))


def test_the_gravest_verdict_comes_first():
    fine = replace(make_verdict(label=Label.SUPPORTED), expected=None)
    text = written(make_report(verdicts=[fine, make_verdict()]))
    assert text.index("**REFUTED** 0.93") < text.index("| SUPPORTED 0.93")
    assert "1 REFUTED, 1 SUPPORTED" in text


def test_what_is_right_is_given_in_words():
    (row,) = (line for line in written(make_report()).splitlines() if "REFUTED**" in line)
    assert row.split(" | ")[2] == "4 April 1949"


def test_every_row_has_the_header_s_cells():
    rows = [line for line in written(make_report()).splitlines() if line.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {6}


@pytest.mark.parametrize(
    "hostile",
    [
        "a | b",
        "[x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "line\nbreak",
        "# head",
        "`code`",
        "$x$",
    ],
)
def test_markup_in_an_article_is_text(hostile):
    import re

    shown = plain(hostile)
    assert "\n" not in shown
    assert not re.search(r"(?<!\\)[|<>\[\]()`#$*_]", shown)


@pytest.mark.parametrize("steering", ["\x1b[2J", "\x9b31m", "\x07", "\0", "\u202e", "\u2066"])
def test_what_steers_a_terminal_or_turns_letters_round_is_gone(steering):
    assert plain(f"NATO {steering} was").startswith("NATO �")


def test_what_joins_letters_stays():
    assert plain("👩\u200d👧 می\u200cشود") == "👩\u200d👧 می\u200cشود"


@pytest.mark.parametrize("word", ["@somebody", "#12", "https://example.org", "www.example.org"])
def test_nobody_is_notified_and_nothing_linked(word):
    assert word not in plain(f"see {word}").replace("\\", "")


def test_a_failure_and_an_empty_report_are_told():
    failed = Report(failure=Failure(article_id="x", error="ArticleError", detail="no text"))
    assert "**failed**: no text" in written(failed)
    assert "No claims found." in written(make_report(verdicts=[]))
