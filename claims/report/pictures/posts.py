"""Who held an office when, against what the article says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.relations import FactRelation, Family
from claims.report.pictures.lanes import Lanes, Table, draw_lanes, label_of
from claims.report.report import Report
from claims.types import Fact, Rank, Verdict

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["draw_posts"]

_SHOWN_HOLDERS = 6


def draw_posts(report: Report, table: Table) -> Figure:
    """Draw the last holders of each post the article speaks of, and what it says of them.

    Bars are rows of the table. A dot is an office taken, a cross one left, a diamond one held, at
    the date the article words, else at the row's or the article's own; the colour is the label's.
    """
    spoken: dict[str, list[Verdict]] = {}
    for verdict in report:
        if verdict.claim.family is Family.LEADERSHIP:
            posts = [f.object_id for f in verdict.evidence if f.relation is FactRelation.HOLDS_POST]
            for post_id in dict.fromkeys(post for post in posts if post):
                spoken.setdefault(post_id, []).append(verdict)
    groups = [
        Lanes(title=label_of(table, post), facts=_holders(table, post), verdicts=tuple(verdicts))
        for post, verdicts in spoken.items()
    ]
    today = report.article.published if report.article else None
    return draw_lanes(groups, table, today, missing="no post of the table is spoken of")


def _holders(table: Table, post_id: str) -> tuple[Fact, ...]:
    rows = [f for f in table.facts_of_object(post_id, FactRelation.HOLDS_POST) if f.rank is Rank.PREFERRED]
    rows.sort(key=lambda fact: fact.interval.first)
    return tuple(rows[-_SHOWN_HOLDERS:])
