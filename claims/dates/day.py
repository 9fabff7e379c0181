"""The days people give on a command line or in a record."""

from __future__ import annotations

import re
from datetime import date

from claims.dates.edtf import LAST_DAY
from claims.errors import DateError

__all__ = ["parse_day"]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def parse_day(text: str) -> date:
    """Read a day such as 2024-10-01; a time of day behind it is ignored.

    Raises
    ------
    DateError
        When there is no such day.

    Examples
    --------
    >>> parse_day("2024-10-01T08:30:00Z")
    datetime.date(2024, 10, 1)
    """
    head = text.strip()[:10]
    if _DAY.fullmatch(head):
        try:
            day = date.fromisoformat(head)
        except ValueError as fault:
            raise DateError(f"{head!r} is not a day of the calendar ({fault})") from None
        if day == date.max:
            raise DateError(f"{head!r} reaches {LAST_DAY}")
        return day
    raise DateError(f"{text[:40]!r} is not a date: expected a day such as 2024-10-01")
