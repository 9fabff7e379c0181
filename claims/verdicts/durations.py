"""Lengths of time computed from the table: how old a body is, how long a term lasted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from claims.dates import Period
from claims.explanations import Finding
from claims.relations import EntityKind, FactRelation
from claims.types import ErrorType, Fact, Label, Quantity, Reason
from claims.verdicts.cases import Case, refuted, supported, undecided
from claims.verdicts.founding import preferred
from claims.verdicts.leadership import case_of
from claims.verdicts.reading import Reading
from claims.verdicts.spells import Spell
from claims.verdicts.tenures import runs
from claims.verdicts.vagueness import Band, band_of, in_decades

__all__ = ["judge_age", "judge_tenure_length"]

_YEAR = 365.2425
_UNIT_DAYS = {"year": _YEAR, "month": _YEAR / 12, "week": 7.0, "day": 1.0}
# "She had been prime minister for three months": up to what is told, and no word of how long after.
_HAD = re.compile(
    r"\b(?:had|[’']d)\s+(?:\w+ly\s+|already\s+|now\s+|then\s+)?"
    r"(?:been|held|led|ruled|run|served|governed|headed|chaired|reigned)\b",
    re.IGNORECASE,
)
_ALREADY = re.compile(r"\balready\b", re.IGNORECASE)
_END = re.compile(
    r"\b(?:resign\w*|step\w*\s+(?:down|aside)|left|leaves?|quit\w*|lost|los(?:es|ing)|defeat\w*|beat\w*|oust\w*|toppl\w*|"
    r"overthr\w*|depos\w*|fell|died?|death|retire\w*|replac\w*|succe\w*|way|remov\w*|sack\w*|fired|handed|"
    r"killed|assassinat\w*|murder\w*|unseat\w*|brought\s+down|forced\s+out|voted\s+out|gave\s+up)\b",
    re.IGNORECASE,
)
_POWER = re.compile(r"\bin\s+power\b|\bof\s+(?:his\s+|her\s+)?rule\b|\bruled\b", re.IGNORECASE)
# Who rules a state may have done so for a third as long again, in another office or in none, and may have had
# the office before he ruled.
_AS_RULER = 4 / 3


def judge_age(reading: Reading) -> Finding:
    """Judge "the 75-year-old alliance" at the article's date."""
    quantity = reading.claim.quantity
    rows = reading.rows(reading.subject_id or "", FactRelation.FOUNDED)
    if quantity is None or not rows:
        return undecided(Reason.NOT_COVERED, rows)
    said = reading.said
    # "By 1956 it had existed for seven years": at that time.
    then = None if said is None else said.start or said.end
    day = reading.as_of if then is None else then.first
    ages = {row.fact_id: _ages(row.interval.start, day) for row in rows if row.interval.start}
    hits = [row for row in rows if any(_is_age(quantity, age) for age in ages.get(row.fact_id, ()))]
    best = preferred(hits or rows)
    years = _completed(best.interval.first, day)
    working = f"from {best.interval.edtf} to {day} is {years} years"
    if hits:
        return supported([best], working=working)
    if not ages:
        return undecided(Reason.NOT_COVERED, rows)
    expected = _words(years, "year") if years >= 0 else f"founded {best.interval.edtf}"
    return refuted(ErrorType.WRONG_DURATION, expected, [best], said=_said(quantity), working=working)


def _ages(founded: Period | None, day: date) -> list[float]:
    """Give the ages a founding date allows: to the day at either end, and by the years alone."""
    if founded is None:
        return []
    return [
        (day - founded.first).days / _YEAR,
        (day - founded.last).days / _YEAR,
        float(day.year - founded.first.year),
        float(day.year - founded.last.year),
    ]


def _is_age(quantity: Quantity, age: float) -> bool:
    loose = quantity.qualifier is not None or quantity.unit != "year" or in_decades(quantity)
    if loose or quantity.value != int(quantity.value):
        return band_of(quantity).holds(age)
    # A bare age counts completed years: 75 is neither 74.6 nor 76.
    return int(age) == int(quantity.value) and age >= 0


def _completed(first: date, day: date) -> int:
    return day.year - first.year - ((day.month, day.day) < (first.month, first.day))


# A few days lie between resigning and the last day in office.
_NOTICE = re.compile(
    r"\b(?:resign\w*|quit\w*|announc\w*|step\w*\sdown|oust\w*|f(?:e|a)ll\w*)\b", re.IGNORECASE
)
_NOTICE_DAYS, _WEEK = 21, 7


def judge_tenure_length(reading: Reading) -> Finding:
    """Judge "after a decade": the length of a term, of terms without a break, or of all together."""
    quantity = reading.claim.quantity
    case = case_of(reading)
    if quantity is None or not case.mine:
        return undecided(Reason.NOT_COVERED)
    day = reading.as_of
    begun = runs([spell for spell in case.mine if spell.begun_by(day)])
    if not begun:
        return undecided(Reason.NOT_COVERED, [case.mine[0].lead])
    if any(spell.has_unknown_end or spell.start is None for run in begun for spell in run):
        return undecided(Reason.NOT_COVERED, [spell.lead for spell in case.mine])
    finding = _compare(case, begun, quantity, day)
    if finding.label is not Label.REFUTED:
        return finding
    return (
        _up_to_then(case, begun, quantity)
        or _in_power(case, begun, quantity, day)
        or _until_notice(case, begun, quantity, day)
        or finding
    )


def _up_to_then(case: Case, begun: list[list[Spell]], quantity: Quantity) -> Finding | None:
    """Judge what somebody "had been" for so long by the day the sentence tells, or leave it open.

    None where the sentence tells of the end, where the whole length is meant.
    """
    reading, band, unit = case.reading, band_of(quantity), _UNIT_DAYS.get(quantity.unit, _YEAR)
    if _HAD.search(reading.clause) is None:
        return None
    said = reading.said
    by = said.end if said is not None and said.start is None else None  # "by 2015"
    if said is not None and (by is not None or (not said.is_span and said.start is not None)):
        for day in (by.first if by is not None else said.first, said.limit - timedelta(days=1)):
            for run in begun:
                if run[0].first <= day and any(band.holds(days / unit) for days in _lengths(run, day)):
                    return supported(_rows(run), working=_working(run, day), trust=0.9)
    longest = max(_length(run, reading.as_of) for run in begun) / unit
    is_partial = _ALREADY.search(reading.clause) is not None
    is_whole = said is not None or _END.search(reading.claim.sentence) is not None
    if band.low > longest or (is_whole and not is_partial):
        return None
    note = "so long by a day that the sentence does not tell"
    return undecided(Reason.NOT_COVERED, [spell.lead for run in begun for spell in run], notes=(note,))


def _until_notice(case: Case, begun: list[list[Spell]], quantity: Quantity, day: date) -> Finding | None:
    """Abstain on "resigned after 45 days" of a term of 49: counted to the day on which it was announced."""
    unit = _UNIT_DAYS.get(quantity.unit, _YEAR)
    if unit > _WEEK or _NOTICE.search(case.reading.claim.sentence) is None:
        return None
    told = quantity.value * unit
    if not any(0 < _length(run, day) - told <= _NOTICE_DAYS for run in begun):
        return None
    note = "the days may be counted to the announcement of leaving"
    return undecided(Reason.NOT_COVERED, [run[0].lead for run in begun], notes=(note,))


def _in_power(case: Case, begun: list[list[Spell]], quantity: Quantity, day: date) -> Finding | None:
    """Abstain on somewhat other years "in power" in a state than in the one office that the claim was given.

    Rulers come by an office when they have power, or have had another before it.
    """
    reading = case.reading
    body = reading.claim.object
    if _POWER.search(reading.claim.sentence) is None or body is None or body.kind is not EntityKind.STATE:
        return None
    spells = reading.spells(reading.subject_id or "", FactRelation.HOLDS_POST)
    posts = ((spell, reading.table.entity(spell.target_id)) for spell in spells)
    first = min(
        (spell.first for spell, post in posts if post is not None and post.body_id == reading.object_id),
        default=begun[0][0].first,
    )
    said = quantity.value * _UNIT_DAYS.get(quantity.unit, _YEAR) / _YEAR
    known = max(_length(run, day) for run in begun) / _YEAR
    earlier = max((begun[0][0].first - first).days, 0) / _YEAR
    if not known / _AS_RULER < said <= (known + earlier) * _AS_RULER:
        return None
    note = "who is in power need not yet hold the office"
    return undecided(Reason.UNKNOWN_ROLE, [spell.lead for run in begun for spell in run], notes=(note,))


def _compare(case: Case, begun: list[list[Spell]], quantity: Quantity, day: date) -> Finding:
    unit = _UNIT_DAYS.get(quantity.unit, _YEAR)
    band = band_of(quantity)
    hits = [run for run in begun if any(band.holds(days / unit) for days in _lengths(run, day))]
    together = [run for run in begun if len(run) == 1]
    if hits:
        return _agreeing(case, hits[-1], day)
    total = sum(_length(run, day) for run in together)
    if len(together) > 1 and band.holds(total / unit):
        working = f"the terms together last {_readable(total)}"
        return supported([run[0].lead for run in together], working=working)
    return _differing(case, begun, quantity, band, day)


def _agreeing(case: Case, run: Sequence[Spell], day: date) -> Finding:
    fresh, trust, notes = case.freshness(run[-1], day)
    if not fresh:
        return undecided(Reason.BEYOND_COVERAGE, _rows(run), working=_working(run, day), notes=notes)
    return supported(_rows(run), working=_working(run, day), trust=trust, notes=notes)


def _differing(case: Case, begun: list[list[Spell]], quantity: Quantity, band: Band, day: date) -> Finding:
    closest = min(begun, key=lambda run: (_miss(run, quantity, band, day), run[0].first, len(run)))
    scope = case.scope(closest[-1])
    if closest[-1].is_open and scope is not None and scope.is_stale_on(day):
        return undecided(Reason.BEYOND_COVERAGE, _rows(closest), working=_working(closest, day))
    expected = _expected(_length(closest, day), quantity.unit)
    rows = _rows(closest)
    return refuted(
        ErrorType.WRONG_DURATION, expected, rows, said=_said(quantity), working=_working(closest, day)
    )


def _miss(run: Sequence[Spell], quantity: Quantity, band: Band, day: date) -> float:
    true = _length(run, day) / _UNIT_DAYS.get(quantity.unit, _YEAR)
    return max(band.low - true, true - band.high, 0.0)


def _rows(run: Sequence[Spell]) -> list[Fact]:
    return [spell.lead for spell in run]


def _lengths(run: Sequence[Spell], day: date) -> list[int]:
    """Give the shortest and longest time the rows' precision allows, and the usual one."""
    shortest, longest = _length(run, day), _length(run, day)
    first, last = run[0].start, run[-1].end
    for row in run[0].rows:
        shortest = min(shortest, shortest - _slack(row.interval.start))
        longest = max(
            longest, (_last_day(run, day) - row.interval.first).days if row.interval.start else longest
        )
    if first is not None and last is not None:
        longest = max(longest, longest + _slack(last))
    return [shortest, _length(run, day), longest]


def _slack(period: Period | None) -> int:
    return (period.limit - period.first).days - 1 if period else 0


def _last_day(run: Sequence[Spell], day: date) -> date:
    end = run[-1].end
    return min(end.first, day) if end is not None else day


def _length(run: Sequence[Spell], day: date) -> int:
    return max((_last_day(run, day) - run[0].first).days, 0)


def _working(run: Sequence[Spell], day: date) -> str:
    first = run[0].lead.interval.edtf.partition("/")[0]
    end = run[-1].end
    last = (
        run[-1].lead.interval.edtf.partition("/")[2]
        if end is not None and end.first <= day
        else day.isoformat()
    )
    return f"from {first} to {last} is {_readable(_length(run, day))}"


def _readable(days: int) -> str:
    # A day of slack, so that ten calendar years with two leap days fewer stay ten years.
    months = int((days + 1.5) * 12 / _YEAR)
    years, rest = divmod(months, 12)
    parts = [_words(years, "year")] * bool(years) + [_words(rest, "month")] * bool(rest)
    return " and ".join(parts) or _words(days, "day")


def _expected(days: int, unit: str) -> str:
    if unit == "year":
        return _readable(days)
    return _words(round(days / _UNIT_DAYS.get(unit, _YEAR)), unit)


def _words(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _said(quantity: Quantity) -> str:
    number = int(quantity.value) if quantity.value == int(quantity.value) else quantity.value
    words = f"{number} {quantity.unit}" + ("" if number == 1 else "s")
    return f"{quantity.qualifier} {words}" if quantity.qualifier else words
