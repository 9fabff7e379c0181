"""Half-open day intervals that know how precisely their ends are known.

A `Period` is one date at some precision: 1949 is the 365 days of that year. An
`Interval` is a state that held from one period to another; either end may be
open ("still holds") or unknown ("ended, nobody says when"). Both are half-open
inside, `[first, limit)`; EDTF strings, whose ends are inclusive, are converted
in `claims.dates.edtf` and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum, StrEnum

__all__ = ["EndState", "Interval", "Period", "Precision"]

ONE_DAY = timedelta(days=1)


class Precision(IntEnum):
    """How precisely a date is given; larger is finer."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    SEASON = 4
    MONTH = 5
    DAY = 6


class EndState(StrEnum):
    """What is known of the end of a state."""

    OPEN = "open"
    KNOWN = "known"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Period:
    """One date as a half-open range of days.

    Parameters
    ----------
    first : date
        First day the date may mean.
    limit : date
        Day after the last day the date may mean.
    precision : Precision
        Precision the date was given with.
    approximate : bool
        True for EDTF `~` ("about 1949").
    """

    first: date
    limit: date
    precision: Precision
    approximate: bool = False

    @property
    def last(self) -> date:
        """Last day the date may mean."""
        return self.limit - ONE_DAY

    def meets(self, other: Period, *, tolerance_days: int = 0) -> bool:
        """Tell whether both may mean the same day, give or take `tolerance_days`.

        The coarser date decides: 1949 meets 1949-04-04.

        Examples
        --------
        >>> year = Period(date(1949, 1, 1), date(1950, 1, 1), Precision.YEAR)
        >>> day = Period(date(1949, 4, 4), date(1949, 4, 5), Precision.DAY)
        >>> year.meets(day)
        True
        """
        if not tolerance_days:
            return self.first < other.limit and other.first < self.limit
        # Distances, for the first days of the calendar have none before them.
        slack = timedelta(days=tolerance_days)
        return self.first - other.limit < slack and other.first - self.limit < slack

    def contains(self, day: date) -> bool:
        """Tell whether `day` is one of the days the date may mean."""
        return self.first <= day < self.limit


@dataclass(frozen=True, slots=True)
class Interval:
    """When something happened (`is_span` False) or held (`is_span` True).

    Parameters
    ----------
    edtf : str
        The canonical EDTF string; the identity of the interval for people and files.
    start : Period or None
        None when the start is unknown or open.
    end : Period or None
        None when the end is unknown or open; equals `start` for a single date.
    start_state, end_state : EndState
        Tell an open end (`..`) from an unknown one (empty side).
    is_span : bool
        True for `a/b`, False for a single date.
    first : date
        Earliest day it may touch; `date.min` when the start is open or unknown.
    limit : date
        Day after the latest day it may touch; `date.max` when the end is open or unknown.
    """

    edtf: str
    start: Period | None
    end: Period | None
    start_state: EndState
    end_state: EndState
    is_span: bool
    # Kept rather than worked out: rows are sorted and compared by these two all the time.
    first: date = field(init=False, repr=False, compare=False)
    limit: date = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "first", self.start.first if self.start else date.min)
        object.__setattr__(self, "limit", self.end.limit if self.end else date.max)

    def may_hold_on(self, day: date) -> bool:
        """Tell whether the state may have held on `day`, reading every doubt in its favour."""
        return self.first <= day < self.limit

    def surely_holds_on(self, day: date) -> bool:
        """Tell whether the state held on `day` however its imprecise ends are read.

        An unknown start or end is never sure; an open one is.
        """
        if self.start is None and self.start_state is EndState.UNKNOWN:
            return False
        if self.end is None and self.end_state is EndState.UNKNOWN:
            return False
        begun = self.start.last if self.start else date.min
        ended = self.end.first if self.end else date.max
        return begun <= day <= ended

    def overlaps(self, other: Interval) -> bool:
        """Tell whether both may touch a common day."""
        return self.first < other.limit and other.first < self.limit

    def within(self, other: Interval) -> bool:
        """Tell whether every day this may touch may also be touched by `other`."""
        return other.first <= self.first and self.limit <= other.limit

    def before(self, other: Interval) -> bool:
        """Tell whether this surely ends no later than `other` may begin."""
        return self.limit <= other.first

    def __str__(self) -> str:
        return self.edtf
