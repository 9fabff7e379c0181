"""An office that a value names whole, with its body: "Prime Minister of Norway", "NATO Secretary General"."""

from __future__ import annotations

import re
from itertools import islice

from claims.extraction.context import is_name_like
from claims.extraction.fields.labels import title_of
from claims.extraction.fields.telling import Office, Teller
from claims.types import Slot, Span

__all__ = ["office_in"]

_LEAD = re.compile(r"(?:the\s|\d{1,3}(?:st|nd|rd|th)\s)*", re.IGNORECASE)
_OF = re.compile(r",?\s(?:of|at|for)\s(?:the\s)?$")
_BEHIND = re.compile(r"\s*(?:\((?P<note>acting|interim)\))?[\s.,\]]*", re.IGNORECASE)
_GENITIVE = re.compile(r"(?:['’]s?)?\s+")
_OTHER = re.compile(r"(?P<title>[^\n,;]{3,60}?)\s(?:of|at)\s(?:the\s)?(?P<body>[A-Z][^\n,;:()|\d]{2,50})")
_MOST_WORDS = 6
_MOST_FRONT = 4


def office_in(tell: Teller, value: Span) -> Office | None:
    """Give the office with its body that a value is, None where it says more or names no body."""
    lead = _LEAD.match(tell.text, value.start, value.end)
    start = lead.end() if lead is not None else value.start
    named = tell.owners.bodies_in(Span(start=start, end=value.end))
    if not named:
        return _fronted(tell, start, value.end) or _of_other(tell, start, value.end)
    if named[0].start == start:
        gap = _GENITIVE.match(tell.text, named[0].end, value.end)
        return None if gap is None else _made(tell, gap.end(), value.end, tell.owners.slot(named[0]))
    last = named[-1]
    joint = _OF.search(tell.text[start : last.start])
    if joint is None or _BEHIND.fullmatch(tell.text, last.end, value.end) is None:
        return None
    behind = _BEHIND.fullmatch(tell.text, last.end, value.end)
    is_acting = behind is not None and behind["note"] is not None
    return _made(tell, start, start + joint.start(), tell.owners.slot(last), is_acting=is_acting)


def _fronted(tell: Teller, start: int, end: int) -> Office | None:
    """Read "Commission President", a short name that stands for its body only beside the office."""
    for gap in islice(_GENITIVE.finditer(tell.text, start, end), _MOST_FRONT):
        if title_of(tell.text[gap.end() : end]) is not None:
            body = tell.body(Span(start=start, end=gap.start()))
            if body is not None:
                return _made(tell, gap.end(), end, body)
    return None


def _of_other(tell: Teller, start: int, end: int) -> Office | None:
    """Read "Chief executive of Halden Pumps", a body that the text's names do not tell."""
    found = _OTHER.fullmatch(tell.text, start, end)
    if found is None or title_of(found["title"]) is None:
        return None
    place = Span(start=found.start("body"), end=found.end("body"))
    body = tell.body(place)
    if body is None and (not is_name_like(found["body"]) or len(found["body"].split()) > _MOST_WORDS):
        return None
    body = body or Slot(name=found["body"], text=found["body"], start=place.start, end=place.end)
    return _made(tell, found.start("title"), found.end("title"), body)


def _made(tell: Teller, start: int, end: int, body: Slot, *, is_acting: bool = False) -> Office | None:
    place = Span(start=start, end=end)
    title = title_of(tell.words(place))
    if title is None or not tell.is_office_of(title, body):
        return None
    return tell.office(place, title, body=body, is_acting=is_acting)
