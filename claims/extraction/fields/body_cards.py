"""Claims of the cards and tables of bodies: a founding, who leads, how many members, who joined when."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Asked, Part, asked_by, part_of, title_of
from claims.extraction.fields.lines import Field
from claims.extraction.fields.members import MemberLists
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import COUNTED, FOUNDED, HOLDER, JOINED, MEMBER
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.values import (
    founders_in,
    holders_in,
    is_over,
    number_in,
    term_in,
    year_in,
)  # fmt: skip
from claims.extraction.frames import Pattern
from claims.relations import EntityKind, Relation
from claims.types import Slot, Span, TimeExpression

__all__ = ["BodyCards"]

# How many fields away the founders of a founding stand at most.
_NEAR = 6
_MEMBERS = (Asked.SIZE, Asked.FIRST_MEMBERS, Asked.LATER_MEMBERS, Asked.FORMER_MEMBERS)
_TITLED = re.compile(r"(?P<name>[A-Z][^,;()\n]{3,60}?)(?:,\s|\s\()(?P<title>[A-Za-z][\w ’'-]{2,40}?)\)?")


@dataclass(frozen=True, slots=True)
class _Told:
    """A field with what it is told of."""

    field: Field
    body: Slot


class BodyCards:
    """Reads the fields of one article."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell
        self.owners = tell.owners
        self.text = tell.text
        self.members = MemberLists(tell)
        # The label of a column stands over each of its rows.
        self._offices: dict[Span, tuple[str | None, Slot | None]] = {}

    def read(self, fields: Sequence[Field]) -> Iterator[Draft | None]:
        """Give the drafts of a block's fields."""
        asked = [(field, self._asked(field)) for field in fields]
        terms = self._terms(fields)
        founders = [(at, field) for at, (field, wanted) in enumerate(asked) if wanted is Asked.FOUNDERS]
        head: _Told | None = None  # whose predecessor stands below
        for at, (field, wanted) in enumerate(asked):
            if field.value.end == field.value.start:
                continue
            if wanted is None:
                if head is not None and part_of(self.tell.words(field.label)) is Part.BEFORE:
                    yield self._before(head, field)
                continue
            told = self._told(field)
            if told is None:
                continue
            if wanted is Asked.FOUNDED:
                near = bisect_left(founders, at - _NEAR, key=itemgetter(0))
                others = [one for other, one in founders[near : near + _NEAR] if other <= at + _NEAR]
                yield from self._founded(told, others)
            elif wanted is Asked.HOLDER:
                head = told if field.owner is None else None
                yield from self._held(told, terms.get(field.line.start))
            elif wanted in _MEMBERS:
                yield from self._counted(told, wanted)
            elif wanted in (Asked.JOINED, Asked.NEWEST):
                yield from self._joined(told, wanted)

    def _asked(self, field: Field) -> Asked | None:
        words = self.tell.words(field.label)
        asked = asked_by(words)
        if asked is None and field.owner is None:
            title, named = self._office_of(field.label)
            return Asked.HOLDER if named is not None or title is not None else None
        return asked

    def _terms(self, fields: Sequence[Field]) -> dict[int, TimeExpression]:
        """Give the terms of a table's rows: what stands under "Since", for the one office of a row."""
        holders = Counter(f.line.start for f in fields if f.owner and self._asked(f) is Asked.HOLDER)
        parts: dict[int, dict[Part, Span]] = {}
        for field in fields:
            if field.owner is None or holders[field.line.start] != 1:
                continue
            part = part_of(self.tell.words(field.label))
            if part is not None:
                parts.setdefault(field.line.start, {}).setdefault(part, field.value)
        found = {}
        for start, values in parts.items():
            when = self.tell.term(values)
            if when is not None:
                found[start] = when
        return found

    def _told(self, field: Field) -> _Told | None:
        if field.owner is not None:
            body = self.tell.body(field.owner) or self.owners.of_cell(field.owner)
        else:
            _, named = self._office_of(field.label)
            body = named or self.owners.over(field.line.start)
        return None if body is None else _Told(field, body)

    def _office_of(self, label: Span) -> tuple[str | None, Slot | None]:
        """Give the office that a label is, with the body it names: "NATO Secretary General"."""
        if label not in self._offices:
            self._offices[label] = self._read_office(label)
        return self._offices[label]

    def _read_office(self, label: Span) -> tuple[str | None, Slot | None]:
        words = self.tell.words(label)
        title = title_of(words)
        if title is not None:
            return title, None
        opens = words.find(" (")
        office = office_in(
            self.tell, label if opens < 0 else Span(start=label.start, end=label.start + opens)
        )
        if office is not None:
            return office.mention.title, office.body
        return (None if part_of(words) else self.tell.title_at(words, self.owners.over(label.start))), None

    def _founded(self, told: _Told, others: Sequence[Field]) -> Iterator[Draft | None]:
        when = year_in(self.text, told.field.value)
        if when is None or told.body.kind is EntityKind.STATE:
            return
        founders = [
            self.tell.person(place)
            for field in others
            if field.owner == told.field.owner and self._is_of_same(field, told)
            for place in founders_in(self.text, field.value)
        ]
        yield self._draft(FOUNDED, told, subject=told.body, when=when, founders=tuple(founders))

    def _is_of_same(self, field: Field, told: _Told) -> bool:
        over = None if field.owner is not None else self.owners.over(field.line.start)
        return field.owner is not None or (over is not None and over.name == told.body.name)

    def _held(self, told: _Told, term: TimeExpression | None) -> Iterator[Draft | None]:
        label = told.field.label
        title, _ = self._office_of(label)
        value, own = self._titled(told.field.value)
        held = holders_in(self.text, value)
        title = own or title
        if title is None or held is None or not self.tell.is_office_of(title, told.body):
            return
        office = self.tell.office(label, title, is_acting=held.is_acting)
        when = held.when or term or self._term_of(label)
        relation = Relation.HELD_OFFICE if is_over(when) else Relation.HOLDS_OFFICE
        for name in held.names:
            yield self._draft(
                HOLDER, told, subject=self.tell.person(name), object=told.body, office=office,
                when=when, relation=relation,
            )  # fmt: skip

    def _before(self, head: _Told, field: Field) -> Draft | None:
        """Read "Preceded by: Bo Ek (2006-2017)" below "Director: Ann Lee"."""
        held = holders_in(self.text, field.value)
        title, _ = self._office_of(head.field.label)
        if (
            held is None
            or len(held.names) != 1
            or title is None
            or not self.tell.is_office_of(title, head.body)
        ):
            return None
        office = self.tell.office(head.field.label, title)
        return self._draft(
            HOLDER, _Told(field, head.body), subject=self.tell.person(held.names[0]), object=head.body,
            office=office, when=held.when, relation=Relation.HELD_OFFICE,
        )  # fmt: skip

    def _titled(self, value: Span) -> tuple[Span, str | None]:
        """Part "Ann Lee, secretary-general" in a column of heads into the name and the office."""
        found = _TITLED.fullmatch(self.text, value.start, value.end)
        title = None if found is None else title_of(found["title"])
        if found is None or title is None:
            return value, None
        return Span(start=value.start, end=found.end("name")), title

    def _term_of(self, label: Span) -> TimeExpression | None:
        """Give the term that a label tells: "Chief executive (since 2011)"."""
        opens = self.text.find("(", label.start, label.end)
        return None if opens < 0 else term_in(self.text, Span(start=opens, end=label.end))

    def _counted(self, told: _Told, wanted: Asked) -> Iterator[Draft | None]:
        """Read "Members: 32", "Members (2): Brazil, Paraguay", "Former members: Chad (1990-2001)"."""
        if told.body.kind is EntityKind.STATE:
            return
        field = told.field
        if wanted is not Asked.SIZE:
            yield from self.members.of_value(field.value, wanted, told.body)
            return
        opens = self.text.find("(", field.label.start, field.label.end) + 1
        quantity = number_in(self.text, field.value)
        if quantity is None and opens:
            quantity = number_in(self.text, Span(start=opens, end=field.label.end - 1))
        if quantity is not None:
            yield self._draft(COUNTED, told, subject=told.body, quantity=quantity)
        yield from self.members.of_value(field.value, wanted, told.body)

    def _joined(self, told: _Told, wanted: Asked) -> Iterator[Draft | None]:
        """Read "Joined NATO | 1982" of a row's state, "Newest member: Sweden (2024)" of a body."""
        field = told.field
        if wanted is Asked.NEWEST:
            named = self.owners.bodies_in(field.value)
            if (
                len(named) == 1
                and named[0].start == field.value.start
                and told.body.kind is not EntityKind.STATE
            ):
                when = year_in(self.text, self._bracketed(field.value, named[0].end))
                rule = MEMBER if when is None else JOINED
                yield self._draft(rule, told, subject=self.owners.slot(named[0]), object=told.body, when=when)
            return
        when = year_in(self.text, field.value)
        if when is None:
            return
        joined = self.owners.bodies_in(field.label)
        body = self.owners.slot(joined[0], is_above=field.owner is not None) if joined else None
        if body is None and field.owner is not None:
            body = self.owners.over(field.line.start)
        if body is not None and body.kind is not EntityKind.STATE and body.name != told.body.name:
            yield self._draft(JOINED, told, subject=told.body, object=body, when=when)

    def _bracketed(self, value: Span, start: int) -> Span:
        """Give where the date stands behind a newest member: "Sweden (joined March 2024)"."""
        words = self.text[start : value.end]
        inside = words.lstrip(" ,(").removeprefix("joined ").removeprefix("since ").removeprefix("in ")
        return Span(start=start + len(words) - len(inside), end=value.end)

    def _draft(self, rule: Pattern, told: _Told, **said: Any) -> Draft | None:
        field = told.field
        begin = field.label if field.owner is None or field.owner.start < field.line.start else field.owner
        clause = Span(start=begin.start, end=field.value.end)
        return self.tell.draft(rule, field.value, clause, **said)
