"""Names that a text defines itself: "Navy, Army and Air Force Institutes (NAAFI)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Definition", "find_definitions", "shaped_names"]

_BRACKET = re.compile(
    r"\s\((?:the |or |also |formerly )?[\"“]?(?P<short>[A-Z][A-Za-z&.-]{1,11})[\"”]?(?:[;,][^)]{0,60})?\)"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "to", "on", "de", "des", "du", "la", "et", "und", "y", "e", "a", "an"}
)
_REACH = 160
_NAME = r"(?:St\.|[A-Z][\w’'-]*)"
_OWNING = re.compile(r"['’]s?$")
_MORE = rf"(?:\s{_NAME}|\sof\s(?:the\s)?{_NAME})*"
# Names that no capital opens, or whose first word is none elsewhere (own list).
_SHAPED = re.compile(
    r"(?<=the\s)(?:guild|order|brotherhood|sisterhood|confraternity|congregation)\sof\s(?:the\s)?"
    rf"(?!(?:President|King|Queen|Emperor|Pope|Prime|General|Governor|Judge|Lord)\s){_NAME}(?:\s{_NAME})*"
    r"|(?<=[a-z,(]\s)(?:Together|Forward|United|Citizens|Lawyers|Doctors|Mothers|Fathers|Parents|Women|Men|Students|Scientists"
    r"|Artists|Teachers|Farmers|Workers|Physicians|Architects|Musicians|Nurses|Reporters|Veterans|Friends|Families"
    r"|Action|Campaign|Rally|Call|People)"
    rf"\s(?:for|against)\s(?:an?\s|the\s)?{_NAME}{_MORE}"
    rf"|\bNo\.\s?\d{{1,4}}\s(?:\([A-Z][\w\s]*\)\s)?{_NAME}(?:\s{_NAME})*"
    rf"|\b\d{{1,3}}(?:st|nd|rd|th|d)?/\d{{1,3}}(?:st|nd|rd|th|d)\s{_NAME}(?:\s{_NAME})*"
    r"|(?<![\w.,-])\d{1,2}\.\s(?:[A-Z]{2,4}\s)[A-Z][\w-]+|(?<![\w.,/–-])\d{1,2}-[A-Z][a-z]{3,}\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A long name with the short one that follows it in brackets; offsets are those of the long one."""

    start: int
    end: int
    long: str
    short: str


def find_definitions(text: str) -> list[Definition]:
    """Give the names a text spells out before their acronym.

    Examples
    --------
    >>> [d.long for d in find_definitions("The Navy, Army and Air Force Institutes (NAAFI) is a body.")]
    ['Navy, Army and Air Force Institutes']
    """
    return [found for match in _BRACKET.finditer(text) for found in _spelled_out(text, match)]


def shaped_names(text: str) -> list[Definition]:
    """Give the names that are told by their shape: "No. 45 Squadron RAF", "guild of St Luke".

    Examples
    --------
    >>> [d.long for d in shaped_names("She led Together for Holm and the guild of St Luke. No. 4 won.")]
    ['Together for Holm', 'guild of St Luke']
    """
    return [
        Definition(start=m.start(), end=m.start() + len(name), long=name, short="")
        for m in _SHAPED.finditer(text)
        if (name := _OWNING.sub("", m[0]))
    ]


def _spelled_out(text: str, bracket: re.Match[str]) -> Iterator[Definition]:
    letters = [letter.lower() for letter in bracket["short"] if letter.isupper()]
    if len(letters) < 2:
        return
    low = max(
        0,
        bracket.start() - _REACH,
        text.rfind(". ", 0, bracket.start()) + 1,
        text.rfind("\n", 0, bracket.start()) + 1,
    )
    words = list(_WORD.finditer(text, low, bracket.start()))
    rest = list(letters)
    for word in reversed(words):
        if not rest:
            break
        if word[0] in _SMALL:
            continue
        initial = word[0][0].lower()
        if initial == rest[-1] and (word[0][0].isupper() or len(rest) > 1):
            rest.pop()
            if not rest and word[0][0].isupper():
                long = text[word.start() : bracket.start()].rstrip(' "”')
                yield Definition(
                    start=word.start(),
                    end=word.start() + len(long),
                    long=long,
                    short=bracket["short"],
                )
        else:
            return
