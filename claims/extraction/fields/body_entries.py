"""Entries below a person that open with a body: "- Halden Pumps – founder (1999) and chair since 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import asked_by, part_of, title_of
from claims.extraction.fields.lives import named_body
from claims.extraction.fields.owners import Owners
from claims.extraction.fields.patterns import OWN_FOUNDING, STATION
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.values import is_over
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.text.lines import ENTRY
from claims.relations import Family, Relation, spec_of
from claims.types import Slot, Span, TimeExpression

__all__ = ["told_of_body_entries", "without_own_deeds"]

_BLANK = r"[^\S\n]"
_ENTRY = re.compile(
    rf"^{_BLANK}*{ENTRY}{_BLANK}+(?P<body>[A-Z][^\n:;,–—]{{1,60}}?)(?:{_BLANK}\([^()\n]{{1,40}}\))?"
    rf"(?::|{_BLANK}[–—-]){_BLANK}(?P<told>[^\n]{{3,200}}?){_BLANK}*$",
    re.MULTILINE,
)
_JOINT = re.compile(r"\s*(?:;|,(?!\s+(?:(?:in|since|from)\s)?\d))\s+(?:and\s)?|\sand\s|\s&\s|\.\s+|\s?/\s?")
# One thing that an entry says: what somebody was there, and when.
_PART = re.compile(
    r"(?:(?P<current>[Cc]urrent(?:ly)?|[Ss]till)\s)?(?:(?P<former>[Ff]ormer(?:ly)?|[Pp]revious(?:ly)?|[Pp]ast)\s)?"
    r"(?:the\s|an?\s)?(?P<what>[A-Za-z][A-Za-z’' -]{1,40}?)"
    r"(?:,?\s\(?(?:(?:in|since|from)\s)?(?P<when>(?=[^\n()]*\d{4})[^\n()]{4,40}?)\)?)?\.?"
)
# "Halden Pumps – founded in 1951" may be anybody's deed.
_FOUNDER = re.compile(r"(?:co-?)?founder|co-?founded(?:\sit)?|founded\sit", re.IGNORECASE)
# Labels of a card, not names of bodies.
_LABEL = re.compile(
    r"\b(?:roles?|titles?|occupations?|professions?|jobs?|work|known|employers?|business(?:es)?|education"
    r"|nationality|net|worth|spouses?|born|current|former|other|positions?|offices?|companies|career)\b",
    re.IGNORECASE,
)
_TURNS = frozenset({Family.MEMBERSHIP, Family.LEADERSHIP})


def told_of_body_entries(tell: Teller) -> Iterator[Draft | None]:
    """Give the foundings and offices that such entries tell of the person above them."""
    for found in _ENTRY.finditer(tell.text):
        body = _body_of(tell, found)
        person = None if body is None else tell.person_over(found.start())
        if body is None or person is None:
            continue
        place, end = found.span("told")
        for joint in [*_JOINT.finditer(tell.text, place, end), None]:
            last = end if joint is None else joint.start()
            yield _said(tell, Span(start=place, end=last), body, person)
            place = last if joint is None else joint.end()


def without_own_deeds(drafts: Sequence[Draft], owners: Owners) -> list[Draft]:
    """Give the drafts without those that have a body do what an entry tells of the person above it.

    "OpenAI – co-founder; left the board in 2018" below a person: OpenAI left nothing.
    """
    return [draft for draft in drafts if not _is_own_deed(draft, owners)]


def _is_own_deed(draft: Draft, owners: Owners) -> bool:
    start = draft.subject.start
    if start is None or spec_of(draft.candidate.relation).family not in _TURNS:
        return False
    line = owners.line_at(start)
    entry = _ENTRY.match(owners.text, line.start, line.end)
    if entry is None or not entry.start("body") <= start < entry.end("body"):
        return False
    return draft.candidate.trigger.start >= entry.start("told") and owners.person_over(line.start) is not None


def _body_of(tell: Teller, found: re.Match[str]) -> Slot | None:
    words = found["body"]
    if asked_by(words) is not None or part_of(words) is not None:
        return None
    place = Span(start=found.start("body"), end=found.end("body"))
    if tell.body(place) is None and _LABEL.search(words) is not None:
        return None
    return named_body(tell, place)


def _said(tell: Teller, place: Span, body: Slot, person: Slot) -> Draft | None:
    part = _PART.fullmatch(tell.text, place.start, place.end)
    if part is None:
        return None
    when = _date_of(tell, part)
    if part["when"] is not None and when is None:
        return None
    if _FOUNDER.fullmatch(part["what"]) is not None:
        if when is not None and when.interval.is_span:
            return None
        return tell.draft(OWN_FOUNDING, place, place, subject=body, when=when, founders=(person,))
    title = title_of(part["what"])
    is_moment = when is not None and not when.interval.is_span  # "chair in 2009", and who knows how long
    if title is None or is_moment or not tell.is_office_of(title, body):
        return None
    office = tell.office(Span(start=part.start("what"), end=part.end("what")), title, body=body)
    is_past = is_over(when) or part["former"] is not None
    return tell.draft(
        STATION, place, place, subject=person, object=body, office=office, when=when,
        relation=Relation.HELD_OFFICE if is_past else Relation.HOLDS_OFFICE,
    )  # fmt: skip


def _date_of(tell: Teller, part: re.Match[str]) -> TimeExpression | None:
    """Give the date of a part, where it has one and nothing beside it."""
    if part["when"] is None:
        return None
    terms = read_terms(tell.text, part.end("what"), part.end())
    return terms[0] if len(terms) == 1 else None
