"""Small questions about the nouns of a clause that speaks of an office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax import genitives, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["complements_behind", "dead_before", "known_bodies", "parties", "spent_role", "whole_of"]

_DEATHS = word_set("death abdication resignation retirement departure murder assassination")
_ORGANS = word_set("board executive management directorate trustees")


def known_bodies(scene: Scene, tokens: Iterable[Token]) -> list[Mention]:
    """Give the bodies some nouns stand for that are surely organisations or states."""
    return [b for b in scene.bodies(tokens) if b.kind in (EntityKind.ORGANISATION, EntityKind.STATE)]


def whole_of(organ: Token) -> list[Token]:
    """Give whose board or executive it is: "chaired its board until 2006"."""
    if organ.lemma_.lower() not in _ORGANS:
        return [organ]
    return [*genitives(organ), *prepositional_objects(organ, ("of", "at"))] or [organ]


def parties(scene: Scene, near: Sequence[Token]) -> list[Mention]:
    """Give the party of "the Conservative leadership", which taggers take for an adjective."""
    seen = (scene.view.mention_at(t) for t in near if t.text[:1].isupper())
    labels = [m for m in seen if m is not None and m.form is MentionForm.DEMONYM and m.name is None]
    return [replace(m, form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=m.text) for m in labels]


def complements_behind(verb: Token, preposition: str) -> list[Token]:
    """Give the verbs behind a preposition: "entrusted X with running the bank"."""
    return [c for p in verb.children if p.lower_ == preposition for c in p.children if c.dep_ == "pcomp"]


def spent_role(scene: Scene, verb: Token) -> RoleMention | None:
    """Give the office of "is leaving the bank after nine years as chairman"."""
    inside = {t.i for t in verb.subtree}
    for role in scene.roles:
        head = scene.head_of(role)
        link = head.head
        is_as = head.i in inside and link.lower_ == "as" and link.head.i > verb.i
        if is_as and link.head.lemma_.lower() in w.TERMS and role.holder is None and is_office(role):
            return role
    return None


def dead_before(scene: Scene, verb: Token) -> list[Mention]:
    """Find Y of "succeeded on the death of Y", "upon whose death he succeeded"."""
    links = [c for c in verb.children if c.lower_ in ("on", "upon", "after", "following")]
    nouns = [t for link in links for t in link.children if t.lemma_.lower() in _DEATHS]
    whose = [c for noun in nouns for c in noun.children if c.lower_ == "whose"]
    if whose:
        return scene.persons_before(whose[0])[-1:]
    owners = [t for noun in nouns for t in (*genitives(noun), *prepositional_objects(noun, ("of",)))]
    return scene.persons(owners)
