"""Entries that tell of the name alone on a line above: "- **Norland**", and below it "- joined in 1952"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.drafts import Draft
from claims.extraction.fields.patterns import ACCESSION, FORMER
from claims.extraction.fields.telling import Teller
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.text.lines import ENTRY
from claims.relations import EntityKind
from claims.types import Slot, Span

__all__ = ["TOLD_BELOW", "told_below"]

_BLANK = r"[^\S\n]"
TOLD_BELOW = re.compile(
    rf"^{_BLANK}*{ENTRY}{_BLANK}+(?:(?P<out>[Ll]eft|[Ww]ithdrew|[Qq]uit|[Ee]xited)"
    r"|[Jj]oined|[Aa]cceded|[Ww]as (?:re)?admitted|[Bb]ecame (?:an? )?(?:(?:full|new) )?member)"
    rf"(?P<rest>\b[^\n;:]{{4,120}}?)\.?{_BLANK}*$",
    re.MULTILINE,
)
_ALONE = re.compile(
    rf"{_BLANK}*(?:{ENTRY}{_BLANK}+|#+{_BLANK}+)?[*_]*(?P<name>[^\n:*_]{{2,60}}?)[*_]*:?[*_]*"
)
# Between the verb and its date or body stands nothing that narrows it: "joined talks in 2009".
_AHEAD = re.compile(
    r"\s*(?:(?:of|from|as|the|its|an?|in|on|at|end|start|early|late|full|founding|newest|member|organi[sz]ation"
    r"|union|alliance|bloc|league|group)\b\s*)*",
    re.IGNORECASE,
)
_NARROWED = re.compile(
    r"\b(?:observers?|associates?|candidates?|partners?|provisional\w*|not|never|committee|council|board"
    r"|programme|program|talks|treaty)\b",
    re.IGNORECASE,
)


def told_below(tell: Teller) -> Iterator[Draft | None]:
    """Give the drafts of entries that open with a verb of joining or leaving, of who is named above them."""
    for told in TOLD_BELOW.finditer(tell.text):
        above = _named_above(tell, told.start())
        terms = read_terms(tell.text, told.start("rest"), told.end("rest"))
        if above is None or len(terms) != 1 or terms[0].interval.is_span:
            continue
        place = Span(start=told.start("rest"), end=told.end("rest"))
        named = tell.owners.bodies_in(place)
        member, start = above
        body = tell.owners.slot(named[0]) if named else tell.owners.over(start)
        if len(named) > 1 or body is None or body.kind is EntityKind.STATE or body.name == member.name:
            continue
        known = [(hit.start, hit.end) for hit in named] + [(terms[0].start or 0, terms[0].end or 0)]
        if not _is_plain(tell.text, place, sorted(known)):
            continue
        rule = FORMER if told["out"] is not None else ACCESSION
        clause = Span(start=told.start(), end=told.end())
        yield tell.draft(rule, place, clause, subject=member, object=body, when=terms[0])


def _is_plain(text: str, place: Span, known: list[tuple[int, int]]) -> bool:
    """Tell whether beside the body and the date an entry says nothing that makes it another statement."""
    at = place.start
    for start, end in known:
        if _AHEAD.fullmatch(text, at, start) is None:
            return False
        at = end
    return _NARROWED.search(text, at, place.end) is None


def _named_above(tell: Teller, start: int) -> tuple[Slot, int] | None:
    """Give what the nearest line above that is no such entry names, if it names nothing else; and where."""
    for line in tell.owners.lines_over(start):
        if TOLD_BELOW.match(tell.text, line.start) is not None:
            continue
        alone = _ALONE.fullmatch(tell.text, line.start, line.end)
        named = None
        if alone is not None:
            named = tell.body(Span(start=alone.start("name"), end=alone.end("name")))
        return None if named is None else (named, line.start)
    return None
