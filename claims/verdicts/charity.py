"""What else a text may mean, looked at before it is accused.

A relative date may be meant another way ("last January", "on Tuesday", "two years ago"); one that
was reckoned from another sentence may be reckoned from the wrong one; who holds an office for the
time being stands on few lists. Where such a reading makes the text right or leaves it open, nobody is
accused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from claims.dates import Interval, Precision, find_durations, find_expressions, format_period, parse_edtf
from claims.explanations import Finding
from claims.relations import FactRelation, Family, Relation, spec_of
from claims.types import DateKind, ErrorType, Label, Reason, SlotSource, TimeExpression
from claims.verdicts.cases import ACCUSING, Case, leads, undecided
from claims.verdicts.leadership import case_of
from claims.verdicts.memberships import case_of as member_case
from claims.verdicts.other_offices import if_of_another_office
from claims.verdicts.reading import Reading, is_inferred
from claims.verdicts.spells import Spell
from claims.verdicts.succession import with_named_neighbours

__all__ = ["spared"]

_Rule = Callable[[Reading], Finding]
# Errors that hang on the date; a direction or a person is judged by what the table has at that date.
_BY_DATE = frozenset(
    {
        ErrorType.WRONG_DATE,
        ErrorType.WRONG_DIRECTION,
        ErrorType.NOT_YET,
        ErrorType.WRONG_PERSON,
        ErrorType.WRONG_MEMBER,
        ErrorType.WRONG_ORGANISATION,
    }
)
_PREDECESSOR = re.compile(
    r"\b(?:predecessor|forerunner|precursor|antecedent)s?\b"
    r"|\b(?:old|older|former|previous|earlier|defunct)\s"
    r"(?:organi[sz]ation|body|union|bloc|community|grouping|alliance|club|group|league|pact)\b",
    re.IGNORECASE,
)
_WRONG_NAMES = frozenset({ErrorType.WRONG_PERSON, ErrorType.WRONG_MEMBER, ErrorType.WRONG_ORGANISATION})
_WRONG_TIMES = frozenset({ErrorType.WRONG_DATE, ErrorType.NOT_YET, ErrorType.WRONG_DIRECTION})
_FOR_GOOD = re.compile(
    r"\b(?:for\sgood|permanent(?:ly)?|full-time|dropp(?:ed|ing)\s(?:the\s)?[\"“']?interim|confirmed)\b",
    re.IGNORECASE,
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter"
_LAST_MONTH = re.compile(rf"\blast\s+(?:{_MONTHS})", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_YEARS_AGO = re.compile(r"\byears?\s+ago$", re.IGNORECASE)
# "Last January" written in spring may be this year's or the last one's.
_FRESH = timedelta(days=200)
_RECENT = timedelta(days=62)
_WEEK, _DAY = timedelta(days=7), timedelta(days=1)
_THIS_WEEK = re.compile(r"\b(?:this|last|next)\s+week\b", re.IGNORECASE)
# "When X stepped down in May, Y took over": on the first day of June, it may be.
_FRONTED = re.compile(r"\W*(?:When|As|After|Once|Following|With)\b[^;]*$")
# "Left in September to become president": who goes for another office enters it that year.
_GOES = re.compile(
    r"\b(?:left|leaves|leaving|quit|resign(?:ed|s|ing)|stepped\s(?:down|aside)|stepping\sdown|departed|gave\sup)\b"
    r"[^.;]{0,120}?\sto\s(?:become|take|lead|head|run|be|chair|join|enter|succeed|replace)\b"
)
_HEADS = frozenset({"president", "chairman", "chair", "general secretary", "secretary general"})
_SOON_AFTER = timedelta(days=366)
# "In July she left": letters before a date that opens its sentence.
_OPENING = 4
# "since January 2020", "from 2003", but not "from 2003 to 2005".
_BEGUN = re.compile(r"since\b.*|from\b(?!.*(?:\b(?:to|until|till)\b|[-–])).*", re.IGNORECASE)
_END_OF = re.compile(r"\bend\s+of\b", re.IGNORECASE)
_HANDOVER = timedelta(days=31)
# "Two years ago" is said of what happened a quarter of a year less or half a year more ago.
_LESS, _MORE = timedelta(days=92), timedelta(days=183)
_FROM_ELSEWHERE = re.compile(
    r"\b(?:later|earlier|previously|afterwards?|before|after|on|same|that|then|following|next|subsequent|previous|"
    r"preceding|prior)\b",
    re.IGNORECASE,
)


def spared(reading: Reading, finding: Finding, rule: _Rule) -> Finding:
    """Give the finding, or one that accuses nobody where the text may mean something else.

    Parameters
    ----------
    rule : callable
        Judges a reading: asked again about other dates the words may mean.
    """
    if finding.label not in ACCUSING:
        return finding
    return (
        _if_acting(reading, finding)
        or _if_for_good(reading, finding)
        or _if_of_predecessor(reading, finding)
        or _if_since_then(reading, finding, rule)
        or _if_unnamed(reading, finding)
        or _if_of_another_body(reading, finding)
        or if_of_another_office(reading, finding)
        or _if_dated_otherwise(reading, finding, rule)
        or finding
    )


def _if_acting(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on an acting holder whom the table knows as none: lists give the full holders."""
    if not reading.claim.is_acting:
        return None
    mine = [spell for spell in case_of(reading).mine if spell.is_acting]
    if mine and finding.label is Label.OUTDATED:
        return None
    note = "the table lists few who held an office for the time being"
    return undecided(Reason.NOT_COVERED, leads(mine) or finding.evidence, notes=(note,))


def _if_for_good(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on who got for good what he held before: a table may date the first day in office alone."""
    said = reading.said
    is_dated = finding.error_type is ErrorType.WRONG_DATE and reading.claim.relation is Relation.TOOK_OFFICE
    if said is None or not is_dated or _FOR_GOOD.search(reading.claim.sentence) is None:
        return None
    mine = [spell for spell in case_of(reading).mine if spell.touching(said) and spell.first < said.first]
    note = "an office held for the time being may be given for good later"
    return undecided(Reason.NOT_COVERED, leads(mine), notes=(note,)) if mine else None


def _if_of_predecessor(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where the clause speaks of what came before the body: "walked out of its predecessor"."""
    if spec_of(reading.claim.relation).family is Family.LEADERSHIP or not _PREDECESSOR.search(reading.clause):
        return None
    note = "the clause speaks of a body that came before"
    return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))


def _if_since_then(reading: Reading, finding: Finding, rule: _Rule) -> Finding | None:
    """Abstain on "a founding member of A and of B since 1955": nobody has founded B since some day."""
    claim = reading.claim
    text = claim.when.text if claim.when is not None else None
    is_since = text is not None and text.lower().startswith("since")
    if (
        finding.error_type is not ErrorType.WRONG_ROLE
        or not is_since
        or claim.relation is not Relation.MEMBER
    ):
        return None
    plain = rule(replace(reading, claim=replace(claim, role=None)))
    note = "the words may call it the founding member of another body"
    return (
        undecided(Reason.AMBIGUOUS, plain.evidence, notes=(note,)) if plain.label is Label.SUPPORTED else None
    )


def _if_unnamed(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where "it" or "the country" may be another than was taken for it.

    The name was found elsewhere in the article: a wrong member is more likely a wrong reading, and so
    is a date or direction that is wrong of it and right of somebody else.
    """
    subject = reading.claim.subject
    if subject is None or not is_inferred(subject):
        return None
    is_met = finding.error_type in _WRONG_TIMES and _fits_another(reading)
    if finding.error_type not in _WRONG_NAMES and not is_met:
        return None
    note = f"the sentence names nobody: whom it means by {subject.text} was inferred"
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))


def _if_of_another_body(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where the sentence names no body, and of another one it is right: "it joined the latter"."""
    body, subject = reading.claim.object, reading.subject_id
    if body is None or subject is None or not (body.source is not SlotSource.TEXT or is_inferred(body)):
        return None
    if finding.error_type is ErrorType.WRONG_ORGANISATION:
        note = "the sentence does not name the body, and the office fits at another"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    if FactRelation.HOLDS_POST in spec_of(reading.claim.relation).facts:
        spells = _same_office_elsewhere(reading, subject)
        if finding.error_type is ErrorType.WRONG_PERSON and (
            elsewhere := _passed_on_elsewhere(reading, subject)
        ):
            note = "the sentence does not name the office, and they followed each other in another"
            return undecided(Reason.LOW_CONFIDENCE, leads(elsewhere), notes=(note,))
    else:
        spells = reading.spells(subject, FactRelation.MEMBER_OF)
    other = [spell for spell in spells if spell.target_id != reading.object_id and _is_so(reading, spell)]
    if not other:
        return None
    note = "the sentence does not name the body, and it is so of another"
    return undecided(Reason.LOW_CONFIDENCE, leads(other), notes=(note,))


def _same_office_elsewhere(reading: Reading, subject: str) -> list[Spell]:
    """Give the terms of the very title that a claim names, where the body inferred has no such post.

    And those at the other bodies of the text that may be meant.
    """
    role, body = reading.claim.role, reading.claim.object
    title = role.name.casefold() if role is not None else ""
    terms = reading.spells(subject, FactRelation.HOLDS_POST)
    known = ((spell, reading.table.entity(spell.target_id)) for spell in terms)
    meant = {post.entity_id for post in reading.posts}
    posts = [(spell, post) for spell, post in known if post is not None and post.entity_id not in meant]
    if role is not None and role.source is SlotSource.TEXT:  # another office of the body is not that one
        posts = [(spell, post) for spell, post in posts if post.body_id != reading.object_id]
    if spec_of(reading.claim.relation).is_event and reading.said is not None:
        return [spell for spell, _ in posts]  # so dated, it is that one
    offered = {one.entity_id for one in body.alternatives if one.entity_id} if body is not None else set()
    found = [spell for spell, post in posts if post.body_id in offered]
    titles = set() if any(post.title == title for post in reading.posts) else {title} - {""}
    if title in _HEADS:
        titles.add("leader")  # parties have presidents and chairs, whatever the table calls them
    return [*found, *(spell for spell, post in posts if post.title in titles)]


def _passed_on_elsewhere(reading: Reading, subject: str) -> list[Spell]:
    """Give the terms of other offices in which somebody followed whom the claim names, or came before."""
    if reading.claim.predecessor is None and reading.claim.successor is None:
        return []
    terms = reading.spells(subject, FactRelation.HOLDS_POST)
    others = [
        Case(reading=reading, mine=(spell,), relation=FactRelation.HOLDS_POST, targets=(spell.target_id,))
        for spell in terms
        if spell.target_id not in {post.entity_id for post in reading.posts}
    ]
    return [spell for case in others for spell in with_named_neighbours(case, case.mine)]


def _is_so(reading: Reading, spell: Spell) -> bool:
    """Tell whether a claim is right of another spell of its subject."""
    said = reading.said
    is_office = FactRelation.HOLDS_POST in spec_of(reading.claim.relation).facts
    if reading.claim.relation is Relation.MEMBER and said is not None and said.is_span and said.start:
        since = replace(said, end=said.start, is_span=False)
        return said.start.precision >= Precision.YEAR and bool(spell.starting(since))
    if not is_office and reading.claim.relation not in (Relation.JOINED, Relation.LEFT):
        return False  # everybody is a member of something
    if said is None:
        return not spec_of(reading.claim.relation).is_event and bool(spell.holding(reading.as_of))
    if reading.claim.relation in (Relation.JOINED, Relation.TOOK_OFFICE):
        return bool(spell.starting(said))
    if reading.claim.relation in (Relation.LEFT, Relation.LEFT_OFFICE):
        return bool(spell.ending(said))
    return bool(spell.touching(said))


def _fits_another(reading: Reading) -> bool:
    said = reading.said
    if said is None:
        return False
    case = _case(reading)
    at_start = reading.claim.relation in (Relation.JOINED, Relation.TOOK_OFFICE)
    return any(s.starting(said) if at_start else s.ending(said) for s in case.others)


def _if_dated_otherwise(reading: Reading, finding: Finding, rule: _Rule) -> Finding | None:
    when = reading.claim.when
    if when is None or finding.error_type not in _BY_DATE or when.anchor is not None:
        return None
    if reading.said is None and when.kind is DateKind.INFERRED:
        return None  # judged without that day
    if when.kind is DateKind.INFERRED or _is_from_elsewhere(when, reading.claim.sentence):
        note = "the date is reckoned from another sentence"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    if _LAST_MONTH.search(when.text or "") and reading.as_of - when.interval.limit < _RECENT:
        note = "so soon after it the words may mean this year's or the one before"
        return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))
    if _is_handover(reading, when):
        note = "the date is that of the one who left"
        return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))
    if _is_of_leaving(reading, when):
        undated = rule(replace(reading, claim=replace(reading.claim, when=None)))
        if undated.label is Label.SUPPORTED:
            return replace(undated, notes=(*undated.notes, "the date is that of leaving what came before"))
    for interval in (*_beginnings(reading, when), *_day_behind(when), *_said_end(when)):
        told = rule(replace(reading, claim=replace(reading.claim, when=replace(when, interval=interval))))
        if told.label is Label.SUPPORTED:
            return told
    for interval in _alternatives(when, reading.as_of):
        plain = replace(when, interval=interval, kind=DateKind.ABSOLUTE, text=None)
        other = rule(replace(reading, claim=replace(reading.claim, when=plain)))
        if other.label is Label.SUPPORTED:
            note = f"right if the words mean {interval.edtf}"
            return undecided(Reason.AMBIGUOUS, other.evidence, notes=(note,))
    return None


def _is_handover(reading: Reading, when: TimeExpression) -> bool:
    """Tell whether a date before the clause is another's leaving, and the office was entered just after."""
    claim, said = reading.claim, reading.said
    if claim.relation is not Relation.TOOK_OFFICE or said is None or not when.text:
        return False
    place, subject = claim.sentence.find(when.text), claim.subject
    begins = subject.start - claim.start if subject and subject.start and claim.start is not None else -1
    if not 0 < place < begins or _FRONTED.match(claim.sentence, 0, begins) is None:
        return False
    starts = (spell.start for spell in case_of(reading).mine)
    return any(start is not None and said.limit <= start.first < said.limit + _HANDOVER for start in starts)


def _is_of_leaving(reading: Reading, when: TimeExpression) -> bool:
    """Tell whether a date is that of leaving another office for this one, entered within the year."""
    claim, said = reading.claim, reading.said
    is_office = spec_of(claim.relation).family is Family.LEADERSHIP
    if not (is_office or claim.relation is Relation.JOINED) or said is None or not when.text:
        return False
    place, goes = claim.sentence.find(when.text), _GOES.search(claim.sentence)
    if place < 0 or goes is None or not (goes.start() < place < goes.end() or place <= _OPENING):
        return False
    starts = (spell.start for spell in _case(reading).mine)
    return any(start is not None and said.first <= start.first < said.limit + _SOON_AFTER for start in starts)


def _is_from_elsewhere(when: TimeExpression, sentence: str) -> bool:
    """Tell whether "a year later" counts from a date that the sentence itself does not give."""
    if when.kind is not DateKind.RELATIVE or not when.text or not _FROM_ELSEWHERE.search(when.text):
        return False
    place = sentence.find(when.text)
    before = sentence[: max(place, 0)]
    return not any(not one.is_relative for one in find_expressions(before)) and _counts(when.text)


def _counts(text: str) -> bool:
    """Tell whether the words count from another date, and neither from the article's nor give one."""
    return all(one.is_relative and one.resolve(published=date(2000, 6, 15)).interval is None
               for one in find_expressions(text))  # fmt: skip


def _beginnings(reading: Reading, when: TimeExpression) -> Iterator[Interval]:
    """Give since when it may be so "for more than a decade": the date counts just one back."""
    lengths = find_durations(when.text or "") if when.kind is DateKind.RELATIVE else []
    if len(lengths) != 1 or lengths[0].qualifier not in ("more than", "at least"):
        return
    latest = reading.as_of - timedelta(days=lengths[0].low_days)
    for spell in _case(reading).mine:
        if spell.start is not None and spell.start.first <= latest:
            yield parse_edtf(f"{spell.start.first.year:04d}~/..")


def _said_end(when: TimeExpression) -> Iterator[Interval]:
    """Give "since January 2020" without an end that only the next one's day told: it may be later."""
    start, end = when.interval.start, when.interval.end
    if when.interval.is_span and start and end and _BEGUN.fullmatch(when.text or ""):
        yield parse_edtf(f"{format_period(start)}/")


def _day_behind(when: TimeExpression) -> Iterator[Interval]:
    """Give 1 January of "at the end of 1998": lists have who came then from that day."""
    if when.interval.end is not None and _END_OF.search(when.text or ""):
        yield parse_edtf(when.interval.limit.isoformat())


def _case(reading: Reading) -> Case:
    is_office = FactRelation.HOLDS_POST in spec_of(reading.claim.relation).facts
    return case_of(reading) if is_office else member_case(reading)


def _alternatives(when: TimeExpression, as_of: date) -> Iterator[Interval]:
    """Give the other times that the words of a relative date may mean."""
    text, interval = when.text or "", when.interval
    if when.kind is not DateKind.RELATIVE or interval.start is None or interval.end is None:
        return
    first, last = interval.first, interval.limit - timedelta(days=1)
    if _YEARS_AGO.search(text):
        years = as_of.year - first.year
        middle = _back(as_of, years)
        yield parse_edtf(f"{(middle - _MORE).isoformat()}/{(middle + _LESS).isoformat()}")
    elif _LAST_MONTH.search(text):
        if as_of - interval.limit < _FRESH:
            yield _moved(first, last, years=-1)
        if _back(last, -1) < as_of:
            yield _moved(first, last, years=1)
    elif _THIS_WEEK.search(text) and last - first == _WEEK - _DAY:
        yield parse_edtf(f"{(first - _DAY).isoformat()}/{last.isoformat()}")  # it may begin on Sunday
    elif _WEEKDAY.search(text) and first == last:
        yield from (parse_edtf(day.isoformat()) for day in (first - _WEEK, first + _WEEK) if day <= as_of)


def _moved(first: date, last: date, *, years: int) -> Interval:
    return parse_edtf(f"{_back(first, -years).isoformat()}/{_back(last, -years).isoformat()}")


def _back(day: date, years: int) -> date:
    return day.replace(year=max(day.year - years, 1), day=min(day.day, 28))
