"""Lines that open with a date: "1949 - Founded" of a body, "2014-2024: Head of NATO" of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.drafts import Draft
from claims.extraction.fields.lines import Block
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import ACCESSION, BEGINNING, FORMER, STATION
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.values import is_over, parts_of, term_in, year_in
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation
from claims.types import Slot, Span, TimeExpression

__all__ = ["Timelines"]

_BEGINS = late_pattern(
    r"(?:is |was )?(?:founded|established|formed|created|set up|founding|foundation|formation)\.?",
    re.IGNORECASE,
)
# "1931: Halden Pumps founded": whole, as running text has it never without an auxiliary.
_FOUNDS = late_pattern(
    r"(?:The\s)?(?P<who>[A-Z][^\n.,;:]{1,80}?)\s(?:is\s|was\s)?"
    r"(?:founded|established|formed|created|set up|launched|opens|opened)"
    r"(?:\s(?:in|at)\s[A-Z][^\n.;:]{1,40})?(?:\.|;\s.*)?"
)
# "1993: The treaty enters into force and the union is established"
_FOUNDS_LAST = late_pattern(
    r"[^\n]*?(?:\sand|[;,])\s(?:the\s)?(?P<who>[A-Z][^\n.,;:]{1,60}?)\s(?:is|was)\s(?:(?:formally|officially)\s)?"
    r"(?:founded|established|formed|created|set up|launched|born)\.?"
)
_ENTERS = late_pattern(
    r"(?:(?:becomes?|became|(?:is |was )?(?:appointed|elected|named|sworn in|chosen))(?: as)?)\s(?:the\s)?",
    re.IGNORECASE,
)
# Behind the verb of an accession nothing more of it: "Norland joins", "Norland leaves the union."
_MOVES = late_pattern(
    r"(?P<who>[^\n.;:]{2,90}?)\s(?:(?P<out>(?:leaves?|left|withdr[ae]ws?|withdrew|quits?|exits?|exited))"
    r"|(?:joins?|joined|accedes?|acceded|(?:is |was |are |were )?(?:re)?admitted|rejoin(?:s|ed)?"
    r"|bec[ao]mes? (?:an? )?(?:(?:full|new) )?members?))"
    r"(?:\s(?:the\s[a-z]+))?\s*(?:[.,;(][^\n]*)?"
)
# "Seven countries join, including Estonia and Latvia", "Two states (Norland and Sarn) join".
_SEVERAL = late_pattern(
    r"(?:[A-Z][a-z]+|\d{1,2})(?:\s(?:more|new|other|further|additional|central|eastern|european|former|communist))*"
    r"\s(?:countries|states|nations|members)\s"
    r"(?:(?:join(?:s|ed)?|accede[sd]?|enter(?:s|ed)?|(?:are|were) admitted)(?:\s(?:the\s)?[\w ]{2,30}?)?"
    r"\s?(?:,\s(?:including|among them|such as)\s|:\s|[–—-]\s|\()(?P<behind>[^\n;:()]{3,200}?)\)?"
    r"|\((?P<inside>[^\n()]{3,200})\)\s(?:join|joined|accede|acceded|enter|entered)\b[^\n;]{0,40})\.?",
    re.IGNORECASE,
)
_SERVES = late_pattern(r"(?:(?:serves?|served|works?|worked) as)\s(?:the\s)?", re.IGNORECASE)


class Timelines:
    """Reads the timelines of one article."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell

    def read(self, block: Block) -> Iterator[Draft | None]:
        """Give the drafts of a block of dated lines."""
        person = self.tell.person_over(block.start)
        body = self.tell.owners.over(block.start) if person is None else None
        for date, value in block.rows:
            when = term_in(self.tell.text, date) or year_in(self.tell.text, date)
            if when is None:
                continue
            if not when.interval.is_span:
                yield self._named_founded(date, value, when)
            if person is not None:
                yield self._office(date, value, person, when)
            elif body is not None and body.kind is not EntityKind.STATE and not when.interval.is_span:
                yield self._founded(date, value, body, when)
                yield from self._moved(date, value, body, when)

    def _founded(self, date: Span, value: Span, body: Slot, when: TimeExpression) -> Draft | None:
        if _BEGINS.fullmatch(self.tell.text, value.start, value.end) is None:
            return None
        clause = Span(start=date.start, end=value.end)
        return self.tell.draft(BEGINNING, value, clause, subject=body, when=when)

    def _named_founded(self, date: Span, value: Span, when: TimeExpression) -> Draft | None:
        """Read a founding of a body that the line itself names."""
        found = _FOUNDS_LAST.fullmatch(self.tell.text, value.start, value.end)
        found = found or _FOUNDS.fullmatch(self.tell.text, value.start, value.end)
        if found is None:
            return None
        body = self.tell.body(Span(start=found.start("who"), end=found.end("who")))
        if body is None or body.kind is EntityKind.STATE:
            return None
        clause = Span(start=date.start, end=value.end)
        return self.tell.draft(BEGINNING, value, clause, subject=body, when=when)

    def _moved(self, date: Span, value: Span, body: Slot, when: TimeExpression) -> Iterator[Draft | None]:
        clause = Span(start=date.start, end=value.end)
        several = _SEVERAL.fullmatch(self.tell.text, value.start, value.end)
        if several is not None:
            of = "behind" if several["behind"] is not None else "inside"
            for state in self.tell.states(Span(start=several.start(of), end=several.end(of))):
                yield self.tell.draft(ACCESSION, value, clause, subject=state, object=body, when=when)
            return
        found = _MOVES.fullmatch(self.tell.text, value.start, value.end)
        if found is None:
            return
        for part in parts_of(self.tell.text, Span(start=found.start("who"), end=found.end("who"))):
            member = self.tell.body(part)
            if member is not None and member.name != body.name:
                rule = FORMER if found["out"] is not None else ACCESSION
                yield self.tell.draft(rule, value, clause, subject=member, object=body, when=when)

    def _office(self, date: Span, value: Span, person: Slot, when: TimeExpression) -> Draft | None:
        enters = _ENTERS.match(self.tell.text, value.start, value.end)
        lead = enters or _SERVES.match(self.tell.text, value.start, value.end)
        place = value if lead is None else Span(start=lead.end(), end=value.end)
        office = office_in(self.tell, place)
        if office is None or (enters is not None and when.interval.is_span):
            return None
        relation = Relation.HELD_OFFICE if is_over(when) else Relation.HOLDS_OFFICE
        return self.tell.draft(
            STATION,
            value,
            Span(start=date.start, end=value.end),
            subject=person,
            object=office.body,
            office=office,
            when=when,
            relation=Relation.TOOK_OFFICE if enters is not None else relation,
        )
