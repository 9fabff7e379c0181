"""Facts of the bundled table that a construction may hold, drawn by rule, with what they are called."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cached_property

from construction_counts import Slots, members_counted
from construction_offices import OFFICES, unheld
from digest_world import rows_of
from twin_changes import forms
from twin_table import TODAY, Ledger, Spell

__all__ = ["KINDS", "Facts", "Slots"]

_COUNTS = {3: "three", 4: "four", 7: "seven"}
_FOUNDERS = ("Anna Holm", "Jonas Brandt", "Maria Velde", "Peter Lindqvist")
# What else may have happened, of which no table tells: past tense, participle, infinitive, gerund.
_OTHERWISE = (
    ("hosted a summit", "hosted a summit", "host a summit", "hosting a summit"),
    ("opened a museum", "opened a museum", "open a museum", "opening a museum"),
    ("won a prize", "won a prize", "win a prize", "winning a prize"),
)
_EARLIEST = 1930
# What did not happen is told of years up to this one.
_LAST_UNMADE = 2012


class Facts:
    """The members, leavers and foundings of which nothing in the table says otherwise."""

    def __init__(self) -> None:
        self.ledger = Ledger()

    @cached_property
    def members(self) -> list[Spell]:
        """Who came once, later than the founders, in a known year, and stayed."""
        return [s for s in self._only if not s.end and s.year > self.began[s.where] and s.start < TODAY]

    @cached_property
    def founders(self) -> list[Spell]:
        return [s for s in self._only if not s.end and s.year == self.began[s.where] and s.year > _EARLIEST]

    @cached_property
    def leavers(self) -> list[Spell]:
        return [s for s in self._only if s.end and s.end < TODAY and s.last > s.year + 5]

    @cached_property
    def foundings(self) -> list[tuple[str, int]]:
        """Bodies all of whose dates in use are of one year."""
        years = {body: {int(date[:4]) for _, date in rows} for body, rows in self.ledger.foundings.items()}
        return sorted((body, min(found)) for body, found in years.items() if len(found) == 1)

    @cached_property
    def firms(self) -> list[tuple[str, int]]:
        """Firms all of whose rows are of one year."""
        return self._of_one_year("company")

    def _of_one_year(self, *subkinds: str) -> list[tuple[str, int]]:
        years: dict[str, set[int]] = {}
        for row in rows_of("founding"):
            is_sought = self.ledger.entities[row["entity_id"]]["subkind"] in subkinds
            if is_sought and row["relation"] == "founded":
                years.setdefault(row["entity_id"], set()).add(int(row["date"][:4]))
        found = sorted((body, min(each)) for body, each in years.items() if len(each) == 1)
        return [one for one in found if one[1] > _EARLIEST]

    @cached_property
    def institutes(self) -> list[tuple[str, int]]:
        """Schools and societies all of whose rows are of one year."""
        return self._of_one_year("education", "nonprofit", "archive")

    @cached_property
    def clubs(self) -> list[str]:
        return sorted(self.ledger.clubs)

    @cached_property
    def strangers(self) -> list[str]:
        return sorted({s.who for s in self._only if s.who.startswith("state:")})

    @cached_property
    def _only(self) -> list[Spell]:
        spells = [s for rows in self.ledger.clubs.values() for s in rows if s.who.startswith("state:")]
        return [s for s in spells if len(self.ledger.rows(s.who, s.where)) == 1]

    @cached_property
    def began(self) -> dict[str, int]:
        return {body: min(s.year for s in rows) for body, rows in self.ledger.clubs.items()}


def _years(y: int) -> Slots:
    years = {"y": y, "y1": y + 1, "x": y - 5, "w": y - 2, "z": y + 3, "v": y + 7, "t": y + 10}
    return {name: str(year) for name, year in years.items()} | {"k": _COUNTS[3], "K": _COUNTS[3].capitalize()}


def _name(facts: Facts, entity: str) -> str:
    return forms(it=facts.ledger.label(entity))["it"]


def _member(facts: Facts, dice: random.Random) -> Slots:
    spell = dice.choice(facts.members)
    return _of_member(facts, spell, dice) | _beside(facts, spell, dice)


def _founder(facts: Facts, dice: random.Random) -> Slots:
    spell = dice.choice(facts.founders)
    return _of_member(facts, spell, dice) | _beside(facts, spell, dice)


def _of_member(facts: Facts, spell: Spell, dice: random.Random) -> Slots:
    elsewhere = [s for s in facts.members if s.who == spell.who and s.where != spell.where]
    other = dice.choice(elsewhere) if elsewhere else None
    joined = (spell.where, other.where) if other else (spell.where,)
    states = [who for who in facts.strangers if not any(facts.ledger.rows(who, body) for body in joined)]
    closed = [body for body in facts.clubs if not facts.ledger.rows(spell.who, body)]
    slots = _years(spell.year) | {
        "S": _name(facts, spell.who),
        "O": _name(facts, spell.where),
        "N": "the organisation",
        "C": _name(facts, dice.choice(states)),
        "X": _name(facts, dice.choice(closed)),
    }
    slots |= members_counted(facts.ledger, spell, facts.began[spell.where])
    if other:
        slots |= {"B": _name(facts, other.where), "by": str(other.year)}
    return slots


def _beside(facts: Facts, spell: Spell, dice: random.Random) -> Slots:
    others = [s for s in facts.members if s.where == spell.where and s.year != spell.year]
    later = [s for s in others if s.year > spell.year]
    slots: Slots = {}
    if others:
        other = dice.choice(others)
        slots |= {"D": _name(facts, other.who), "dy": str(other.year)}
    if later:
        last = dice.choice(later)
        slots |= {"L": _name(facts, last.who), "ly": str(last.year)}
    return slots


def _leaver(facts: Facts, dice: random.Random) -> Slots:
    spell = dice.choice(facts.leavers)
    years = {"e": spell.last, "f": spell.last - 1, "m": (spell.year + spell.last) // 2}
    told = _of_member(facts, spell, dice) | _beside(facts, spell, dice)
    return told | {name: str(year) for name, year in years.items()}


def _body(facts: Facts, dice: random.Random) -> Slots:
    return _founded(facts, dice.choice([one for one in facts.foundings if one[1] > _EARLIEST]), dice)


def _firm(facts: Facts, dice: random.Random) -> Slots:
    return _founded(facts, dice.choice(facts.firms), dice) | {"F": dice.choice(_FOUNDERS)}


def _institute(facts: Facts, dice: random.Random) -> Slots:
    return _founded(facts, dice.choice(facts.institutes), dice) | {"F": dice.choice(_FOUNDERS)}


def _founded(facts: Facts, one: tuple[str, int], dice: random.Random) -> Slots:
    body, year = one
    other = dice.choice([each for each in facts.foundings if each[1] != year])
    last = dice.choice([each for each in facts.foundings if each[1] > year] or [other])
    return _years(year) | {
        "S": _name(facts, body), "N": "the organisation",
        "D": _name(facts, other[0]), "dy": str(other[1]), "L": _name(facts, last[0]), "ly": str(last[1]),
    }  # fmt: skip


def _turn(facts: Facts, dice: random.Random) -> Slots:
    """Draw something that happened: a joining, a leaving or a founding."""
    what = dice.choice(("joined", "left", "founded"))
    if what == "founded":
        slots = _body(facts, dice)
        told = ("was founded", "been founded", "being founded", "be founded", "founding")
        slots["NOM"] = "The organisation"
    else:
        spell = dice.choice(facts.members if what == "joined" else facts.leavers)
        slots = _years(spell.year if what == "joined" else spell.last) | {
            "S": _name(facts, spell.who),
            "NOM": "The country",
        }
        body = _name(facts, spell.where)
        told = _words_of(what, body)
    slots |= dict(zip(("d", "n", "g", "i", "noun"), told, strict=True))
    slots |= dict(zip(("od", "on", "oi", "og"), dice.choice(_OTHERWISE), strict=True))
    return slots | {"p": "it", "P": "It", "Sp": f"{slots['S']}'s", "w": str(int(slots["y"]) + 2)}


def _words_of(what: str, body: str) -> tuple[str, ...]:
    """Give past tense, participle, gerund, infinitive and noun."""
    if what == "joined":
        return f"joined {body}", f"joined {body}", f"joining {body}", f"join {body}", f"accession to {body}"
    return f"left {body}", f"left {body}", f"leaving {body}", f"leave {body}", f"exit from {body}"


def _unmade(facts: Facts, dice: random.Random) -> Slots:
    """Draw something that never happened: a joining, a leaving or a taking of an office."""
    what = dice.choice(("joined", "left", "became"))
    if what == "became":
        who, year, told = unheld(facts.ledger, dice, _LAST_UNMADE)
    else:
        spell = dice.choice([s for s in facts.members if s.year < _LAST_UNMADE - 1])
        outside = [who for who in facts.strangers if not facts.ledger.rows(who, spell.where)]
        who = _name(facts, dice.choice(outside) if what == "joined" else spell.who)
        year, told = dice.randint(spell.year + 2, _LAST_UNMADE), _words_of(what, _name(facts, spell.where))
    named = {"S": who, "Sp": f"{who}'s"}
    return _years(year) | named | dict(zip(("d", "n", "g", "i", "noun"), told, strict=True))


def _outsider(facts: Facts, dice: random.Random) -> Slots:
    """Draw a state and a body it never belonged to, with a year the body was there, and one who joined."""
    spell = dice.choice([s for s in facts.members if s.year < _LAST_UNMADE - 1])
    outside = [who for who in facts.strangers if not facts.ledger.rows(who, spell.where)]
    slots = _years(dice.randint(spell.year, _LAST_UNMADE))
    named = {"S": dice.choice(outside), "O": spell.where, "D": spell.who}
    return slots | {slot: _name(facts, each) for slot, each in named.items()} | {"dy": str(spell.year)}


def _of_ledger(draw: Callable[[Ledger, random.Random], Slots]) -> Callable[[Facts, random.Random], Slots]:
    return lambda facts, dice: draw(facts.ledger, dice)


KINDS: dict[str, Callable[[Facts, random.Random], Slots]] = {
    "member": _member,
    "leaver": _leaver,
    "founder member": _founder,
    "firm": _firm,
    "body": _body,
    "turn": _turn,
    "institute": _institute,
    "unmade": _unmade,
    "outsider": _outsider,
} | {name: _of_ledger(draw) for name, draw in OFFICES.items()}
