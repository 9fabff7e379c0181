"""Small questions about the nouns of a clause that speaks of an office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.leadership.scene import Scene
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax import genitives, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["complements_behind", "parties", "whole_of"]

_ORGANS = word_set("board executive management directorate trustees")


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
