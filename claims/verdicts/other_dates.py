"""Other times that the words of a date may mean: asked before a text is accused of a wrong one.

A relative date may be meant another way ("last January", "on Tuesday", "two years ago"); a date may be
that of what stands beside the claim: of leaving what came before, of saying so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from claims.dates import Interval, find_durations, find_expressions, format_period, parse_edtf
from claims.explanations import Finding
from claims.relations import FactRelation, Family, Relation, spec_of
from claims.types import DateKind, ErrorType, Label, Reason, TimeExpression
from claims.verdicts.cases import Case, undecided
from claims.verdicts.leadership import case_of
from claims.verdicts.memberships import case_of as member_case
from claims.verdicts.reading import Reading

__all__ = ["case_around", "if_dated_otherwise"]

_Rule = Callable[[Reading], Finding]
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter"
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
_MONTH = re.compile(rf"\b(?:{_MONTHS})", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}|\b(?:last|next|this)\b", re.IGNORECASE)
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
# What happens before a term begins.
_CHOSEN = re.compile(
    r"\b(?:re-?)?(?:elect(?:ed|ions?)|won|winning|victory|landslide|beat(?:ing|en)?|defeat(?:ed|ing)?|chosen)\b"
)
_SOON_AFTER = timedelta(days=366)
_PAST_STATES = frozenset({Relation.HELD_OFFICE, Relation.MEMBER})
_SAID = re.compile(
    r"\b(?:said|told|stated|opined?|recalled|remembered|claimed|argued|admitted|added|wrote|noted|declared|asked"
    r"|insisted|maintained|explained|remarked|thought|believed|joked|interview)\b"
)
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


def case_around(reading: Reading) -> Case:
    """Give the case of a claim on an office or a membership."""
    is_office = FactRelation.HOLDS_POST in spec_of(reading.claim.relation).facts
    return case_of(reading) if is_office else member_case(reading)


def if_dated_otherwise(reading: Reading, finding: Finding, rule: _Rule) -> Finding | None:
    """Give the finding by another time that the date may mean; None where none changes it."""
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
    other_event = _of_something_else(reading, when)
    if other_event is not None:
        undated = rule(replace(reading, claim=replace(reading.claim, when=None)))
        if undated.label is Label.SUPPORTED:
            return replace(undated, notes=(*undated.notes, other_event))
    meant = (
        *_beginnings(reading, when),
        *_day_behind(when),
        *_said_end(when),
        *_entered_after(reading, when),
    )
    for interval in meant:
        told = rule(replace(reading, claim=replace(reading.claim, when=replace(when, interval=interval))))
        if told.label is Label.SUPPORTED:
            return told
    for interval in (*_alternatives(when, reading.as_of), *_other_years(reading, when)):
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


def _of_something_else(reading: Reading, when: TimeExpression) -> str | None:
    """Give of what else in the sentence a date is, in words; None where it is the claim's own."""
    if _is_of_leaving(reading, when):
        return "the date is that of leaving what came before"
    return "the date is that of the saying" if _is_of_saying(reading, when) else None


def _is_of_leaving(reading: Reading, when: TimeExpression) -> bool:
    """Tell whether a date is that of leaving another office for this one, entered within the year."""
    claim, said = reading.claim, reading.said
    is_office = spec_of(claim.relation).family is Family.LEADERSHIP
    if not (is_office or claim.relation is Relation.JOINED) or said is None or not when.text:
        return False
    place, goes = claim.sentence.find(when.text), _GOES.search(claim.sentence)
    if place < 0 or goes is None or not (goes.start() < place < goes.end() or place <= _OPENING):
        return False
    starts = (spell.start for spell in case_around(reading).mine)
    return any(start is not None and said.first <= start.first < said.limit + _SOON_AFTER for start in starts)


def _is_of_saying(reading: Reading, when: TimeExpression) -> bool:
    """Tell "in a 2018 interview he said that X was his favourite president": no time of X's."""
    claim = reading.claim
    if when.start is None or claim.clause is None or claim.relation not in _PAST_STATES:
        return False
    told = claim.sentence[max(when.start - (claim.start or 0), 0) : claim.clause.start - (claim.start or 0)]
    return _SAID.search(told) is not None


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
    for spell in case_around(reading).mine:
        if spell.start is not None and spell.start.first <= latest:
            yield parse_edtf(f"{spell.start.first.year:04d}~/..")


def _entered_after(reading: Reading, when: TimeExpression) -> Iterator[Interval]:
    """Give the next year of "In 2016 she won the election and was president for four years".

    The year is that of the election, and the term began so soon after it.
    """
    claim, start, end = reading.claim, when.interval.start, when.interval.end
    if claim.relation is not Relation.HELD_OFFICE or start is None or _CHOSEN.search(claim.sentence) is None:
        return
    latest = start.limit + timedelta(days=reading.settings.election_lead_days)
    begun = [spell.start.first for spell in case_of(reading).mine if spell.start is not None]
    if not any(start.limit <= first < latest and first.year == start.first.year + 1 for first in begun):
        return
    years = [f"{start.first.year + 1:04d}~"]
    if when.interval.is_span:
        years.append(f"{end.first.year + 1:04d}~" if end is not None else "")
    yield parse_edtf("/".join(years))


def _said_end(when: TimeExpression) -> Iterator[Interval]:
    """Give "since January 2020" without an end that only the next one's day told: it may be later."""
    start, end = when.interval.start, when.interval.end
    if when.interval.is_span and start and end and _BEGUN.fullmatch(when.text or ""):
        yield parse_edtf(f"{format_period(start)}/")


def _day_behind(when: TimeExpression) -> Iterator[Interval]:
    """Give 1 January of "at the end of 1998": lists have who came then from that day."""
    if when.interval.end is not None and _END_OF.search(when.text or ""):
        yield parse_edtf(when.interval.limit.isoformat())


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


def _other_years(reading: Reading, when: TimeExpression) -> Iterator[Interval]:
    """Give "in October" of the other years in which somebody came or went: a story goes on from its own."""
    text, interval = when.text or "", when.interval
    if when.kind is not DateKind.RELATIVE or _MONTH.search(text) is None or _YEAR.search(text) is not None:
        return
    first, last = interval.first, interval.limit - timedelta(days=1)
    if interval.start is None or interval.end is None or last - first > _RECENT:
        return
    ends = (end for spell in case_around(reading).mine for end in (spell.start, spell.end) if end is not None)
    years = {end.first.year - first.year for end in ends if end.first.year <= reading.as_of.year}
    yield from (_moved(first, last, years=years_on) for years_on in sorted(years - {0}))


def _moved(first: date, last: date, *, years: int) -> Interval:
    return parse_edtf(f"{_back(first, -years).isoformat()}/{_back(last, -years).isoformat()}")


def _back(day: date, years: int) -> date:
    return day.replace(year=max(day.year - years, 1), day=min(day.day, 28))
