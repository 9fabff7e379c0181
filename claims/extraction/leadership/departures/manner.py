"""What stands beside a verb of going: when, how and why an office is left, or that it is no office."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING

from claims.dates.shapes import MONTHS, WEEKDAYS
from claims.extraction.frames import Mention
from claims.extraction.leadership.clause_nouns import is_elsewhere
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.verbs.titled_needs import HOUSES, is_own_house
from claims.extraction.roles.word_lists import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Manner", "is_left_place", "manners", "tells_of_office"]

_NO_WORDS = frozenset(
    {"nsubj", "nsubjpass", "aux", "auxpass", "punct", "cc", "neg", "csubj", "expl", "intj", "dep", "mark"}
)
_WHEN = frozenset(
    {"on", "in", "at", "during", "since", "until", "till", "by", "before", "between", "from", "within"}
)
_WHY = frozenset({"after", "over", "amid", "following", "because", "due", "owing", "for", "despite", "under"})
_UNITS = word_set(
    "week month year season summer spring autumn fall winter term campaign tour Christmas Easter"
)
_CLOSE = frozenset({"end", "close", "start", "beginning", "age"})
# "Left to join a rival", "to spend more time with her family": no visitor leaves for that.
_NEXT = word_set("join become take spend pursue lead run head focus concentrate found care coach manage make")
_SAYING = word_set("cite say blame accuse claim complain add tell follow end bring cause")
_FALLING_OUT = word_set("fall lose clash lead spend serve fail disagree admit argue win be lie reach")
_HELD_AS = frozenset({"as"})


class Manner(IntEnum):
    """What a word beside a verb tells of it, the stronger sign the higher."""

    OTHER = -1
    NOTHING = 0
    DAY = 1
    DATE = 2
    SIGN = 3


def manners(scene: Scene, verb: Token, person: Mention, particles: frozenset[str]) -> list[Manner]:
    """Give what each thing beside a verb tells; objects are another thing always.

    Parameters
    ----------
    particles : frozenset of str
        What belongs to the verb itself ("walked away").
    """
    return [
        manner
        for child in verb.children
        if not person.start <= scene.view.span_of(child).start < person.end
        for manner in _of(scene, child, person, particles)
    ]


def tells_of_office(found: list[Manner], least: Manner) -> bool:
    """Tell whether nothing beside a verb says another thing, and something at least as much as is asked."""
    return Manner.OTHER not in found and max(found, default=Manner.NOTHING) >= least


def is_left_place(scene: Scene, noun: Token, person: Mention) -> bool:
    """Tell what an officer is removed from: the post, the firm, the body that he leads."""
    if is_elsewhere(scene, person, [noun]) or not is_own_house(scene, noun, person):
        return False
    lemma = noun.lemma_.lower()
    return lemma in d.POSTS_LEFT | HOUSES | d.HOUSES_LEFT or bool(scene.bodies([noun]))


def _of(scene: Scene, child: Token, person: Mention, particles: frozenset[str]) -> Iterator[Manner]:
    if child.dep_ in _NO_WORDS or child.is_punct:
        return
    if child.lower_ in particles and child.dep_ not in ("advmod", "prt", "prep", "agent"):
        return  # "made redundant", "let go"
    if child.dep_ in ("prep", "agent") and child.lower_ not in particles:
        yield _of_preposition(scene, child, person)
    elif child.dep_ in ("advmod", "prt", "prep"):
        yield from _of_adverb(scene, child, person, particles)
    elif child.dep_ == "npadvmod":
        yield _of_time(child)
    elif child.dep_ in ("advcl", "xcomp"):
        yield _of_clause(child)
    elif child.dep_ not in ("conj", "relcl", "ccomp", "parataxis") or child.i < child.head.i:
        is_said = child.dep_ in ("ccomp", "parataxis") or child.pos_ == "VERB"
        yield Manner.NOTHING if is_said else Manner.OTHER
    elif child.dep_ == "ccomp":
        yield Manner.OTHER


def _of_adverb(scene: Scene, child: Token, person: Mention, particles: frozenset[str]) -> Iterator[Manner]:
    below = [c for c in child.children if c.dep_ == "prep"]
    if child.lower_ in particles:
        yield Manner.NOTHING
    elif child.lower_ in d.MANNERS:
        yield Manner.SIGN
    elif child.dep_ == "prt" or (child.lower_ in d.AWAY and child.i > child.head.i):
        yield Manner.OTHER
    yield from (_of_preposition(scene, c, person) for c in below)


def _of_time(noun: Token) -> Manner:
    if noun.lemma_.lower() in WEEKDAYS:
        return Manner.DAY
    words = {t.lemma_.lower() for t in noun.subtree}
    if words & (_UNITS | MONTHS.keys()):
        return Manner.DATE
    return Manner.DAY if noun.ent_type_ in ("DATE", "TIME") else Manner.OTHER


def _of_clause(verb: Token) -> Manner:
    marks = {c.lower_ for c in verb.children if c.dep_ in ("mark", "advmod") and c.i < verb.i}
    if "because" in marks or "after" in marks:
        return Manner.SIGN
    if verb.i < verb.head.i or marks & {"when", "as", "while", "although", "though", "before", "if", "since"}:
        return Manner.NOTHING
    if any(c.tag_ == "TO" for c in verb.children):
        return Manner.SIGN if verb.lemma_ in _NEXT else Manner.OTHER
    return Manner.NOTHING if verb.lemma_ in _SAYING else Manner.OTHER


def _of_preposition(scene: Scene, preposition: Token, person: Mention) -> Manner:
    word = preposition.lower_
    nouns = [c for c in preposition.children if c.dep_ == "pobj"]
    inner = [c for c in preposition.children if c.dep_ in ("prep", "pcomp")]
    if word == "out" and inner:
        return _of_preposition(scene, inner[0], person)
    if not nouns:
        told = any(c.dep_ == "pcomp" and c.lemma_ in _FALLING_OUT for c in inner) and word in _WHY
        return (
            Manner.SIGN
            if told or (word in _WHY and inner and inner[0].lower_ in ("of", "to"))
            else (Manner.NOTHING if preposition.i < preposition.head.i else Manner.OTHER)
        )
    found = [_of_noun(scene, word, noun, person) for noun in nouns]
    if preposition.i < preposition.head.i:
        return max(Manner.NOTHING, *found)  # "after talks in Oslo, she left": the place is of the talks
    return min(found)


def _of_noun(scene: Scene, word: str, noun: Token, person: Mention) -> Manner:
    lemma = noun.lemma_.lower()
    words = {t.lemma_.lower() for t in noun.subtree}
    if word in ("from", "of") and noun.ent_type_ != "DATE":
        return Manner.SIGN if is_left_place(scene, noun, person) else Manner.OTHER
    if word in _HELD_AS:
        return Manner.SIGN if scene.role_at(noun) is not None else Manner.OTHER
    if lemma in d.WAYS:
        return Manner.SIGN
    if word == "under":
        return Manner.OTHER
    if word == "for":
        return Manner.SIGN if words & d.REASONS else Manner.OTHER
    if word == "at" and lemma in d.ASSEMBLIES:
        return Manner.NOTHING
    if word in _WHY:
        return _of_cause(word, lemma, words)
    if word == "with" and (noun.ent_type_ == "MONEY" or lemma in ("payoff", "settlement", "bonus")):
        return Manner.NOTHING
    if word in _WHEN:
        return _of_date(word, noun, lemma, words)
    return Manner.OTHER


def _of_cause(word: str, lemma: str, words: set[str]) -> Manner:
    if lemma in d.EVENTS and not words & {"year", "month", "season"}:
        return Manner.OTHER
    if words & d.CAUSES:
        return Manner.SIGN
    if words & (_UNITS | WEEKDAYS.keys()):
        return Manner.NOTHING  # "over the weekend"
    return Manner.NOTHING if word in ("after", "following", "despite") else Manner.SIGN


def _of_date(word: str, noun: Token, lemma: str, words: set[str]) -> Manner:
    if lemma in WEEKDAYS:
        return Manner.DAY
    if lemma in _CLOSE and words & _UNITS:
        return Manner.DATE
    if word == "at":
        return Manner.DATE if lemma in _UNITS else Manner.OTHER
    if words & (MONTHS.keys() | _UNITS) or noun.like_num:
        return Manner.DATE
    return Manner.DAY if noun.ent_type_ == "DATE" else Manner.OTHER
