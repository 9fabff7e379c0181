"""Nouns that newsrooms set before the name of a firm and of nobody: "auction house Norvex"."""

from __future__ import annotations

import re

from claims.extraction.context.names import places_of
from claims.late_patterns import late_pattern

__all__ = ["calls_firm", "is_called_firm"]

_MOST_PLACES = 40

_HOUSE = (
    r"(?:fashion|auction|publishing|media|trading|record|film|betting|design|brewing|couture|commodit(?:y|ies)"
    r"|brokerage|investment|(?:private[\s-])?equity|venture[\s-]capital|buy-?out|software|food|banking)"
)
# Nouns that are no trade of a person: no lawmaker, filmmaker or dressmaker among the makers.
_FIRM = (
    rf"{_HOUSE}\shouse|(?:hedge|pension|investment|venture(?:\scapital)?|sovereign(?:\swealth)?|buy-?out)\sfund"
    r"|(?:law|accounting|audit|consulting|consultancy|engineering|investment|venture|buy-?out|private[\s-]equity)\sfirm"
    r"|(?:car|truck|tool|toy|drug|chip|plane|steel|phone|tyre|tire|turbine|furniture|software|engine|machine)[\s-]?maker"
    r"|(?:fund|asset|wealth)\smanager|(?:house|home|ship)builder|savings\sbank|central\sbank"
    r"|(?:oil|gas|gold|copper|coal|steel|cement|aluminium|food|power|energy|chemicals?|diamond)\sproducer"
    r"|(?:tour|network|telecoms?|mobile|rail|bus|ferry|cruise|hotel|casino|port|airport|pipeline)\soperator"
    r"|(?:property|wind[\s-]farm|video\sgame|games?)\sdeveloper"
    r"|lender|insurer|reinsurer|retailer|carmaker|automaker|brewer|airline|miner|utility|discounter"
    r"|conglomerate|start-?up|supermarket|wholesaler|distiller|broadcaster|watchdog|regulator|chain|brand"
    r"|company|firm|bank|subsidiary|fintech|builder|grocer|bookmaker|bookseller|multinational|group|giant|label"
)
_BEFORE = late_pattern(rf"\b(?:{_FIRM})\s$", re.IGNORECASE)
# Behind these a noun belongs to what was said before: "of the company Holt left".
_CLAUSE = re.compile(
    r"\s(?:had|has|was|is|left|founded|runs|ran|led|owns?|bought|started|joined|co-founded)\b"
)
# No longer than the longest of those nouns.
_REACH = 32


def calls_firm(name: str, text: str) -> bool:
    """Tell whether a text sets such a noun before a name at one of its first places.

    Examples
    --------
    >>> calls_firm("Holt", "Ann Holt runs the brewer Holt."), calls_firm("Holt", "Ann Holt runs Holt.")
    (True, False)
    """
    places = places_of(name, text)[:_MOST_PLACES]
    return any(is_called_firm(text, place, place + len(name)) for place in places)


def is_called_firm(text: str, start: int, end: int) -> bool:
    """Tell a name by the noun before it.

    Examples
    --------
    >>> text = "Fashion house Norvex sued the lender Holm and film maker Holt. The company Lee left fell."
    >>> [is_called_firm(text, at, at + size) for at, size in ((14, 6), (37, 4), (57, 4), (75, 3))]
    [True, True, False, False]
    """
    told = _BEFORE.search(text, max(0, start - _REACH), start)
    if told is None or (told[0][0].isupper() and not _opens_sentence(text, told.start())):
        return False  # "the World Bank Norvex project"
    return _CLAUSE.match(text, end) is None or not text.startswith(("The ", "the "), _article(text, start))


def _opens_sentence(text: str, place: int) -> bool:
    lead = text[max(0, place - 3) : place].rstrip(' "“')
    return place == 0 or lead.endswith((".", "?", "!", "\n", ":", "-", "–", "—"))


def _article(text: str, start: int) -> int:
    """Give where an article two words before a name would stand."""
    noun = text.rfind(" ", 0, start - 1)
    return text.rfind(" ", 0, max(0, noun)) + 1
