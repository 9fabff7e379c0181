"""How long ahead a text may tell that somebody has an office, and when it tells so of a further term."""

from __future__ import annotations

import re

from claims.verdicts.cases import Case
from claims.verdicts.reading import says

__all__ = ["lead_days"]

# "Biden was elected in November 2020" is no taking of office on that day.
_ELECTING = re.compile(
    r"\b(?:(?:re-?)?elect\w*|pick\w*|choos\w*|chose\w*|select\w*|won|wins|win|winning|winner|victory"
    r"|defeat\w*|beat\w*|voted|next|incoming)\b",
    re.IGNORECASE,
)
_APPOINTING = re.compile(
    r"\b(?:(?:re-?)?appoint\w*|nam(?:e|es|ed|ing)|nominat\w*|inaugurat\w*|designat\w*|announc\w*|tap(?:s|ped)|"
    r"pick(?:s|ed)|chose|chosen|select\w*|hire[sd]?|poach\w*|lure[sd]?|recruit\w*|promot\w*|unveil\w*|confirm\w*|"
    r"install\w*|replac(?:e[sd]?|ing)\b[^.;]*?\bwith)\b",
    re.IGNORECASE,
)
# "claimed the presidency for his second term": nobody takes office twice without leaving it.
_AGAIN = re.compile(
    r"\bre-?elect\w*|\b(?:after|following|through|by|in)\s(?:the\s|an?\s)?(?:[\w-]+\s)?elections?\b"
    r"|\b(?:second|third|fourth|fifth|new|another)\s+(?:[\w-]+\s+){0,2}(?:term|mandate)\b",
    re.IGNORECASE,
)
# "Was sworn in in January 2013" may be of a second term.
_SWEARING = re.compile(r"\b(?:sworn|swore|swears?|swearing|oaths?|inaugurat\w*|crowned)\b", re.IGNORECASE)
_SHORTEST_TERM = 900  # days: there are terms of three years


def lead_days(case: Case) -> int:
    """Give how many days before a term begins its beginning may be told; 0 where it is told as done."""
    reading = case.reading
    if says(reading, _ELECTING) or _AGAIN.search(reading.claim.sentence) or _is_sworn_in_again(case):
        return reading.settings.election_lead_days
    # "She replaces him", printed before the day: an undated sentence may announce what is to come.
    # So may a dated one, "on Tuesday it replaced him with her", before she has ever begun.
    is_ahead = reading.is_dated and all(spell.first > reading.as_of for spell in case.mine)
    announced = (reading.said is None or is_ahead) and bool(reading.claim.sentence)
    return reading.settings.lead_days if announced or says(reading, _APPOINTING) else 0


def _is_sworn_in_again(case: Case) -> bool:
    """Tell the oath of a further term from the first: years into the time in office."""
    said = case.reading.said
    day = said.first if said is not None and said.start is not None else None
    if day is None or not says(case.reading, _SWEARING):
        return False
    return any(spell.holding(day) and (day - spell.first).days > _SHORTEST_TERM for spell in case.mine)
