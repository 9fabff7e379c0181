"""Entries of a life, under a name: "- Chair of Halden from 2010 to 2015", "- Halden: chair since 2010"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import title_of
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import STATION
from claims.extraction.fields.telling import Office, Teller
from claims.extraction.fields.values import is_over
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.text.lines import ENTRY
from claims.relations import Relation
from claims.types import Span, TimeExpression

__all__ = ["told_of_stations"]

_STATION = re.compile(
    rf"^[ \t]*{ENTRY}[ \t]+"
    r"(?:(?P<enters>[Bb]ecame|[Aa]ppointed|[Ee]lected|[Nn]amed|[Ss]worn in as)[ ](?:as[ ])?"
    r"|(?:[Ss]erve[sd]|[Ww]orked)[ ]as[ ]|(?P<former>[Ff]ormer(?:ly)?|[Pp]reviously)[ ])?(?:the[ ]|an?[ ])?"
    r"(?:(?P<body>[A-Z][^\n:(–—]{1,50}?)(?::|[ ][–—-])[ ](?P<title>[A-Za-z][\w ’'-]{1,40}?)"
    r"|(?P<office>[A-Za-z][^\n:(,;]{3,80}?))"
    r"(?P<gap>,?[ ]\(?(?:(?:from|since|in|between)[ ])?)(?=(?:(?:\d{1,2}[ ])?[A-Z][a-z]{2,8}\.?[ ])?\d{4})",
    re.MULTILINE,
)
# Behind the term an entry may say more, not of another time; a name there makes a sentence of it.
_BEHIND = re.compile(r"\)?\s*(?:$|[.;(].*$|,\s(?![A-Z]).*$)")


def told_of_stations(tell: Teller) -> Iterator[Draft | None]:
    """Give the offices that entries with a term tell of the person named above them."""
    for found in _STATION.finditer(tell.text):
        end = tell.owners.line_at(found.start()).end
        term = _term(tell, found, end)
        office = None if term is None else _office(tell, found)
        person = None if office is None else tell.person_over(found.start())
        if term is None or office is None or person is None:
            continue
        place = Span(start=found.start("body" if found["body"] else "office"), end=term.end or end)
        yield tell.draft(
            STATION, place, place, subject=person, object=office.body, office=office, when=term,
            relation=_relation(found, term),
        )  # fmt: skip


def _term(tell: Teller, found: re.Match[str], end: int) -> TimeExpression | None:
    """Give the one term behind an office."""
    terms = read_terms(tell.text, found.start("gap"), end)
    first = terms[0] if terms else None
    if first is None or first.end is None or (first.start or 0) > found.end("gap"):
        return None
    if not first.interval.is_span and found["enters"] is None:
        return None  # "Mayor in 2009"
    return first if _BEHIND.match(tell.text, first.end, end) is not None else None


def _office(tell: Teller, found: re.Match[str]) -> Office | None:
    if found["body"] is None:
        return office_in(tell, Span(start=found.start("office"), end=found.end("office")))
    title = title_of(found["title"])
    body = tell.body(Span(start=found.start("body"), end=found.end("body")))
    if title is None or body is None or not tell.is_office_of(title, body):
        return None
    return tell.office(Span(start=found.start("title"), end=found.end("title")), title, body=body)


def _relation(found: re.Match[str], term: TimeExpression) -> Relation:
    if found["enters"] is not None and not term.interval.is_span:
        return Relation.TOOK_OFFICE
    is_past = is_over(term) or found["former"] is not None
    return Relation.HELD_OFFICE if is_past else Relation.HOLDS_OFFICE
