"""Entries below an entry: facts under the name of a body, names under "Members" or "Former chairs"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.extraction.drafts import Draft
from claims.extraction.fields.body_cards import BodyCards
from claims.extraction.fields.labels import Asked, asked_by, title_of
from claims.extraction.fields.lines import Field
from claims.extraction.fields.owners import ENTITLED
from claims.extraction.fields.patterns import FOUNDED, HOLDER
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.values import holders_in, is_over, since, year_in
from claims.extraction.leadership.rolls.lines import read_entries
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.leadership.rolls.titles import title_in
from claims.extraction.text.lines import ENTRY, LINE, depth_of
from claims.relations import EntityKind, Relation
from claims.types import Slot, Span

__all__ = ["told_nested"]

_LABELLED = re.compile(
    rf"\s*{ENTRY}\s+(?P<label>[A-Za-z][^:|\n]{{1,40}}?)\s?(?::(?!\d)|\s[–—-](?=\s))\s*(?P<value>\S[^\n]{{0,160}}?)\s*"
)
_BEGUN = re.compile(
    rf"\s*{ENTRY}\s+(?P<what>founded|established|created|set up|formed|launched|opened)\s(?:(?:in|on)\s)?"
    r"(?P<when>[^\n]{4,40}?)(?:,?\s(?:in|by|at|as|with)\s[^\n]{2,80})?\.?\s*",
    re.IGNORECASE,
)
_MARK = re.compile(rf"\s*{ENTRY}\s+")
_SINCE = re.compile(
    rf"\s*{ENTRY}\s+(?P<what>(?:in (?:office|post|the (?:job|role)) )?since"
    r"|(?:took office|appointed|elected)(?::| (?:on|in))?)\s(?P<when>[^\n,;]{4,30}?)\.?\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\s*{ENTRY}\s+(?:predecessor|preceded by|previously|before (?:him|her|that|them)):\s"
    r"(?P<who>[^\n]{4,80}?)\s*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\s?\(\d{1,4}\)$|:$")
_ONCE = re.compile(r"\b(?:former|past|previous|ex-?|earlier|predecessors?)\b", re.IGNORECASE)
_COUNTED = (Asked.SIZE, Asked.FIRST_MEMBERS, Asked.FORMER_MEMBERS)


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry, how far in it stands, and the one it stands below."""

    line: Span
    depth: int
    above: _Entry | None


def told_nested(tell: Teller, cards: BodyCards) -> Iterator[Draft | None]:
    """Give the drafts of entries that stand further in than the name or label they are told of."""
    fields: list[Field] = []
    for entry in _entries(tell.text):
        if entry.above is None:  # below a heading: "**Halden Pumps**", "- Founded in 1951"
            if _BEGUN.fullmatch(tell.text, entry.line.start, entry.line.end) is not None:
                yield _begun(tell, entry.line, tell.owners.over(entry.line.start))
            continue
        owner = _name_of(tell, entry.above)
        if owner is not None and tell.body(owner) is not None:
            label = _LABELLED.fullmatch(tell.text, entry.line.start, entry.line.end)
            if label is not None:
                place = Span(start=label.start("label"), end=label.end("label"))
                value = Span(start=label.start("value"), end=label.end("value"))
                fields.append(Field(place, value, entry.line, owner))
            yield _begun(tell, entry.line, tell.body(owner))
        else:
            yield from _below_label(tell, cards, entry, entry.above)
            yield _of_holder(tell, entry.line, entry.above)
    yield from cards.read(fields)


def _entries(text: str) -> Iterator[_Entry]:
    """Give the entries of all lists, each below the nearest one that stands further out."""
    last: _Entry | None = None
    for line in LINE.finditer(text):
        if not line[0].strip():
            continue
        depth = depth_of(text, line.start(), line.end())
        above = last if depth is not None else None
        while above is not None and depth is not None and above.depth >= depth:
            above = above.above
        last = None if depth is None else _Entry(Span(start=line.start(), end=line.end()), depth, above)
        if last is not None:
            yield last


def _name_of(tell: Teller, entry: _Entry) -> Span | None:
    alone = ENTITLED.fullmatch(tell.text, entry.line.start, entry.line.end)
    return None if alone is None else Span(start=alone.start("name"), end=alone.end("name"))


def _begun(tell: Teller, line: Span, body: Slot | None) -> Draft | None:
    """Read "Founded in 1946" of the body above."""
    found = _BEGUN.fullmatch(tell.text, line.start, line.end)
    if found is None or body is None or body.kind is EntityKind.STATE:
        return None
    terms = read_terms(tell.text, found.start("when"), found.end("when"))
    if len(terms) != 1 or terms[0].interval.is_span:
        return None
    if (terms[0].start, terms[0].end) != found.span("when"):
        return None
    place = Span(start=found.start("what"), end=found.end("when"))
    return tell.draft(FOUNDED, place, place, subject=body, when=terms[0])


def _below_label(tell: Teller, cards: BodyCards, entry: _Entry, label: _Entry) -> Iterator[Draft | None]:
    """Read an entry below a label: a member below "Founding members", a holder below "Former chairs:"."""
    place = _name_of(tell, label)
    if place is None:
        return
    words = _NUMBERED.sub("", tell.words(place))
    asked = asked_by(words)
    body = tell.owners.over(label.line.start) if label.above is None else _body_above(tell, label)
    if body is None or body.kind is None:
        return
    if asked in _COUNTED and body.kind is not EntityKind.STATE:
        begin = _MARK.match(tell.text, entry.line.start, entry.line.end)
        start = entry.line.start if begin is None else begin.end()
        yield from cards.members.of_entry(Span(start=start, end=entry.line.end), asked, body)
        return
    office = title_in(words[:1].lower() + words[1:], place.start)
    if office is None or office.body is not None or not tell.is_office_of(office.title, body):
        return
    for held in read_entries(tell.text, entry.line.start, entry.line.end):
        is_past = is_over(held.when) or _ONCE.search(words) is not None
        yield tell.draft(
            HOLDER, held.name, entry.line, subject=tell.person(held.name), object=body,
            office=tell.office(place, office.title, is_acting=held.is_acting), when=held.when,
            relation=Relation.HELD_OFFICE if is_past else Relation.HOLDS_OFFICE,
        )  # fmt: skip


def _body_above(tell: Teller, label: _Entry) -> Slot | None:
    above = label.above
    while above is not None:
        place = _name_of(tell, above)
        body = None if place is None else tell.body(place)
        if body is not None:
            return body
        above = above.above
    return None


def _of_holder(tell: Teller, line: Span, above: _Entry) -> Draft | None:
    """Read "in post since 2021" and "predecessor: Bo Ek (2004-2017)" below "director: Ann Lee"."""
    label = _LABELLED.fullmatch(tell.text, above.line.start, above.line.end)
    title = None if label is None else title_of(label["label"])
    if label is None or title is None:
        return None
    held = holders_in(tell.text, Span(start=label.start("value"), end=label.end("value")))
    body = tell.owners.over(above.line.start)
    if held is None or len(held.names) != 1 or body is None or not tell.is_office_of(title, body):
        return None
    office = tell.office(Span(start=label.start("label"), end=label.end("label")), title, body=body)
    begun = _SINCE.fullmatch(tell.text, line.start, line.end)
    if begun is not None:
        place = Span(start=begun.start("when"), end=begun.end("when"))
        start = year_in(tell.text, place)
        when = None if start is None else since(start)
        said = Span(start=begun.start("what"), end=begun.end("when"))
        return None if when is None or held.when is not None else tell.draft(
            HOLDER, said, said, subject=tell.person(held.names[0]), object=body, office=office, when=when
        )  # fmt: skip
    before = _BEFORE.fullmatch(tell.text, line.start, line.end)
    named = None
    if before is not None:
        named = holders_in(tell.text, Span(start=before.start("who"), end=before.end("who")))
    if before is None or named is None or len(named.names) != 1:
        return None
    said = Span(start=before.start("who"), end=before.end("who"))
    return tell.draft(
        HOLDER, said, said, subject=tell.person(named.names[0]), object=body, office=office,
        when=named.when, relation=Relation.HELD_OFFICE,
    )  # fmt: skip
