"""Offices left because a term in them ends: "his presidential term ended in 2013"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles import wants_of
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import genitives, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["TERM", "TERMS", "WHOSE", "read_term"]

TERMS = word_set(
    """
    term tenure reign rule presidency mandate premiership chancellorship chairmanship governorship
    run stint spell era
    """
)
_WHERE = ("at", "in")
_PUTTING_END = frozenset(["end", "terminate", "topple", "finish", "conclude"])
_ENDING = frozenset(["end", "expire", "finish", "conclude", "close", "run"])
_STAYING = frozenset(["stay", "remain", "cling", "continue", "refuse"])
# Whose term it is.
WHOSE = ("@", "his", "her", "their")

TERM = Pattern(
    id="leadership.term_ended",
    relation=Relation.LEFT_OFFICE,
    triggers=(),
    further=(
        Clue(
            words=tuple(sorted({*TERMS, *(f"{noun}s" for noun in TERMS)} - {"rule", "rules"})),
            beside=(*verb_forms(_ENDING | _PUTTING_END), "over"),
            also=WHOSE,
            before=3,
            behind=8,
        ),
        Clue(words=("rule",), beside=("ended", "ends", "an end", "over"), also=WHOSE, before=6, behind=6),
    ),
    example="Barack Obama's presidential term ended in 2017.",
    near_miss="Barack Obama's lease ended in 2017.",
)


def _ends(verb: Token) -> bool:
    if verb.lemma_ in _ENDING:
        return True
    closed = prepositional_objects(verb, ("to",))  # "came to an end", "drew to a close"
    return verb.lemma_ in ("come", "draw", "be") and any(t.lemma_ in ("end", "close") for t in closed)


def _stays_on(verb: Token) -> bool:
    """Tell "his term ended in May, but he has stayed on", "and he clings to power": he has not left."""
    going_on = (t for t in verb.children if t.dep_ in ("conj", "ccomp", "advcl") and t.i > verb.i)
    return any(t.lemma_ in _STAYING for t in going_on)


def read_term(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "his presidential term ended in 2013"."""
    verb = noun.head
    if any(c.dep_ == "prep" and c.lower_ == "for" for c in noun.children):
        return  # "her run for the presidency ended": she never held it
    is_ended = noun.dep_ in ("dobj", "nsubjpass") and verb.lemma_ in _PUTTING_END
    if not is_ended and (noun.dep_ != "nsubj" or not _ends(verb)):
        return
    title = next(
        (w.OFFICE_ROLES[t.lower_] for t in (noun, *noun.children) if t.lower_ in w.OFFICE_ROLES), None
    )
    if _stays_on(verb):
        return
    owners = genitives(noun) or prepositional_objects(noun, ("of",))
    for person in scene.persons(owners):
        role = None
        if title is not None:
            span = scene.view.span_of(noun)
            role = RoleMention(
                text=noun.text, start=span.start, end=span.end, title=title, wants=wants_of(title)
            )
        near = [*prepositional_objects(noun, _WHERE), *prepositional_objects(verb, _WHERE)]
        bodies = [b for b in scene.bodies(near) if b.kind is EntityKind.ORGANISATION or b.entity_ids]
        role = role or next((r for r in scene.titles_of(person) if not r.is_former), None)
        body = bodies[0] if bodies and (role is None or role.body is None) else None
        yield scene.candidate(TERM, verb, Statement(subject=person, role=role, object=body))
