"""Who joined a body in which year: "2004: Bulgaria, Estonia" under "Enlargement of NATO", tables of years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Asked, Part, asked_by, part_of
from claims.extraction.fields.lines import Block
from claims.extraction.fields.patterns import ACCESSION
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.values import year_in
from claims.relations import EntityKind
from claims.types import Slot, Span

__all__ = ["Accessions"]

_GROWS = re.compile(
    r"\b(?:enlargements?|accessions?|expansions?|joined|joining|entry|admissions?|admitted|acceded"
    r"|new members?|growth of membership|(?:members?|member states|countries|membership) (?:\w+ ){0,3}?"
    r"by (?:year|date)|how (?:\w+ ){1,3}grew)\b",
    re.IGNORECASE,
)
# Some who joined not, or not yet, or left.
_NOT_YET = re.compile(
    r"\b(?:candidates?|appl(?:y|ied|ications?|icants?)|talks|negotiat\w+|left|leaving|withdr\w+|exits?|rejected|failed"
    r"|planned|future|proposed|potential|possible|suspended|observers?|referend\w+)\b",
    re.IGNORECASE,
)
_MEMBERS = re.compile(r"\bmembers?\b|\bmembership\b", re.IGNORECASE)
_WHEN = (Part.YEAR, Part.BEGAN)


class Accessions:
    """Reads the years of joining of one article."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell

    def listed(self, block: Block) -> Iterator[Draft | None]:
        """Read lines that are a year with the states that joined in it."""
        body = self._grown(block.start)
        if body is None:
            return
        for date, states in block.rows:
            yield from self._joined(date, states, body)

    def of_table(self, block: Block) -> Iterator[Draft | None]:
        """Read a table of years and states: "Year | Countries", "Date of accession | Members"."""
        heads = [self.tell.words(cell) for cell in block.rows[0]]
        dates = [i for i, h in enumerate(heads) if part_of(h) in _WHEN or asked_by(h) is Asked.JOINED]
        members = [i for i, head in enumerate(heads) if part_of(head) is Part.STATES]
        if len(dates) != 1 or not members:
            return
        at, of = dates[0], members[0]
        if of < at and part_of(heads[at]) is Part.BEGAN:
            yield from self._since(block, of, at)
        if of < at or part_of(heads[at]) is Part.BEGAN:
            return  # a table of states: each row's first cell owns the others
        if asked_by(heads[at]) is Asked.JOINED:
            named = self.tell.owners.bodies_in(block.rows[0][at])
            over = self.tell.owners.over(block.start)
            body = self.tell.owners.slot(named[0], is_above=True) if named else over
        else:
            body = self._grown(block.start)
        if body is None or body.kind is EntityKind.STATE:
            return
        for cells in block.rows[1:]:
            if len(cells) == len(heads):
                yield from self._joined(cells[at], cells[of], body)

    def _since(self, block: Block, of: int, at: int) -> Iterator[Draft | None]:
        """Read a table of members, each with since when it is one: "Member | Since"."""
        heading = self.tell.owners.heading_over(block.start)
        over = "" if heading is None else self.tell.words(heading)
        said = f"{over} {self.tell.words(block.rows[0][of])}"
        body = self.tell.owners.over(block.start)
        if _MEMBERS.search(said) is None or _NOT_YET.search(said) is not None:
            return
        if body is None or body.kind is EntityKind.STATE:
            return
        for cells in block.rows[1:]:
            if len(cells) == len(block.rows[0]):
                yield from self._joined(cells[at], cells[of], body)

    def _grown(self, start: int) -> Slot | None:
        """Give the body of whose growth the line above a block speaks."""
        heading = self.tell.owners.heading_over(start)
        if heading is None:
            return None
        words = self.tell.words(heading)
        if _GROWS.search(words) is None or _NOT_YET.search(words) is not None:
            return None
        body = self.tell.owners.over(start)
        return None if body is None or body.kind is EntityKind.STATE else body

    def _joined(self, date: Span, states: Span, body: Slot) -> Iterator[Draft | None]:
        when = year_in(self.tell.text, date)
        if when is None or when.interval.is_span:
            return
        clause = Span(start=min(date.start, states.start), end=max(date.end, states.end))
        for state in self.tell.states(states):
            yield self.tell.draft(ACCESSION, states, clause, subject=state, object=body, when=when)
