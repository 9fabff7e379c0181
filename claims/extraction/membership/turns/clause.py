"""Matches a turn of phrase with a parsed clause: which words are the member and the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import is_undergone
from claims.extraction.frames import SentenceView, Zone
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.words import ITSELF
from claims.extraction.syntax.questions import (
    COPULAS,
    agents,
    attributes,
    conjuncts,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.membership.turns.turn import Part, Turn

__all__ = ["Clause", "is_led_on", "meant_by_whose"]

# Nouns whose genitive is who has them, never the body.
_OF_MEMBERS = frozenset(
    "membership affiliation right vote application bid candidacy name subscription".split()
)
_ROLLS = frozenset({"list", "register", "book", "index", "roster"})
# What makes another thing of a verb and its object alone: "removed it from power", "elected her as mayor".
_LEADING_ON = frozenset({"from", "to", "into", "as", "onto"})
# "On the front line of the Pact" nobody waits to be let in.
_OTHER_LINES = frozenset({"front", "first", "second", "dividing", "picket", "party", "fault", "hard", "same"})
# What leads to another thing that one has, gives up or is kept from.
_LEADING_OUT = frozenset("of on at from to into in for as about over".split())
# Ways to a body besides "of".
_BESIDE = ("in", "into", "to", "within", "on", "at", "with", "among", "inside")


class Clause:
    """A verb with what it governs, so that its turns need not ask for it twice."""

    def __init__(self, view: SentenceView, verb: Token) -> None:
        self.verb = verb
        self.subjects = subjects(verb)
        receivers = [c for c in verb.children if c.dep_ == "dative"]
        plain = [t for c in receivers if c.pos_ != "ADP" for t in conjuncts(c)]
        led = [
            t
            for c in receivers
            if c.pos_ == "ADP"
            for p in c.children
            if p.dep_ == "pobj"
            for t in conjuncts(p)
        ]
        taken = [c for c in verb.children if c.dep_ in ("ccomp", "xcomp") and c.pos_ == "NOUN"]
        self.objects = [t for t in objects(verb) if t not in plain] or taken
        self.receivers = plain or led
        self.tails = {c.lower_: c for c in verb.children if _is_tail(c)}
        self.passive = (
            is_passive(verb) or is_undergone(verb) or (not self.objects and _is_headline(view, verb))
        )

    def match(self, turn: Turn, lemma: str) -> dict[str, list[Token]] | None:
        """Give the tokens of the slots of a turn; None where the clause is another."""
        tails = turn.verbs[lemma]
        tail = next((self.tails[t] for t in tails if t in self.tails), None)
        if tails and tail is None:
            return None
        if not turn.governs and not self.passive and any(t.lower_ not in ITSELF for t in self.objects):
            return None  # "withdrew its troops from the union"
        if turn.is_bare and any(
            c.lower_ in _LEADING_ON for c in self.verb.children if c.dep_ in ("prep", "dative")
        ):
            return None
        slots: dict[str, list[Token]] = {}
        seen = [self.verb]
        for part in turn.parts:
            tokens = self._found(part, turn, seen, tail)
            if part.slot == "-":
                seen += tokens
                continue
            if part.slot is not None:
                is_unsaid = part.kind == "subject" and self.passive and not tokens
                if not tokens and not (is_unsaid and part.slot == "B"):
                    return None
                slots.setdefault(part.slot, []).extend(tokens)
                seen += tokens if part.kind == "object" else []
                continue
            noun = next((t for t in tokens if _is_called(t, part.nouns)), None)
            if noun is None:
                return None
            seen.append(noun)
            owned = _owners(noun, part.owners, seen)
            if any(not owned.get(slot) for slot in part.owners if slot == "M"):
                return None
            for slot, who in owned.items():
                slots.setdefault(slot, []).extend(who)
        return slots

    def _found(self, part: Part, turn: Turn, seen: list[Token], tail: Token | None) -> list[Token]:
        """Give what fills a part; in the passive the subject is the object, or the receiver."""
        if part.kind == "prep":
            return _led(seen, part.prepositions)
        if part.kind == "attribute" or (part.kind == "object" and self.verb.lemma_ in COPULAS):
            return attributes(self.verb)
        if not self.passive:
            led = [c for c in tail.children if c.dep_ == "pobj"] if tail is not None else []
            behind = [t for c in led for t in conjuncts(c)]
            if part.kind == "object":
                return self.objects or behind
            return self.receivers if part.kind == "receiver" else self.subjects
        receives = any(p.kind == "receiver" for p in turn.parts) and bool(self.objects) and not self.receivers
        if part.kind == "subject":
            return agents(self.verb) or [a for t in self.objects for a in prepositional_objects(t, ("by",))]
        if part.kind == "receiver":
            return self.subjects if receives else self.receivers
        return self.objects if receives else self.subjects


def _is_tail(token: Token) -> bool:
    """Tell whether a word goes with its verb: "let in", not the "in" of "put in 1973"."""
    if token.dep_ == "prep" and any(c.dep_ == "pobj" for c in token.children):
        return token.i == token.head.i + 1 and not any(c.ent_type_ == "DATE" for c in token.children)
    return token.dep_ in ("prt", "advmod", "prep", "npadvmod", "dobj", "oprd", "acomp")


def _is_headline(view: SentenceView, verb: Token) -> bool:
    """Tell whether a headline leaves out the "was": "Harrow Bank axed from Nordic 30"."""
    has_auxiliary = any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    return view.sentence.zone is not Zone.BODY and verb.tag_ in ("VBD", "VBN") and not has_auxiliary


def meant_by_whose(token: Token) -> Token:
    """Give Fiji of "Fiji, whose membership lapsed"; any other owner itself."""
    if token.lower_ != "whose":
        return token
    return next((t.head for t in token.ancestors if t.dep_ == "relcl"), token)


def _is_called(noun: Token, nouns: frozenset[str]) -> bool:
    lemma = noun.lemma_.lower()
    if lemma == "line" and any(c.lower_ in _OTHER_LINES for c in noun.lefts):
        return False
    if lemma == "chair" and any(c.lower_ == "of" for c in noun.children):
        return False  # who has a body's chair is at its head; a chair at or on it is a seat
    if lemma in _ROLLS and any(
        c.dep_ in ("compound", "amod") and c.is_lower and c.lower_ not in ("member", "membership", "full")
        for c in noun.lefts
    ):
        return False  # "removed it from its travel list"
    is_hoped = lemma == "status" and any(c.lower_ == "candidate" for c in noun.lefts)
    if not is_hoped and (lemma in nouns or noun.lower_ in nouns):
        return True
    return any(f"{c.lower_} {lemma}" in nouns for c in noun.lefts if c.dep_ in ("compound", "amod"))


def _led(heads: list[Token], prepositions: tuple[str, ...]) -> list[Token]:
    """Give what prepositions lead to from the nearest of some words, or from what hangs on them."""
    plain = tuple(p for p in prepositions if p != "out of")
    for head in reversed(heads):
        found = prepositional_objects(head, plain)
        if not found and "out of" in prepositions and any(c.lower_ == "out" for c in head.children):
            found = prepositional_objects(head, ("of",))
        if found:
            return found
    return []


def _owners(noun: Token, wanted: str, seen: list[Token]) -> dict[str, list[Token]]:
    """Give who owns a noun: the member by a genitive or "of", the body by what is left of the ways."""
    found: dict[str, list[Token]] = {}
    has = [meant_by_whose(t) for t in genitives(noun)]
    if "M" in wanted:
        found["M"] = has or prepositional_objects(noun, ("of", "by", "for"))
    if "B" in wanted:
        ways = _BESIDE if "M" in wanted and not has else ("of", *_BESIDE, "by", "for", "from")
        named = [t for c in noun.lefts if c.dep_ in ("compound", "nmod", "amod") for t in conjuncts(c)]
        led = (prepositional_objects(head, ways) for head in (noun, *found.get("M", ())))
        verb, *nouns = seen
        possessors = [] if "M" in wanted or noun.lemma_.lower() in _OF_MEMBERS else has
        around = (prepositional_objects(head, _BESIDE) for head in (*reversed(nouns), verb))
        found["B"] = (
            next(filter(None, led), [])
            or [t for t in possessors if t.pos_ != "PRON"]
            or next(([t for t in each if _may_be_body(t)] for each in around if each), [])
            or [t for t in named if t.text[:1].isupper()]
            or possessors
        )
    return found


def _may_be_body(noun: Token) -> bool:
    """Tell what a phrase beside leads to from a day: "turned in her party card in October"."""
    return noun.pos_ in ("PROPN", "NOUN") and noun.ent_type_ not in ("DATE", "TIME")


def is_led_on(verb: Token, turn: Turn) -> bool:
    """Tell "gave up its seat on the river commission" from a clause that leaves its body out."""
    own = {p.split()[0] for part in turn.parts for p in part.prepositions if p}
    leading = _LEADING_OUT - own
    tails = (c for c in verb.children if c.dep_ in ("prt", "advmod", "prep") and c.i == verb.i + 2)
    hosts = (verb, *tails, *objects(verb), *(t for t in attributes(verb) if t != verb))
    through = [t for lead in own for t in prepositional_objects(verb, (lead,))]
    if any(c.lower_ == "of" and not tells_time(c) for t in through for c in t.children):
        return True  # "removed it from a list of ports"
    return any(
        child.dep_ == "prep" and child.lower_ in leading and not tells_time(child)
        for host in hosts
        for child in host.children
    )
