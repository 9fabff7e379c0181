"""Lengths of time in text: "nearly five years", "a decade", "75-year-old", with the days they allow.

How loosely a length is meant is a rule of this project, not of a standard: writers
round to the nearest unit or cut off, so a plain number of units allows half a unit
less and one unit more ("five years": 4.5 to 6). A decade, a century and half of one
are rounder words and allow a tenth on either side; tens from twenty up ("40 years")
allow a twentieth less.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.dates.numbers import NUMBER, read_number
from claims.dates.shifts import Unit

__all__ = ["DAYS", "Duration", "find_durations", "unit_of"]

DAYS = {
    Unit.DAY: 1.0,
    Unit.WEEK: 7.0,
    Unit.MONTH: 30.436875,
    Unit.YEAR: 365.2425,
    Unit.DECADE: 3652.425,
    Unit.CENTURY: 36524.25,
}
"""Mean length of each unit in days (Gregorian calendar)."""

QUALIFIERS = {
    "nearly": "nearly", "almost": "nearly", "just under": "nearly", "just short of": "nearly",
    "close to": "nearly", "approaching": "nearly", "just shy of": "nearly", "not quite": "nearly",
    "more than": "more than", "well over": "more than", "just over": "more than", "over": "more than",
    "upwards of": "more than", "in excess of": "more than",
    "less than": "less than", "under": "less than", "fewer than": "less than", "barely": "less than",
    "about": "about", "around": "about", "roughly": "about", "approximately": "about", "some": "about",
    "at least": "at least", "no less than": "at least",
    "up to": "up to", "at most": "up to", "no more than": "up to",
    "exactly": "exactly", "precisely": "exactly",
}  # fmt: skip
"""Words before a length, each with the name of its class."""

_ROUND = frozenset({Unit.DECADE, Unit.CENTURY})
_DURATION = re.compile(
    rf"""(?<![\w.,$£€-])
    (?:(?P<qualifier>{"|".join(sorted(QUALIFIERS, key=len, reverse=True)).replace(" ", chr(92) + "s+")})\s+)?
    (?:(?:(?P<part>(?:an?|one|three)[\s-])quarters?(?:\s+of)?(?:\s+an?)?[\s-]
      |(?P<dozens>{NUMBER.replace(" ", chr(92) + "s")})\s+dozen\s+
      |(?P<number>{NUMBER.replace(" ", chr(92) + "s")}|half)[\s-](?P<inner>and[\s-]+a[\s-]+half[\s-]+)?)
      (?:(?!(?:the|of|in|for|to|and|at|by|is|was|per|many|few|hundred|dozen|score|quarters?
        |{NUMBER.replace(" ", chr(92) + "s")})\b)[a-z]+,?\s){{0,2}}?
      |the\s+(?:past|last|previous)\s+)
    (?P<unit>days?|weeks?|months?|years?|decades?|centur(?:y|ies))
    (?:(?P<outer>\s+and\s+a\s+half)|(?P<old>[-\s]old))?
    (?![\w’'])(?!\s+(?:ago|later|earlier|before|after|hence|from\s+now|previously)\b)""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time as a text gives it.

    Parameters
    ----------
    text, start, end
        The words, half-open code points of the text that was searched.
    value : float
        How many units, 0.5 for "half a".
    unit : Unit
        What is counted.
    qualifier : str or None
        "nearly", "more than", "less than", "about", "at least", "up to", "exactly"; None when plain.
    low_days, high_days : float
        Shortest and longest length the wording allows, in days; infinity for "at least".
    is_age : bool
        True for "75-year-old".
    """

    text: str
    start: int
    end: int
    value: float
    unit: Unit
    qualifier: str | None
    low_days: float
    high_days: float
    is_age: bool = False

    @property
    def years(self) -> float:
        """The stated length in years."""
        return self.value * DAYS[self.unit] / DAYS[Unit.YEAR]

    def allows(self, days: float) -> bool:
        """Tell whether an actual length in days fits the wording."""
        return self.low_days <= days <= self.high_days


def unit_of(word: str) -> Unit:
    """Give the unit a word names, singular or plural.

    Examples
    --------
    >>> unit_of("centuries"), unit_of("Year")
    (<Unit.CENTURY: 'century'>, <Unit.YEAR: 'year'>)
    """
    word = word.lower()
    return Unit.CENTURY if word.startswith("centur") else Unit(word.rstrip("s"))


def find_durations(text: str) -> list[Duration]:
    """Find lengths of time in running text, in order.

    "Two years later" and "ten years ago" are dates, not lengths, and are left to
    `claims.dates.find_expressions`.

    Examples
    --------
    >>> [(d.text, d.value, d.unit.value, d.qualifier) for d in find_durations("after nearly five years")]
    [('nearly five years', 5.0, 'year', 'nearly')]
    >>> find_durations("the 75-year-old alliance")[0].is_age
    True
    >>> find_durations("two years later")
    []
    """
    return [_read(found) for found in _DURATION.finditer(text)]


def _read(found: re.Match[str]) -> Duration:
    number = found["number"]
    value = _count(found)
    unit = unit_of(found["unit"])
    qualifier = QUALIFIERS[" ".join(found["qualifier"].lower().split())] if found["qualifier"] else None
    if qualifier is None and number and number.lower() in {"several", "a few", "a couple of"}:
        qualifier = "about"
    low, high = _bounds(value, unit, qualifier)
    return Duration(
        text=found.group(),
        start=found.start(),
        end=found.end(),
        value=value,
        unit=unit,
        qualifier=qualifier,
        low_days=low * DAYS[unit],
        high_days=high * DAYS[unit],
        is_age=bool(found["old"]),
    )


def _count(found: re.Match[str]) -> float:
    """Give how many units: "two and a half", "half a", "a dozen", "three quarters of a"."""
    if found["part"]:
        return 0.75 if found["part"].lower().startswith("three") else 0.25
    if found["dozens"]:
        return 12 * read_number(found["dozens"])
    number = found["number"]
    value = 0.5 if number and number.lower() == "half" else read_number(number) if number else 1.0
    return value + (0.5 if found["inner"] or found["outer"] else 0.0)


@lru_cache(maxsize=1024)
def _bounds(value: float, unit: Unit, qualifier: str | None) -> tuple[float, float]:
    """Give the shortest and longest length, in units; the reasons stand in the module's docstring."""
    is_round = unit in _ROUND or value < 1
    is_tens = value >= 20 and value % 10 == 0
    loose = 0.1 * value if is_round else 0.05 * value if is_tens else 0.5
    more = loose if is_round else 1.0
    match qualifier:
        case "nearly":
            return value - 2 * loose, value
        case "more than":
            # "More than a decade" is not said of twenty years: half as much again is the most.
            return value, value + max(more, 0.5 * value)
        case "less than":
            return 0.0, value
        case "about":
            return value - 2 * loose, value + 2 * more
        case "at least":
            return value, float("inf")
        case "up to":
            return 0.0, value
        case "exactly":
            return value - 0.05 * max(value, 1.0), value + 0.05 * max(value, 1.0)
        case _:
            return value - loose, value + more
