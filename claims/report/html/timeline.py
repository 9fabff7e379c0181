"""A small picture of when the cited rows held beside what the article says: positions for an SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.dates import Interval, parse_edtf
from claims.explanations import Names, interval_words
from claims.relations import Relation
from claims.types import Fact, Verdict

__all__ = ["Bar", "Tick", "Timeline", "timeline_of"]

WIDTH = 360.0
_ROW = 28
_BAR = 9
_MOST_BARS = 4
_MOST_TICKS = 6
_CAPTION_LENGTH = 54
_DAYS_A_YEAR = 365.25
# Narrower than this a bar is drawn as a diamond, which an eye finds.
_NARROWEST = 7.0
# What these say without a date holds on the day of the article.
_PRESENT = frozenset({Relation.HOLDS_OFFICE, Relation.MEMBER, Relation.CANDIDATE, Relation.SUSPENDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of the picture, in its own units.

    Parameters
    ----------
    y : int
        Upper edge of the line; the caption stands there, the bar below it.
    is_claim : bool
        True for what the article says, drawn hollow; rows of the table are filled.
    is_open : bool
        True when no end is known; the bar goes on to the day of the check.
    """

    x: float
    width: float
    y: int
    caption: str
    is_claim: bool
    is_open: bool

    @property
    def top(self) -> int:
        """Upper edge of the bar itself."""
        return self.y + 14

    @property
    def diamond(self) -> str | None:
        """Corners of the diamond that stands for a short bar."""
        if self.width > _NARROWEST:
            return None
        x, y, half = self.x + self.width / 2, self.top + _BAR / 2, _BAR / 2 + 1
        corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
        return " ".join(f"{a:.1f},{b:.1f}" for a, b in corners)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A year on the axis."""

    x: float
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Bars over an axis of years, and the day of the check as a line."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    width: float = WIDTH

    @property
    def axis(self) -> int:
        """Where the axis lies."""
        return _ROW * len(self.bars) + 2

    @property
    def height(self) -> int:
        """Height of the picture."""
        return self.axis + 16

    @property
    def description(self) -> str:
        """The picture in words, for those who cannot see it."""
        return "; ".join(bar.caption for bar in self.bars)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    interval: Interval
    caption: str
    is_claim: bool = False


def timeline_of(verdict: Verdict, names: Names) -> Timeline | None:
    """Draw the evidence and the claim's date on one axis; None when nothing carries a date."""
    today = verdict.checked_as_of or verdict.claim.published
    lines = [*_said(verdict, today), *(_row(fact, names) for fact in verdict.evidence[:_MOST_BARS])]
    edges = [edge for line in lines for edge in _edges(line.interval, today)]
    if not edges or not verdict.evidence:
        return None
    low, high = _year(min(edges)), _year(max(edges))
    pad = max(0.5, (high - low) * 0.04)
    return _drawn(lines, today, low - pad, high + pad)


def _said(verdict: Verdict, today: date | None) -> Iterator[_Line]:
    claim = verdict.claim
    if claim.when is not None:
        interval = claim.when.interval
        yield _Line(interval=interval, caption=f"article: {interval_words(interval)}", is_claim=True)
    elif today is not None and claim.relation in _PRESENT:
        yield _Line(interval=parse_edtf(today.isoformat()), caption=f"article: on {today}", is_claim=True)


def _row(fact: Fact, names: Names) -> _Line:
    subject = names.entity(fact.subject_id)
    label = subject.label if subject else fact.subject_id.partition(":")[2]
    caption = f"{label}: {interval_words(fact.interval)}"
    if len(caption) > _CAPTION_LENGTH:
        caption = caption[: _CAPTION_LENGTH - 1] + "…"
    return _Line(interval=fact.interval, caption=caption)


def _drawn(lines: Sequence[_Line], today: date | None, low: float, high: float) -> Timeline:
    scale = WIDTH / (high - low)
    bars = []
    for index, line in enumerate(lines):
        edges = _edges(line.interval, today)
        start, end = (_year(edges[0]), _year(edges[-1])) if edges else (low, high)
        bars.append(
            Bar(
                x=round((start - low) * scale, 1),
                width=round(max(3.0, (end - start) * scale), 1),
                y=_ROW * index,
                caption=line.caption,
                is_claim=line.is_claim,
                is_open=line.interval.end is None,
            )
        )
    ticks = tuple(Tick(x=round((year - low) * scale, 1), year=year) for year in _years(low, high))
    day = round((_year(today) - low) * scale, 1) if today and low <= _year(today) <= high else None
    return Timeline(bars=tuple(bars), ticks=ticks, today=day)


def _years(low: float, high: float) -> range:
    """Give round years of the axis, as many as can be read.

    Examples
    --------
    >>> list(_years(1948.5, 2025.2))
    [1960, 1980, 2000, 2020]
    """
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if (high - low) / s < _MOST_TICKS)
    return range(-int(-low // step) * step, int(high) + 1, step)


def _edges(interval: Interval, today: date | None) -> list[date]:
    """Give first and last day, an open end drawn up to the day of the check."""
    first = interval.start.first if interval.start else None
    last = interval.end.last if interval.end else today
    return sorted(edge for edge in (first, last) if edge is not None)


def _year(day: date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / _DAYS_A_YEAR
