"""Lanes of time: when rows of the table held, and what the article says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from claims.relations import FactRelation, Relation
from claims.report.pictures.palette import COLOURS
from claims.types import Claim, Entity, Fact, Label, Verdict

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

__all__ = ["Lanes", "Table", "draw_lanes", "label_of"]

_BAR = "#9db8d3"
_BEGIN, _END, _STATE = "o", "X", "D"
_MARKS = {
    Relation.TOOK_OFFICE: _BEGIN,
    Relation.JOINED: _BEGIN,
    Relation.LEFT_OFFICE: _END,
    Relation.LEFT: _END,
    Relation.EXPELLED: _END,
}
_PAST = frozenset({*_MARKS, Relation.HELD_OFFICE, Relation.TENURE_LENGTH})
_MEANINGS = {_BEGIN: "article: begins", _END: "article: ends", _STATE: "article: holds"}
_SHORTEST_DAYS = 30


class Table(Protocol):
    """What the pictures ask of a reference table."""

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id."""
        ...

    def facts_of_object(self, object_id: str, relation: FactRelation | None = None) -> Sequence[Fact]:
        """Give the rows of a body or post."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """One post or body: its rows of the table, and the claims about it."""

    title: str
    facts: tuple[Fact, ...]
    verdicts: tuple[Verdict, ...]

    def names(self, table: Table) -> list[str]:
        """Name the lanes from below: subjects of rows, then subjects only the article speaks of."""
        known = [label_of(table, fact.subject_id) for fact in self.facts]
        return list(dict.fromkeys([*known, *(_subject(verdict.claim, table) for verdict in self.verdicts)]))


def label_of(table: Table, entity_id: str) -> str:
    """Give the name of an entity, its id when the table does not know it."""
    entity = table.entity(entity_id)
    return entity.label if entity else entity_id


def draw_lanes(groups: Sequence[Lanes], table: Table, today: date | None, *, missing: str) -> Figure:
    """Draw each group's bars, the claims' marks coloured by label, and the day of the article.

    Parameters
    ----------
    missing : str
        What the picture says when there is no group.
    """
    from matplotlib.figure import Figure

    counts = [len(group.names(table)) for group in groups]
    figure = Figure(figsize=(8, max(1.2, 0.8 + sum(0.8 + 0.3 * n for n in counts))), layout="constrained")
    if not groups:
        figure.text(0.5, 0.5, missing, ha="center")
        return figure
    rows = figure.subplots(len(groups), squeeze=False, height_ratios=[n + 2 for n in counts])
    for (axes,), group in zip(rows, groups, strict=True):
        _draw(axes, group, table, today)
    verdicts = [verdict for group in groups for verdict in group.verdicts]
    figure.legend(handles=_legend(verdicts), loc="outside lower center", ncols=4, frameon=False, fontsize=8)
    return figure


def _draw(axes: Axes, group: Lanes, table: Table, today: date | None) -> None:
    latest = today or max((fact.interval.first for fact in group.facts), default=date.min)
    names = group.names(table)
    for fact in group.facts:
        end = fact.interval.end.last if fact.interval.end else latest
        days = max((end - fact.interval.first).days, _SHORTEST_DAYS)
        lane = names.index(label_of(table, fact.subject_id))
        axes.barh(lane, days, left=_number(fact.interval.first), color=_BAR)
    for verdict in group.verdicts:
        lane = names.index(_subject(verdict.claim, table))
        _mark(axes, verdict, lane, latest)
    if today:
        axes.axvline(_number(today), color="#333", linestyle="--", linewidth=1)
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(-0.6, len(names) - 0.3)
    axes.xaxis_date()
    axes.set_title(group.title, loc="left", fontsize=10)
    axes.spines[["top", "right"]].set_visible(False)


def _mark(axes: Axes, verdict: Verdict, lane: int, latest: date) -> None:
    """Set a claim's mark amid the time it words, which a line spans; what is wrong is said in words."""
    first, last = (_number(day) for day in _days(verdict, latest))
    middle, colour = (first + last) / 2, COLOURS[verdict.label]
    mark = _MARKS.get(verdict.claim.relation, _STATE)
    axes.plot([first, last], [lane, lane], color=colour, linewidth=2)
    axes.plot(middle, lane, marker=mark, color=colour, markersize=9, markeredgecolor="#333", clip_on=False)
    if verdict.label in (Label.REFUTED, Label.OUTDATED):
        axes.annotate(
            verdict.label.value,
            (middle, lane),
            xytext=(0, 7),
            textcoords="offset points",
            ha="center",
            fontsize=7,
            annotation_clip=False,
        )


def _subject(claim: Claim, table: Table) -> str:
    if claim.subject is None:
        return "?"
    return label_of(table, claim.subject.entity_id) if claim.subject.entity_id else claim.subject.name


def _days(verdict: Verdict, latest: date) -> tuple[date, date]:
    """Give what a claim's mark spans: the date it words, else its row's, else the article's day."""
    claim = verdict.claim
    if claim.when is not None:
        interval = claim.when.interval
    elif claim.relation in _PAST and verdict.evidence:
        interval = verdict.evidence[0].interval
    else:
        return latest, latest
    is_end = claim.relation in _PAST and _MARKS.get(claim.relation) != _BEGIN
    period = interval.end or interval.start if is_end else interval.start or interval.end
    return (period.first, period.last) if period else (latest, latest)


def _legend(verdicts: Sequence[Verdict]) -> list[Line2D]:
    from matplotlib.lines import Line2D

    labels = [label for label in Label if any(verdict.label is label for verdict in verdicts)]
    marks = dict.fromkeys(_MARKS.get(verdict.claim.relation, _STATE) for verdict in verdicts)
    return [
        *(_handle("s", COLOURS[label], label.value) for label in labels),
        *(_handle(mark, "white", _MEANINGS[mark]) for mark in marks),
        Line2D([], [], color=_BAR, linewidth=6, label="row of the table"),
    ]


def _handle(mark: str, colour: str, label: str) -> Line2D:
    from matplotlib.lines import Line2D

    return Line2D([], [], marker=mark, color=colour, label=label, linestyle="none", markeredgecolor="#333")


def _number(day: date) -> float:
    from matplotlib.dates import date2num

    return float(date2num(day))  # type: ignore[no-untyped-call]
