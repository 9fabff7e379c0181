"""Joining and separating terms of office."""

from __future__ import annotations

from claims.curation.terms import Term, join_runs, without_overlaps


def term(person: str, start: str, end: str) -> Term:
    return Term(person=person, post="p", start=start, end=end)


def test_terms_with_years_between_stay_two_spells() -> None:
    runs = list(join_runs([term("A", "1885-03-04", "1889-03-04"), term("A", "1893-03-04", "1897-03-04")]))
    assert len(runs) == 2


def test_a_congress_that_convenes_a_day_late_continues_the_run() -> None:
    runs = list(join_runs([term("A", "2005-01-03", "2007-01-03"), term("A", "2007-01-04", "2009-01-03")]))
    assert [run.interval for run in runs] == ["2005-01-03/2009-01-03"]


def test_the_short_term_beside_a_long_one_is_the_one_that_overlaps() -> None:
    sorted_out = {
        one.person: free
        for one, free in without_overlaps(
            [term("acting", "2011-06-01", "2011-08-01"), term("regular", "2009-01-20", "2011-07-20")]
        )
    }
    assert sorted_out == {"regular": True, "acting": False}
