"""Who came before and after whom in an office."""

from __future__ import annotations

from datetime import date, timedelta

from claims.verdicts.scopes import Scope
from claims.verdicts.settings import VerdictSettings
from claims.verdicts.spells import Spell

__all__ = ["predecessors", "successors"]


def predecessors(scope: Scope, spell: Spell, settings: VerdictSettings) -> list[Spell]:
    """Give the spells a holder may be said to have followed, the regular one first.

    Acting holders in between count, and are skipped for the regular one.
    """
    before = [one for one in scope.spells if _precedes(one, spell)]
    found: list[Spell] = []
    reach = _own_beginning(scope, spell, settings)
    for one in sorted(before, key=_by_end, reverse=True):
        if not _adjoin(scope, one, reach, settings):
            break
        found.append(one)
        if not one.is_acting and _is_settled(found, scope):
            break
        if one.is_acting:
            # Of several regular holders each made room for the one who came then, none for another.
            reach = min(reach, one, key=lambda each: each.first)
    return sorted(found, key=lambda one: one.is_acting)


def _own_beginning(scope: Scope, spell: Spell, settings: VerdictSettings) -> Spell:
    """Give the holder's own time as acting head that led up to the term, else the term."""
    own = [one for one in scope.spells if one.subject_id == spell.subject_id and one.is_acting]
    led_up = [one for one in own if one.first < spell.first and _adjoin(scope, one, spell, settings)]
    return min(led_up, key=lambda one: one.first, default=spell)


def _is_settled(found: list[Spell], scope: Scope) -> bool:
    return len([one for one in found if not one.is_acting]) >= scope.holders_at_once


def _precedes(one: Spell, spell: Spell) -> bool:
    return (
        one.subject_id != spell.subject_id
        and one.first < spell.first
        and one.end is not None
        and one.end.first <= _handover(spell)
    )


def _handover(spell: Spell) -> date:
    return (spell.start.limit if spell.start else spell.first) + timedelta(days=1)


def _by_end(spell: Spell) -> tuple[date, date, str]:
    return spell.lead.interval.limit, spell.first, spell.subject_id


def _adjoin(scope: Scope, before: Spell, after: Spell, settings: VerdictSettings) -> bool:
    """Tell whether nobody unknown can have held the office in between."""
    if before.end is None or after.start is None:
        return False
    gap = (after.start.first - before.end.limit).days
    if gap <= settings.neighbour_gap_days:
        return True
    return scope.knows_vacancy(before.end.last, after.start.first)


def successors(scope: Scope, spell: Spell, settings: VerdictSettings) -> list[Spell]:
    """Give the spells that may be said to have followed a holder, the regular one first."""
    later = [one for one in scope.spells if one.subject_id != spell.subject_id and one.first > spell.first]
    found = [one for one in later if any(p == spell for p in predecessors(scope, one, settings))]
    return sorted(found, key=lambda one: (one.is_acting, one.first, one.subject_id))
