"""Counts and ordinals computed from closed lists.

Members are counted by the rows with full membership. An ordinal counts, for
members, either the order of joining among all who ever joined or the number of
members on the day of joining; for holders, either persons or terms, acting
holders left out. Those who joined on one day share their places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from claims.dates import Interval, day_interval, parse_edtf
from claims.explanations import Finding
from claims.relations import FactRelation
from claims.types import ErrorType, Quantity, Reason
from claims.verdicts.cases import Case, before_members, leads, outdated, refuted, supported, undecided
from claims.verdicts.leadership import case_of as office_case
from claims.verdicts.memberships import case_of as member_case
from claims.verdicts.memberships import judge_joined
from claims.verdicts.reading import Reading
from claims.verdicts.scopes import Scope
from claims.verdicts.spells import Spell
from claims.verdicts.vagueness import band_of

# "Initially comprising 12 members, the alliance has grown": not about now.
_AT_FIRST = re.compile(
    r"\b(?:initially|originally|at first|at the (?:outset|start|beginning)|(?:began|begun|started) with)\b",
    re.IGNORECASE,
)
# A count that is told of the past: "had 15 members".
_HAD = re.compile(r"\b(?:had|counted|numbered|comprised|consisted of)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_FOUNDING_MEMBERS = re.compile(
    r"\s*(?:original|founding)\s+(?:members?|states|countries|nations)\b", re.IGNORECASE
)

# A list of two may be the beginning of a longer one.
_FEWEST = 3

# A number that only stands before the body: its clause may tell of another time.
_BESIDE = "derived.size_adjective"

__all__ = ["judge_member_count", "judge_ordinal_holder", "judge_ordinal_member", "ordinal"]


def judge_member_count(reading: Reading) -> Finding:
    """Judge "has 32 members" at the article's date, "had 12 members in 1949" at that."""
    quantity = reading.claim.quantity
    scope = reading.scope(FactRelation.MEMBER_OF, reading.subject_id or "")
    if quantity is None or not scope.spells:
        return undecided(Reason.NOT_COVERED)
    said = reading.said or _first_days(reading, scope) or _past_days(reading, scope)
    said = said or day_interval(reading.as_of)
    case = Case(reading=reading, mine=(), relation=FactRelation.MEMBER_OF, targets=(scope.scope_id,))
    if not scope.is_closed or scope.is_before(said.first):
        return _as_many(case, scope, quantity, said) or case.gap(said)
    return before_members(scope.spells, said) or _compare_count(case, scope, quantity, said)


def _as_many(case: Case, scope: Scope, quantity: Quantity, said: Interval) -> Finding | None:
    """Support a number by a list as long, where the table says nothing of how complete it is.

    Another number may be right: rows that are not there refute nothing.
    """
    day = said.first
    members = [spell for spell in _full(scope) if spell.surely_holds(day)]
    known = all(case.freshness(spell, day)[0] for spell in members)
    exact = float(len({spell.subject_id for spell in members})) == quantity.value
    if scope.coverage is not None or not exact or not known or len(members) < _FEWEST:
        return None
    note = "the table does not say that its list is complete"
    shown = leads(_latest(scope, day))
    return supported(shown, working=_working(scope, day), trust=0.8, notes=(note,))


def _first_days(reading: Reading, scope: Scope) -> Interval | None:
    """Give the day the list begins where the clause counts the first members only."""
    if not _is_at_first(reading):
        return None
    return day_interval(min(spell.first for spell in scope.spells))


def _past_days(reading: Reading, scope: Scope) -> Interval | None:
    """Give all days of a list for a count of the past without a date: "when Oman joined, it had 15 members".

    Only if one of them has that count: of others nobody knows which day is meant.
    """
    quantity = reading.claim.quantity
    number = quantity.text if quantity is not None and quantity.text else ""
    if not number or _HAD.search(reading.clause.partition(number)[0]) is None:
        return None
    first, last = min(spell.first for spell in scope.spells), reading.as_of
    if scope.is_before(first) or first >= last:
        return None
    return parse_edtf(f"{first.isoformat()}/{last.isoformat()}")


def _is_at_first(reading: Reading) -> bool:
    """Tell "initially 12", "12 founding members" from "12 founding members, has grown to 32"."""
    quantity, clause = reading.claim.quantity, reading.clause
    number = quantity.text if quantity is not None and quantity.text else ""
    if not number:
        return _AT_FIRST.search(clause) is not None
    before, _, after = clause.partition(number)
    if _FOUNDING_MEMBERS.match(after):
        return True
    return _AT_FIRST.search(before.rpartition(",")[2]) is not None or (
        _AT_FIRST.search(after.partition(",")[0]) is not None
    )


def _compare_count(case: Case, scope: Scope, quantity: Quantity, said: Interval) -> Finding:
    last = min(said.limit - timedelta(days=1), scope.as_of)
    if said.first > scope.as_of:
        return case.gap(said)
    band = band_of(quantity)
    days = [said.first, *_changes(scope, said.first, last), last]
    if case.reading.claim.rule == _BESIDE:
        # "The 27-member bloc lost one in 2020" may count those of today, or of the day before.
        days += [
            max(said.first - timedelta(days=1), scope.complete_from),
            min(case.reading.as_of, scope.as_of),
        ]
    hits = [day for day in days if any(band.holds(count) for count in _counts(scope, day))]
    stale = scope.is_stale_on(last)
    if hits:
        note = (
            (f"the list is complete to {scope.complete_to}; later changes may be missing",) if stale else ()
        )
        shown = leads(_latest(scope, hits[0]))
        return supported(shown, working=_working(scope, hits[0]), trust=0.85 if stale else 1.0, notes=note)
    if stale:
        return case.gap(said)
    return _other_count(case, scope, quantity, last)


def _other_count(case: Case, scope: Scope, quantity: Quantity, day: date) -> Finding:
    band = band_of(quantity)
    expected, said = str(_count(scope, day)), f"{quantity.value:g}"
    evidence = leads(_latest(scope, day))
    earlier = [d for d in _changes(scope, scope.complete_from, day) if d >= scope.complete_from]
    before = [d for d in earlier if any(band.holds(count) for count in _counts(scope, d))]
    working = _working(scope, day)
    if before and case.reading.is_present:
        since = f"{said} were right from {before[-1]}"
        return outdated(expected, evidence, said=said, working=f"{working}; {since}")
    return refuted(ErrorType.WRONG_COUNT, expected, evidence, said=said, working=working)


def _full(scope: Scope) -> list[Spell]:
    return [spell for spell in scope.spells if spell.role == "full"]


def _changes(scope: Scope, first: date, last: date) -> list[date]:
    """Give the days on which the number of members changes, sorted."""
    days = {spell.first for spell in _full(scope)}
    days |= {spell.lead.interval.limit for spell in _full(scope) if spell.end is not None}
    return sorted(day for day in days if first <= day <= last)


def _counts(scope: Scope, day: date) -> set[int]:
    """Give the numbers of members that the rows allow on a day."""
    full = _full(scope)
    preferred = {spell.subject_id for spell in full if spell.lead.interval.may_hold_on(day)}
    certain = {spell.subject_id for spell in full if spell.lead.interval.surely_holds_on(day)}
    any_basis = {spell.subject_id for spell in full if spell.holding(day)}
    return {len(preferred), len(certain), len(any_basis)} if preferred else {len(any_basis)}


def _count(scope: Scope, day: date) -> int:
    return len({spell.subject_id for spell in _full(scope) if spell.lead.interval.may_hold_on(day)})


def _latest(scope: Scope, day: date) -> list[Spell]:
    """Give the rows that best show a count: who joined last and who left last."""
    begun = [spell for spell in _full(scope) if spell.first <= day] or _full(scope)
    gone = [spell for spell in begun if spell.end is not None and spell.lead.interval.limit <= day]
    last_in = max(begun, key=lambda spell: (spell.first, spell.subject_id))
    last_out = sorted(gone, key=lambda spell: (spell.lead.interval.limit, spell.subject_id))[-1:]
    return [last_in, *last_out]


def _working(scope: Scope, day: date) -> str:
    begun = {spell.subject_id for spell in _full(scope) if spell.first <= day}
    number = _count(scope, day)
    return f"on {day} the list has {number} members: {len(begun)} joined, {len(begun) - number} left"


def judge_ordinal_member(reading: Reading) -> Finding:
    """Judge "the 32nd member"."""
    case = member_case(reading)
    quantity, scope = reading.claim.quantity, case.scopes[0]
    if not case.mine:
        return judge_joined(reading)
    first = case.mine[0].first
    if quantity is None or not scope.is_closed or not scope.from_beginning:
        return undecided(Reason.NOT_COVERED, leads(case.mine[:1]))
    if first > scope.complete_to:
        return undecided(Reason.BEYOND_COVERAGE, leads(case.mine[:1]))
    places = [_place_of_joining(scope, case.mine[0])]
    places += [_place_at_the_time(scope, spell) for spell in case.mine]
    return _compare_places(case, quantity, places, "members counted in the order of joining")


def _place_of_joining(scope: Scope, spell: Spell) -> range:
    starts: dict[str, date] = {}
    for one in _full(scope):
        starts[one.subject_id] = min(one.first, starts.get(one.subject_id, date.max))
    earlier = sum(start < spell.first for start in starts.values())
    return range(earlier + 1, sum(start <= spell.first for start in starts.values()) + 1)


def _place_at_the_time(scope: Scope, spell: Spell) -> range:
    before, after = _count(scope, spell.first - timedelta(days=1)), _count(scope, spell.first)
    return range(min(before + 1, after), after + 1)


def judge_ordinal_holder(reading: Reading) -> Finding:
    """Judge "the 14th secretary general"."""
    case = office_case(reading)
    quantity = reading.claim.quantity
    if quantity is None or not case.mine or not case.targets:
        return undecided(Reason.NOT_COVERED)
    scope = case.scope(case.mine[0])
    if scope is None or not scope.is_closed or not scope.from_beginning or scope.gaps:
        return undecided(
            Reason.NOT_COVERED, leads(case.mine[:1]), notes=("the list may lack earlier holders",)
        )
    regular = [spell for spell in scope.spells if not spell.is_acting]
    persons = list(dict.fromkeys(spell.subject_id for spell in regular))
    terms = [one for i, one in enumerate(regular) if i == 0 or regular[i - 1].subject_id != one.subject_id]
    subject = reading.subject_id
    if subject not in persons:
        return undecided(Reason.NOT_COVERED, leads(case.mine[:1]), notes=("as acting holder only",))
    places = [range(i + 1, i + 2) for i, spell in enumerate(terms) if spell.subject_id == subject]
    if not scope.counts_terms:
        # Terms apart may be counted apart or by persons, unless the list says which is the custom.
        places += [range(persons.index(subject) + 1, persons.index(subject) + 2)]
    return _compare_places(
        case, quantity, places, "regular holders counted from the first, acting ones left out"
    )


def _compare_places(case: Case, quantity: Quantity, places: Sequence[range], rule: str) -> Finding:
    evidence = leads(case.mine[:1])
    name = case.reading.label(case.reading.subject_id)
    working = f"{name} is {_places(places)} ({rule})"
    if any(int(quantity.value) in place for place in places):
        return supported(evidence, working=working)
    said = ordinal(int(quantity.value))
    # Of two ways to count, the one that the text seems to follow: of the UN, those who are in it.
    meant = min(places, key=lambda place: min(abs(n - quantity.value) for n in (place.start, place.stop - 1)))
    return refuted(ErrorType.WRONG_ORDINAL, _span(meant), evidence, said=said, working=working)


def _places(places: Iterable[range]) -> str:
    return " or ".join(dict.fromkeys(_span(place) for place in places))


def _span(place: range) -> str:
    first, last = ordinal(place.start), ordinal(max(place.stop - 1, place.start))
    return first if first == last else f"{first} to {last}"


def ordinal(number: int) -> str:
    """Write an ordinal.

    Examples
    --------
    >>> [ordinal(n) for n in (1, 2, 3, 11, 22, 32)]
    ['1st', '2nd', '3rd', '11th', '22nd', '32nd']
    """
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
