"""Cards of one line: "Halden Pumps (founded 1951; CEO: Ann Lee)", "NATO – founded 1949; Chair: Bo Berg"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.fields.labels import title_of
from claims.extraction.fields.lines import Field
from claims.extraction.text.lines import ENTRY
from claims.types import Span

__all__ = ["entry_fields"]

_BLANK = r"[^\S\n]"
_ENTRY_CARD = re.compile(
    rf"^{_BLANK}*(?:{ENTRY}{_BLANK}+)?(?P<name>[A-Z][^\n:;()|]{{1,70}}?)"
    rf"(?:{_BLANK}\((?P<note>(?:[^()\n]|\([^()\n]{{1,60}}\)){{4,300}})\)[.,;]?"
    rf"|(?::|{_BLANK}[–—-]){_BLANK}(?P<told>[^\n]{{4,300}})){_BLANK}*$",
    re.MULTILINE,
)
_JOINT = re.compile(r"\s*[;·•]\s+|,\s(?=[A-Z][\w’'-]{1,20}(?:\s[\w’'-]{1,20}){0,3}:\s)")
_PART = re.compile(r"(?P<label>[A-Za-z][\w ’'/-]{1,40}):\s(?P<value>\S[^\n]{1,90}?)\.?")


def entry_fields(text: str) -> Iterator[Field]:
    """Give the offices that lines tell of the name they open with; a table knows if it is a body.

    Examples
    --------
    >>> text = "- Halden Pumps (founded 1951; CEO: Ann Lee, since 2019)"
    >>> [text[field.value.start : field.value.end] for field in entry_fields(text)]
    ['Ann Lee, since 2019']
    """
    for card in _ENTRY_CARD.finditer(text):
        of = "note" if card["note"] is not None else "told"
        line = Span(start=card.start(), end=card.end())
        owner = Span(start=card.start("name"), end=card.end("name"))
        place, end = card.span(of)
        for joint in [*_JOINT.finditer(text, place, end), None]:
            last = end if joint is None else joint.start()
            part = _PART.fullmatch(text, place, last)
            if part is not None and title_of(part["label"]) is not None:
                label, value = part.span("label"), part.span("value")
                yield Field(
                    Span(start=label[0], end=label[1]), Span(start=value[0], end=value[1]), line, owner
                )
            place = last if joint is None else joint.end()
