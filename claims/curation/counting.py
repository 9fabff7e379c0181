"""How many held a post at once in lists that are not closed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from claims.curation.draft import Draft
from claims.curation.rows import LeadershipRow
from claims.dates import EndState, parse_edtf

__all__ = ["count_holders"]

_DAY = timedelta(days=1)


def count_holders(draft: Draft) -> None:
    """Say in the coverage of open lists how many hold a post at once, where it is more than one."""
    terms: defaultdict[str, list[LeadershipRow]] = defaultdict(list)
    for row in draft.leadership:
        if row.rank != "deprecated" and row.acting == "false":
            terms[row.post_id].append(row)
    for place, scope in enumerate(draft.coverage):
        if scope.relation == "holds_post" and scope.closed_world == "false":
            most = _most_at_once(terms[scope.scope_id])
            if most > 1:
                draft.coverage[place] = replace(scope, expected_count=str(most))


def _most_at_once(rows: Sequence[LeadershipRow]) -> int:
    spans = [(span, row.holder_id) for row in rows if (span := _sure_days(row.interval))]
    return max(
        (
            len({who for (first, last), who in spans if first <= begin and begin + _DAY < last})
            for (begin, _), _ in spans
        ),
        default=0,
    )


def _sure_days(text: str) -> tuple[date, date] | None:
    """Give the days between which a term surely runs; nothing where an end is unknown."""
    interval = parse_edtf(text)
    if interval.start is None or interval.end_state is EndState.UNKNOWN:
        return None
    return interval.start.limit - _DAY, interval.end.first if interval.end else date.max
