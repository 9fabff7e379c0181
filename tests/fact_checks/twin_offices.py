"""False statements about who held an office."""

from __future__ import annotations

import random

import twin_frames as frames
from twin_changes import Change, Kind, forms, ids, known_as, month_of
from twin_table import TODAY, Ledger, Spell

__all__ = ["OFFICE_KINDS"]


class _Office:
    """A post with one of its holders and the one before, and sentences about them."""

    def __init__(self, ledger: Ledger, dice: random.Random) -> None:
        self.ledger, self.dice = ledger, dice
        pairs: dict[str, list[tuple[Spell, Spell]]] = {}
        for pair in ledger.handovers:
            pairs.setdefault(pair[0].where, []).append(pair)
        self.post = dice.choice(sorted(pairs))
        self.last, self.row = dice.choice(pairs[self.post])
        self.body, self.title = (ledger.entities[self.post][key] for key in ("body_id", "title"))
        self.name = ledger.label(self.body)
        self.rows = [s for s in ledger.tenures if s.where == self.post]

    @property
    def is_settled(self) -> bool:
        """Tell whether the holder came once only, in a year for which the list is complete."""
        return self.came_once(self.row) and self.ledger.is_known(self.post, self.row.year)

    def came_once(self, row: Spell) -> bool:
        """Tell whether all rows of a holder at this body are of one term, sources agreeing on its years."""
        own = self.ledger.at_body(row.who, self.body)
        years = {(s.where, s.year, s.last) for s in own}
        return len(years) == 1 and sum(s.is_plain for s in own) == 1

    def say(self, wordings: tuple[str, ...], who: str, other: str = "", **more: object) -> str:
        names = forms(body=self.ledger.label(str(more.pop("body", self.body))))
        people = {"who": self.ledger.label(who), "other": self.ledger.label(other) if other else ""}
        capital = {key.capitalize(): name for key, name in people.items()}
        return self.dice.choice(wordings).format(
            **({"title": self.title} | names | people | capital | more)  # type: ignore[arg-type]
        )

    def change(self, sentence: str, about: tuple[str, ...], **more: object) -> Change:
        """Put a word about the body before a false sentence."""
        founded = self.ledger.foundings.get(self.body, [])
        names = forms(body=self.name)
        before = self.dice.choice(frames.FILLER).format(**names)
        if len(founded) == 1 and self.dice.random() < 0.5:
            before = f"{names['Body']} was founded in {founded[0][1][:4]}."
        return Change(before, sentence, "", known_as(self.ledger, *about), **more)  # type: ignore[arg-type]

    def stranger(self) -> str:
        """Draw a holder of the same title elsewhere, who never had a post at this body."""
        others = {
            s.who
            for post, rows in self.ledger.offices.items()
            if self.ledger.entities[post]["title"] == self.title and post != self.post
            for s in rows
        }
        return self.dice.choice(
            sorted(who for who in others if not self.ledger.at_body(who, self.body)) or [""]
        )


def _office_year(gap: int) -> Kind:
    def kind(ledger: Ledger, dice: random.Random) -> Change | None:
        office = _Office(ledger, dice)
        row, year = office.row, office.row.year + dice.choice((-gap, gap))
        if not office.is_settled or year > 2024 or row.touches(year):
            return None
        wordings = frames.TOOK if dice.random() < 0.5 else frames.TOOK_IT[: None if not row.end else 2]
        if row.last > year + 1 and row.last < 2024 and dice.random() < 0.3:
            wordings = frames.SERVED
        sentence = office.say(wordings, row.who, year=year, end=row.last)
        holders = [s for s in office.rows if s.touches(year)]
        right = (str(row.year), *(ledger.label(s.who) for s in holders))
        return office.change(sentence, (row.who,), said=str(year), right=right, rows=ids(row, *holders))

    return kind


def _office_month(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row = office.row
    if not office.is_settled or len(row.start) < 10:
        return None
    months = [f"{row.year}-{month:02}" for month in range(1, 13) if abs(month - int(row.start[5:7])) > 1]
    month = dice.choice(months)
    sentence = office.say(frames.TOOK_IN, row.who, month=month_of(month))
    return office.change(sentence, (row.who,), said=month, right=(row.start[:7],), rows=ids(row))


def _gone_year(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row = office.row
    year = row.last + dice.choice((-3, 3))
    if not row.end or row.end > TODAY or not office.is_settled or not row.year < year <= 2024:
        return None
    holders = [s for s in office.rows if s.touches(year)]
    right = (str(row.last), *(ledger.label(s.who) for s in holders))
    sentence = office.say(frames.GONE, row.who, year=year)
    return office.change(sentence, (row.who,), said=str(year), right=right, rows=ids(row, *holders))


def _other_person(of_the_list: bool) -> Kind:
    def kind(ledger: Ledger, dice: random.Random) -> Change | None:
        office = _Office(ledger, dice)
        row = office.row
        who = office.last.who if of_the_list else office.stranger()
        if not who or not ledger.is_known(office.post, row.year):
            return None
        own = ledger.at_body(who, office.body)
        if any(
            abs(s.year - row.year) < 1 or (s.end or "")[:4] > str(row.year)
            for s in own
            if s.start[:4].isdigit()
        ):
            return None
        sentence = office.say(dice.choice((frames.TOOK, frames.TOOK_IT[:2])), who, year=row.year)
        then = [s for s in office.rows if s.touches(row.year)]
        mine = [s for s in ledger.tenures if s.who == who]
        right = (*(ledger.label(s.who) for s in then), *(s.start[:4] for s in own), office.last.end or "-")
        elsewhere = [ledger.label(ledger.entities[s.where]["body_id"]) for s in mine if s.year == row.year]
        return office.change(sentence, (who,), said=None, right=(*right, *elsewhere), rows=ids(*then, *mine))

    return kind


def _other_body(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row = office.row
    posts = [
        p for p in sorted(ledger.offices) if ledger.entities[p]["title"] == office.title and p != office.post
    ]
    post = dice.choice(posts) if posts else ""
    if not post or not ledger.is_known(post, row.year):
        return None
    body = ledger.entities[post]["body_id"]
    if ledger.at_body(row.who, body):
        return None
    then = [s for s in ledger.tenures if s.where == post and s.year <= row.year]
    sentence = office.say(frames.TOOK, row.who, body=body, year=row.year)
    right = (office.name, *(ledger.label(s.who) for s in then))
    return office.change(sentence, (row.who,), said=None, right=right, rows=ids(row, *then))


def _other_role(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row = office.row
    others = sorted(
        post
        for post in ledger.offices
        if ledger.entities[post]["body_id"] == office.body and post != office.post
    )
    if not others or not office.is_settled or not ledger.is_known(others[0], row.year):
        return None
    title = ledger.entities[others[0]]["title"]
    wordings = dice.choice((frames.TOOK, frames.TOOK_IT[:2]))
    then = [s for s in ledger.tenures if s.where == others[0] and s.year <= row.year]
    sentence = office.say(wordings, row.who, title=title, year=row.year)
    right = (office.title, *(ledger.label(s.who) for s in then))
    return office.change(sentence, (row.who,), said=None, right=right, rows=ids(row, *then))


def _past_holder(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    who = office.last.who
    own = ledger.at_body(who, office.body)
    if any(s.end is None or not s.end or s.end > TODAY for s in own) or not ledger.is_known(
        office.post, 2024
    ):
        return None
    now = [s for s in office.rows if s.start <= TODAY and (not s.end or s.end >= TODAY)]
    right = (*(ledger.label(s.who) for s in now), office.last.end or "-")
    return office.change(
        office.say(frames.IS, who), (who,), said=None, right=right, rows=ids(*(s for s in own), *now)
    )


def _swapped(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row, last = office.row, office.last
    if not office.is_settled or not office.came_once(last):
        return None
    sentence = office.say(frames.FOLLOWED, last.who, other=row.who)
    right = (ledger.label(row.who),)
    return office.change(sentence, (last.who, row.who), said=None, right=right, rows=ids(row, last))


def _other_before(ledger: Ledger, dice: random.Random) -> Change | None:
    """Say that somebody followed one who held the office long before."""
    office = _Office(ledger, dice)
    row = office.row
    older = [s for s in ledger.offices[office.post] if s.end and s.end < office.last.start]
    other = dice.choice(older) if older else row
    if not office.is_settled or other is row or not ledger.is_known(office.post, other.year):
        return None
    if any(abs(s.last - row.year) < 2 for s in ledger.at_body(other.who, office.body)):
        return None
    sentence = office.say(frames.FOLLOWED, row.who, other=other.who)
    right = (
        ledger.label(office.last.who),
        *(ledger.label(s.who) for s in office.rows if s.year >= other.last),
    )
    after = [s for s in office.rows if s.year >= other.last]
    return office.change(
        sentence, (row.who, other.who), said=None, right=right, rows=ids(row, office.last, other, *after)
    )


def _denied_holder(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row = office.row
    if not office.is_settled or (row.end and row.end < TODAY):
        return None
    sentence = office.say(frames.IS_NOT, row.who)
    return office.change(sentence, (row.who,), said=None, right=(str(row.year),), rows=ids(row))


def _other_length(ledger: Ledger, dice: random.Random) -> Change | None:
    office = _Office(ledger, dice)
    row = office.row
    if not office.is_settled or not row.end or row.end > TODAY or len(row.start) < 7 or len(row.end) < 7:
        return None
    months = (row.last - row.year) * 12 + int(row.end[5:7]) - int(row.start[5:7])
    number = months // 12 + dice.choice((-4, -3, 4, 6))
    if number < 2:
        return None
    sentence = office.say(frames.LASTED, row.who, number=number)
    right = tuple(f"{length // 12} year" for length in (months - 1, months, months + 1))
    return office.change(sentence, (row.who,), said=str(number), right=right, rows=ids(row))


OFFICE_KINDS: dict[str, Kind] = {
    "office: year, 1 off": _office_year(1),
    "office: year, 3 off": _office_year(3),
    "office: year, 10 off": _office_year(10),
    "office: month": _office_month,
    "office: year of leaving": _gone_year,
    "office: the one before": _other_person(of_the_list=True),
    "office: a stranger": _other_person(of_the_list=False),
    "office: body": _other_body,
    "office: role": _other_role,
    "office: past, said to be in": _past_holder,
    "office: swapped": _swapped,
    "office: not the one before": _other_before,
    "office: denied": _denied_holder,
    "office: length": _other_length,
}
