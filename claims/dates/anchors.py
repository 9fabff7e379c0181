"""Dates that hang on events: "just weeks before the U.S. elections", "during World War II".

What vague units allow, in days from the event, is a rule of this project:

=====================  =========  ==================================================
wording                days       reason
=====================  =========  ==================================================
days                   1 to 13    below two weeks one counts days
weeks                  7 to 56    from one week; beyond eight one says two months
months                 28 to 335  from four weeks; beyond eleven months one says a year
years                  365 to 3650  beyond ten years one says a decade
shortly, soon, just    0 to 92    a season
immediately, right     0 to 14    two weeks
eve                    1 to 7     the week before
=====================  =========  ==================================================

A number of units allows half a unit either way, except days, which are exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from claims.dates.edtf import parse_edtf
from claims.dates.interval import Interval, Period
from claims.dates.numbers import NUMBER, read_number
from claims.dates.shifts import Unit

__all__ = ["AnchorPhrase", "Side", "anchored", "find_anchor_phrases"]


class Side(StrEnum):
    """Where a date lies, seen from its event."""

    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    END = "end"
    SINCE = "since"


_VAGUE = {
    "day": (1, 13),
    "week": (7, 56),
    "month": (28, 335),
    "year": (365, 3650),
    "shortly": (0, 92),
    "immediately": (0, 14),
    "eve": (1, 7),
}
_UNIT_DAYS = {"day": (1.0, 0.0), "week": (7.0, 3.5), "month": (30.44, 15.0), "year": (365.25, 183.0)}
_SOON = {"shortly": "shortly", "soon": "shortly", "just": "shortly", "not long": "shortly"} | dict.fromkeys(
    ("immediately", "right", "straight", "hours"), "immediately"
)
_WAYS = {
    "before": Side.BEFORE, "ahead of": Side.BEFORE, "prior to": Side.BEFORE, "in the run-up to": Side.BEFORE,
    "on the eve of": Side.BEFORE, "after": Side.AFTER, "following": Side.AFTER, "in the wake of": Side.AFTER,
    "in the aftermath of": Side.AFTER, "since": Side.SINCE, "during": Side.DURING, "amid": Side.DURING,
    "at the height of": Side.DURING, "at the end of": Side.END, "at the close of": Side.END,
    "with the end of": Side.END, "after the end of": Side.AFTER, "at the time of": Side.DURING,
    "at the outbreak of": Side.DURING,
}  # fmt: skip
_LONG = timedelta(days=366)
# One of these stands in every such wording: looking for them is far faster than for the whole.
_LEADING = ("in", "on", "at", "with", "the")
_TELLING = re.compile("|".join({next(w for w in way.split() if w not in _LEADING) for way in _WAYS}))
_PHRASE = re.compile(
    rf"""\b(?:(?:(?:just|only|barely|a\s+mere|mere|some|about)\s+)?
      (?:(?P<number>{NUMBER.replace(" ", chr(92) + "s")})\s+)?
      (?P<unit>days?|weeks?|months?|years?)\s+
      |(?P<soon>{"|".join(_SOON).replace(" ", chr(92) + "s")})\s+)?
    (?P<way>{"|".join(sorted(_WAYS, key=len, reverse=True)).replace(" ", chr(92) + "s+")})\s+
    (?=(?P<name>(?:the\s+)?[^\s,;:()]+(?:[ ][^\s,;:()]+){{0,8}}))""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorPhrase:
    """Words that date something by an event.

    Parameters
    ----------
    start : int
        Where the wording begins.
    name_start, words : int, str
        Where the event's name begins, and the words from there on; how many of them are the
        name only the table of events can tell.
    side : Side
        Before, after, during ...
    unit : str or None
        "day", "week", "month", "year", "shortly", "immediately", "eve"; None when nothing is said.
    count : float or None
        How many units, None for "weeks before".
    """

    start: int
    name_start: int
    words: str
    side: Side
    unit: str | None = None
    count: float | None = None

    def names(self) -> Iterator[str]:
        """Give what the event's name may be, longest first; a possessive at its end is left out."""
        words = self.words.split(" ")
        for length in range(len(words), 0, -1):
            yield " ".join(words[:length]).rstrip(".—–-’'\"”")


# Asked once a claim of a sentence, and a sentence may make seventy.
@lru_cache(maxsize=64)
def find_anchor_phrases(text: str) -> tuple[AnchorPhrase, ...]:
    """Find wordings that may date something by an event, in order.

    Examples
    --------
    >>> (phrase,) = find_anchor_phrases("He took over just weeks before the U.S. elections.")
    >>> phrase.side.value, phrase.unit, next(phrase.names())
    ('before', 'week', 'the U.S. elections')
    """
    if _TELLING.search(text.lower()) is None:
        return ()
    return tuple(_read(found) for found in _PHRASE.finditer(text))


def _read(found: re.Match[str]) -> AnchorPhrase:
    way = " ".join(found["way"].lower().split())
    unit = found["unit"].lower().rstrip("s") if found["unit"] else None
    if found["soon"]:
        unit = _SOON[" ".join(found["soon"].lower().split())]
    if way == "on the eve of":
        unit = "eve"
    return AnchorPhrase(
        start=found.start(),
        name_start=found.start("name"),
        words=found["name"],
        side=_WAYS[way],
        unit=unit,
        count=read_number(found["number"]) if found["number"] else None,
    )


def anchored(
    event: Interval, side: Side, *, unit: str | Unit | None = None, count: float | None = None
) -> tuple[Interval, tuple[int, int] | None] | None:
    """Give the days a wording allows, and their distance from the event in days.

    Parameters
    ----------
    event : Interval
        When the event was.
    side : Side
        On which side of it.
    unit : str, Unit or None
        What is counted; None for a plain "before".
    count : float or None
        How many; None for "weeks before".

    Returns
    -------
    tuple of Interval and (int, int) or None
        The offset is None where the wording sets no bounds; the whole is None where the event
        has no day to count from.

    Examples
    --------
    >>> election = parse_edtf("2024-11-05")
    >>> interval, offset = anchored(election, Side.BEFORE, unit="week")
    >>> interval.edtf, offset
    ('2024-09-10/2024-10-29', (-56, -7))
    >>> anchored(election, Side.BEFORE, unit="day")[0].edtf
    '2024-10-23/2024-11-04'
    >>> anchored(election, Side.AFTER)[0].edtf
    '2024-11-05/..'
    """
    if event.start is None or event.end is None:
        return None
    if unit is not None and side in (Side.BEFORE, Side.AFTER):
        return _window(event.start, event.end, side, _days(str(unit), count))
    match side:
        case Side.BEFORE:
            return parse_edtf(f"../{_side(event.edtf, 0)}"), None
        case Side.AFTER | Side.SINCE:
            return parse_edtf(f"{_end(event)}/.."), None
        case Side.END:
            return parse_edtf(_end(event)), None
        case _:
            return event, None


def _end(event: Interval) -> str:
    """Give when an event ended, of a war of years only the year: "at the end of the war" names no day."""
    end = _side(event.edtf, -1)
    lasted = event.limit - event.first
    return end[:4] if lasted > _LONG and re.match(r"\d{4}-", end) else end


def _side(edtf: str, place: int) -> str:
    return edtf.split("/")[place]


def _days(unit: str, count: float | None) -> tuple[int, int]:
    if count is None or unit not in _UNIT_DAYS:
        return _VAGUE[unit]
    length, slack = _UNIT_DAYS[unit]
    return max(0, round(count * length - slack)), round(count * length + slack)


def _window(
    start: Period, end: Period, side: Side, days: tuple[int, int]
) -> tuple[Interval, tuple[int, int]]:
    """Count back from the days an event may have begun on, forward from those it may have ended on."""
    low, high = days
    if side is Side.BEFORE:
        return _between(start.first - timedelta(days=high), start.last - timedelta(days=low)), (-high, -low)
    return _between(end.first + timedelta(days=low), end.last + timedelta(days=high)), (low, high)


def _between(first: date, last: date) -> Interval:
    return parse_edtf(first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}")
