"""Those who had an office one after the other, where its verb is said once.

"Holt was mayor of Sarn from 1990 to 1998, Lind from 1998 to 2006 and Berg since"; "Holt became mayor in
1990, followed by Lind in 1998 and Berg in 2006". Read off the words between names and dates: no parser
makes anything of a clause that has neither verb nor office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.dates import EndState, Interval, Lead, format_period, parse_edtf
from claims.extraction.dating.dated_words import dated_words, worded
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.leadership.rolls.titles import title_among, title_in
from claims.extraction.leadership.titles.title_lists import LISTED
from claims.extraction.roles import wants_of
from claims.relations import EntityKind, Relation
from claims.types import DateKind, Span, TimeExpression

if TYPE_CHECKING:
    from claims.dates import Expression
    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.leadership.scene import Scene

__all__ = ["find_gapped"]


_EVENTS = frozenset({Relation.TOOK_OFFICE, Relation.LEFT_OFFICE})
_TELLING = _EVENTS | {Relation.HELD_OFFICE, Relation.HOLDS_OFFICE}
# Between the date of one and the name of the next.
_NEXT = re.compile(
    r"\)?(?:\s?[,;:]\s(?:and\s|while\s|with\s|but\s)?|\sand\s)(?:then\s|finally\s|lastly\s|later\s|again\s)?"
    # but no "and succeeded Lind in 2020", where the first one goes on
    r"(?:(?:(?:was\s)?(?:followed|succeeded)\s)?by\s)?(?:then\s)?"
)
# Between a name and its date.
_LABELS = (
    r"(?:\sof\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}|,\s(?:an?|the)\s[^,;()\d]{2,40},)?"
    r"(?:,?\sin\s(?:office|power|charge|post))?"
)
_TO_DATE = re.compile(
    rf"{_LABELS}(?:,?\s(?P<until>until|till|up\sto)\s(?:(?:his|her|the)\s)?"
    r"(?:death|resignation|retirement|defeat|ouster|removal)\s(?:in|on)\s"
    r"|,?\s(?:\(|in\s|on\s|from\s|between\s)?(?:early\s|late\s|mid-?)?)"
)
# Between what is said of the first and his date: "left office in 1990".
_OWN = re.compile(rf"(?:\s[a-z]+){{0,3}}?{_TO_DATE.pattern}")
# "..., from 2012 to 2018 and again since 2023", of the same one.
_AGAIN = re.compile(
    r"(?:[\s,\d]|\b(?:from|to|until|and|again)\b|\b[A-Z][a-z]{2,8}\b)*?"
    r",?\s(?:and\s|but\s)?(?:has\sbeen\s(?:so\s)?)?(?:again|once\smore)\s(?:has\sbeen\s)?(?:ever\s)?"
    r"(?:since|from)\s(?P<when>(?:[A-Z][a-z]+\s|\d{1,2}\s)*\d{4})(?=[.;,)]|\sand\b|$)"
)
_SINCE = re.compile(r",?\s(?:ever\s)?(?P<since>since)(?:\sthen)?(?=[.;,)]|\sand\b|$)")
_BEHIND = re.compile(r"\)?(?:\s?[.,;:—–)]|\sand\b|\sbefore\b|\s?$)")
# So many names behind a colon make a list.
_LEAST = 2
# What may be said before a colon: "the presidents", "has been led by", "two women have been president".
_OPENING = (LISTED.id, "leadership.leads", "leadership.is")
_NAMES = (EntityKind.PERSON, None)
_CLOSER = re.compile(r"\)?")


@dataclass(frozen=True, slots=True)
class _Gap:
    """Who comes next, when, and where that ends."""

    person: Mention
    when: TimeExpression
    end: int


def find_gapped(scene: Scene, found: Sequence[Candidate]) -> list[Candidate]:
    """Give a claim for each further holder behind one that a verb tells of with a date.

    Parameters
    ----------
    found : sequence of Candidate
        What verbs and titles of the sentence say.
    """
    bases = [c for c in found if c.relation in _TELLING and c.subject is not None and c.quantity is None]
    opened = _behind_colon(scene)
    words = dated_words(scene.view) if bases or opened is not None else []
    if not words:
        return []
    told = {c.subject.start for c in bases if c.subject is not None}
    persons = [m for m in scene.view.mentions if m.form is MentionForm.NAME and m.kind in _NAMES]
    further: dict[tuple[int, Relation], Candidate] = {}
    for base in bases:
        last = base
        for gap in _gaps(scene, base, [p for p in persons if p.start not in told], words):
            one = _of(last, gap)
            if one is not None:
                last = further.setdefault((gap.person.start, one.relation), one)
    for base in bases:
        again = _again(scene, base, words)
        if again is not None and base.subject is not None:
            further.setdefault((base.subject.start, again.relation), again)
    if opened is not None and not further:
        return _listed(scene, opened, [p for p in persons if p.start not in told], words)
    return list(further.values())


def _again(scene: Scene, base: Candidate, words: Sequence[DatedWords]) -> Candidate | None:
    """Give the term that goes on of "was president from 2000 to 2008 and again since 2012"."""
    if base.relation is not Relation.HELD_OFFICE:
        return None
    own = _date_behind(scene, _end_of(scene, base), words, _OWN)
    told = _AGAIN.match(scene.view.span.text, own.end) if own is not None else None
    date = next((w.expression for w in words if told and told.start("when") <= w.expression.end - 1), None)
    interval = date.interval if date is not None else None
    if own is None or date is None or interval is None or interval.start is None:
        return None
    if own.interval is None or not own.interval.is_span or (interval.is_span and interval.end is not None):
        return None
    since = parse_edtf(f"{format_period(interval.start)}/..")
    when = worded(scene.view, date.text, date.start, since, DateKind.ABSOLUTE)
    return replace(base, relation=Relation.HOLDS_OFFICE, when=when, time_heads=())


def _behind_colon(scene: Scene) -> Candidate | None:
    """Give what a colon makes of the names behind it: "Norland has had three mayors: Holt until 1998, ...".

    The subject is that of nobody yet.
    """
    view = scene.view
    colon = view.span.text.find(": ")
    if colon < 0:
        return None
    place = view.origin + colon
    text, opens = view.context.article.text, view.sentence.start
    office = title_among(text, opens, place) or title_in(text[opens:place], opens)
    bodies = [
        m
        for m in view.mentions
        if m.end <= place and m.kind is not EntityKind.PERSON and m.form is not MentionForm.PRONOUN and m.name
    ]
    if office is None or office.place is None:
        return None
    within = [m for m in bodies if office.body_place is not None and m.start == office.body_place.start]
    body = next(iter(within or bodies), None)
    is_verb = office.words.lower().endswith("ed")
    rule = next((one for one in _OPENING if view.asks(frozenset({one}))), None)
    if rule is None or (is_verb and body is None):
        return None
    role = RoleMention(
        text=office.words, start=office.place.start, end=office.place.end, title=office.title,
        body=body, wants=wants_of(office.title),
    )  # fmt: skip
    return Candidate(
        rule=rule, relation=Relation.HELD_OFFICE, trigger=office.place, head=view.span.root.i,
        clause=Span(start=view.sentence.start, end=place), object=body, role=None if is_verb else role,
    )  # fmt: skip


def _listed(
    scene: Scene, opened: Candidate, persons: Sequence[Mention], words: Sequence[DatedWords]
) -> list[Candidate]:
    """Give those behind a colon, two at least."""
    found: list[Candidate] = []
    place, last = opened.clause.end, None
    while (gap := _next(scene, place, last, persons, words)) is not None:
        one = _of(opened, gap)
        found += [one] if one is not None else []
        place, last = gap.end, gap.when.interval
    return found if len(found) >= _LEAST else []


def _of(base: Candidate, gap: _Gap) -> Candidate | None:
    """Give the claim of a gap; nothing of a year in which somebody "was" mayor between two others."""
    interval = gap.when.interval
    relation = base.relation
    if interval.is_span:
        is_open = interval.end is None and interval.end_state is EndState.OPEN
        # "From 2003" tells no more than when it began: the list goes on to who came before or after.
        is_open = is_open and not (gap.when.text or "").lower().startswith("from")
        relation = Relation.HOLDS_OFFICE if is_open else Relation.HELD_OFFICE
    elif relation not in _EVENTS:
        return None
    clause = Span(start=base.clause.start, end=max(base.clause.end, gap.end))
    # Whose office a bare "was succeeded by A in 2010 and B in 2016" means, A tells.
    before = base.subject if base.role is None and base.predecessor is not None else None
    return replace(
        base, relation=relation, subject=gap.person, when=gap.when, clause=clause,
        predecessor=before, successor=None, time_heads=(),
    )  # fmt: skip


def _gaps(
    scene: Scene, base: Candidate, persons: Sequence[Mention], words: Sequence[DatedWords]
) -> Iterator[_Gap]:
    """Give those named behind a claim's own date, each with a date, and nothing else between."""
    origin, place = scene.view.origin, _end_of(scene, base)
    own = _date_behind(scene, place, words, _OWN)
    if own is None:
        return
    place, last = own.end + origin, own.interval
    while (gap := _next(scene, place, last, persons, words)) is not None:
        yield gap
        place, last = gap.end, gap.when.interval


def _end_of(scene: Scene, base: Candidate) -> int:
    """Give where the last of what a claim names ends."""
    view = scene.view
    slots = (
        base.subject,
        base.role.whole if base.role else None,
        base.object,
        base.predecessor,
        base.successor,
    )
    return max([base.trigger.end, *(s.end for s in slots if s is not None and s.end <= view.sentence.end)])


def _next(
    scene: Scene, place: int, last: Interval | None, persons: Sequence[Mention], words: Sequence[DatedWords]
) -> _Gap | None:
    view, origin = scene.view, scene.view.origin
    person = next((p for p in persons if p.start > place), None)
    if person is None:
        return None
    between = view.written(place, person.start)
    if _NEXT.fullmatch(between) is None:  # "and since 2019 Lind"
        first = next((w.expression for w in words if w.expression.start + origin > place), None)
        if first is None or first.end + origin > person.start or first.lead is not Lead.SINCE:
            return None
        before, after = (
            view.written(place, first.start + origin),
            view.written(first.end + origin, person.start),
        )
        if _NEXT.fullmatch(before.removesuffix(",").rstrip() + " ") is None or after not in (" ", ", "):
            return None
        return _gap(scene, person, first, first.interval, person.end)
    behind = view.span.text[person.end - origin :]
    since = _SINCE.match(behind)
    if since is not None and last is not None and last.end is not None:
        when = parse_edtf(f"{format_period(last.end)}/..")
        place = person.end + since.start("since")
        return _gap(scene, person, None, when, place, text=since[0][since.start("since") :])
    own = _date_behind(scene, person.end, words)
    if own is None or own.interval is None:
        return None
    interval, until = own.interval, _TO_DATE.match(behind)
    if until is not None and until["until"] and own.lead is Lead.AT and interval.end is not None:
        interval = parse_edtf(f"../{format_period(interval.end)}")
    return _gap(scene, person, own, interval, own.end + origin)


def _gap(
    scene: Scene,
    person: Mention,
    own: Expression | None,
    interval: Interval | None,
    end: int,
    *,
    text: str = "",
) -> _Gap | None:
    """Give a gap, where nothing but its date is said of the person."""
    view = scene.view
    stop = end + len(text)
    if interval is None or _BEHIND.match(view.span.text, stop - view.origin) is None:
        return None
    start = own.start if own is not None else end - view.origin
    kind = DateKind.ABSOLUTE if own is not None else DateKind.RELATIVE
    when = worded(view, own.text if own is not None else text, start, interval, kind)
    closed = _CLOSER.match(view.span.text, stop - view.origin)
    return _Gap(person, when, stop + (len(closed[0]) if closed is not None else 0))


def _date_behind(
    scene: Scene, place: int, words: Sequence[DatedWords], between: re.Pattern[str] = _TO_DATE
) -> Expression | None:
    """Give the date right behind a name or an office."""
    origin = scene.view.origin
    dates = (w.expression for w in words if w.expression.start + origin >= place and w.noun is None)
    first = next(dates, None)
    if first is None or first.is_relative:
        return None
    return first if between.fullmatch(scene.view.written(place, first.start + origin)) else None
