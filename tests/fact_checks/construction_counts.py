"""Counts that a construction may hold: how many members there were, and as which of all somebody came."""

from __future__ import annotations

from twin_table import TODAY, Ledger, Spell

__all__ = ["Slots", "members_counted", "ordinal_of"]

Slots = dict[str, str]

_UNITS = "zero one two three four five six seven eight nine".split()


def members_counted(ledger: Ledger, spell: Spell, began: int) -> Slots:
    """Give how many members there are, were at the end of a member's first year and at the founding."""
    rows = [s for s in ledger.clubs[spell.where] if s.start < TODAY]
    slots: Slots = {"now": _number(sum(not s.end or s.end > TODAY for s in rows))}
    then = [s for s in rows if s.year <= spell.year and not (s.end and s.last <= spell.year)]
    beside = [s for s in rows if s is not spell and s.touches(spell.year)]
    if not beside:
        slots |= {"then": _number(len(then)), "nth": _ordinal(len(then))}
    elif {s.start for s in beside} == {spell.start}:
        slots |= {"then": _number(len(then))}
        if spell.year == began:
            slots |= {"first": _number(len(then))}
    return slots


def ordinal_of(ledger: Ledger, spell: Spell) -> Slots:
    """Give as which of all holders of a post one came, where all since the founding are known, once each."""
    held = [s for s in ledger.tenures if s.where == spell.where]
    founded = {int(day[:4]) for _, day in ledger.foundings.get(ledger.entities[spell.where]["body_id"], ())}
    is_once = len({s.who for s in held}) == len(held) and all(s.is_plain for s in held)
    if not is_once or len(founded) != 1 or min(s.year for s in held) > min(founded) + 1:
        return {}
    return {"nth": _ordinal(sum(s.start <= spell.start for s in held))}


def _number(count: int) -> str:
    return _UNITS[count] if count < len(_UNITS) else str(count)


def _ordinal(count: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th") if count % 100 not in (11, 12, 13) else "th"
    return f"{count}{ending}"
