"""The day of publication, where an article words it in its first lines and nobody gave it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from claims.dates import Precision, read_date
from claims.late_patterns import late_pattern
from claims.types import Article, DateSource

__all__ = ["dated_by_text", "day_worded"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?P<date>{_MONTH}\s+\d{{1,2}},\s+\d{{4}}|\d{{1,2}}\s+{_MONTH}\s+\d{{4}}|\d{{4}}-\d\d-\d\d)"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+)?"
# "SAN MATEO, Calif., May 9, 2016 - Lumetra ...", "BRUSSELS (Wire) — 4 April 2023 – ..."
_DATELINE = late_pattern(
    rf"[A-Z][A-Z .,'’/-]+(?:[A-Z][\w.]*[,\s]\s*)?(?:\([^()\n]{{1,40}}\)\s*)?[-–—,]*\s*{_DAY}"
    r"\s*(?:[/(][^()/\n]{1,40}[/)])?\s*(?:[-–—]{1,2}|:)\s"
)
# A line that is a date and nothing else, give or take what sites put around it.
_STAMP = late_pattern(
    rf"(?:(?:first\s+)?(?:published|posted|updated|issued|released|date)\s*:?\s*(?:on\s+)?)?{_WEEKDAY}{_DAY}"
    r"(?:\s*[,|·-]?\s*(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4})?\.?",
    re.IGNORECASE,
)
_LINES, _CHARACTERS = 6, 1_000


def day_worded(text: str) -> date | None:
    """Give the day a dateline or a line of its own names among the first lines of a text.

    Examples
    --------
    >>> day_worded("Lumetra names chief\\n\\nSAN MATEO, Calif., May 9, 2016 - Lumetra said today ...")
    datetime.date(2016, 5, 9)
    >>> day_worded("On May 9, 2016 the company was sold.") is None
    True
    """
    lines = [line.strip() for line in text[:_CHARACTERS].splitlines() if line.strip()]
    for line in lines[:_LINES]:
        found = _STAMP.fullmatch(line) or _DATELINE.match(line)
        interval = read_date(" ".join(found["date"].split())) if found else None
        if interval is not None and interval.start is not None and interval.start.precision is Precision.DAY:
            return interval.start.first
    return None


def dated_by_text(article: Article) -> Article:
    """Give the article with the day its first lines name, where it has no date; else as it is."""
    day = None if article.published is not None else day_worded(article.text)
    return article if day is None else replace(article, published=day, published_from=DateSource.TEXT)
