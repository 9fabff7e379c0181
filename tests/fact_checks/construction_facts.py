"""Facts of the bundled table that a construction may hold, drawn by rule, with what they are called."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cached_property

from digest_world import rows_of
from twin_changes import forms
from twin_table import TODAY, Ledger, Spell

__all__ = ["KINDS", "Facts", "Slots"]

Slots = dict[str, str]

_COUNTS = {3: "three", 4: "four", 7: "seven"}
_UNITS = "zero one two three four five six seven eight nine".split()
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
_TERMS = dict(enumerate("four five six seven eight nine ten eleven twelve".split(), start=4))


class Facts:
    """The members, leavers and foundings of which nothing in the table says otherwise."""

    def __init__(self) -> None:
        self.ledger = Ledger()

    @cached_property
    def members(self) -> list[Spell]:
        """Who came once, later than the founders, in a known year, and stayed."""
        return [s for s in self._only if not s.end and s.year > self.began[s.where]]

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
        years: dict[str, set[int]] = {}
        for row in rows_of("founding"):
            is_firm = self.ledger.entities[row["entity_id"]]["subkind"] == "company"
            if is_firm and row["relation"] == "founded":
                years.setdefault(row["entity_id"], set()).add(int(row["date"][:4]))
        found = sorted((firm, min(each)) for firm, each in years.items() if len(each) == 1)
        return [one for one in found if one[1] > _EARLIEST]

    @cached_property
    def holders(self) -> list[Spell]:
        """Terms of some years, over by now, of whoever held one post once and no other."""
        posts = self.ledger.entities
        found: dict[str, list[Spell]] = {}
        for spell in self.ledger.tenures:
            found.setdefault(spell.who, []).append(spell)
        lone = [spells[0] for spells in found.values() if len(spells) == 1]
        return [
            s
            for s in lone
            if s.is_plain and s.end and s.year > _EARLIEST and s.last <= 2019 and 3 < s.last - s.year < 13
            if posts[s.where]["title"].lower() in _HEADS and posts[s.where]["body_id"]
            if " " in self.ledger.label(s.who)
        ]

    def is_counted(self, post: str) -> bool:
        """Tell whether every holder since a body was founded is known, none of them twice."""
        held = [s for s in self.ledger.tenures if s.where == post]
        founded = dict(self.foundings).get(self.ledger.entities[post]["body_id"])
        once = len({s.who for s in held}) == len(held) and all(s.is_plain for s in held)
        return founded is not None and once and min(s.year for s in held) <= founded + 1

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
    states = [who for who in facts.strangers if not facts.ledger.rows(who, spell.where)]
    elsewhere = [s for s in facts.members if s.who == spell.who and s.where != spell.where]
    slots = _years(spell.year) | {
        "S": _name(facts, spell.who),
        "O": _name(facts, spell.where),
        "N": "the organisation",
        "C": _name(facts, dice.choice(states)),
    }
    slots |= _counted(facts, spell)
    if elsewhere:
        other = dice.choice(elsewhere)
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


def _counted(facts: Facts, spell: Spell) -> Slots:
    """Give how many members there are, were at the end of its year and at its founding."""
    rows = [s for s in facts.ledger.clubs[spell.where] if s.start < TODAY]
    slots: Slots = {"now": _number(sum(not s.end or s.end > TODAY for s in rows))}
    then = [s for s in rows if s.year <= spell.year and not (s.end and s.last <= spell.year)]
    beside = [s for s in rows if s is not spell and s.touches(spell.year)]
    if not beside:
        slots |= {"then": _number(len(then)), "nth": _ordinal(len(then))}
    elif {s.start for s in beside} == {spell.start}:
        slots |= {"then": _number(len(then))}
        if spell.year == facts.began[spell.where]:
            slots |= {"first": _number(len(then))}
    return slots


def _number(count: int) -> str:
    return _UNITS[count] if count < len(_UNITS) else str(count)


def _ordinal(count: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th") if count % 100 not in (11, 12, 13) else "th"
    return f"{count}{ending}"


def _leaver(facts: Facts, dice: random.Random) -> Slots:
    spell = dice.choice(facts.leavers)
    years = {"e": spell.last, "f": spell.last - 1, "m": (spell.year + spell.last) // 2}
    return _of_member(facts, spell, dice) | {name: str(year) for name, year in years.items()}


def _body(facts: Facts, dice: random.Random) -> Slots:
    return _founded(facts, dice.choice([one for one in facts.foundings if one[1] > _EARLIEST]), dice)


def _firm(facts: Facts, dice: random.Random) -> Slots:
    return _founded(facts, dice.choice(facts.firms), dice) | {"F": dice.choice(_FOUNDERS)}


def _founded(facts: Facts, one: tuple[str, int], dice: random.Random) -> Slots:
    body, year = one
    other = dice.choice([each for each in facts.foundings if each[1] != year])
    last = dice.choice([each for each in facts.foundings if each[1] > year] or [other])
    return _years(year) | {
        "S": _name(facts, body), "N": "the organisation",
        "D": _name(facts, other[0]), "dy": str(other[1]), "L": _name(facts, last[0]), "ly": str(last[1]),
    }  # fmt: skip


def _holder(facts: Facts, dice: random.Random) -> Slots:
    """Draw a term of office, with who came before and after; the surname stands where a pronoun would."""
    spell = dice.choice(facts.holders)
    post, held = (
        facts.ledger.entities[spell.where],
        [s for s in facts.ledger.tenures if s.where == spell.where],
    )
    name = facts.ledger.label(spell.who)
    slots = {
        "S": name, "p": name.rpartition(" ")[2], "po": "the", "r": post["title"].lower(),
        "b": f"of {forms(it=facts.ledger.label(post['body_id']))['it']}",
        "s": str(spell.year), "e": str(spell.last), "m": str(spell.year + 2), "w": str(spell.year - 7),
        "z": str(spell.last + 4), "k": "seven", "K": "Seven", "n": _TERMS[spell.last - spell.year],
    }  # fmt: skip
    if facts.is_counted(spell.where):
        slots["nth"] = _ordinal(sum(s.start <= spell.start for s in held))
    before = [s for s in held if s.last == spell.year and s.who != spell.who]
    after = [s for s in held if s.year == spell.last and s.who != spell.who]
    if len(before) == 1:
        slots["pred"] = facts.ledger.label(before[0].who)
    if len(after) == 1:
        slots["succ"] = facts.ledger.label(after[0].who)
    return slots


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
        return _unheld(facts, dice)
    spell = dice.choice([s for s in facts.members if s.year < _LAST_UNMADE - 1])
    outside = [who for who in facts.strangers if not facts.ledger.rows(who, spell.where)]
    who = _name(facts, dice.choice(outside) if what == "joined" else spell.who)
    told = _words_of(what, _name(facts, spell.where))
    return _not_made(who, dice.randint(spell.year + 2, _LAST_UNMADE), told)


def _unheld(facts: Facts, dice: random.Random) -> Slots:
    """Draw a holder of one office and another office, of another body."""
    held = dice.choice([s for s in facts.holders if s.year < _LAST_UNMADE])
    post = facts.ledger.entities[held.where]
    others = [s for s in facts.holders if not facts.ledger.at_body(s.who, post["body_id"])]
    office = f"{post['title'].lower()} of {_name(facts, post['body_id'])}"
    told = tuple(f"{verb} {office}" for verb in ("became", "become", "becoming", "become", "appointment as"))
    return _not_made(facts.ledger.label(dice.choice(others).who), dice.randint(held.year, _LAST_UNMADE), told)


def _not_made(who: str, year: int, told: tuple[str, ...]) -> Slots:
    named = {"S": who, "Sp": f"{who}'s"}
    return _years(year) | named | dict(zip(("d", "n", "g", "i", "noun"), told, strict=True))


KINDS: dict[str, Callable[[Facts, random.Random], Slots]] = {
    "member": _member,
    "leaver": _leaver,
    "founder member": _founder,
    "firm": _firm,
    "body": _body,
    "turn": _turn,
    "holder": _holder,
    "unmade": _unmade,
}
