"""Until when a table is known to have been kept: what it says of itself, else what its rows show."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from claims.reference.layer import Layer

__all__ = ["LookedAt", "looked_at"]


class LookedAt(NamedTuple):
    """The last day that a table tells of, and whether it says that it was looked at then."""

    day: date
    is_said: bool


def looked_at(layer: Layer) -> LookedAt:
    """Give the day on which a table was last looked at.

    What its lists say in `as_of` goes first, then the newest `recorded_from` and `retrieved`. A table
    that says nothing of it was written no earlier than the last beginning it tells of.
    """
    said = [coverage.as_of for coverage in layer.coverages() if coverage.as_of is not None]
    if said:
        return LookedAt(max(said), True)
    for (day,) in layer.rows("SELECT value FROM meta WHERE name = 'latest'"):
        if day:
            return LookedAt(date.fromisoformat(day), True)
    # Asked of the columns: the rows of the file would all be read for it, a tenth of verifying 5,000 claims.
    newest, withdrawn = layer.columns.newest_start(), layer.columns.newest_withdrawal()
    known = max(newest, withdrawn + 1 if withdrawn else 1)
    return LookedAt(date.fromordinal(known), False)
