"""Figures that are no time a sentence tells of: the day a text was sent or printed, numbers in names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.dates import Expression

__all__ = ["is_stamp"]

# "(@elmnews) March 8, 2017": when a message was sent that is quoted in the text.
_SENT = re.compile(r"\(@\w+\)\s*$")
# "(Elm Weekly 12/16/2016 page26)": where a text was printed.
_PAGE = re.compile(r"\s*page\s?\d")
# "Flight 1353", "Executive Order 1906", "Le 1947": figures that name something.
_NUMBERED = re.compile(
    r"\b(?:Flight|Flug|Route|Highway|Room|Order|Resolution|Article|Section|Paragraph|Channel|Train|Bus|Boeing"
    r"|Airbus|Unit|Number|Regulation|Directive|Bill|Le|La|El|Studio|Club|Bar|Hotel|Restaurant|Mount|Peak)\s$"
)
_BARE_YEAR = re.compile(r"\d{4}")
_LONGEST_YEARS = 9  # "1994-2004" is no day


def is_stamp(expression: Expression, text: str) -> bool:
    """Tell a date that stamps a text, and figures that are no date: "(22.02.2017) Ann Lee has resigned"."""
    start, end = expression.start, expression.end
    if _BARE_YEAR.fullmatch(expression.text) is not None:
        return _NUMBERED.search(text, max(0, start - 20), start) is not None
    before = text[: expression.point_start]
    is_day = len(expression.text) > _LONGEST_YEARS
    if is_day and before.strip() == "(" and text[end:].startswith(")"):
        return True
    return _SENT.search(before) is not None or _PAGE.match(text, end) is not None
