"""How loosely numbers are meant: "a decade", "nearly five years", "more than 30".

==============================  =========================================  ==========================
wording                         agrees with a true value t when            why
==============================  =========================================  ==========================
5 years (plain)                 4.5 <= t < 6                               rounded, or years completed
30 years (tens from 20)         29 <= t < 31                               a round figure
18 months, 40 days (plain)      within 1 unit, or 3 %                      counted from either end
a decade, two decades           0.88 n <= t <= 1.15 n                      ten years loosely
about, around, some, roughly    within 15 % (members 10 %), at least 1     a round figure
nearly, almost, just under      from 15 % (at least 1) below, to n         not quite n
more than, over                 t > n (or n within a fiftieth)             as said
at least                        t >= n
less than, under, fewer than    t < n
at most, up to                  t <= n
32 members (plain)              t = n                                      members are counted
75-year-old                     years completed, or difference of years    birthdays are seldom known
==============================  =========================================  ==========================
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.types import Quantity

__all__ = ["QUALIFIERS", "Band", "band_of", "in_decades"]

_CLASSES = {
    "about": "about around roughly approximately some circa ca. nearly-about estimated or-so ~",
    "nearly": "nearly almost close-to just-under just-short-of approaching shy-of not-quite",
    "over": "more-than over above exceeding upwards-of in-excess-of just-over a-little-over longer-than >",
    "least": "at-least no-fewer-than no-less-than not-less-than minimum-of >=",
    "under": "less-than under fewer-than below shorter-than barely not-even <",
    "most": "at-most up-to no-more-than not-more-than as-many-as maximum-of <=",
}
_CLASS_OF = {word.replace("-", " "): name for name, words in _CLASSES.items() for word in words.split()}
# The words as an alternation, longest first, those that are no words left out.
QUALIFIERS = "|".join(
    re.escape(word) for word in sorted(_CLASS_OF, key=len, reverse=True) if word[0].isalpha()
)
# Tens of years from here on are said of one year less as well: "after 30 years" of 29 and a quarter.
_ROUND_FROM = 20
_DECADE = re.compile(r"\b(?:decades?|century|centuries|score)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Band:
    """The true values a number agrees with, both ends included unless said otherwise.

    Parameters
    ----------
    low, high : float
        The ends, in the number's unit.
    low_open, high_open : bool
        True when an end itself does not agree.
    """

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def holds(self, true: float) -> bool:
        """Tell whether a true value agrees.

        Examples
        --------
        >>> band_of(Quantity(value=5, unit="year")).holds(5.9)
        True
        >>> band_of(Quantity(value=5, unit="year", qualifier="nearly")).holds(5.9)
        False
        """
        above = true > self.low if self.low_open else true >= self.low
        below = true < self.high if self.high_open else true <= self.high
        return above and below


def band_of(quantity: Quantity) -> Band:
    """Give the true values a quantity agrees with."""
    value = quantity.value
    match _CLASS_OF.get((quantity.qualifier or "").casefold().strip()):
        case "about":
            slack = max(1.0, value * (0.1 if quantity.unit == "member" else 0.15))
            return Band(value - slack, value + slack)
        case "nearly":
            return Band(
                value - max(1.0, 0.15 * value), value + (0.0 if quantity.unit == "member" else 0.02 * value)
            )
        case "over":
            if quantity.unit == "member":
                return Band(value, float("inf"), low_open=True)
            return Band(value * 0.98, float("inf"))
        case "least":
            return Band(value, float("inf"))
        case "under":
            return Band(0.0, value, high_open=True)
        case "most":
            return Band(0.0, value)
        case _:
            return _plain(quantity)


def in_decades(quantity: Quantity) -> bool:
    """Tell whether years are counted in decades or centuries, which are meant loosely."""
    return quantity.unit == "year" and bool(quantity.text and _DECADE.search(quantity.text))


def _plain(quantity: Quantity) -> Band:
    value = quantity.value
    if quantity.unit in ("member", "ordinal"):
        return Band(value, value)
    if in_decades(quantity):
        return Band(0.88 * value, 1.15 * value)
    if quantity.unit == "year" and value == int(value):
        is_round = value >= _ROUND_FROM and value % 10 == 0
        return Band(value - (1.0 if is_round else 0.5), value + 1, high_open=True)
    slack = 0.4 if quantity.unit == "year" else max(1.0, 0.03 * value)
    return Band(value - slack, value + slack)
