"""A reading beside the spells that speak of it, and the findings every rule can come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from claims.dates import EndState, Interval, day_interval
from claims.explanations import Finding
from claims.relations import FactRelation
from claims.types import ErrorType, Fact, Label, Reason
from claims.types.filling import keyword_maker
from claims.verdicts.reading import Reading
from claims.verdicts.scopes import Scope
from claims.verdicts.spells import Spell

__all__ = [
    "ACCUSING",
    "Case",
    "before_members",
    "leads",
    "make_case",
    "outdated",
    "refuted",
    "supported",
    "undecided",
]

_make_finding = keyword_maker(Finding)
# Who is chosen, or stands in for a while, may be said to lead so long before the office is taken.
_AHEAD = timedelta(days=366)
# A table that says nothing of its days is taken at its word that something still holds.
_NEVER_LOOKED_AT = "still so by the table, which does not say when it was last looked at"
# Labels that say the text is wrong.
ACCUSING = frozenset({Label.REFUTED, Label.OUTDATED})


def supported(evidence: Sequence[Fact], **more: object) -> Finding:
    """Build the finding that rows agree."""
    return _make_finding(label=Label.SUPPORTED, evidence=_unique(evidence), **more)  # type: ignore[arg-type]


def refuted(error: ErrorType, expected: str, evidence: Sequence[Fact], **more: object) -> Finding:
    """Build the finding that no row agrees and what the table has instead."""
    return _make_finding(
        label=Label.REFUTED,
        error_type=error,
        expected=expected,
        evidence=_unique(evidence),
        **more,  # type: ignore[arg-type]
    )


def outdated(expected: str, evidence: Sequence[Fact], **more: object) -> Finding:
    """Build the finding that it was so before and is so no longer."""
    return _make_finding(
        label=Label.OUTDATED,
        error_type=ErrorType.NO_LONGER,
        expected=expected,
        evidence=_unique(evidence),
        **more,  # type: ignore[arg-type]
    )


def undecided(reason: Reason, evidence: Sequence[Fact] = (), **more: object) -> Finding:
    """Build the finding that the table does not decide."""
    return _make_finding(
        label=Label.NOT_ENOUGH_INFO,
        reason=reason,
        evidence=_unique(evidence),
        **more,  # type: ignore[arg-type]
    )


def before_members(spells: Sequence[Spell], said: Interval) -> Finding | None:
    """Abstain on a time at which a list has nobody yet: the "Trans-Pacific Partnership" of 2016."""
    if any(spell.first < said.limit for spell in spells):
        return None
    note = "nobody was a member then by the list: another body or treaty of that name may be meant"
    return undecided(Reason.NOT_COVERED, notes=(note,))


def _unique(rows: Sequence[Fact]) -> tuple[Fact, ...]:
    if len(rows) < 2:
        return tuple(rows)
    return tuple({row.fact_id: row for row in rows}.values())


def leads(spells: Iterable[Spell]) -> list[Fact]:
    """Give the preferred row of each spell."""
    return [spell.lead for spell in spells]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A reading with the subject's own spells and the whole lists they belong to.

    Parameters
    ----------
    mine : tuple of Spell
        The subject's spells in the bodies or posts the claim may mean, by start.
    relation : FactRelation
        What the lists hold: members or holders.
    targets : tuple of str
        Those bodies or posts, best first.
    """

    reading: Reading
    mine: tuple[Spell, ...]
    relation: FactRelation
    targets: tuple[str, ...]

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """The lists of those bodies or posts, best first; read when a rule looks beyond the subject."""
        return tuple(self.reading.scope(self.relation, target) for target in self.targets)

    @property
    def others(self) -> list[Spell]:
        """Spells of everybody else on the same lists."""
        mine = self.reading.subject_id
        return [spell for scope in self.scopes for spell in scope.spells if spell.subject_id != mine]

    def others_near(self, said: Interval, near: Callable[[Scope, Interval], list[Spell]]) -> list[Spell]:
        """Give those of `others` that a look at the numbers of their lists finds near a date."""
        mine = self.reading.subject_id
        return [spell for scope in self.scopes for spell in near(scope, said) if spell.subject_id != mine]

    def scope(self, spell: Spell) -> Scope | None:
        """Give the list a spell stands on."""
        target = spell.target_id
        return self.reading.scope(self.relation, target) if target in self.targets else None

    def is_complete_over(self, said: Interval) -> bool:
        """Tell whether every list is complete over a time, so that absence refutes."""
        return bool(self.scopes) and all(scope.is_complete_over(said) for scope in self.scopes)

    def is_complete_on(self, day: date) -> bool:
        """Tell whether every list is complete on a day."""
        return self.is_complete_over(day_interval(day))

    def knows(self, said: Interval) -> bool:
        """Tell whether the subject can have no other spell at that time.

        A table that says nothing of its coverage is taken at its word.
        """
        return self.is_complete_over(said) or all(scope.coverage is None for scope in self.scopes)

    def is_held_by_others(self, said: Interval) -> bool:
        """Tell whether others held an office of one holder on each day of a time well before one's own.

        Enough, of an open list, to say that nobody else took the office then.
        """
        first = min((spell.first for spell in self.mine), default=date.min)
        if not self.scopes or said.limit > first - _AHEAD:
            return False
        return all(scope.is_filled_over(said) for scope in self.scopes)

    def gap(self, said: Interval) -> Finding:
        """Say why the table does not decide about a time."""
        return self.gap_on(said.first, said.limit - timedelta(days=1) if said.limit > date.min else date.min)

    def gap_on(self, first: date, last: date) -> Finding:
        """Say why the table does not decide about the days from `first` to `last`."""
        open_lists = not self.scopes or any(not scope.is_closed for scope in self.scopes)
        if open_lists or any(scope.is_before(first) for scope in self.scopes):
            return undecided(Reason.NOT_COVERED, leads(self.mine[:2]))
        if any(scope.is_stale_on(last) for scope in self.scopes):
            return undecided(Reason.BEYOND_COVERAGE, leads(self.mine[-2:]))
        return undecided(Reason.NOT_COVERED, leads(self.mine[:2]))

    def freshness(self, spell: Spell, day: date) -> tuple[bool, float, tuple[str, ...]]:
        """Weigh an open row on a day: whether it still supports, its trust and a note."""
        if not spell.is_open:
            return True, 1.0, ()
        scope = self.scope(spell)
        if scope is None:
            return True, 1.0, ()
        known = scope.looked_at(spell)
        if day > known.day and not known.is_said:
            return True, 0.8, (_NEVER_LOOKED_AT,)
        if day > known.day:
            return False, 1.0, (f"the table was last looked at on {known.day}",)
        if not scope.is_stale_on(day):
            return True, 1.0, ()
        return True, 0.85, (f"the list is complete to {scope.complete_to}; later changes may be missing",)


make_case = keyword_maker(Case)


def nearest(spells: Sequence[Spell], said: Interval) -> Spell:
    """Give the spell whose preferred row lies nearest to a date; the earlier of two equals."""
    return min(spells, key=lambda spell: (_distance(spell.lead.interval, said), spell.first))


def _distance(known: Interval, said: Interval) -> int:
    middle = said.first if said.start else said.limit
    first = known.first if known.start else known.limit
    limit = known.limit if known.end else (date.max if known.end_state is EndState.OPEN else first)
    if first <= middle < limit:
        return 0
    return min(abs((first - middle).days), abs((limit - middle).days))
