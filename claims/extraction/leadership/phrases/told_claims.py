"""Reads offices held that only the text around tells: "is in charge", "the top job is hers"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm
from claims.extraction.leadership.clause_nouns import knows_officer, office_told, predecessors
from claims.extraction.leadership.offices import is_office, settled
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import held_by_tense
from claims.extraction.leadership.verbs.told_before import had_office_here
from claims.extraction.leadership.words import OFFICE_ROLES
from claims.extraction.roles.personal_titles import VAGUE_TITLES
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from claims.extraction.phrasings import Phrase

__all__ = ["told_claims"]

# What anybody is called who leads what the text speaks of.
_CALLED = VAGUE_TITLES | frozenset(
    {"coach", "manager", "captain", "editor", "director", "conductor", "principal", "commander"}
)


def told_claims(scene: Scene, phrase: Phrase, who: Mention) -> Iterator[Candidate]:
    """Give the office of a turn of phrase, where the text told of one before."""
    head, card = phrase.head, phrase.card
    role, called, reign = (phrase.role(group) for group in ("role", "called", "reign"))
    if head is None or not _is_known(who):
        return
    if called is not None and (called.title not in _CALLED or called.body is not None):
        return  # "is the chairman" is read by its verb
    if reign is not None:
        if reign.title not in OFFICE_ROLES:
            return
        role = settled(reign)
    if role is not None and not is_office(role):
        return
    body = phrase.mention("body")
    if body is not None and body.form is not MentionForm.PRONOUN:
        return  # "led the bank for years" is read by its verb
    is_before = who.start in predecessors(scene)
    is_officer = is_before or knows_officer(scene, who)
    if card.needs_title:  # "became mayor in 2004 and stayed until 2014"
        is_officer = is_officer or had_office_here(scene, head, who)
        above = [*scene.doers(head.head), *scene.undergoers(head.head)] if head.dep_ == "conj" else []
        if above and all(other.start != who.start for other in above):
            return  # "Ann Holt met Ole Berg, who became mayor and stayed until 2014"
    is_told = not card.needs_title and _is_full(who) and office_told(scene, scene.view.span_of(head).start)
    if role is None and body is None and not (is_officer or is_told):
        return
    relation = held_by_tense(head) if card.by_tense else card.relation
    if called is not None and relation is Relation.HELD_OFFICE and is_officer and not is_before:
        return  # "he was the boss": at some time, of something
    said = Statement(
        subject=who,
        role=role,
        object=body if role is None else role.body,
        relation=relation,
        evidence={"has_role": float(role is not None), "bare": float(role is None), "is_nominal": 1.0},
    )
    yield scene.candidate(card, head, said)


def _is_known(who: Mention) -> bool:
    """Tell a person by name, or one whom a pronoun stands for."""
    return bool(who.name or who.form is MentionForm.NAME) and who.kind is not EntityKind.STATE


def _is_full(who: Mention) -> bool:
    return who.form is MentionForm.NAME and who.kind is EntityKind.PERSON
