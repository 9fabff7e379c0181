"""Offices that the sentence itself tells of besides saying who came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.extraction.naming.namesakes import same_person
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["had_office_here", "has_spent_office", "spent_at_the_top", "spent_role"]

_CHARGES = w.PLACES | {"charge", "command", "control"}
# Where only heads are, whatever else is left unsaid.
_TOPS = frozenset({"charge", "helm"})


def had_office_here(scene: Scene, verb: Token, person: Mention | None) -> bool:
    """Tell whether a verb before another one gives somebody an office: "chaired X; she was followed by Y".

    Parameters
    ----------
    verb : Token
        What is told behind.
    person : Mention or None
        Whose office is asked for; a pronoun counts by whom it stands for.
    """
    if person is None or not person.name:
        return False
    for other in scene.view.span:
        if other.i >= verb.i or other.pos_ not in ("VERB", "AUX") or other.dep_ in ("aux", "auxpass"):
            continue
        people = [*scene.doers(other), *scene.undergoers(other)]
        if any(_is_one(p, person) for p in people) and (_names_office(scene, other) or _leads(scene, other)):
            return True
    return False


def _is_one(one: Mention, other: Mention) -> bool:
    return bool(one.name and other.name) and same_person(one.name or "", other.name or "")


def _names_office(scene: Scene, verb: Token) -> bool:
    return any(role.holder is None and is_office(role) for role in scene.complement_roles(verb))


def _leads(scene: Scene, verb: Token) -> bool:
    if verb.lemma_.lower() not in w.LEADING:
        return False
    led = subjects(verb) if is_passive(verb) else [*objects(verb), *prepositional_objects(verb, ("over",))]
    return bool(scene.bodies(led))


def spent_role(scene: Scene, verb: Token) -> RoleMention | None:
    """Give the office of "is leaving the bank after nine years as chairman", "the bank, where he was it"."""
    inside = {t.i for t in verb.subtree}
    there = [c for noun in objects(verb) for c in noun.children if c.dep_ == "relcl" and _tells_where(c)]
    for role in scene.roles:
        head = scene.head_of(role)
        link = head.head
        is_as = head.i in inside and link.lower_ == "as" and link.head.i > verb.i
        is_spent = is_as and link.head.lemma_.lower() in w.TERMS
        is_there = any(role in scene.complement_roles(clause) for clause in there)
        if (is_spent or is_there) and role.holder is None and is_office(role):
            return role
    return None


def has_spent_office(scene: Scene, verb: Token) -> bool:
    """Tell "is leaving after nine years as chairman", "... after nine years running the bank"."""
    return spent_role(scene, verb) is not None or _spent_body(scene, verb) or spent_at_the_top(verb)


def spent_at_the_top(verb: Token) -> bool:
    """Tell "left the club after two years in charge" from "... in charge of the catering"."""
    return any(
        place.lemma_.lower() in _TOPS and not any(c.dep_ == "prep" for c in place.children)
        for noun in prepositional_objects(verb, ("after",))
        if noun.lemma_.lower() in w.TERMS
        for place in prepositional_objects(noun, ("in", "at"))
    )


def _spent_body(scene: Scene, verb: Token) -> bool:
    """Tell "after nine years running the bank", "... at the helm of the bank"."""
    years = [t for t in prepositional_objects(verb, ("after",)) if t.lemma_.lower() in w.TERMS]
    for noun in years:
        hosts = [noun, *(t for t in prepositional_objects(noun, ("of",)) if t.pos_ == "VERB")]
        leading = [c for host in hosts for c in (host, *host.children) if c.tag_ == "VBG"]
        if any(c.lemma_ in w.LEADING and scene.bodies(objects(c)) for c in leading):
            return True
        places = [t for t in prepositional_objects(noun, ("in", "at")) if t.lemma_.lower() in _CHARGES]
        if any(scene.bodies(prepositional_objects(place, ("of",))) for place in places):
            return True
    return False


def _tells_where(clause: Token) -> bool:
    return any(c.lower_ == "where" for c in clause.children)
