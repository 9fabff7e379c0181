"""Other names that a page's first sentence gives its subject: "(Spanish: ...; MPA)", "known as Poli"."""

from __future__ import annotations

import re

__all__ = ["lead_aliases"]

_FIRST_BRACKET = re.compile(r"\s\(([^()]{2,160})\)")
_ACRONYM = re.compile(
    r"(?:^|[;,]\s*|\bor\s|\babbr(?:eviated|eviation|\.)?:?\s(?:as\s|to\s)?|\bacronym:?\s)"
    r"(?P<short>[A-Z][A-Za-z]{0,2}[A-Z]{1,5})(?=$|[;,]|\sor\b)"
)
_NAME = r"[A-Z][\w’'.&-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w’'.&-]*){0,4}"
_KNOWN = re.compile(
    rf"(?:known|abbreviated|shortened|referred\sto|called)\s(?:[a-z]+\s)?(?:as|to)\s(?:the\s)?[“\"]?(?P<one>{_NAME})"
    rf"[”\"]?(?:,?\sor\s(?:(?:simply|just|the)\s)*[“\"]?(?P<other>{_NAME}))?"
)
_BEING = re.compile(r"\b(?:is|was|are|were)\s(?:an?|the)\s")
_REACH = 320


def lead_aliases(opened: str, text: str) -> list[str]:
    """Give the other names of a page's subject, as its first sentence has them.

    Examples
    --------
    >>> lead_aliases("Andean Movement", "The Andean Movement (Spanish: Movimiento; MA) is a party.")
    ['MA']
    >>> lead_aliases("CS Poli Holm", "CS Poli Holm, commonly known as Poli Holm or simply Poli, is a club.")
    ['Poli Holm', 'Poli']
    """
    start = text.find(opened)
    if start < 0 or start > _REACH:
        return []
    end = start + len(opened)
    stop = _BEING.search(text, end, end + _REACH)
    front = text[end : stop.start()] if stop is not None else ""
    bracket = _FIRST_BRACKET.match(front)
    found = [match["short"] for match in _ACRONYM.finditer(bracket[1])] if bracket is not None else []
    for match in _KNOWN.finditer(front):
        found += [name for name in (match["one"], match["other"]) if name]
    return [name for name in dict.fromkeys(found) if name != opened]
