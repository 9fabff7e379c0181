"""False statements about who belongs to a body."""

from __future__ import annotations

import random

import twin_frames as frames
from twin_changes import NOUNS, Change, Kind, forms, ids, known_as, month_of
from twin_table import TODAY, Ledger, Spell

__all__ = ["MEMBER_KINDS"]


class _Club:
    """A body with its members, and sentences about them."""

    def __init__(self, ledger: Ledger, dice: random.Random) -> None:
        self.ledger, self.dice = ledger, dice
        self.body = dice.choice(sorted(ledger.clubs))
        self.spells = ledger.clubs[self.body]
        self.name = ledger.label(self.body)

    def member(self, is_over: bool = False) -> Spell | None:
        """Draw the row of somebody who came only once and stayed, or left."""
        fits = [
            s
            for s in self.spells
            if bool(s.end and s.end < TODAY) == is_over
            and self.ledger.is_known(self.body, s.year)
            and sum(r.is_plain for r in self.ledger.rows(s.who, self.body)) == 1
        ]
        return self.dice.choice(fits) if fits else None

    def stranger(self) -> str:
        """Draw a state that has no row with the body, not even as a candidate."""
        states = {
            s.who for spells in self.ledger.clubs.values() for s in spells if s.who.startswith("state:")
        }
        return self.dice.choice(sorted(who for who in states if not self.ledger.rows(who, self.body)))

    def say(self, wordings: tuple[str, ...], who: str, **more: object) -> str:
        names = forms(who=self.ledger.label(who), body=self.name)
        return self.dice.choice(wordings).format(
            **names, noun=self.dice.choice(NOUNS), bare=self.name, **more
        )

    def change(self, sentence: str, about: str, **more: object) -> Change:
        """Put true sentences about other members around a false one."""
        others = [
            s
            for s in self.spells
            if s.who != about and not s.end and len(self.ledger.rows(s.who, self.body)) == 1 and s.year > 1900
        ]
        first, last = self.dice.sample(others, 2) if len(others) > 1 else (None, None)
        before = (
            self.say(frames.JOINED, first.who, year=first.year) if first else self.say(frames.FILLER, about)
        )
        after = (
            self.dice.choice(("", self.say(frames.JOINED_IT[:1], last.who, year=last.year))) if last else ""
        )
        return Change(before, sentence, after, known_as(self.ledger, about), **more)  # type: ignore[arg-type]


def _member_year(gap: int) -> Kind:
    def kind(ledger: Ledger, dice: random.Random) -> Change | None:
        club = _Club(ledger, dice)
        row = club.member()
        year = row.year + dice.choice((-gap, gap)) if row else 0
        if row is None or not 1946 <= year <= 2024:
            return None
        rows, founded = ledger.rows(row.who, club.body), ledger.foundings.get(club.body, [])
        if any(r.touches(year) for r in rows) or any(date.startswith(str(year)) for _, date in founded):
            return None
        sentence = club.say(dice.choice((frames.JOINED, frames.JOINED_IT)), row.who, year=year)
        return club.change(sentence, row.who, said=str(year), right=(str(row.year),), rows=ids(*rows))

    return kind


def _member_month(ledger: Ledger, dice: random.Random) -> Change | None:
    club = _Club(ledger, dice)
    row = club.member()
    if row is None or len(row.start) < 7:
        return None
    rows = ledger.rows(row.who, club.body)
    known = {r.start[:7] for r in rows}
    others = [f"{row.year}-{month:02}" for month in range(1, 13)]
    months = [
        month for month in others if month not in known and abs(int(month[5:]) - int(row.start[5:7])) > 1
    ]
    if not months or any(len(start) < 7 for start in known):
        return None
    month = dice.choice(months)
    return club.change(
        club.say(frames.MONTHLY, row.who, month=month_of(month)),
        row.who,
        said=month,
        right=(row.start[:7],),
        rows=ids(*rows),
    )


def _never_member(ledger: Ledger, dice: random.Random) -> Change | None:
    club = _Club(ledger, dice)
    who, year = club.stranger(), dice.choice(club.spells).year
    if not ledger.is_known(club.body, year):
        return None
    wordings = dice.choice((frames.JOINED, frames.JOINED_IT, frames.IS_MEMBER))
    right = tuple(ledger.label(s.who) for s in club.spells if s.year == year)
    rows = (*club.spells, *(s for s in ledger.memberships if s.who == who and s.touches(year)))
    more = (f"not a member of {club.name}", *(ledger.label(s.where) for s in rows))
    return club.change(
        club.say(wordings, who, year=year), who, said=None, right=(*right, *more), rows=ids(*rows)
    )


def _past_member(ledger: Ledger, dice: random.Random) -> Change | None:
    club = _Club(ledger, dice)
    row = club.member(is_over=True)
    if row is None or any(r.end == "" and r.is_plain for r in ledger.rows(row.who, club.body)):
        return None
    sentence = club.say(frames.IS_MEMBER, row.who)
    return club.change(sentence, row.who, said=None, right=(str(row.last),), rows=ids(row))


def _left_year(ledger: Ledger, dice: random.Random) -> Change | None:
    club = _Club(ledger, dice)
    row = club.member(is_over=True)
    year = row.last + dice.choice((-3, 3)) if row else 0
    if row is None or year > 2024 or any(r.touches(year) for r in ledger.rows(row.who, club.body)):
        return None
    sentence = club.say(frames.LEFT, row.who, year=year)
    return club.change(sentence, row.who, said=str(year), right=(str(row.last),), rows=ids(row))


def _denied_member(ledger: Ledger, dice: random.Random) -> Change | None:
    club = _Club(ledger, dice)
    row = club.member()
    if row is None or row.end:
        return None
    sentence = club.say(frames.NO_MEMBER, row.who)
    return club.change(sentence, row.who, said=None, right=(str(row.year),), rows=ids(row))


def _member_count(ledger: Ledger, dice: random.Random) -> Change | None:
    club = _Club(ledger, dice)
    true = sum(s.start <= TODAY and (not s.end or s.end > TODAY) for s in club.spells)
    number = true + dice.choice((-5, -2, 1, 3, 10))
    if number < 3 or ledger.reach[club.body][1] < 2024:
        return None
    sentence = club.say(frames.COUNTED, club.body, number=number)
    return club.change(sentence, club.body, said=str(number), right=(str(true),), rows=ids(*club.spells))


MEMBER_KINDS: dict[str, Kind] = {
    "member: year, 1 off": _member_year(1),
    "member: year, 3 off": _member_year(3),
    "member: year, 10 off": _member_year(10),
    "member: month": _member_month,
    "member: never joined": _never_member,
    "member: left, said to be in": _past_member,
    "member: year of leaving": _left_year,
    "member: denied": _denied_member,
    "members: count": _member_count,
}
