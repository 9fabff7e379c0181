"""Who came first: "joined before Finland", "the newest member", "the first president"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from claims.dates import Period
from claims.explanations import Finding
from claims.explanations.wording import TO_LEAVE
from claims.relations import EntityKind, FactRelation
from claims.types import ErrorType, Order, Reason
from claims.verdicts.cases import Case, leads, outdated, refuted, supported, undecided
from claims.verdicts.leadership import case_of as office_case
from claims.verdicts.memberships import case_of as member_case
from claims.verdicts.memberships import judge_joined
from claims.verdicts.reading import Reading, says
from claims.verdicts.scopes import Scope
from claims.verdicts.spells import Spell

__all__ = ["judge_order"]

# "together with Latvia": ratifications of one enlargement lie days apart, not months.
_SAME_DAYS = 31


def judge_order(reading: Reading) -> Finding:
    """Judge the order of joinings or of terms of office."""
    order = reading.claim.order
    reading = _with_posts(reading)
    case = office_case(reading) if reading.posts else member_case(reading)
    if order is None:
        return undecided(Reason.NOT_COVERED)
    if not case.mine or not case.mine[0].begun_by(reading.as_of):
        return (
            judge_joined(reading)
            if not reading.posts
            else undecided(Reason.NOT_COVERED, leads(case.mine[:1]))
        )
    if order in (Order.FIRST, Order.LAST) and says(reading, TO_LEAVE):
        return _to_leave(case, order)
    if order is Order.FIRST:
        return _first(case)
    if order is Order.LAST:
        return _last(case)
    return _compared(case, order)


def _with_posts(reading: Reading) -> Reading:
    """Read the order of persons as that of the holders of a body's posts."""
    subject = reading.table.entity(reading.subject_id or "")
    if subject is None or subject.kind is not EntityKind.PERSON or reading.posts:
        return reading
    role = reading.claim.role.name.casefold() if reading.claim.role else None
    posts = reading.table.posts_of(reading.object_id or "")
    return replace(reading, posts=tuple(post for post in posts if role in (None, post.title)))


def _compared(case: Case, order: Order) -> Finding:
    reading = case.reading
    relation = FactRelation.HOLDS_POST if reading.posts else FactRelation.MEMBER_OF
    targets = set(case.targets)
    known = [s for other in sorted(reading.compared_ids) for s in reading.spells(other, relation, targets)]
    others = [spell for spell in known if not spell.is_beside]
    if not others:
        reason = Reason.NOT_COVERED if reading.compared_ids else Reason.UNKNOWN_SUBJECT
        return undecided(reason, leads(case.mine[:1]))
    mine, other = case.mine[0], others[0]
    pairs = [(mine.start, other.start), *_same_basis(mine, other)]
    answers = [_is_so(order, left, right) for left, right in pairs]
    rows = leads([mine, other])
    if True in answers:
        return supported(rows, working=_working(reading, mine, other))
    if answers[0] is None:
        note = "the dates are too coarse to tell the order"
        return undecided(Reason.CONFLICTING_EVIDENCE, rows, notes=(note,))
    expected = _true_order(mine, other).value
    working = _working(reading, mine, other)
    return refuted(ErrorType.WRONG_ORDER, expected, rows, said=order.value, working=working)


def _same_basis(mine: Spell, other: Spell) -> list[tuple[Period | None, Period | None]]:
    return [
        (left.interval.start, right.interval.start)
        for left in mine.rows
        for right in other.rows
        if left.basis is not None and left.basis == right.basis
    ]


def _is_so(order: Order, left: Period | None, right: Period | None) -> bool | None:
    """Tell whether the order holds; None when the dates are too coarse to tell."""
    if left is None or right is None:
        return None
    if order is Order.SAME:
        return left.meets(right, tolerance_days=_SAME_DAYS)
    first, second = (left, right) if order is Order.BEFORE else (right, left)
    if first.limit <= second.first:
        return True
    is_exact = left.limit - left.first == right.limit - right.first and left.first == right.first
    if second.limit <= first.first or (is_exact and (left.limit - left.first).days == 1):
        return False
    return None


def _true_order(mine: Spell, other: Spell) -> Order:
    if mine.start and other.start and mine.start.meets(other.start):
        return Order.SAME
    return Order.BEFORE if mine.first < other.first else Order.AFTER


def _working(reading: Reading, mine: Spell, other: Spell) -> str:
    parts = [f"{reading.label(s.subject_id)} {s.lead.interval.edtf.partition('/')[0]}" for s in (mine, other)]
    return ", ".join(parts)


def _usable(case: Case) -> Scope | None:
    scope = case.scope(case.mine[0])
    return scope if scope is not None and scope.is_closed else None


def _first(case: Case) -> Finding:
    scope = _usable(case)
    if scope is None or not scope.from_beginning:
        return undecided(Reason.NOT_COVERED, leads(case.mine[:1]))
    regular = [spell for spell in scope.spells if not spell.is_acting]
    earliest = min(spell.first for spell in regular)
    if any(row.interval.first <= earliest for spell in case.mine for row in spell.rows):
        return supported(leads(case.mine[:1]))
    top = [spell for spell in regular if spell.first == earliest]
    return refuted(ErrorType.WRONG_ORDER, _names(case, top), leads([*top[:2], case.mine[0]]), said="first")


def _to_leave(case: Case, order: Order) -> Finding:
    """Judge "the first to leave" by the ends of the memberships that have one."""
    scope = _usable(case)
    day = case.reading.as_of
    own = [spell for spell in case.mine if spell.end is not None and spell.end.first <= day]
    if scope is None or not scope.from_beginning or not own:
        return undecided(Reason.NOT_COVERED, leads(case.mine[:1]))
    ended = [spell for spell in scope.spells if spell.end is not None and spell.end.first <= day]
    pick = min if order is Order.FIRST else max
    edge = pick(spell.end.first for spell in ended if spell.end is not None)
    if any(spell.end is not None and spell.end.first == edge for spell in own):
        return supported(leads(own[:1]))
    if order is Order.LAST and not scope.is_complete_on(day):
        return undecided(Reason.BEYOND_COVERAGE, leads(own[:1]))
    top = [spell for spell in ended if spell.end is not None and spell.end.first == edge]
    said = "first to leave" if order is Order.FIRST else "last to leave"
    return refuted(ErrorType.WRONG_ORDER, _names(case, top), leads([*top[:2], own[0]]), said=said)


def _last(case: Case) -> Finding:
    """Judge "newest": it was so on the day of joining, so that a later one makes it OUTDATED."""
    scope = _usable(case)
    day = case.reading.as_of
    if scope is None:
        return undecided(Reason.NOT_COVERED, leads(case.mine[:1]))
    begun = [spell for spell in scope.spells if spell.first <= day and not spell.is_acting]
    latest = max((spell.first for spell in begun), default=date.min)
    top = [spell for spell in begun if spell.first == latest]
    own = max(spell.first for spell in case.mine if spell.first <= day)
    if own < latest:
        return outdated(_names(case, top), leads([*top[:2], case.mine[-1]]), said="newest")
    if day > scope.as_of:
        return case.gap_on(day, day)
    stale = scope.is_stale_on(day)
    note = (f"the list is complete to {scope.complete_to}; later changes may be missing",) if stale else ()
    return supported(leads(case.mine[-1:]), trust=0.85 if stale else 1.0, notes=note)


def _names(case: Case, spells: list[Spell]) -> str:
    names = list(dict.fromkeys(case.reading.label(spell.subject_id) for spell in spells))
    if len(names) > 3:
        return f"{', '.join(names[:2])} and {len(names) - 2} others"
    return ", ".join(names)
