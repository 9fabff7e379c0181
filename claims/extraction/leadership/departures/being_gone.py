"""An officer who is gone: "is out", "was gone after a year", "is no longer in charge"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.cards import ABSENT, IS_GONE
from claims.extraction.leadership.departures.manner import Manner, is_left_place, manners, tells_of_office
from claims.extraction.leadership.departures.officers import officers
from claims.extraction.leadership.scene import Scene
from claims.extraction.syntax.questions import is_passive, prepositional_objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_gone", "is_no_longer"]

_OUT = frozenset({"out", "gone"})


def is_gone(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    """Give the officers of whom a verb says that they are gone."""
    if verb.lower_ in ABSENT:
        yield from ((IS_GONE, person) for person in officers(scene, _with_absent(scene, verb)))
    ends = is_no_longer(verb) and _is_state(verb)
    if not (ends or _is_out(verb)):
        return
    doers = scene.persons(subjects(verb)) if is_passive(verb) else scene.doers(verb)
    for person in officers(scene, doers):
        if ends:
            if all(t.lemma_.lower() in d.STATES or is_left_place(scene, t, person) for t in _where(verb)):
                yield IS_GONE, person
        elif _is_out_of_job(verb) or _is_out_now(scene, verb, person):
            yield IS_GONE, person


def is_no_longer(verb: Token) -> bool:
    """Tell "is no longer in charge", "no longer works for the firm"."""
    return any(c.lower_ == "longer" and any(t.lower_ == "no" for t in c.children) for c in verb.children)


def _with_absent(scene: Scene, word: Token) -> list[Mention]:
    """Give X of "with X gone, the bank cut rates", however it is parsed."""
    before = scene.view.mention_at(word.nbor(-1)) if word.i > word.sent.start + 1 else None
    tokens = scene.view.tokens_of(before) if before is not None else []
    if not tokens or tokens[0].i <= word.sent.start or tokens[0].nbor(-1).lower_ != "with":
        return []
    return scene.persons(tokens[-1:])


def _where(verb: Token) -> list[Token]:
    near = prepositional_objects(verb, ("in", "at", "with", "for", "by"))
    return [t for c in near for t in (c, *prepositional_objects(c, ("of", "at")))]


def _is_out(verb: Token) -> bool:
    """Tell "is out", "is gone" where nothing says of what."""
    if verb.lower_ == "gone":
        return is_passive(verb) and not any(c.lemma_ == "have" for c in verb.children)
    words = [c for c in verb.children if c.lower_ in _OUT and c.i > verb.i]
    return verb.lemma_ == "be" and bool(words) and not any(c.dep_ in ("attr", "xcomp") for c in verb.children)


def _is_out_now(scene: Scene, verb: Token, person: Mention) -> bool:
    """Tell "is gone after three years", "is out"; "is out after three years" a phrasing reads."""
    found = manners(scene, verb, person, _OUT)
    is_read = verb.lower_ != "gone" and max(found, default=Manner.NOTHING) >= Manner.SIGN
    return tells_of_office(found, Manner.NOTHING) and not is_read


def _is_out_of_job(verb: Token) -> bool:
    near = [c for c in verb.children if c.lower_ == "out"]
    lost = [t for c in near for p in (c, verb) for t in prepositional_objects(p, ("of", "out"))]
    return any(t.lower_ in ("job", "office", "power") for t in lost)


def _is_state(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    if lemma == "be":
        return bool(prepositional_objects(verb, ("in", "at", "with")))
    return lemma in ("work", "employ") and bool(prepositional_objects(verb, ("for", "at", "with", "by")))
