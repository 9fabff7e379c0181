"""Offices of the bundled table that a construction may hold: one holder, two, or one of two offices."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache

from construction_counts import Slots, ordinal_of
from twin_changes import forms
from twin_table import TODAY, Ledger, Spell

__all__ = ["OFFICES", "unheld"]

_EARLIEST = 1930
_LATEST = 2019
_HEADS = frozenset(
    {
        "prime minister",
        "president",
        "secretary general",
        "chief executive officer",
        "director general",
        "chancellor",
    }
)
_MORE = _HEADS | {"governor", "managing director", "secretary of state", "foreign secretary"}
_TERMS = dict(enumerate("four five six seven eight nine ten eleven twelve".split(), start=4))


class Offices:
    """The terms of office of which nothing in the table says otherwise."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        by_holder: dict[str, list[Spell]] = {}
        for spell in ledger.tenures:
            by_holder.setdefault(spell.who, []).append(spell)
        self.lone = [
            spells[0]
            for spells in by_holder.values()
            if len(spells) == 1 and spells[0].is_plain and self._is_told(spells[0], _HEADS)
        ]
        # Terms of some years, over by now, of whoever held one post once and no other.
        self.holders = [s for s in self.lone if self._is_over(s) and 3 < s.last - s.year < 13]
        self.sitting = [s for s in self.lone if s.start < TODAY and (not s.end or s.end > TODAY)]
        self.careers = [
            (first, then)
            for spells in by_holder.values()
            if len(spells) == 2 and all(s.is_plain and self._is_told(s, _MORE) for s in spells)
            for first, then in [sorted(spells, key=lambda spell: spell.start)]
            if first.where != then.where and all(map(self._is_over, spells))
            if then.year - first.last >= 0 and first.year < first.last and then.year < then.last
        ]
        by_surname: dict[str, list[Spell]] = {}
        for spell in filter(self._is_over, self.lone):
            by_surname.setdefault(self.surname(spell), []).append(spell)
        self.namesakes = [spells for spells in by_surname.values() if len(spells) > 1]

    def surname(self, spell: Spell) -> str:
        return self.ledger.label(spell.who).rpartition(" ")[2]

    def office(self, spell: Spell) -> tuple[str, str]:
        """Give title and body of the post, as in "president of France"."""
        post = self.ledger.entities[spell.where]
        return post["title"].lower(), f"of {forms(it=self.ledger.label(post['body_id']))['it']}"

    def held(self, spell: Spell) -> list[Spell]:
        return [s for s in self.ledger.tenures if s.where == spell.where and s.who != spell.who]

    def _is_told(self, spell: Spell, titles: frozenset[str]) -> bool:
        post = self.ledger.entities[spell.where]
        is_named = " " in self.ledger.label(spell.who) and spell.year > _EARLIEST
        return bool(post["body_id"]) and post["title"].lower() in titles and is_named

    @staticmethod
    def _is_over(spell: Spell) -> bool:
        return bool(spell.end) and spell.last <= _LATEST


@lru_cache(maxsize=1)
def _offices(ledger: Ledger) -> Offices:
    return Offices(ledger)


def _told(offices: Offices, spell: Spell) -> Slots:
    """Give who held what from when to when; the surname stands where a pronoun would."""
    name, (title, body) = offices.ledger.label(spell.who), offices.office(spell)
    slots = {"S": name, "p": offices.surname(spell), "po": "the", "r": title, "b": body, "s": str(spell.year)}
    before = [s for s in offices.held(spell) if s.last == spell.year]
    return slots | ({"pred": offices.ledger.label(before[0].who)} if len(before) == 1 else {})


def _holder(ledger: Ledger, dice: random.Random) -> Slots:
    """Draw a term of office, with who came before and after."""
    offices = _offices(ledger)
    spell = dice.choice(offices.holders)
    slots = _told(offices, spell) | {
        "e": str(spell.last), "m": str(spell.year + 2), "w": str(spell.year - 7), "z": str(spell.last + 4),
        "k": "seven", "K": "Seven", "n": _TERMS[spell.last - spell.year],
    }  # fmt: skip
    after = [s for s in offices.held(spell) if s.year == spell.last]
    slots |= {"succ": ledger.label(after[0].who)} if len(after) == 1 else {}
    return slots | ordinal_of(ledger, spell)


def _other(offices: Offices, spell: Spell) -> Slots:
    title, body = offices.office(spell)
    return {"T": offices.ledger.label(spell.who), "q": title, "c": body, "u": str(spell.year)}


def _pair(ledger: Ledger, dice: random.Random) -> Slots:
    """Draw two who held posts of two bodies in one year."""
    offices = _offices(ledger)
    one = dice.choice(offices.holders)
    year = one.year + 2
    beside = [s for s in offices.holders if s.where != one.where and s.year < year < s.last]
    if not beside:
        return {}
    return _told(offices, one) | _other(offices, dice.choice(beside)) | {"m": str(year)}


def _sitting(ledger: Ledger, dice: random.Random) -> Slots:
    """Draw two who hold posts of two bodies on the day of the digests."""
    offices = _offices(ledger)
    one = dice.choice(offices.sitting)
    other = dice.choice([s for s in offices.sitting if s.where != one.where])
    return _told(offices, one) | _other(offices, other)


def _career(ledger: Ledger, dice: random.Random) -> Slots:
    """Draw somebody who held one post, and then another."""
    offices = _offices(ledger)
    first, then = dice.choice(offices.careers)
    slots = _told(offices, first) | _other(offices, then)
    return slots | {"e": str(first.last), "g": str(then.last)}


def _namesake(ledger: Ledger, dice: random.Random) -> Slots:
    """Draw two holders of one surname."""
    offices = _offices(ledger)
    one, other = dice.sample(dice.choice(offices.namesakes), 2)
    slots = _told(offices, one) | _other(offices, other)
    return slots | {"e": str(one.last), "g": str(other.last)}


def unheld(ledger: Ledger, dice: random.Random, latest: int) -> tuple[str, int, tuple[str, ...]]:
    """Draw a holder of one office, a year up to the latest, and the taking of an office of another body."""
    offices = _offices(ledger)
    held = dice.choice([s for s in offices.holders if s.year < latest])
    body = ledger.entities[held.where]["body_id"]
    others = [s for s in offices.holders if not ledger.at_body(s.who, body)]
    office = " ".join(offices.office(held))
    told = tuple(f"{verb} {office}" for verb in ("became", "become", "becoming", "become", "appointment as"))
    return ledger.label(dice.choice(others).who), dice.randint(held.year, latest), told


def _loser(ledger: Ledger, dice: random.Random) -> Slots:
    """Draw a term of office, and somebody of those years who never held a post of that body."""
    offices = _offices(ledger)
    spell = dice.choice(offices.holders)
    body = ledger.entities[spell.where]["body_id"]
    near = [s for s in offices.holders if abs(s.year - spell.year) < 15 and not ledger.at_body(s.who, body)]
    if not near:
        return {}
    return _told(offices, spell) | {"T": ledger.label(spell.who), "S": ledger.label(dice.choice(near).who)}


OFFICES: dict[str, Callable[[Ledger, random.Random], Slots]] = {
    "holder": _holder,
    "pair": _pair,
    "sitting": _sitting,
    "career": _career,
    "namesake": _namesake,
    "loser": _loser,
}
