"""Counting who held a post at once."""

from __future__ import annotations

import pytest

from claims.curation.counting import count_holders
from claims.curation.draft import Draft
from claims.curation.rows import CoverageRow, LeadershipRow


@pytest.mark.parametrize(
    ("second", "count"), [("2005-01-01/2010-01-01", "2"), ("2008-01-01/..", "1"), ("2005-01-01/", "1")]
)
def test_only_terms_that_surely_overlap_by_more_than_a_day_count(second: str, count: str) -> None:
    draft = Draft()
    for holder, interval in (("person:a", "2000-01-01/2008-01-01"), ("person:b", second)):
        draft.leadership.append(
            LeadershipRow(holder_id=holder, post_id="post:p", interval=interval, source_ids="s")
        )
    draft.coverage.append(
        CoverageRow(
            relation="holds_post",
            scope_id="post:p",
            as_of="2022-08-03",
            closed_world="false",
            expected_count="1",
        )
    )
    count_holders(draft)
    assert draft.coverage[0].expected_count == count
