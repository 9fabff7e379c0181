"""Officers of whom a sentence tells the death: they hold the office no more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate
from claims.extraction.syntax.questions import is_negated, is_passive, subjects
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.scene import Scene

__all__ = ["outlived"]

_DYING = frozenset({"die", "perish", "drown"})
_KILLING = frozenset({"kill", "assassinate", "murder"})
_UNREAL = frozenset({"will", "would", "could", "might", "may", "can", "should", "must", "to"})


def outlived(scene: Scene, found: Sequence[Candidate], titles: frozenset[str]) -> list[Candidate]:
    """Take for over the offices that stand beside the name of somebody who has died.

    Parameters
    ----------
    titles : frozenset of str
        The rules that read a title beside a name.
    """
    # By the name itself: "Kim, the half-brother of Kim Jong Un, died" tells of another Kim.
    dead = {p.start for t in scene.view.span if _dies(t) for p in scene.persons(subjects(t))}
    over = [
        one.relation is Relation.HOLDS_OFFICE
        and one.rule in titles
        and one.subject is not None
        and one.subject.start in dead
        for one in found
    ]
    pairs = zip(found, over, strict=True)
    return [replace(one, relation=Relation.HELD_OFFICE) if ends else one for one, ends in pairs]


def _dies(token: Token) -> bool:
    """Tell "died on Monday", "was killed in May" from "would have died", "killed a deer"."""
    lemma = token.lemma_.lower()
    is_death = lemma in _DYING or (lemma in _KILLING and is_passive(token))
    is_of_death = token.pos_ == "VERB" and is_death and token.tag_ in ("VBD", "VBN")
    if not is_of_death or is_negated(token) or token.dep_ in ("advcl", "acl"):
        return False  # "since the founder died" tells of another time
    return not any(c.dep_ == "aux" and c.lower_ in _UNREAL for c in token.children)
