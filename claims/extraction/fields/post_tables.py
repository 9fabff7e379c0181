"""Tables of offices: of the body above them, "Office | Name | Since", or the person, "Position | Term"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Part, part_of, title_of
from claims.extraction.fields.lines import Block
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import HOLDER, TERM
from claims.extraction.fields.telling import Office, Teller
from claims.extraction.fields.values import holders_in, is_over
from claims.relations import Relation
from claims.types import Slot, Span, TimeExpression

__all__ = ["PostTables"]


class PostTables:
    """Reads the tables of offices of one article."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell

    def read(self, block: Block) -> Iterator[Draft | None]:
        """Give the drafts of a table, none where its first line names no office and no holder."""
        parts = [part_of(self.tell.words(cell)) for cell in block.rows[0]]
        if parts.count(Part.OFFICE) == 1 and Part.NAME not in parts:
            yield from self._of_person(block, parts)
            return
        if parts.count(Part.OFFICE) != 1 or parts.count(Part.NAME) != 1:
            return
        body = self.tell.owners.over(block.start)
        for cells, line in zip(block.rows[1:], block.lines[1:], strict=True):
            if len(cells) == len(parts):
                columns = {part: cell for part, cell in zip(parts, cells, strict=True) if part is not None}
                yield from self._row(columns, line, body)

    def _of_person(self, block: Block, parts: Sequence[Part | None]) -> Iterator[Draft | None]:
        """Read the offices of whom a table stands under: "Position | Term | Preceded by"."""
        person = self.tell.person_over(block.start)
        if person is None:
            return
        for cells, line in zip(block.rows[1:], block.lines[1:], strict=True):
            if len(cells) != len(parts):
                continue
            columns = {part: cell for part, cell in zip(parts, cells, strict=True) if part is not None}
            over = self.tell.body(columns[Part.BODY]) if Part.BODY in columns else None
            office, when = self._office(columns[Part.OFFICE], over), self._term(columns)
            if office is None or when is None:
                continue
            yield self.tell.draft(
                TERM, columns[Part.OFFICE], line, subject=person, object=office.body, office=office,
                when=when, relation=Relation.HELD_OFFICE if is_over(when) else Relation.HOLDS_OFFICE,
                predecessor=self._named(columns.get(Part.BEFORE)),
                successor=self._named(columns.get(Part.AFTER)),
            )  # fmt: skip

    def _term(self, columns: dict[Part, Span]) -> TimeExpression | None:
        if Part.YEAR in columns:
            columns.setdefault(Part.TERM, columns[Part.YEAR])
        return self.tell.term(columns)

    def _named(self, place: Span | None) -> Slot | None:
        held = None if place is None else holders_in(self.tell.text, place)
        return self.tell.person(held.names[0]) if held is not None and len(held.names) == 1 else None

    def _row(self, columns: dict[Part, Span], line: Span, over: Slot | None) -> Iterator[Draft | None]:
        name = columns[Part.NAME]
        held = holders_in(self.tell.text, name)
        if Part.BODY in columns:
            over = self.tell.body(columns[Part.BODY])
        office = self._office(columns[Part.OFFICE], over)
        if held is None or office is None:
            return
        when = held.when or self._term(columns)
        for place in held.names:
            yield self.tell.draft(
                HOLDER, name, line, subject=self.tell.person(place), object=office.body, office=office,
                when=when, relation=Relation.HELD_OFFICE if is_over(when) else Relation.HOLDS_OFFICE,
            )  # fmt: skip

    def _office(self, place: Span, over: Slot | None) -> Office | None:
        whole = office_in(self.tell, place)
        if whole is not None:
            return whole
        title = title_of(self.tell.words(place)) or self.tell.title_at(self.tell.words(place), over)
        if title is None or over is None or not self.tell.is_office_of(title, over):
            return None
        return self.tell.office(place, title, body=over)
