"""Who belonged to a body when, against what the article says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.relations import FactRelation, Family
from claims.report.pictures.lanes import Lanes, Table, draw_lanes, label_of
from claims.report.report import Report
from claims.types import Fact, Verdict

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["draw_memberships"]

# A claim that wants the first or the whole list of members cites many rows.
_MOST_ROWS = 12


def draw_memberships(report: Report, table: Table) -> Figure:
    """Draw the members of each body the article speaks of, and what it says of them.

    Bars are rows of the table that decided. A dot is an entry, a cross an exit, a diamond a
    membership, at the date the article words, else at the row's or the article's own.
    """
    spoken: dict[str, list[Verdict]] = {}
    for verdict in report:
        body = verdict.claim.object.entity_id if verdict.claim.object else None
        if verdict.claim.family is Family.MEMBERSHIP and body is not None:
            spoken.setdefault(body, []).append(verdict)
    groups = [
        Lanes(title=label_of(table, body), facts=_members(verdicts, body), verdicts=tuple(verdicts))
        for body, verdicts in spoken.items()
    ]
    today = report.article.published if report.article else None
    return draw_lanes(groups, table, today, missing="no membership is spoken of")


def _members(verdicts: list[Verdict], body: str) -> tuple[Fact, ...]:
    rows = dict.fromkeys(
        fact
        for verdict in verdicts
        for fact in verdict.evidence
        if fact.relation is FactRelation.MEMBER_OF and fact.object_id == body
    )
    return tuple(sorted(rows, key=lambda fact: fact.interval.first)[:_MOST_ROWS])
