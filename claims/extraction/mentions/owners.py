"""Bodies named for whom they are: "the Miners' Federation", "the Dockers' and Seamen's Union"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span

__all__ = ["owned_bodies"]

# By the ends of words for people at work, so that "Adams' Company" and "Wales' Party" stay apart.
_OWNER = (
    r"[A-Z][\w-]*"
    r"(?:(?:er|or|eer|ist|ant|ent|ian|smith|wright)s['’]|[Mm]en['’]s|[Pp]eople['’]s|[Cc]hildren['’]s)"
)
_OWNED = re.compile(
    rf"(?:{_OWNER}(?:,\s{_OWNER})*,?\s(?:and|&)\s)?{_OWNER}\s(?:[A-Z][\w-]*\s){{0,3}}([A-Z]\w+)"
)
_MARKS = ("s' ", "s’ ", "n's ", "n’s ", "e's ", "e’s ")


def owned_bodies(doc: Doc) -> Iterator[Span]:
    """Give the names of bodies that begin with whom they are for, whole."""
    text = doc.text
    if not any(mark in text for mark in _MARKS):
        return
    for match in _OWNED.finditer(text):
        span = doc.char_span(*match.span(), label="ORG") if match[1].lower() in BODIES else None
        if span is not None:
            yield span
