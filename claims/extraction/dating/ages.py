"""Dates told by somebody's age: "born in 1950 ... became chief executive at 40"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import parse_edtf
from claims.extraction.context import surname_of
from claims.extraction.dating.dated_words import worded
from claims.extraction.syntax.questions import clause_head
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["by_age"]

_AGE = re.compile(
    r"\b(?:[Aa]t\s+(?:the\s+age\s+of\s+)?|[Aa]ged\s+(?:just\s+|only\s+)?)(?P<age>\d{1,2})(?![\w%:.]\w|[\w%:]|,\d)"
)
_BORN = re.compile(
    r"\b(?:[Bb]orn|b\.)\b[^.;()]{0,50}?\b(?P<year>1[5-9]\d\d|20[01]\d)\b|\((?P<first>1[5-9]\d\d)\s?[-–—]"
)
# "At the age of 25, on February 6, 1952", "in 1990, at 40": the clause tells its day itself.
_OWN_DATE = re.compile(
    r"\b(?:[Ii]n|[Oo]n)\s(?:\d{1,2}\s)?(?:[A-Z][a-z]+\.?\s)?(?:\d{1,2},\s)?(?P<year>(?:1[5-9]|20)\d\d)\b"
)
_NEAR = 120
_YOUNGEST, _OLDEST = 9, 99


def by_age(candidate: Candidate, head: Token, view: SentenceView) -> TimeExpression | None:
    """Give the year of a claim whose clause tells its subject's age, the year of birth being told too."""
    verb = clause_head(head)
    subject = candidate.subject
    if subject is None or not subject.name:
        return None
    text = view.span.text
    if any(_owner(view, told.start("year")) in (verb, head) for told in _OWN_DATE.finditer(text)):
        return None
    for match in _AGE.finditer(text):
        owner = _owner(view, match.start("age"))
        if owner is not None and owner.lower_ == "aged":
            owner = clause_head(owner.head)
        if owner not in (verb, head):
            continue
        age = int(match["age"])
        born = _year_of_birth(subject.name, view) if _YOUNGEST <= age <= _OLDEST else None
        if born is None:
            continue
        return worded(view, match[0], match.start(), parse_edtf(f"{born + age:04d}~"), DateKind.RELATIVE)
    return None


def _owner(view: SentenceView, place: int) -> Token | None:
    """Give the verb of the clause in which a word stands."""
    token = next((t for t in view.span if t.idx - view.span.start_char >= place), None)
    return None if token is None else clause_head(token)


def _year_of_birth(name: str, view: SentenceView) -> int | None:
    """Give the year the article says somebody was born in: beside the name, or on the page about them."""
    text = view.context.article.text
    title = view.context.title_mention
    is_page = title is not None and (title.name or title.text) == name
    for match in _BORN.finditer(text):
        around = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        if is_page or surname_of(name) in around:
            return int(match["year"] or match["first"])
    return None
