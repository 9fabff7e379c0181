"""Cards of persons: the offices they held, one below the other, each with its term, and their party."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import Part, part_of
from claims.extraction.fields.lines import Field, without_markup
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import PARTY, TERM
from claims.extraction.fields.telling import Office, Teller
from claims.extraction.fields.values import holders_in, is_over, term_in
from claims.relations import EntityKind, Relation
from claims.types import Slot, Span

__all__ = ["PersonCards", "party_in"]

_NUMBER = re.compile(r"\d*$")
_PARTY_NAME = re.compile(
    r"[A-Z][\w' ’–-]{2,50}\s(?:Party|Union|Alliance|Movement|Coalition|Democrats|Front|League)"
)
_DATED = re.compile(
    r"(?P<office>[^\n,;()]{4,80}?)\s\((?P<term>[^\n()]{4,60})\)(?:[,;]\s(?:and\s)?|\s*\.?$|$)"
)
_PORTFOLIO = re.compile(r"(?:[A-Z][a-z]+\s){0,2}[Mm]inister(?:\s(?:of|for)\s(?:the\s)?[A-Z][\w ,&’-]{2,50})?")
_FORMER = re.compile(r"previous|former", re.IGNORECASE)


@dataclass(slots=True)
class _Held:
    """An office of a card, with what stands below it."""

    place: Field
    office: Office
    number: str
    parts: dict[Part, Span] = field(default_factory=dict)


class PersonCards:
    """Reads the cards of the persons of one article."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell

    def read(self, fields: Sequence[Field]) -> Iterator[Draft | None]:
        """Give the drafts of a card: of each of its offices, and of the party of who holds them."""
        held, parties = self._offices(fields)
        for one in held:
            person = self.tell.person_over(one.place.line.start)
            if person is not None:
                yield self._draft(one, person)
                yield from self._before(one)
        told: set[str] = set()
        for of_party in parties if held else ():
            person, party = (
                self.tell.person_over(of_party.line.start),
                party_in(self.tell, without_markup(self.tell.text, of_party.value)),
            )
            if person is not None and party is not None and person.name not in told:
                told.add(person.name)
                yield self.tell.draft(PARTY, of_party.value, of_party.value, subject=person, object=party)

    def _offices(self, fields: Sequence[Field]) -> tuple[list[_Held], list[Field]]:
        held: list[_Held] = []
        parties: list[Field] = []
        last: _Held | None = None  # whose term and neighbours the lines below tell
        for one in fields:
            label = self.tell.words(one.label)
            if one.owner is not None or one.value.start == one.value.end:
                continue
            part = part_of(label)
            if part is Part.OFFICE:
                found = self._named_in(one, held)
                held += found
                # "Previous posts: chair (2009-2012)" is closed; a predecessor below is not of it.
                is_closed = all(Part.TERM in other.parts for other in found)
                if not (is_closed and _FORMER.match(label) is not None):
                    last = found[0] if len(found) == 1 else None
            elif part is Part.PARTY:
                parties.append(one)
            elif part is not None and last is not None and last.number == _number(label):
                last.parts.setdefault(part, one.value)
            elif part is None and term_in(self.tell.text, one.value) is not None:
                office = office_in(self.tell, one.label)
                if office is not None:
                    held.append(_Held(one, office, "", {Part.TERM: one.value}))
        return held, parties

    def _named_in(self, one: Field, held: Sequence[_Held]) -> list[_Held]:
        """Give the offices that the value behind "Office:" names, each with a term or one alone."""
        office = office_in(self.tell, without_markup(self.tell.text, one.value))
        if office is not None:
            return [_Held(one, office, _number(self.tell.words(one.label)))]
        return list(self._dated(one, held))

    def _dated(self, one: Field, held: Sequence[_Held]) -> Iterator[_Held]:
        """Read "Chancellor of Norland (2009-2019), leader of the Civic Party (2007-2017)"."""
        place = one.value.start
        number = _number(self.tell.words(one.label))
        for found in _DATED.finditer(self.tell.text, one.value.start, one.value.end):
            if found.start() != place:
                return
            place = found.end()
            term = Span(start=found.start("term"), end=found.end("term"))
            value = Span(start=found.start("office"), end=found.end("office"))
            office = office_in(self.tell, value) or self._portfolio(value, held)
            if office is not None and term_in(self.tell.text, term) is not None:
                yield _Held(Field(one.label, value, one.line), office, number, {Part.TERM: term})

    def _portfolio(self, value: Span, held: Sequence[_Held]) -> Office | None:
        """Give a minister's office, "Minister of the Economy", of the one state whose offices a card has."""
        states = {body.name: body for one in held if (body := one.office.body) is not None}
        if _PORTFOLIO.fullmatch(self.tell.text, value.start, value.end) is None or len(states) != 1:
            return None
        state = next(iter(states.values()))
        title = self.tell.words(value).lower()
        return self.tell.office(value, title, body=state) if state.kind is EntityKind.STATE else None

    def _before(self, one: _Held) -> Iterator[Draft | None]:
        """Give the term of who held an office before: "Predecessor: Bo Ek (2004-2009)"."""
        value = one.parts.get(Part.BEFORE)
        if value is None:
            return
        held = holders_in(self.tell.text, without_markup(self.tell.text, value))
        if held is not None and len(held.names) == 1 and is_over(held.when):
            yield self.tell.draft(
                TERM, value, value, subject=self.tell.person(held.names[0]), object=one.office.body,
                office=one.office, when=held.when, relation=Relation.HELD_OFFICE,
            )  # fmt: skip

    def _draft(self, one: _Held, person: Slot) -> Draft | None:
        parts = one.parts
        whole = parts.get(Part.TERM)
        when = term_in(self.tell.text, whole) if whole is not None else self.tell.term(parts)
        if when is None and {Part.TERM, Part.BEGAN, Part.ENDED} & parts.keys():
            return None  # a term that cannot be read: it may be over, or have yet to begin
        is_past = is_over(when) if when is not None else Part.AFTER in parts
        is_past = is_past or (when is None and _FORMER.match(self.tell.words(one.place.label)) is not None)
        return self.tell.draft(
            TERM,
            one.place.value,
            Span(
                start=one.place.label.start, end=max(one.place.value.end, *(p.end for p in parts.values()), 0)
            ),
            subject=person,
            object=one.office.body,
            office=one.office,
            when=when,
            relation=Relation.HELD_OFFICE if is_past else Relation.HOLDS_OFFICE,
            predecessor=self._named(parts.get(Part.BEFORE)),
            successor=self._named(parts.get(Part.AFTER)),
        )

    def _named(self, value: Span | None) -> Slot | None:
        if value is None:
            return None
        held = holders_in(self.tell.text, without_markup(self.tell.text, value))
        return self.tell.person(held.names[0]) if held is not None and len(held.names) == 1 else None


def party_in(tell: Teller, place: Span, *, is_party: bool = False) -> Slot | None:
    """Give the party that a place names.

    Parameters
    ----------
    is_party : bool
        Whether the table or the name must say that it is one; behind "Party:" it need not.
    """
    whole = tell.owners.whole(place)
    words = tell.words(place)
    if whole is None:
        if tell.owners.bodies_in(place) or _PARTY_NAME.fullmatch(words) is None:
            return None
        return Slot(name=words, text=words, start=place.start, end=place.end, kind=EntityKind.ORGANISATION)
    slot = tell.owners.slot(whole)
    if is_party and _PARTY_NAME.fullmatch(words) is None:
        ids = {match.entity_id for match in whole.matches}
        known = [tell.table.entity(one) for one in ids] if tell.table is not None else []
        if not known or any(one is None or one.subkind != "party" for one in known):
            return None
    return slot if slot.kind is EntityKind.ORGANISATION else None


def _number(label: str) -> str:
    """Give the number of a pasted key: "term_start2" tells of "office2"."""
    found = _NUMBER.search(label)
    return "" if found is None else found[0]
