"""Who held an office when, against what the article says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from claims.relations import FactRelation, Family, Relation
from claims.report.pictures.palette import COLOURS
from claims.report.report import Report
from claims.types import Entity, Fact, Rank, Verdict

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["draw_posts"]

_SHOWN_HOLDERS = 6
_MARKS = {Relation.TOOK_OFFICE: "o", Relation.LEFT_OFFICE: "x"}


class _Table(Protocol):
    def entity(self, entity_id: str) -> Entity | None: ...

    def facts_of_object(self, object_id: str, relation: FactRelation | None = None) -> Sequence[Fact]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Post:
    label: str
    holders: tuple[Fact, ...]
    verdicts: tuple[Verdict, ...]


def draw_posts(report: Report, table: _Table) -> Figure:
    """Draw the last holders of each post the article speaks of, and what it says of them.

    A dot is an office taken, a cross one left, a bar one held, at the date the article words, else at
    the row's; the colour is the label's. A report without leadership claims says so.
    """
    from matplotlib.figure import Figure

    posts = _posts(report, table)
    height = 0.6 + sum(0.9 + 0.3 * len(post.holders) for post in posts)
    figure = Figure(figsize=(8, max(1.2, height)), layout="constrained")
    if not posts:
        figure.text(0.5, 0.5, "no post of the table is spoken of", ha="center")
        return figure
    today = report.article.published if report.article else None
    rows = figure.subplots(len(posts), squeeze=False, height_ratios=[len(p.holders) + 2 for p in posts])
    for (axes,), post in zip(rows, posts, strict=True):
        _draw_post(axes, post, table, today)
    return figure


def _posts(report: Report, table: _Table) -> list[_Post]:
    spoken: dict[str, list[Verdict]] = {}
    for verdict in report:
        if verdict.claim.family is Family.LEADERSHIP:
            for fact in verdict.evidence:
                if fact.relation is FactRelation.HOLDS_POST and fact.object_id:
                    spoken.setdefault(fact.object_id, []).append(verdict)
    return [
        _Post(label=_label(table, post_id), holders=_holders(table, post_id), verdicts=tuple(verdicts))
        for post_id, verdicts in spoken.items()
    ]


def _holders(table: _Table, post_id: str) -> tuple[Fact, ...]:
    rows = [f for f in table.facts_of_object(post_id, FactRelation.HOLDS_POST) if f.rank is Rank.PREFERRED]
    rows.sort(key=lambda fact: fact.interval.first)
    return tuple(rows[-_SHOWN_HOLDERS:])


def _label(table: _Table, entity_id: str) -> str:
    entity = table.entity(entity_id)
    return entity.label if entity else entity_id


def _draw_post(axes: Axes, post: _Post, table: _Table, today: date | None) -> None:
    latest = today or max(fact.interval.first for fact in post.holders)
    heights: Mapping[str, int] = {fact.subject_id: n for n, fact in enumerate(post.holders)}
    for fact in post.holders:
        end = fact.interval.end.last if fact.interval.end else latest
        days = max((end - fact.interval.first).days, 30)
        axes.barh(heights[fact.subject_id], days, left=_number(fact.interval.first), color="#9db8d3")
    for verdict in post.verdicts:
        _mark(axes, verdict, heights, latest)
    if today:
        axes.axvline(_number(today), color="#333", linestyle="--", linewidth=1)
    axes.set_yticks(list(heights.values()), [_label(table, person) for person in heights])
    axes.xaxis_date()
    axes.set_title(post.label, loc="left", fontsize=10)
    axes.spines[["top", "right"]].set_visible(False)


def _mark(axes: Axes, verdict: Verdict, heights: Mapping[str, int], latest: date) -> None:
    """Set the claim's mark in its subject's row: at the date it words, else at the row's own."""
    fact = next((f for f in verdict.evidence if f.subject_id in heights), None)
    if fact is None:
        return
    when = verdict.claim.when.interval if verdict.claim.when else fact.interval
    is_end = verdict.claim.relation is Relation.LEFT_OFFICE
    period = when.end if is_end else when.start or when.end
    day = (period.last if is_end else period.first) if period else latest
    mark = _MARKS.get(verdict.claim.relation, "|")
    axes.plot(_number(day), heights[fact.subject_id], marker=mark, color=COLOURS[verdict.label], markersize=9)


def _number(day: date) -> float:
    from matplotlib.dates import date2num

    return float(date2num(day))  # type: ignore[no-untyped-call]
