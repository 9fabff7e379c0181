"""What a terminal shows: wrong first, short, and nothing that steers it."""

import re
from dataclasses import replace

import pytest
from report_builders import make_report, make_verdict

from claims.display import harmless
from claims.relations import EntityKind
from claims.report import Report
from claims.report.cited import Cited
from claims.report.terminal import table_chunks
from claims.types import Entity, Failure, Label, Slot


def _shown(*reports):
    return "".join(table_chunks(reports))


def test_what_is_wrong_comes_first_with_the_row_that_says_so():
    league = Entity(entity_id="org:rhine", kind=EntityKind.ORGANISATION, label="Rhine League")
    fine = replace(make_verdict(label=Label.SUPPORTED), expected=None, error_type=None)
    report = replace(
        make_report(verdicts=[fine, make_verdict()]), cited=Cited(entities={"org:rhine": league})
    )
    shown = _shown(report)
    assert shown.index("REFUTED") < shown.index("SUPPORTED")
    words = " ".join(shown.split())
    assert "Anna and Ben" in words
    assert "4 April 1949 wrong date: Rhine League, founded" in words


@pytest.mark.parametrize(("founders", "is_told"), [((Slot(name="Anna"),), True), ((), False)])
def test_founders_that_no_row_knows_are_not_shown_as_checked(founders, is_told):
    fine = replace(make_verdict(label=Label.SUPPORTED, founders=founders), expected=None, error_type=None)
    shown = " ".join(_shown(make_report(verdicts=[fine])).split())
    assert ("by whom was" in shown) is is_told  # the column may be narrower than the words


def test_a_failure_and_an_empty_report_are_told():
    failed = Report(failure=Failure(article_id="x", error="ArticleError", detail="x: no text"))
    assert _shown(failed) == "failed: x: no text\n"
    assert "no claims found" in _shown(make_report(verdicts=[]))


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\x1b]0;title\x07", "\x9b31m", "\u202e", "\r", "\x08"])
def test_nothing_of_an_article_steers_the_terminal(hostile):
    verdict = make_verdict(subject=Slot(name=f"The{hostile}League"), attributed_to=hostile)
    report = make_report(title=f"a{hostile}b", verdicts=[replace(verdict, expected=f"x{hostile}")])
    shown = _shown(report)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert hostile not in shown
    assert "[b]" in harmless("[b]")
