"""What the words before a point make of it: "since", "until", "about", "between ... and".

Most points stand behind a plain "in" or behind a word that leads nowhere: whether a lead is there is
settled by one or two words where these are plain, and by patterns where they are not.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

__all__ = ["APART", "LEADS", "Before", "Lead", "read_lead", "read_opener"]


class Lead(StrEnum):
    """What the words before a point make of it."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"


class Before(NamedTuple):
    """The words before a point: the lead in lower case, where it begins, and where "about" does."""

    words: str
    start: int
    about: int | None


LEADS = {
    "since": Lead.SINCE, "ever since": Lead.SINCE, "from": Lead.SINCE, "starting in": Lead.SINCE,
    "beginning in": Lead.SINCE, "starting from": Lead.SINCE, "as of": Lead.AT, "effective": Lead.AT,
    "until": Lead.UNTIL, "till": Lead.UNTIL, "up to": Lead.UNTIL, "up until": Lead.UNTIL,
    "through": Lead.UNTIL, "by": Lead.BY, "no later than": Lead.BY,
    "before": Lead.BEFORE, "prior to": Lead.BEFORE,
    "ahead of": Lead.BEFORE, "pre-": Lead.BEFORE, "after": Lead.AFTER, "post-": Lead.AFTER,
}  # fmt: skip
"""Words before a point and what they make of it; "from" alone opens a span to now."""

_ABOUT_WORDS = "c. ca. circa about around approximately roughly possibly probably perhaps".split()
_ABOUT = rf"(?:{'|'.join(map(re.escape, _ABOUT_WORDS))})"
_LEAD_WORDS = "|".join(sorted(LEADS, key=len, reverse=True)).replace("-", "[-–]").replace(" ", r"\s+")
_WORD_START = re.compile(r"\b\w")
_LONGEST_LEAD = 6  # words: "ever since in the about", and one to spare for "c." and "pre-"
_LEAD = re.compile(
    rf"(?:\b(?P<lead>{_LEAD_WORDS})"
    rf"\s*(?:in\s+|on\s+|at\s+)?)?(?:the\s+)?(?:\b(?P<about>{_ABOUT})\s*)?$",
    re.IGNORECASE,
)
_OPENER = re.compile(r"\b(?P<word>between|from)\s+(?:the\s+)?$", re.IGNORECASE)
_WINDOW = 24  # characters looked at before a point: the longest lead with its preposition fits
_LINKS = frozenset({"in", "on", "at", "the"})
# All that a lead is made of, hyphens and dots aside, and "afterthe", which the pattern takes as well.
_PARTS = _LINKS | {word.strip("-.") for words in (*LEADS, *_ABOUT_WORDS) for word in words.split()}
_PARTS |= {part + link for part in _PARTS for link in _LINKS}
_LAST = _LINKS | {words for words in LEADS if words.isalpha()}
# The last characters before most dates: of a word that ends as none of those does, with or without "in".
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FIGURES = "0123456789"
_ENDS = {a + b for a in _LETTERS for b in _LETTERS} - {part[-2:] for part in _PARTS}
_ENDS |= {a + b for a in _FIGURES for b in _FIGURES}
APART = {f"{end} {link}" for end in _ENDS for link in ("", "in ", "on ", "at ")}
APART |= {f"{letter}{mark}" for letter in _LETTERS + _FIGURES for mark in (", ", " (")}
# A word that ends otherwise is not followed by more of a lead.
_MAY_END = frozenset("-–.")
_new = tuple.__new__  # a named tuple made by its name costs three times as much


def read_lead(text: str, start: int) -> Before | None:
    """Read the words before a point; None where they make nothing of it.

    Whoever asks often looks into `APART` first.

    Examples
    --------
    >>> read_lead("It has grown since 2004", 19)
    Before(words='since', start=13, about=None)
    >>> read_lead("It was set up in 2004", 17) is None
    True
    """
    end = start - 1
    cut = text.rfind(" ", 0, end)
    last = text[cut + 1 : end].lower()
    if not 0 < cut < end or text[end] != " " or not last.isascii():
        return _read_slowly(text, start)
    if last not in _PARTS and (last.isalnum() or (last and _ends_otherwise(last))):
        return None
    if last in _LAST:
        far = text[text.rfind(" ", 0, cut) + 1 : cut].lower()
        if far not in _PARTS and far.isascii() and (far.isalnum() or (far and _ends_otherwise(far))):
            return None if last in _LINKS else _new(Before, (last, cut + 1, None))
    return _read_slowly(text, start)


def _ends_otherwise(word: str) -> bool:
    return not word[-1].isalnum() and word[-1] not in _MAY_END and not word[-1].isspace()


def _read_slowly(text: str, start: int) -> Before | None:
    found = _match_lead(text, start)
    if found is None:
        return None
    words = " ".join((found["lead"] or "").lower().replace("–", "-").split())
    return Before(words, found.start(), None if found["about"] is None else found.start("about"))


def _match_lead(text: str, start: int) -> re.Match[str] | None:
    """Match the words before a point: from the farthest word on from which they are nothing but a lead."""
    words = [word.start() for word in _WORD_START.finditer(text, max(0, start - _WINDOW), start)]
    matches = (_LEAD.match(text, word, start) for word in words[-_LONGEST_LEAD:])
    return next(filter(None, matches), None)


def read_opener(text: str, start: int) -> tuple[str, int] | None:
    """Read "from" or "between" before a point: the word, and where it begins."""
    if text[start - 6 : start] == " from ":
        return "from", start - 5
    before = text[max(0, start - _WINDOW) : start].rstrip().lower()
    bare = before[:-3].rstrip() if before.endswith("the") else before
    if bare.isascii() and not bare.endswith(("from", "between")):
        return None
    found = _OPENER.search(text, max(0, start - _WINDOW), start)
    return None if found is None else (found["word"].lower(), found.start())
