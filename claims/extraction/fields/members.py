"""Members with years of their own: "Members: Norland (1952), Ostmark (1974)", or one of them a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Asked
from claims.extraction.fields.patterns import FORMER, FOUNDER, JOINED, MEMBER
from claims.extraction.fields.telling import Teller
from claims.extraction.frames import Pattern
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.text.lines import ENTRY, LINE
from claims.late_patterns import late_pattern
from claims.relations import EntityKind
from claims.types import Slot, SlotSource, Span, TimeExpression

__all__ = ["Listed", "MemberLists", "listed_in"]

_PART = late_pattern(
    r"(?P<name>[^\s,;()][^,;()\n]{0,60}?)\s*(?:\((?P<note>[^()\n]{1,60})\))?"
    r"(?:\s*[,;]\s*(?:(?:and|&)\s)?|\s(?:and|&)\s|\s*\.?\s*$)"
)
_LINE = late_pattern(
    rf"\s*(?:{ENTRY}\s+)?(?:[Tt]he\s)?(?P<name>[A-Z][^,;:()|\n]{{1,50}}?)"
    r"(?:\s*\((?P<note>[^()\n]{1,60})\)|(?:\s*:|\s[–—-])\s+(?P<told>[^()\n]{4,40}(?:\([^()\n]{1,60}\))?))\s*[.;,]?\s*"
)
_FIRST = r"(?:an?\s)?(?:founding|founder|original|charter)(?:\s(?:members?|states?))?|founders?"
_IS_FIRST = late_pattern(_FIRST, re.IGNORECASE)
# What stands before a member's date and says no more than that it is one from then on.
_BEGINS = late_pattern(
    rf"[\s,;()]*(?:{_FIRST}|(?:full\s|newest\s|a\s)?members?)?[\s,;()]*"
    r"(?:(?:and|since|from|in|on|re-?joined|re-?admitted|joined|acceded|admitted|entered|returned)\s+){0,3}",
    re.IGNORECASE,
)
_ENDS = late_pattern(
    r"[\s,;()]*(?:and\s)?(?:left|until|withdrew|quit|exited)\s(?:(?:in|on|at)\s)?(?:the\s)?", re.IGNORECASE
)
_REST = late_pattern(
    rf"[\s,;()]*(?:{_FIRST}|newest member)?[\s).]*(?:(?:together|along|alongside)\b[^()\n]*)?", re.IGNORECASE
)
_IS_MEMBER = late_pattern(r"(?:an?\s)?(?:(?:full|current)\s)?member(?:\s(?:state|country))?", re.IGNORECASE)
# A line above a list of what its subject belongs to, not of who belongs to its subject.
_BELONGING = late_pattern(
    r"\b(?:is|are|remains?|was|also)\b[^.\n]*\bmembers?\b[^.\n]*\bof\b|\bmemberships\b"
    r"|\b(?:belong(?:s|ed)?\sto|(?:is|are|was)\spart\sof|(?:has\s)?joined)(?:\s(?:the|these|several|\w+ing)\b[^\n:]*)?:$",
    re.IGNORECASE,
)
_MEMBER_NAMED = late_pattern(
    r"\W*(?P<who>[A-Z][\w’' -]{1,40}?)(?:['’]s\s|\s(?:(?:is|remains|belongs|has|joined)\b))"
)
_HEADING = late_pattern(
    r"\b(?:members?|membership|member (?:states?|countries|cities|nations)|join(?:ed|s)?|accessions?)\b",
    re.IGNORECASE,
)
# Names alone are members where the line above asks for nothing else.
_BARE = late_pattern(rf"\s*{ENTRY}\s+(?:[Tt]he\s)?(?P<name>[A-Z][^,;:()|\n]{{1,50}}?)\s*[.;,]?\s*")
_OF_MEMBERS = late_pattern(r"\bmembers?\b|\bmembership\b", re.IGNORECASE)
_BY_FOUNDERS = late_pattern(
    r"\b(?:founded|established|created|set up)\b[^.\n]*\bby\b[^.\n]*\b(?:countries|states|nations|members)\b",
    re.IGNORECASE,
)
_FIRSTLY = late_pattern(
    r"\b(?:founding|original|charter|first) (?:members?|states|countries)\b", re.IGNORECASE
)
_UNLIKE = late_pattern(
    r"\b(?:non|not|never|without|outside|lea?ve|left|withdr\w+|joining|new)\b", re.IGNORECASE
)
# What a body's name below that of a state must say to be one that the state belongs to.
_BELONGS = late_pattern(
    r"\b(?:member|joined|acceded|admitted|entered|left|withdrew|quit)\b|" + _FIRST, re.IGNORECASE
)
_FORMERLY = late_pattern(r"\b(?:former|past|previous|ex-?)\b", re.IGNORECASE)
_WAITING = late_pattern(
    r"\b(?:candidates?|appl\w+|observers?|associates?|suspended|partners?|prospective|future|potential"
    r"|negotiat\w+|board|staff|team|committee|band|cast)\b",
    re.IGNORECASE,
)
_SAYS_BELONGING = late_pattern(r"\bmemberships\b|\bbelong(?:s|ed)?\sto\b|\bpart\sof\b", re.IGNORECASE)
_LEAST = 2
_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Listed:
    """A name of a list, and what brackets or a colon behind it say."""

    name: Span
    note: Span | None


def listed_in(text: str, value: Span) -> list[Listed]:
    """Give the names that a value lists, none where it is anything else than a list.

    Examples
    --------
    >>> text = "Norland (1952), Ostmark (since 1974) and Sarn"
    >>> [text[one.name.start : one.name.end] for one in listed_in(text, Span(start=0, end=len(text)))]
    ['Norland', 'Ostmark', 'Sarn']
    """
    found: list[Listed] = []
    place = value.start
    while place < value.end:
        part = _PART.match(text, place, value.end)
        if part is None or part.end() == place:
            return []
        found.append(_listed(part, "note"))
        place = part.end()
    return found


def _listed(part: re.Match[str], *notes: str) -> Listed:
    name = Span(start=part.start("name"), end=part.end("name"))
    told = next((note for note in notes if part[note] is not None), None)
    return Listed(name, None if told is None else Span(start=part.start(told), end=part.end(told)))


class MemberLists:
    """Reads the members that one article lists with their years."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell
        self.text = tell.text

    def of_value(self, value: Span, asked: Asked, body: Slot) -> Iterator[Draft | None]:
        """Read what stands behind "Members:", "Founding members:" or "Former members:"."""
        listed = listed_in(self.text, value)
        named = [(one, self.tell.body(one.name)) for one in listed]
        known = [(one, slot) for one, slot in named if slot is not None and slot.name != body.name]
        is_dated = any(one.note is not None for one in listed)
        if not known or len(known) < (len(named) / 2 if is_dated else len(named)):
            return
        if asked is Asked.SIZE and not is_dated and len(known) < _LEAST:
            return
        for one, member in known:
            yield from self._told(one, member, body, asked)

    def of_entry(self, value: Span, asked: Asked, body: Slot) -> Iterator[Draft | None]:
        """Read one member below "Founding members" or the like, nothing where the entry is no name."""
        part = _LINE.fullmatch(self.text, value.start, value.end)
        one = Listed(value, None) if part is None else _listed(part, "note", "told")
        member = self.tell.body(one.name)
        if member is not None and member.name != body.name:
            yield from self._told(one, member, body, asked)

    def of_lines(self) -> Iterator[Draft | None]:
        """Read the lists of one member a line below a heading or question about members."""
        run: list[Listed] = []
        for line in LINE.finditer(self.text):
            if not line[0].strip():
                continue
            part = _LINE.fullmatch(line[0]) and _LINE.fullmatch(self.text, line.start(), line.end())
            part = part or _BARE.fullmatch(self.text, line.start(), line.end())
            if part is not None:
                run.append(_listed(part, *(("note", "told") if "told" in part.re.groupindex else ())))
                continue
            yield from self._of_run(run)
            run = []
        yield from self._of_run(run)

    @cached_property
    def _speaks_of_members(self) -> bool:
        """Whether the text says anything of members: asked only of one that has lists."""
        return any(says.search(self.text) for says in (_HEADING, _BY_FOUNDERS, _SAYS_BELONGING))

    def _of_run(self, run: Sequence[Listed]) -> Iterator[Draft | None]:
        if len(run) < _LEAST or not self._speaks_of_members:
            return
        start = self.tell.owners.line_at(run[0].name.start).start
        heading = self._heading(start)
        if heading is None or _WAITING.search(heading) is not None:
            return
        is_founded = _BY_FOUNDERS.search(heading) is not None
        body = self.tell.owners.over(start)
        if _BELONGING.search(heading) is not None and not self._has_states(run):
            yield from self._of_member(run, self._member_named(heading) or body, heading)
            return
        if body is not None and body.kind is EntityKind.STATE:
            yield from self._of_state(run, body)
            return
        if body is None or (_HEADING.search(heading) is None and not is_founded):
            return
        named = [(one, self.tell.body(one.name)) for one in run]
        known = [(one, slot) for one, slot in named if slot is not None and slot.name != body.name]
        if len(known) < max(_LEAST, len(named) / 2):
            return
        is_first = is_founded or _FIRSTLY.search(heading) is not None
        asked = Asked.FIRST_MEMBERS if is_first else Asked.SIZE
        asked = Asked.FORMER_MEMBERS if _FORMERLY.search(heading) is not None else asked
        is_plain = is_founded or (_OF_MEMBERS.search(heading) is not None and _UNLIKE.search(heading) is None)
        for one, member in known:
            if one.note is not None or (is_plain and len(known) == len(named)):
                yield from self._told(one, member, body, asked)

    def _has_states(self, run: Sequence[Listed]) -> bool:
        """Tell a list of who belongs to something: nothing belongs to a state."""
        named = [self.tell.body(one.name) for one in run]
        return any(body is not None and body.kind is EntityKind.STATE for body in named)

    def _member_named(self, heading: str) -> Slot | None:
        """Give the member with which a heading opens, "Norland is a member of:", where no table knows it."""
        named = _MEMBER_NAMED.match(heading)
        if named is None or not heading.endswith(":") or has_given_name(named["who"]):
            return None
        known = self.tell.table.find(named["who"], fuzzy=False) if self.tell.table is not None else []
        return None if known else Slot(name=named["who"], source=SlotSource.CONTEXT, confidence=0.9)

    def _of_member(self, run: Sequence[Listed], member: Slot | None, heading: str) -> Iterator[Draft | None]:
        """Read the bodies that a heading says its subject belongs to, with years or without."""
        if member is None or _UNLIKE.search(heading) is not None:
            return
        named = [(one, self.tell.body(one.name)) for one in run]
        asked = Asked.FORMER_MEMBERS if _FORMERLY.search(heading) is not None else Asked.SIZE
        for one, body in named:
            if body is not None and body.kind is EntityKind.ORGANISATION and body.name != member.name:
                yield from self._told(one, member, body, asked)

    def _of_state(self, run: Sequence[Listed], member: Slot) -> Iterator[Draft | None]:
        """Read the bodies that a state belongs to: "Norland", below it "- North League: joined in 1952"."""
        for one in run:
            body = self.tell.body(one.name) if one.note is not None else None
            if one.note is None or body is None or body.kind is not EntityKind.ORGANISATION:
                continue
            if _BELONGS.search(self.text, one.note.start, one.note.end) is not None:
                yield from self._told(one, member, body, Asked.SIZE)

    def _heading(self, start: int) -> str | None:
        """Give the line that opens a list: the one right above with a colon, else one of no list."""
        above = next(self.tell.owners.lines_over(start), None)
        if above is not None and self.tell.words(above).endswith(":"):
            return self.tell.words(above)
        heading = self.tell.owners.heading_over(start)
        words = "" if heading is None else self.tell.words(heading)
        return words if 0 < len(words) <= _LONGEST_HEADING else None

    def _told(self, one: Listed, member: Slot, body: Slot, asked: Asked) -> Iterator[Draft | None]:
        """Give what a name and its note say; nothing where the note says more than since or until when."""
        clause = Span(start=one.name.start, end=(one.note or one.name).end)
        if one.note is None or _IS_FIRST.fullmatch(self.text, one.note.start, one.note.end) is not None:
            rule = MEMBER if one.note is None else FOUNDER
            rule = {Asked.FORMER_MEMBERS: FORMER, Asked.FIRST_MEMBERS: FOUNDER}.get(asked, rule)
            yield self._draft(rule, member, body, clause, None)
            return
        if _IS_MEMBER.fullmatch(self.text, one.note.start, one.note.end) is not None:
            if asked is Asked.SIZE:
                yield self._draft(MEMBER, member, body, clause, None)
            return
        for when, is_end in self._turns(one.note):
            if is_end:
                yield self._draft(FORMER, member, body, clause, when)
            elif when.interval.is_span:
                yield self._draft(MEMBER, member, body, clause, when)
            elif asked is not Asked.FORMER_MEMBERS:
                yield self._draft(JOINED, member, body, clause, when)

    def _turns(self, note: Span) -> list[tuple[TimeExpression, bool]]:
        """Give the dates of a note, each with whether it is one of leaving; none where it says more."""
        found: list[tuple[TimeExpression, bool]] = []
        place = note.start
        for when in read_terms(self.text, note.start, note.end):
            start = when.start or place
            if "/" in (when.text or ""):
                return []  # "1949/1950": one of them, as sources differ
            is_end = _ENDS.fullmatch(self.text, place, start) is not None
            if not is_end and _BEGINS.fullmatch(self.text, place, start) is None:
                return []
            found.append((when, is_end))
            place = when.end or start
        return found if _REST.fullmatch(self.text, place, note.end) is not None else []

    def _draft(
        self, rule: Pattern, member: Slot, body: Slot, clause: Span, when: TimeExpression | None
    ) -> Draft | None:
        role = Slot(name="founding") if rule is FOUNDER else None
        return self.tell.draft(rule, clause, clause, subject=member, object=body, when=when, role=role)
