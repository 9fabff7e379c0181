"""Answers who led what, or belonged where, in a period: from the claims of one page.

Claims of the same page are joined: the day somebody took office ends the term of the one
followed, a leaving ends the leaver's own term. Nothing but the page's claims is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claims.dates import Interval, find_expressions
from claims.names import normal_form, surname
from claims.relations import Family, Relation
from claims.types import Claim, Modality, Polarity, Slot

__all__ = ["Period", "Spell", "best_answer", "holders", "period_of", "places"]

# What an open end means on these pages, which are of 2021.
_NOW = date(2021, 12, 31)
_YEAR = timedelta(days=365)
_MONTHS = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
)
_AFTER = re.compile(r"\bafter (?:the )?(?:season )?(?:[\w/]+[ ,]*){1,3}$", re.IGNORECASE)
_SMALL = frozenset({"the", "of", "and", "for", "in", "a"})
_ENOUGH = 0.25
"""How well a spell must fit a period; below it the page is taken not to tell."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days, half-open."""

    first: date
    limit: date

    def share_in(self, other: Period) -> float:
        """Give the share of the days that lie in another period.

        Examples
        --------
        >>> Period(date(2001, 1, 1), date(2003, 1, 1)).share_in(Period(date(2002, 1, 1), date(2009, 1, 1)))
        0.5
        """
        days = (min(self.limit, other.limit) - max(self.first, other.first)).days
        return max(days, 0) / max((self.limit - self.first).days, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """Somebody's time in an office or body, as a page tells it; an end the page leaves open is None."""

    answer: str
    role: str | None = None
    first: date | None = None
    limit: date | None = None
    trust: float = 1.0
    begun_by: date | None = None
    """The last day it may have begun, of a beginning given as a month or year."""
    is_entry: bool = False
    """Whether its end was only foreseen when it began: "appointed for the 2016-17 season"."""

    @property
    def is_dated(self) -> bool:
        """Whether the page gives either end."""
        return self.first is not None or self.limit is not None


def period_of(question: str) -> Period | None:
    """Give the days a question asks about: its range, else from its first date to its last.

    After a single day, the year that follows it.

    Examples
    --------
    >>> period = period_of("Who led the club from Dec 2014 to May 2016?")
    >>> str(period.first), str(period.limit)
    ('2014-12-01', '2016-06-01')
    """
    question = _MONTHS.sub(lambda month: month[0].capitalize(), question)  # people type "december"
    dated = [e for e in find_expressions(question) if e.interval is not None]
    if len(dated) == 1 and _AFTER.search(question, 0, dated[0].end) and dated[0].interval is not None:
        limit = _bounded(dated[0].interval).limit
        return Period(limit, limit + _YEAR) if limit < _NOW else None
    intervals = [e.interval for e in dated if e.interval is not None]
    ranges = [i for i in intervals if i.is_span and i.start is not None and i.end is not None]
    periods = [_bounded(interval) for interval in ranges[:1] or intervals]
    if not periods:
        return None
    return Period(min(p.first for p in periods), max(p.limit for p in periods))


def _bounded(interval: Interval) -> Period:
    """Give the days of an interval; of an open one those of its known end alone."""
    start, end = interval.start or interval.end, interval.end or interval.start
    return Period(start.first if start is not None else date.min, end.limit if end is not None else date.max)


def holders(claims: Iterable[Claim], page: str) -> list[Spell]:
    """Give the terms of those who led what a page is about."""
    own = [c for c in claims if _is_told(c) and c.family is Family.LEADERSHIP and c.subject is not None]
    return _closed(_joined([spell for claim in own for spell in _spells(claim, page)]))


def places(claims: Iterable[Claim], answer: Callable[[Claim], str | None]) -> list[Spell]:
    """Give the spells of the one a page is about, each answered by a slot of its claim."""
    wanted = ((claim, answer(claim)) for claim in claims if _is_told(claim))
    spells = [_spell(claim, text, claim.role) for claim, text in wanted if text]
    return _closed(_joined(spells))


def _is_told(claim: Claim) -> bool:
    return claim.polarity is Polarity.POSITIVE and claim.modality in (Modality.ASSERTED, Modality.REPORTED)


def _spells(claim: Claim, page: str) -> Iterator[Spell]:
    if claim.subject is None:
        return
    trust = _trust(claim, page)
    own = replace(_spell(claim, claim.subject.name, claim.role), trust=trust)
    yield own
    for other in (claim.predecessor, claim.successor):
        if other is None:
            continue
        is_before = other is claim.predecessor
        yield Spell(
            answer=other.name,
            role=own.role,
            first=None if is_before else own.limit,
            limit=own.first if is_before and claim.relation is Relation.TOOK_OFFICE else None,
            trust=trust * 0.9,
        )


def _trust(claim: Claim, page: str) -> float:
    """Weigh whether a claim speaks of the page's own office."""
    if claim.object is None:
        return 0.8
    whole, named = normal_form(page).split(), normal_form(claim.object.name).split()
    if "".join(word[0] for word in whole if word not in _SMALL) == "".join(named):
        return 1.0  # an acronym of the title
    own, said = set(whole) - _SMALL, set(named) - _SMALL
    if own <= said:
        return 1.0
    return 0.5 + 0.5 * len(own & said) / max(len(own | said), 1)


def _spell(claim: Claim, answer: str, role: Slot | None) -> Spell:
    spell = Spell(answer=answer, role=role.name if role is not None else None)
    interval = claim.when.interval if claim.when is not None else None
    if interval is None:
        return spell
    first = interval.first if interval.start is not None else None
    limit = interval.limit if interval.end is not None else None
    if claim.relation in (Relation.TOOK_OFFICE, Relation.JOINED) and not interval.is_span:
        return replace(spell, first=first, begun_by=interval.start.limit if interval.start else None)
    if claim.relation in (Relation.LEFT_OFFICE, Relation.LEFT) and not interval.is_span:
        return replace(spell, limit=limit)
    if interval.is_span and interval.end is None:
        limit = _NOW
    return replace(spell, first=first, limit=limit, is_entry=claim.relation is Relation.TOOK_OFFICE)


def _joined(spells: Sequence[Spell]) -> list[Spell]:
    """Join what is told apart of one term: a beginning with the next ending of the same name."""
    whole = [s for s in spells if s.first is not None and s.limit is not None]
    begun = sorted((s for s in spells if s.first is not None and s.limit is None), key=lambda s: str(s.first))
    ended = [s for s in spells if s.first is None and s.limit is not None]
    for spell in begun:
        if any(_same(spell, w) and _holds(w, spell) and w.trust >= spell.trust for w in whole):
            continue
        ends = [s.limit for s in ended if _same(s, spell) and s.limit is not None]
        later = [limit for limit in ends if limit > (spell.first or limit)]
        whole.append(replace(spell, limit=min(later)) if later else spell)
    for spell in ended:
        if not any(_same(spell, w) and _covers(w, spell.limit) for w in whole):
            whole.append(spell)
    known = list(whole)
    undated = [s for s in spells if not s.is_dated and not any(_same(s, w) for w in known)]
    return whole + undated


def _same(one: Spell, other: Spell) -> bool:
    """Tell two forms of one name: "Ek", "B. Ek", "Bo Ek", but not "Ann Ek" and "Bo Ek"."""
    if surname(one.answer).casefold() != surname(other.answer).casefold():
        return False
    first, second = (_initials(spell.answer) for spell in (one, other))
    return not first or not second or bool(first & second)


def _initials(name: str) -> set[str]:
    return {word[0] for word in normal_form(name).split()[:-1]}


def _covers(spell: Spell, day: date | None) -> bool:
    return day is not None and (spell.first or date.min) <= day <= (spell.limit or date.max)


def _holds(spell: Spell, begun: Spell) -> bool:
    """Tell whether a spell may be the one whose beginning alone is told elsewhere."""
    start = spell.first or date.min
    return _covers(spell, begun.first) or (begun.first or start) <= start < (begun.begun_by or start)


def _closed(spells: Sequence[Spell]) -> list[Spell]:
    """Close each open term where the next one of its office begins, open each where the one before ends."""
    closed = []
    for spell in spells:
        alike = [s for s in spells if _office(s) == _office(spell) and not _same(s, spell)]
        if spell.first is not None and (spell.is_entry or spell.limit in (None, _NOW)):
            later = [s.first for s in alike if s.first is not None and s.first > spell.first]
            spell = replace(spell, limit=min([*later, spell.limit or _NOW]))
        elif spell.limit is not None and spell.first is None:
            earlier = [s.limit for s in alike if s.limit is not None and s.limit < spell.limit]
            spell = replace(spell, first=max(earlier, default=None), trust=0.8 * spell.trust)
        closed.append(spell)
    return closed


def _office(spell: Spell) -> str | None:
    """Give the last word of a role: "head coach" and "coach" of one club are one office."""
    return spell.role.split()[-1] if spell.role else None


def best_answer(spells: Iterable[Spell], period: Period | None, fits: Callable[[str | None], float]) -> str:
    """Give the answer whose spell fits a period best, empty when none does.

    Parameters
    ----------
    fits : callable
        How well a role answers the question, 0 to 1.
    """
    if period is None:
        return ""
    scored = [(_fit(spell, period) * spell.trust * fits(spell.role), spell.answer) for spell in spells]
    score, answer = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    return answer if score > _ENOUGH else ""


def _fit(spell: Spell, period: Period) -> float:
    """Weigh how much of the question the spell covers, and how little besides."""
    if not spell.is_dated:
        return 0.0
    own = Period(spell.first or date(1, 1, 1), max(spell.limit or _NOW, spell.first or date.min))
    return period.share_in(own) * (1 + own.share_in(period)) / 2
