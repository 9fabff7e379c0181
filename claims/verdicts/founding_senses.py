"""Beginnings that come years after a body is founded, and that the table need not date.

==============================================  ==================================================
wording                                         may lie behind every founding the table knows
==============================================  ==================================================
began flying, opened, opened its doors          by ten years, where no row dates the first work
began trading, started production               by any time: shares of an old firm, a new good
was incorporated, was registered                by any time, where no row dates that
the modern, the present X; in its present form  by any time: an old body made anew
formed by the merger of A and B                 by any time, where no row dates a merger
A and B merged to form X; A split into X and B  by any time, where no row dates a merger or a split
==============================================  ==================================================
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from claims.dates import Interval
from claims.types import Fact
from claims.verdicts.reading import Reading

__all__ = ["other_sense"]

_BEGAN = r"\b(?:beg[aiu]n\w*|start(?:ed|ing|s)?|commenc(?:ed|ing|es))\s(?:[a-z]+\s){0,2}?"
_WORK = re.compile(
    rf"{_BEGAN}(?:flying|flights|operations?|operating|broadcasting|broadcasts|transmissions?|services?|"
    r"business|work|publication|publishing|classes|teaching)\b"
    r"|\bopen(?:ed|ing|s)?\b"
)
_TRADE = re.compile(rf"{_BEGAN}(?:trading|trade|production)\b")
_WORKS_WITHIN = timedelta(days=3653)
_BEGINNINGS = frozenset({"founding.operations", "founding.doors", "founding.opened", "founding.started"})
_LEGAL = re.compile(r"\b(?:re)?(?:incorporated|incorporation|registered)\b")
_FOUNDED = re.compile(
    r"\b(?:found(?:ed|ing|ation)|establish\w*|set\sup|creat\w+|start\w*|form(?:ed|ing|ation)|launch\w*|beg[au]n|dates)\b"
)
_NEW = r"(?:modern|present|present-day|current|today['’]s)"
_ANEW = re.compile(rf"(?<!\bits\s)(?<!\btheir\s)\b{_NEW}\s", re.IGNORECASE)
_IN_FORM = re.compile(rf"\bin\s(?:its|their)\s{_NEW}\s(?:form|shape|guise)\b")
_MERGER = re.compile(
    r"\b(?:by|through|out\sof|from|of|following|after|in)\s(?:an?\s|the\s|its\s)?(?:[\w-]+\s){0,2}"
    r"(?:merger|amalgamation|tie-up|fusion|takeover|break-?up|split)\b"
    r"|\b(?:when|as)\s[^.;]{2,60}\smerged\b"
)
_MERGED = re.compile(
    r"\bmerge(?:d|s)?\s(?:[^.;,]{0,30}\s)?to\s(?:form|create|become|make)\b|\bmerged\sinto\b"
)
_PARTED = "founding.parted"
# Bases of rows that date such a beginning.
_OF_WORK = frozenset({"operations", "in_force"})
# Around the words of a claim, which end with its verb, in characters: over what is begun, what merged.
_BEFORE, _BEHIND, _FAR_BEHIND = 24, 40, 90


def other_sense(reading: Reading, rows: Sequence[Fact], said: Interval) -> str | None:
    """Give why a date behind those of the table may be true all the same; None where it may not.

    Parameters
    ----------
    rows : sequence of Fact
        Foundings of the body.
    said : Interval
        The date that agrees with none of them.
    """
    before = [row.interval.first for row in rows if row.interval.first < said.limit]
    if not before:
        return None
    bases = {row.basis for row in rows}
    opening, near, far = _told(reading)
    if reading.claim.rule in _BEGINNINGS and not bases & _OF_WORK:
        is_soon = said.first - max(before) <= _WORKS_WITHIN
        if _TRADE.search(near) is not None or (is_soon and _WORK.search(near) is not None):
            return "a body may begin its work years after it is founded"
    if _is_legal(near, reading.claim.sentence) and "incorporated" not in bases:
        return "a body may be incorporated long after it is founded"
    if _ANEW.search(opening) is not None or _IN_FORM.search(near) is not None:
        return "a body of today may be founded anew on an older one"
    is_merged = _MERGER.search(far) is not None or _MERGED.search(f"{opening}{near}") is not None
    if "merger" not in bases and is_merged:
        return "a merger may found an old body anew"
    if "split" not in bases and reading.claim.rule == _PARTED:
        return "what came of a split may bear the date of what was split"
    return None


def _is_legal(near: str, sentence: str) -> bool:
    """Tell "incorporated in 1977, Norvex in 1981", whose only verb of founding stands ahead."""
    if _LEGAL.search(near) is not None:
        return True
    return _LEGAL.search(sentence) is not None and _FOUNDED.search(sentence) is None


def _told(reading: Reading) -> tuple[str, str, str]:
    """Give what a claim opens with, its words with what they found, and with what follows farther on."""
    claim, sentence = reading.claim, reading.claim.sentence
    if claim.clause is None or claim.start is None:
        return "", sentence, sentence
    begin, end = claim.clause.start - claim.start, claim.clause.end - claim.start
    opening = sentence[max(begin - _BEFORE, 0) : begin + _BEFORE]
    return opening, sentence[begin : end + _BEHIND], sentence[begin : end + _FAR_BEHIND]
