"""What an event noun says of an office without naming it: "her exit from the top of X", "to lead X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.leadership import words as w
from claims.extraction.leadership.relatives import misread_body
from claims.extraction.syntax.questions import objects, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, RoleMention
    from claims.extraction.leadership.scene import Scene

__all__ = ["body_at_top", "is_to_lead", "roles_of_years"]

_WAYS = ("from", "at", "to")
_OF = ("of", "at", "in")
_LEADING = frozenset({"lead", "head", "chair", "run", "manage", "direct", "helm"})


def body_at_top(scene: Scene, noun: Token, person: Mention) -> Mention | None:
    """Give X of "her arrival at the head of X", "his exit from the top job at X", "Lee's choice to run X"."""
    behind = noun.idx + scene.view.shift
    hosts = [noun, *(t for t in prepositional_objects(noun, ("of",)) if person.start > behind)]
    tops = [t for host in hosts for t in prepositional_objects(host, _WAYS) if _is_top(t)]
    # "Her choice of Lee to run X" may yet be turned down: see claims.extraction.leadership.choices.
    aims = [c for host in hosts for c in host.children if noun.lower_ not in ("choice", "selection")]
    if noun.dep_ == "dobj":  # "welcomed the hiring of Lee to run X", hung on the verb
        aims += [c for c in noun.head.children if c.i > noun.i]
    led = [t for c in aims if is_to_lead(c) for t in objects(c)]
    near = [*(t for top in tops for t in prepositional_objects(top, _OF)), *led]
    near = [t for t in near if t.ent_type_ not in ("LOC", "FAC")]
    misread = (misread_body(scene, t) for t in near)
    return next(iter(scene.bodies(near)), None) or next((b for b in misread if b is not None), None)


def _is_top(noun: Token) -> bool:
    """Tell "the top", "the helm", "the top job" from "the job", "the head office"."""
    if noun.lemma_.lower() in w.PLACES:
        return all(c.dep_ != "compound" for c in noun.children)
    return noun.lemma_.lower() in w.POSTS and any(c.lower_ in w.TOPS for c in noun.children)


def is_to_lead(verb: Token) -> bool:
    """Tell "to lead X" behind an entry: "the appointment of Ann Lee to lead X"."""
    if verb.lemma_.lower() not in _LEADING or verb.dep_ not in ("acl", "relcl", "advcl", "xcomp"):
        return False
    return verb.tag_ == "VB" and any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)


def roles_of_years(scene: Scene, noun: Token) -> list[RoleMention]:
    """Give the office of "the retirement of X after 14 years as head of Y"."""
    hosts = [noun, *prepositional_objects(noun, ("of",)), noun.head]
    spent = [t for host in hosts for t in prepositional_objects(host, ("after",)) if t.i > noun.i]
    spent = [t for t in spent if t.lemma_.lower() in w.TERMS]
    heads = {t.i for each in spent for t in prepositional_objects(each, ("as",))}
    return [role for role in scene.roles if role.holder is None and scene.head_of(role).i in heads]
