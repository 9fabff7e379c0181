"""Which of two bodies the table has as the older one, and by how many years."""

from __future__ import annotations

from itertools import product

from claims.explanations import Finding
from claims.relations import FactRelation
from claims.types import ErrorType, Fact, Order, Quantity, Reason
from claims.verdicts.cases import refuted, supported, undecided
from claims.verdicts.reading import Reading
from claims.verdicts.vagueness import band_of

__all__ = ["judge_founding_order"]

_YEAR = 365.2425


def judge_founding_order(reading: Reading) -> Finding:
    """Judge "founded twelve years before": any pair of dates in use will do."""
    mine = reading.rows(reading.subject_id or "", FactRelation.FOUNDED)
    others = [row for one in sorted(reading.compared_ids) for row in reading.rows(one, FactRelation.FOUNDED)]
    pairs = [(a, b) for a, b in product(mine, others) if a.interval.start and b.interval.start]
    if not pairs:
        reason = Reason.NOT_COVERED if reading.compared_ids else Reason.UNKNOWN_OBJECT
        return undecided(reason, [*mine, *others][:2])
    order, years = reading.claim.order, reading.claim.quantity
    told = [_order_of(a, b) for a, b in pairs]
    right = [pair for pair, one in zip(pairs, told, strict=True) if one is order]
    first = (right or pairs)[0]
    working = ", ".join(f"{reading.label(row.subject_id)} {row.interval.edtf}" for row in first)
    if right:
        fitting = [pair for pair in right if years is None or _is_apart(pair, years)]
        if years is None or fitting:
            return supported(fitting[0], working=working)
        gap = abs(first[0].interval.first.year - first[1].interval.first.year)
        return refuted(ErrorType.WRONG_DURATION, _words(gap), first, said=_words(years), working=working)
    if None in told:
        note = "the dates are too coarse to tell the order"
        return undecided(Reason.CONFLICTING_EVIDENCE, first, notes=(note,))
    expected = told[0].value if told[0] is not None else ""
    return refuted(ErrorType.WRONG_ORDER, expected, first, said=order.value if order else "", working=working)


def _order_of(mine: Fact, other: Fact) -> Order | None:
    """Tell which came first; None where the dates are too coarse."""
    left, right = mine.interval.start, other.interval.start
    if left is None or right is None:
        return None
    if left.limit <= right.first:
        return Order.BEFORE
    if right.limit <= left.first:
        return Order.AFTER
    return Order.SAME if left == right and (left.limit - left.first).days == 1 else None


def _is_apart(pair: tuple[Fact, Fact], years: Quantity) -> bool:
    """Tell whether two foundings are so many years apart, by the calendar or to the day."""
    mine, other = (row.interval.first for row in pair)
    apart = (float(abs(mine.year - other.year)), abs((mine - other).days) / _YEAR)
    return any(band_of(years).holds(gap) for gap in apart)


def _words(years: Quantity | float) -> str:
    number = years.value if isinstance(years, Quantity) else years
    return f"{number:g} year{'' if number == 1 else 's'}"
