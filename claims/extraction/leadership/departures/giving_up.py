"""An officer who gives up what stands for the office: "relinquished control", "handed over the reins"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.cards import GAVE_UP, LAST_DAY
from claims.extraction.leadership.departures.manner import Manner, is_left_place, manners, tells_of_office
from claims.extraction.leadership.departures.officers import officers
from claims.extraction.leadership.scene import Scene
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["ends", "gives_up"]

_OWN = frozenset({"the", "his", "her", "their"})
_FAREWELLS = frozenset({"farewell", "goodbye"})
_STAFF = frozenset(
    "staff colleague player fan supporter member employee worker delegate club company team party".split()
)
_BEHIND_DAY = frozenset("on in at after last this yesterday today following amid because when as and".split())


def gives_up(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    lemma = verb.lemma_.lower()
    particles = d.GIVING_UP.get(lemma)
    if particles is None or is_passive(verb):
        return
    if particles and not any(c.lower_ in particles for c in verb.children):
        return
    given = [t for t in objects(verb) if _is_office_given(scene, t)]
    if any(t.lemma_.lower() in d.EVENTS for t in prepositional_objects(verb, ("after", "for", "during"))):
        return  # "laid down his baton after two hours"
    if not given:
        yield from _hands_over(scene, verb) if lemma == "hand" and not objects(verb) else ()
        return
    for person in officers(scene, scene.doers(verb)):
        led = [t for t in prepositional_objects(given[0], ("of", "at")) if t.ent_type_ != "DATE"]
        if all(is_left_place(scene, t, person) for t in led):
            yield GAVE_UP, person


def _hands_over(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    """Read "handed over in May", where nothing says what."""
    for person in officers(scene, scene.doers(verb)):
        if tells_of_office(manners(scene, verb, person, frozenset({"over"})), Manner.DAY):
            yield GAVE_UP, person


def _is_office_given(scene: Scene, noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if scene.role_at(noun) is not None or any(c.dep_ == "relcl" for c in noun.children):
        return False
    words = {c.lower_ for c in noun.children if c.dep_ in ("det", "poss", "amod", "compound")}
    if lemma in d.CHARGES:
        return not words - _OWN - {"executive", "day-to-day", "overall", "full"}
    return (lemma in d.EMBLEMS or noun.lower_ in d.EMBLEMS) and words <= _OWN | {"party", "company", "club"}


def ends(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    tells = (_is_last_day, _is_retirement, _is_farewell, _is_length)
    if is_passive(verb) or not any(told(verb) for told in tells):
        return
    yield from ((LAST_DAY, person) for person in officers(scene, scene.doers(verb)))


def _is_last_day(verb: Token) -> bool:
    """Tell "served her last day", "worked the final match": of one's own, in the job if anywhere."""
    if verb.lemma_ not in ("serve", "work", "spend", "complete", "finish"):
        return False
    days = (c for c in verb.children if c.dep_ in ("dobj", "npadvmod") and c.lemma_.lower() in d.LAST_DAYS)
    last = [day for day in days if any(c.lower_ in ("last", "final") for c in day.children)]
    where = [t for h in (verb, *last) for t in prepositional_objects(h, ("in", "at", "on", "with"))]
    places = [t for t in where if t.ent_type_ != "DATE"]
    return bool(last) and all(t.lemma_.lower() in d.POSTS_LEFT for t in places)


def _is_retirement(verb: Token) -> bool:
    if verb.lemma_ not in ("go", "take", "enter"):
        return False
    near = [*objects(verb), *prepositional_objects(verb, ("into",))]
    return any(t.lower_ == "retirement" for t in near)


def _is_length(verb: Token) -> bool:
    """Tell "lasted three years", "survived only two seasons in the job"."""
    if verb.lemma_ not in ("last", "survive") or verb.tag_ != "VBD":
        return False
    spans = [
        c for c in verb.children if c.dep_ in ("dobj", "npadvmod", "attr") and c.lemma_.lower() in d.SPANS
    ]
    hosts = (verb, *spans)
    places = [t for h in hosts for t in prepositional_objects(h, ("in", "at", "on", "of", "with", "under"))]
    is_counted = any(t.like_num or t.lower_ in ("a", "one") for span in spans for t in span.subtree)
    return is_counted and all(t.lemma_.lower() in d.POSTS_LEFT | d.HOUSES_LEFT for t in places)


def _is_farewell(verb: Token) -> bool:
    """Tell "called it a day", "bade farewell to staff" from "bade farewell to summer"."""
    if verb.lemma_ == "call" and any(t.lower_ == "it" for t in verb.children):
        behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 4]]
        end = verb.doc[verb.i + 4] if verb.i + 4 < len(verb.doc) else verb
        is_quits = behind[:2] == ["it", "quits"]
        return is_quits or (behind == ["it", "a", "day"] and (end.is_punct or end.lower_ in _BEHIND_DAY))
    if not any(c.lower_ in _FAREWELLS for c in verb.children):
        return False
    bidden = [t for host in (verb, *objects(verb)) for t in prepositional_objects(host, ("to",))]
    return bool(bidden) and all(t.lemma_.lower() in _STAFF for t in bidden)
