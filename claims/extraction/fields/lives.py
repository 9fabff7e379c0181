"""Deeds that entries tell of the person above them: "Founded X in 1999", "Handed over to Y in 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from claims.extraction.context import is_name_like
from claims.extraction.drafts import Draft, keys_of
from claims.extraction.fields.labels import title_of
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import AFTER, ENTERED, HANDED, OWN_FOUNDING, PARTY_JOINED
from claims.extraction.fields.person_cards import party_in
from claims.extraction.fields.telling import Office, Teller
from claims.extraction.fields.values import holders_in
from claims.extraction.frames import Pattern
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.renewing import renewed
from claims.extraction.text.lines import ENTRY
from claims.names import role_key
from claims.relations import EntityKind, Family, spec_of
from claims.types import Slot, SlotSource, Span, TimeExpression

__all__ = ["named_body", "told_of_lives"]

_BLANK = r"[^\S\n]"
_DEED = re.compile(
    rf"^{_BLANK}*{ENTRY}{_BLANK}+(?:(?P<date>[^\n:]{{4,24}}?)(?::|{_BLANK}[–—-]){_BLANK})?"
    r"(?:(?P<founds>(?:[Cc]o-?)?[Ff]ound(?:ed|s)|[Ee]stablish(?:ed|es)|[Ss]ets? up)"
    r"|(?P<joins>(?:[Rr]e-?)?[Jj]oin(?:ed|s))"
    r"|(?P<enters>[Bb]ec[ao]mes?|[Aa]ppointed|[Ee]lected(?: as)?|[Nn]amed|[Ss]worn in as|[Tt]ook over as)"
    r"|(?P<after>[Ss]ucceed(?:ed|s)|[Rr]eplace[ds]|(?:[Tt]ook|[Tt]akes) over from)"
    r"|(?P<hands>[Hh]and(?:s|ed)(?: over)?(?: (?:power|office|the (?:post|office|job)))?(?: over)? to"
    r"|(?:[Ww]as |[Ii]s )?(?:[Ss]ucceeded|[Rr]eplaced) by|[Gg]ave way to))"
    rf"{_BLANK}(?:the{_BLANK}|an?{_BLANK})?(?P<what>[^\n]{{2,160}}?){_BLANK}*$",
    re.MULTILINE,
)
# "Zip2", "SpaceX": one word that is a name by its letters; behind "Founded" any with a capital is.
_COINED = re.compile(r"[A-Z]\w*(?:\d|[a-z][A-Z])\w*")
_ONE_WORD = re.compile(r"[A-Z][\w’'&-]{2,}")
# What a deed is done to, up to where its date, its office or a remark begins.
_WHAT = re.compile(
    r"(?P<named>[^\n,;(]{2,70}?)(?=\s*(?:[,;(.]|$)|\s(?:in|on|with|as|at the|after|following)\s)"
)
_AS = re.compile(r"\sas\s(?:the\s)?(?P<office>[^\n,;()]{3,70}?)(?=\s*(?:[,;(.]|$)|\s(?:in|on)\s)")
_SUCCEEDING = re.compile(
    r",?\s(?:succeeding|replacing|taking over from|in succession to)\s(?P<who>[^\n,;()]{3,40}?)"
    r"(?=\s*(?:[,;(.]|$)|\s(?:in|on|as)\s)"
)
_WITH = re.compile(r"\s(?:together\s)?with\s(?P<who>[^\n;()]{3,80}?)(?=\s*(?:[;(.]|$)|\s(?:in|on)\s)")


@dataclass(frozen=True, slots=True)
class _Deed:
    """What an entry says that somebody did: the words behind its verb, and of them the name or office."""

    person: Slot
    when: TimeExpression
    told: Span
    named: Span


def told_of_lives(tell: Teller, others: Sequence[Draft]) -> Iterator[Draft | None]:
    """Give the deeds that entries tell of the person above them.

    Parameters
    ----------
    others : sequence of Draft
        What else the article states: of which body somebody has an office that an entry only calls
        "chancellor", and which one was handed over.
    """
    # An entry may call "chair" what another one names whole.
    named = [draft for draft in _told(tell, others) if draft is not None]
    yield from _told(tell, [*others, *named]) if named else ()


def _told(tell: Teller, others: Sequence[Draft]) -> Iterator[Draft | None]:
    reader = _Lives(tell, others)
    for found in _DEED.finditer(tell.text):
        person = tell.person_over(found.start())
        when = None if person is None else _date_of(tell, found)
        what = _WHAT.match(tell.text, found.start("what"), found.end("what"))
        if person is None or when is None or what is None:
            continue
        told = Span(start=found.start("what"), end=found.end("what"))
        deed = _Deed(person, when, told, Span(start=what.start("named"), end=what.end("named")))
        if found["founds"] is not None:
            yield reader.founding(deed)
        elif found["joins"] is not None:
            yield reader.joining(deed)
        elif found["enters"] is not None:
            yield reader.entering(deed)
        else:
            yield reader.succession(deed, is_end=found["hands"] is not None)


def named_body(tell: Teller, place: Span, *, one_word: re.Pattern[str] = _COINED) -> Slot | None:
    """Give the body that a place names, known or not; None for states and for what is no name.

    Parameters
    ----------
    one_word : Pattern
        What a name of one word looks like that no table knows.
    """
    body = tell.body(place)
    if body is not None:
        return body if body.kind is EntityKind.ORGANISATION else None
    words = tell.words(place)
    is_named = is_name_like(words) or one_word.fullmatch(words) is not None
    if tell.owners.bodies_in(place) or not is_named or title_of(words) is not None:
        return None
    return Slot(name=words, text=words, start=place.start, end=place.end, kind=EntityKind.ORGANISATION)


def _date_of(tell: Teller, found: re.Match[str]) -> TimeExpression | None:
    """Give the one day or year of an entry, in front of the deed or behind it."""
    of = "date" if found["date"] is not None else "what"
    terms = read_terms(tell.text, found.start(of), found.end(of))
    if len(terms) != 1 or terms[0].interval.is_span:
        return None
    is_whole = (terms[0].start, terms[0].end) == found.span("date")
    return terms[0] if is_whole or of == "what" else None


class _Lives:
    """Reads the deeds of one article."""

    def __init__(self, tell: Teller, others: Sequence[Draft]) -> None:
        self.tell = tell
        self.text = tell.text
        self.offices = [
            draft
            for draft in others
            if spec_of(draft.candidate.relation).family is Family.LEADERSHIP
            and draft.role is not None
            and draft.object is not None
        ]

    def founding(self, deed: _Deed) -> Draft | None:
        """Read "Founded Halden Pumps in 1999", with whom the words behind it name."""
        body = named_body(self.tell, deed.named, one_word=_ONE_WORD)
        if body is None:
            return None
        beside = _WITH.match(self.text, deed.named.end, deed.told.end)
        held = None if beside is None else holders_in(self.text, _span(beside, "who"))
        others = [self.tell.person(name) for name in held.names] if held is not None else []
        return self.tell.draft(
            OWN_FOUNDING, deed.told, deed.told, subject=body, when=deed.when, founders=(deed.person, *others)
        )

    def joining(self, deed: _Deed) -> Draft | None:
        """Read "Joined the Civic Party in 2003"; who joins a firm works there."""
        party = party_in(self.tell, deed.named, is_party=True)
        return None if party is None else self.tell.draft(
            PARTY_JOINED, deed.told, deed.told, subject=deed.person, object=party, when=deed.when
        )  # fmt: skip

    def entering(self, deed: _Deed) -> Draft | None:
        """Read "Became chancellor in 2005, succeeding Bo Ek"."""
        office = office_in(self.tell, deed.named)
        before = _SUCCEEDING.search(self.text, deed.named.end, deed.told.end)
        if office is not None and before is None:
            return None  # an entry of a career like others
        office = office or self._titled(deed, deed.named)
        named = None if before is None else self._person(_span(before, "who"))
        return None if office is None else self._draft(ENTERED, deed, office, predecessor=named)

    def succession(self, deed: _Deed, *, is_end: bool) -> Draft | None:
        """Read "Succeeded Bo Ek as chair in 2009" and "Handed over to Cy Dow in 2021"."""
        other = self._person(deed.named)
        if other is None:
            return None
        said = _AS.search(self.text, deed.named.end, deed.told.end)
        if said is None:
            office = self._in_hand(deed, is_end=is_end)
        else:
            place = _span(said, "office")
            office = office_in(self.tell, place) or self._titled(deed, place)
        if office is None:
            return None
        if is_end:
            return self._draft(HANDED, deed, office, successor=other)
        return self._draft(AFTER, deed, office, predecessor=other)

    def _draft(self, rule: Pattern, deed: _Deed, office: Office, **others: Any) -> Draft | None:
        return self.tell.draft(
            rule, deed.told, deed.told, subject=deed.person, object=office.body, office=office,
            when=deed.when, **others,
        )  # fmt: skip

    def _person(self, place: Span) -> Slot | None:
        held = holders_in(self.text, place)
        return self.tell.person(held.names[0]) if held is not None and len(held.names) == 1 else None

    def _of(self, person: Slot) -> list[Draft]:
        keys = keys_of(person)
        return [draft for draft in self.offices if keys & keys_of(draft.subject)]

    def _titled(self, deed: _Deed, place: Span) -> Office | None:
        """Give the office that a title is where the article has the person hold it in one body alone."""
        title = title_of(self.tell.words(place))
        if title is None:
            return None
        alike = [d for d in self._of(deed.person) if d.role and role_key(d.role.name) == role_key(title)]
        body = _one_body(alike)
        return None if body is None else self.tell.office(place, title, body=body)

    def _in_hand(self, deed: _Deed, *, is_end: bool) -> Office | None:
        """Give the one office that the article has begin or end in the year of a deed."""
        year = deed.when.interval.first.year
        alike = [d for d in self._of(deed.person) if _turn_of(d.when, is_end=is_end) == year]
        titles = {role_key(draft.role.name): draft.role.name for draft in alike if draft.role is not None}
        body = _one_body(alike)
        if body is None or len(titles) != 1:
            return None
        office = self.tell.office(deed.named, next(iter(titles.values())), body=body)
        above = renewed(office.role, text=None, start=None, end=None, source=SlotSource.CONTEXT)
        return Office(role=above, mention=office.mention, body=body)


def _span(found: re.Match[str], group: str) -> Span:
    return Span(start=found.start(group), end=found.end(group))


def _one_body(drafts: Sequence[Draft]) -> Slot | None:
    bodies = {d.object.entity_id or d.object.name: d.object for d in drafts if d.object is not None}
    return next(iter(bodies.values())) if len(bodies) == 1 else None


def _turn_of(when: TimeExpression | None, *, is_end: bool) -> int | None:
    """Give the year in which a term begins or ends."""
    if when is None or not when.interval.is_span:
        return None
    turn = when.interval.end if is_end else when.interval.start
    return None if turn is None else turn.first.year
