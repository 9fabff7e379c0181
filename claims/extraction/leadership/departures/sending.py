"""An officer who is sent away: "was removed on Tuesday", "the board let her go", "cost him his job"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, Pattern
from claims.extraction.leadership.clause_nouns import is_elsewhere
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.cards import SENT_OFF
from claims.extraction.leadership.departures.manner import Manner, manners, tells_of_office
from claims.extraction.leadership.departures.officers import is_sent_by_power, officers
from claims.extraction.leadership.scene import Scene
from claims.extraction.syntax.questions import (
    agents,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_sent"]

_NONE: frozenset[str] = frozenset()
_OWN = frozenset({"the", "his", "her", "their"})
_SOME = frozenset({"other", "some", "certain", "remaining", "several"})
# Done by sponsors and partners as well, of whose officers nobody is.
_LOOSE = frozenset({"drop", "part", "dump", "ditch"})


def is_sent(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    sent = _sent(scene, verb)
    if not sent:
        return
    by_power = is_sent_by_power(scene, verb)
    lemma = verb.lemma_.lower()
    if lemma in d.EXPELLING and not by_power:
        return
    particles = d.SENDING_WITH.get(lemma, _NONE) | {"redundant", "go"}
    particles |= {"of"} if _is_rid(verb) or lemma in d.STRIPPING else _NONE
    particles |= {"with"} if lemma == "part" else _NONE
    least = Manner.SIGN if lemma in d.FREEING else Manner.NOTHING
    for person in officers(scene, sent):
        named = [t for t in subjects(verb) if t.pos_ == "PROPN" and t.lower_.rstrip("s") not in d.ACTORS]
        if lemma in _LOOSE and not is_passive(verb) and is_elsewhere(scene, person, named):
            continue  # "Acme, a sponsor, dropped the coach"
        if lemma == "cost" or tells_of_office(manners(scene, _host(verb), person, particles), least):
            yield SENT_OFF, person


def _sent(scene: Scene, verb: Token) -> list[Mention]:
    """Give whom a verb sends away, none where somebody comes after him by it."""
    lemma = verb.lemma_.lower()
    if lemma == "let":
        return _let_go(scene, verb)
    if lemma == "make" and any(c.lower_ == "redundant" for c in verb.children):
        return scene.undergoers(verb)
    if lemma in ("rid", "get"):
        return scene.persons(prepositional_objects(verb, ("of",))) if _is_rid(verb) else []
    if lemma in d.STRIPPING:
        return _stripped(scene, verb)
    if lemma == "part":
        return scene.persons(prepositional_objects(verb, ("with",))) if not objects(verb) else []
    if lemma == "cost":
        return _of_cost(scene, verb)
    particles = d.SENDING_WITH.get(lemma)
    if particles is not None and not any(c.lower_ in particles for c in verb.children):
        particles = None
    if lemma not in d.SENDING and particles is None:
        return []
    if lemma == "stand" and not is_passive(verb):
        return []  # "she stood down": she goes of herself
    if lemma == "replace" and _is_followed_by_name(scene, verb):
        return []
    return scene.undergoers(verb) or _right_behind(scene, verb)


def _stripped(scene: Scene, verb: Token) -> list[Mention]:
    """Give who is stripped of the post, not of some of the duties."""
    hosts = (verb, *objects(verb))
    lost = [t for host in hosts for t in prepositional_objects(host, ("of",))]
    known = [t for t in lost if any(c.lower_ in _OWN for c in t.children)]
    is_office = any(
        t.lemma_.lower() in d.POSTS_LEFT and all(c.lower_ not in _SOME for c in t.children) for t in known
    )
    return scene.undergoers(verb) if is_office else []


def _of_cost(scene: Scene, verb: Token) -> list[Mention]:
    """Give whom something cost the job; the job is no other thing told of him."""
    lost = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in ("job", "post", "position")]
    owned = [t for noun in lost for t in genitives(noun)]
    return scene.persons(owned) if lost and owned else []


def _right_behind(scene: Scene, verb: Token) -> list[Mention]:
    """Give X of "the board axed X in June", taken for a time, and of "had X removed"."""
    near = [c for c in verb.children if c.dep_ == "npadvmod" and c.i == verb.i + 1]
    is_had = (
        verb.tag_ == "VBN" and verb.dep_ == "ccomp" and verb.head.lemma_ in ("have", "see", "want", "get")
    )
    near += [c for c in verb.children if is_had and c.dep_ == "nsubj"]
    return [p for p in scene.persons(near) if p.kind is EntityKind.PERSON]


def _let_go(scene: Scene, verb: Token) -> list[Mention]:
    going = [c for c in verb.children if c.lower_ == "go" and c.dep_ in ("xcomp", "ccomp")]
    if not going:
        return []
    return scene.persons(subjects(verb) if is_passive(verb) else [*subjects(going[0]), *objects(verb)])


def _host(verb: Token) -> Token:
    """Give the word on which the rest hangs: the "go" of "was let go on Friday"."""
    return next((c for c in verb.children if verb.lemma_ == "let" and c.lower_ == "go"), verb)


def _is_rid(verb: Token) -> bool:
    return verb.lemma_ == "rid" or any(c.lower_ == "rid" for c in verb.children)


def _is_followed_by_name(scene: Scene, verb: Token) -> bool:
    """Tell "was replaced by Ann Lee": that she came is another claim, which says who went."""
    people = [*scene.persons(agents(verb)), *scene.persons(prepositional_objects(verb, ("with", "by")))]
    if not is_passive(verb):
        people += [p for p in scene.doers(verb) if p.kind is EntityKind.PERSON]
    return any(p.name for p in people)
