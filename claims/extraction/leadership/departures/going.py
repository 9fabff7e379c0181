"""An officer who goes of himself: "left by mutual consent", "walked away in 2021", "parted company"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.cards import GOES, SENT_OFF
from claims.extraction.leadership.departures.manner import Manner, is_left_place, manners, tells_of_office
from claims.extraction.leadership.departures.officers import may_travel, officers
from claims.extraction.leadership.scene import Scene
from claims.extraction.syntax.questions import objects, prepositional_objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["goes", "parts"]

_NONE: frozenset[str] = frozenset()


def goes(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    lemma = verb.lemma_.lower()
    particles = d.GOING_WITH.get(lemma, _NONE)
    if (lemma not in d.GOING and not particles) or _is_done_to(verb) or objects(verb):
        return
    if particles and not any(c.lower_ in particles for c in verb.children):
        return
    if lemma == "go" and any(c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB" for c in verb.children):
        return  # "went on to become chairman", "went to run the bank"
    doers = scene.doers(verb) or scene.persons(subjects(verb))  # "left by mutual consent", no passive
    for person in officers(scene, doers):
        found = manners(scene, verb, person, particles)
        if _is_urged(verb):
            found.append(Manner.SIGN)
        travels = lemma in d.GOING - {"quit", "exit"} and may_travel(scene, person)
        least = Manner.DATE if travels else Manner.DAY
        has_perfect = any(c.lemma_ == "have" and c.dep_ == "aux" for c in verb.children)
        is_whole = has_perfect and not set(found) - {Manner.NOTHING} and not travels
        if tells_of_office(found, least) or is_whole:
            yield GOES, person


def parts(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    """Read "the paper and X parted company", "X parted ways with the club"."""
    is_parting = verb.lemma_ == "part" and any(o.lemma_ in ("company", "way") for o in objects(verb))
    if not (is_parting or _goes_separately(verb)):
        return
    hosts = (verb, *objects(verb))
    others = [*subjects(verb), *(t for h in hosts for t in prepositional_objects(h, ("with",)))]
    for person in officers(scene, scene.persons(subjects(verb))):
        apart = [t for t in others if scene.person(t) is None]
        if any(is_left_place(scene, t, person) for t in apart):
            yield SENT_OFF, person


def _goes_separately(verb: Token) -> bool:
    """Tell "the club and X went their separate ways"."""
    ways = (t for t in verb.subtree if verb.lemma_ == "go" and t.lower_ == "ways")
    return any(c.lower_ == "separate" for t in ways for c in t.children)


def _is_urged(verb: Token) -> bool:
    """Tell "was forced to go", "refused to leave": where, the text has said."""
    return verb.dep_ in ("xcomp", "ccomp") and verb.tag_ == "VB" and verb.head.lemma_.lower() in d.URGING


def _is_done_to(verb: Token) -> bool:
    """Tell "was left by her husband" from "left by mutual consent", which looks like a passive."""
    return any(c.dep_ in ("auxpass", "nsubjpass", "csubjpass") for c in verb.children)
