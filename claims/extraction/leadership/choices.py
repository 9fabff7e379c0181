"""Who is picked for an office not yet held: "her choice to run the agency, X", "X, his pick for mayor"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern
from claims.extraction.leadership.offices import is_office, settled
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.words import LEADING, OFFICES, POSTS
from claims.extraction.syntax.questions import (
    appositives,
    attributes,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "chosen", "find_choices"]

# Appointed by whose they are; of candidates who run for an office there are many.
_PICKS = frozenset({"choice", "pick", "nominee", "selection", "preference"})

CHOICE = Pattern(
    id="leadership.picked_for",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(
        Clue(
            words=tuple(sorted({*_PICKS, *(f"{noun}s" for noun in _PICKS)})),
            beside=("for", "as"),
            before=0,
            behind=2,
        ),
    ),
    example="The president's choice for secretary general of NATO, Mark Rutte, met the allies.",
    near_miss="The president's choice of words for the secretary general of NATO, Mark Rutte said, was odd.",
)
PATTERNS = (CHOICE,)


def find_choices(scene: Scene) -> Iterator[Candidate]:
    """Find who is picked for an office, planned until he enters it; infinitives are read as verbs."""
    for noun in scene.view.span:
        if noun.lemma_.lower() not in _PICKS or noun.pos_ not in ("NOUN", "ADJ", "PROPN"):
            continue
        offices = (r for r in scene.roles if is_office(r) and _hangs_on(scene.head_of(r), noun))
        for role in offices:
            ends = [scene.head_of(role), *(scene.view.tokens_of(role.body) if role.body is not None else [])]
            beside = scene.persons(t for end in ends for t in appositives(end))  # "pick for mayor of Kiel, X"
            for person in [role.holder] if role.holder is not None else beside or chosen(scene, noun):
                said = Statement(
                    subject=person,
                    role=settled(role),
                    object=role.body,
                    modality=Modality.PLANNED,
                    evidence={"has_role": 1.0, "is_nominal": 1.0},
                )
                yield scene.candidate(CHOICE, noun, said)


def chosen(scene: Scene, noun: Token) -> list[Mention]:
    """Give who is picked: in apposition, by a copula, or as what a verb names him."""
    near = appositives(noun)
    leads = any(c.lemma_ in LEADING for c in noun.children)
    if leads:  # "her choice of X to lead it"; "to be mayor" is a noun's
        near = [*near, *prepositional_objects(noun, ("of",))]
    if noun.dep_ == "appos":
        near = [*near, noun.head]
    if noun.dep_ in ("attr", "acomp") and noun.head.lemma_ in ("be", "become", "remain"):
        near = [*near, *subjects(noun.head)]
    if noun.dep_ == "nsubj" and noun.head.lemma_ in ("be", "remain"):
        near = [*near, *attributes(noun.head)]
    link = noun.head
    if noun.dep_ == "pobj" and link.lower_ == "as":  # "announced X as his pick for mayor"
        near = [*near, *objects(link.head), *([link.head] if link.head.pos_ == "PROPN" else [])]
    # "Trump pick X was confirmed": the noun before the name.
    near = [*near, *([noun.head] if noun.dep_ in ("compound", "nmod") and noun.head.i > noun.i else [])]
    named = [p for p in scene.persons(near) if p.kind is EntityKind.PERSON]
    return [p for p in named if p.form is not MentionForm.NOMINAL or p.name]


def _hangs_on(head: Token, noun: Token) -> bool:
    """Tell whether an office hangs on a noun by "for" or "as", perhaps over "the post of"."""
    link = head.head
    if head.dep_ == "pobj" and link.lower_ == "of" and link.head.lemma_.lower() in POSTS | OFFICES:
        link = link.head.head
    is_near = link.head == noun or link.i == noun.i + 1  # the parser may hang "for" on the verb
    return link.lower_ in ("for", "as") and link.dep_ == "prep" and is_near
