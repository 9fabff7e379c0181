"""What market reports tell of firms and of nobody else: "Norvex lost 3 per cent", "raised its forecast"."""

from __future__ import annotations

import re

__all__ = ["is_traded"]

_HAS = r"(?:has\s|have\s|had\s)?"
_TRADED_AFTER = re.compile(
    rf"\s{_HAS}(?:gained|lost|fell|fallen|rose|risen|slipped|climbed|dropped|added|shed|jumped|slid|tumbled"
    r"|surged|soared|dipped|advanced|eased|sank|plunged|rallied)\s(?:by\s)?"
    r"(?:(?:almost|nearly|about|over|around|more\sthan|a\sfurther|another|up\sto)\s)?"
    r"(?:[\d.,]+\s?(?:%|per\s?cent\b)|a\s(?:tenth|fifth|quarter|third|half)\sof\sits\svalue)"
    rf"|\s{_HAS}(?:raised|cut|lifted|lowered|trimmed|slashed|missed|reaffirmed|scrapped|suspended|doubled|halved)\sits\s"
    r"(?:[a-z-]+\s){0,2}(?:forecasts?|outlook|guidance|dividend|targets?|earnings|profits?|prices|workforce)\b"
    rf"|\s{_HAS}(?:filed\sfor\sbankruptcy|issued\sa\sprofit\swarning|floated\son|delisted)\b"
)
_AT_FIRM = re.compile(
    r",\s(?:the\sboard|orders|sales|profits?|shares|revenues?|earnings|staff|workers|turnover|output|net\sincome"
    r"|(?:its\s)?(?:chief|finance|managing|operating)\s"
    r"(?:executive|director|chief|officer|operating|financial))\b"
)
_AT = ("At ", "at ")


def is_traded(text: str, start: int, end: int) -> bool:
    """Tell a firm by its figures.

    Examples
    --------
    >>> text = "At Norvex, orders fell. Holt lost 3 per cent. Lee lost his job."
    >>> [is_traded(text, start, end) for start, end in ((3, 9), (24, 28), (46, 49))]
    [True, True, False]
    """
    if _TRADED_AFTER.match(text, end) is not None:
        return True
    return text.endswith(_AT, 0, start) and _AT_FIRM.match(text, end) is not None
