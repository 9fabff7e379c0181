"""How long an office was held: "after a decade", "for eight years", "served ten years"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates import Duration, find_durations
from claims.extraction.frames import Candidate, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.word_lists import word_list
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import has_own_subject, objects, prepositional_objects
from claims.relations import Relation
from claims.types import Quantity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "TENURE", "is_of_a_time", "length_of", "tenure_length", "title_length"]

TENURE = Pattern(
    id="leadership.tenure_length",
    relation=Relation.TENURE_LENGTH,
    triggers=tuple(
        f"{unit}+" for each in ("year", "decade", "month", "week", "day") for unit in (each, f"{each}s")
    ),
    beside=(
        *verb_forms(w.RESIGNING | w.SERVING | w.RULING | w.LEADING | {"step", "stand"}),
        *sorted(HEADS),  # "was chancellor for 16 years"
    ),
    # A time is measured where another rule reads the verb or the title: theirs are the words that count.
    before=0,
    behind=0,
    example="Jens Stoltenberg stepped down after a decade.",
    near_miss="Jens Stoltenberg stepped down after a decade of protests.",
)
PATTERNS = (TENURE,)

_UNITS = {
    "year": ("year", 1),
    "decade": ("year", 10),
    "month": ("month", 1),
    "week": ("day", 7),
    "day": ("day", 1),
    "century": ("year", 100),
}
_NUMBERS = {
    word: value
    for value, word in enumerate(
        word_list(
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen twenty
            """
        ),
        1,
    )
} | {
    "a": 1,
    "an": 1,
    "another": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "half": 0.5,
    "couple": 2,
    "dozen": 12,
}
_QUALIFIERS: dict[str, str | None] = {
    **dict.fromkeys(("about", "around", "roughly", "some", "approximately", "just", "barely"), "about"),
    **dict.fromkeys(("nearly", "almost"), "nearly"),
    **dict.fromkeys(("over", "more"), "more than"),
    **dict.fromkeys(("less", "under"), "less than"),
    "least": "at least",
    "exactly": None,
}
# What the time may be a time of: "ten years in office", "a decade at the helm", "two years as chief".
_OFFICE_TAILS = frozenset({"in", "at", "as", "on", "leading", "running", "of"})
_OFFICE_NOUNS = frozenset(
    set(
        """
    office power helm post job rule charge role throne leadership service top reign
    """.split()
    )
)
_LEAVING = frozenset({Relation.LEFT_OFFICE})
_HOLDING = frozenset({Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})


def tenure_length(scene: Scene, verb: Token, said: Statement) -> Iterator[Candidate]:
    """Give the length of office worded beside leaving or holding it."""
    relation = said.relation
    if relation not in _LEAVING | _HOLDING or said.subject is None:
        return
    if verb.lemma_ == "be" and verb.tag_ in ("VBZ", "VBP"):
        return  # "is our president for four years": those to come
    nouns = prepositional_objects(verb, ("after",) if relation in _LEAVING else ("for",))
    if relation in _HOLDING and verb.lemma_ in ("serve", "rule", "reign", "govern", "hold"):
        nouns += objects(verb) + [c for c in verb.children if c.dep_ == "npadvmod"]
    if verb.lemma_ == "be" and said.role is not None:  # "was chancellor for 16 years"
        nouns += prepositional_objects(scene.head_of(said.role), ("for",))
    for noun in nouns:
        quantity = length_of(scene, noun)
        if quantity is not None and _is_of_office(noun) and not _is_shared(noun):
            plain = replace(
                said, relation=Relation.TENURE_LENGTH, quantity=quantity, predecessor=None, successor=None
            )
            yield scene.candidate(TENURE, verb, plain)
            return


def _is_shared(noun: Token) -> bool:
    """Tell "for twenty-five years between them": the terms of several, put together."""
    follows = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    return follows is not None and follows.lower_ in ("between", "together", "combined")


def title_length(scene: Scene, head: Token, said: Statement) -> Iterator[Candidate]:
    """Give the length of office worded beside a title: "Liz Truss, prime minister for 49 days"."""
    follows = scene.behind(said.role) if said.role is not None else None
    nouns = prepositional_objects(head, ("for",))
    if not nouns and follows is not None and follows.lower_ == "for":
        nouns = [t for t in follows.children if t.dep_ == "pobj"]
    for noun in nouns:
        quantity = length_of(scene, noun)
        if quantity is not None and _is_of_office(noun) and said.subject is not None:
            plain = replace(said, relation=Relation.TENURE_LENGTH, quantity=quantity)
            yield scene.candidate(TENURE, head, plain)
            return


# "Prime minister for 49 days", "until last week", "at the time of the war", "under two presidents".
_TIME_PREPOSITIONS = frozenset({"for", "until", "till", "during", "over", "throughout", "from", "between"})
_UNTIL = frozenset({"until", "till"})
# Whose years or which: "in her last fifteen months", "in the war years"; a number alone counts holders.
_OF_THEN = frozenset(
    "last first final early late later closing opening middle those these war same his her its their".split()
)
_YEAR = re.compile(r"\d{4}s?")
_DAYS = frozenset({"day", "time", "hour", "era", "period"})
_TIMES = frozenset({"time", "times", "beginning", "start", "end", "height", "outbreak"})


def is_of_a_time(scene: Scene, role: RoleMention) -> bool:
    """Tell whether an office beside a name is one of a time that the words tell, over or not.

    "X, prime minister for 49 days", "president until a week ago", "the chancellor at the time": none of
    these says that X holds it today.
    """
    head = scene.head_of(role)
    if any(c.dep_ == "prep" and c.i > head.i and _leads_to_time(c) for c in head.children):
        return True
    follows = scene.behind(role)
    if follows is None:
        return False
    if follows.lower_ == "when":
        # "The mayor when the wall was built", not "the mayor when asked".
        return follows.head.pos_ in ("VERB", "AUX") and has_own_subject(follows.head)
    is_between = (
        follows.lower_ == "in" and follows.i + 1 < len(follows.doc) and follows.nbor().lower_ == "between"
    )
    return is_between or follows.lower_ in _UNTIL or _leads_to_time(follows)


def _leads_to_time(preposition: Token) -> bool:
    word = preposition.lower_
    nouns = [t for t in preposition.children if t.dep_ in ("pobj", "pcomp")]
    if word in ("at", "of"):  # "the chancellor at the time", "the prime minister of the day"
        return any(t.lower_ in (_TIMES if word == "at" else _DAYS) for t in nouns)
    if word == "in":  # "finance minister in her last years", "chief executive in the 1990s"
        return any(_is_of_then(t) for t in nouns)
    units = any(t.lemma_.lower() in _UNITS or t.ent_type_ == "DATE" for t in nouns)
    return word in _TIME_PREPOSITIONS and (units or word in _UNTIL)


def _is_of_then(noun: Token) -> bool:
    """Tell "in those years", "in 2014" from "in her third year", "the third chief in two years"."""
    if _YEAR.fullmatch(noun.text):
        return True
    is_span = noun.lemma_.lower() in _UNITS and noun.tag_ == "NNS"
    return is_span and any(c.lower_ in _OF_THEN for c in noun.children)


def length_of(scene: Scene, noun: Token) -> Quantity | None:
    """Give the length that a noun measures: "four and a half years", "a decade"; None for no such."""
    unit = _UNITS.get(noun.lemma_.lower())
    if unit is None:
        return None
    words = [t for t in noun.subtree if t.i <= noun.i]
    counted = _counted(noun)
    value = counted.value if counted else next(filter(None, map(_number, reversed(words))), None)
    if value is None:
        return None
    unit = _UNITS[counted.unit.value] if counted else unit
    qualifier = next((_QUALIFIERS[t.lower_] for t in words if t.lower_ in _QUALIFIERS), None)
    start, end = words[0].idx + scene.view.shift, noun.idx + len(noun.text) + scene.view.shift
    text = noun.doc.text[words[0].idx : noun.idx + len(noun.text)]
    return Quantity(value=value * unit[1], unit=unit[0], qualifier=qualifier, text=text, start=start, end=end)


def _counted(noun: Token) -> Duration | None:
    """Give the length that a noun ends or stands in: "two and a half years", "a decade and a half"."""
    place = noun.idx - noun.sent[0].idx
    lengths = find_durations(noun.sent.text)
    return next((one for one in lengths if one.start <= place < one.end and not one.is_age), None)


def _number(token: Token) -> float | None:
    if token.lower_ in _NUMBERS:
        return float(_NUMBERS[token.lower_])
    return float(token.text) if token.text.isdecimal() else None


def _is_of_office(noun: Token) -> bool:
    for child in noun.children:
        if child.dep_ == "prep" and child.i > noun.i:
            if child.lower_ not in _OFFICE_TAILS:
                return False
            if child.lower_ in ("of", "in", "at", "on"):
                return any(t.lower_ in _OFFICE_NOUNS for t in child.children)
    return True
