"""A small picture of when the cited rows held beside what the article says: positions for an SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claims.dates import Interval
from claims.types import Fact, Verdict

__all__ = ["Bar", "Timeline", "timeline_of"]

WIDTH = 320.0
_ROW = 18
_MAX_BARS = 6
_DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of the picture, in its own units; `is_claim` marks what the article says."""

    x: float
    width: float
    y: int
    caption: str
    is_claim: bool
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Bars between two years."""

    bars: tuple[Bar, ...]
    first_year: int
    last_year: int
    width: float = WIDTH

    @property
    def height(self) -> int:
        """Height of the picture."""
        return _ROW * len(self.bars) + _ROW

    @property
    def description(self) -> str:
        """The picture in words, for those who cannot see it."""
        return "; ".join(bar.caption for bar in self.bars)


def timeline_of(verdict: Verdict) -> Timeline | None:
    """Draw the evidence and the claim's date on one axis; None when nothing carries a date."""
    rows = [(fact.interval, _caption(fact), False) for fact in verdict.evidence[:_MAX_BARS]]
    if verdict.claim.when is not None:
        rows.append((verdict.claim.when.interval, f"article: {verdict.claim.when.edtf}", True))
    today = verdict.checked_as_of or verdict.claim.published
    edges = [edge for interval, _, _ in rows for edge in _edges(interval, today)]
    if not rows or not edges:
        return None
    low, high = _year(min(edges)), _year(max(edges))
    pad = max(1.0, (high - low) * 0.06)
    return _drawn(rows, today, low - pad, high + pad)


def _drawn(
    rows: Sequence[tuple[Interval, str, bool]], today: date | None, low: float, high: float
) -> Timeline:
    scale = WIDTH / (high - low)
    bars = []
    for index, (interval, caption, is_claim) in enumerate(rows):
        edges = _edges(interval, today)
        start, end = (_year(edges[0]), _year(edges[-1])) if edges else (low, high)
        bars.append(
            Bar(
                x=round((start - low) * scale, 1),
                width=round(max(3.0, (end - start) * scale), 1),
                y=_ROW * index + 4,
                caption=caption,
                is_claim=is_claim,
                is_open=interval.end is None,
            )
        )
    return Timeline(bars=tuple(bars), first_year=int(low), last_year=int(high))


def _caption(fact: Fact) -> str:
    return f"{fact.subject_id.partition(':')[2]}: {fact.interval.edtf}"


def _edges(interval: Interval, today: date | None) -> list[date]:
    """Give first and last day, an open end drawn up to the day of the check."""
    first = interval.start.first if interval.start else None
    last = interval.end.last if interval.end else today
    return sorted(edge for edge in (first, last) if edge is not None)


def _year(day: date) -> float:
    return day.year + (day.timetuple().tm_yday - 1) / _DAYS_A_YEAR
