"""Tells what a sentence states from what its words were taken for: whose body it is, who is its member.

A noun phrase ("that group", "the board") and a person are resolved to the likeliest of the document; what
stands beside them may say that they mean another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import auxiliaries_of
from claims.extraction.filling.salience import holds
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.syntax.meant import is_meant
from claims.extraction.syntax.questions import genitives, objects, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_told"]

_EVENTS = frozenset({Relation.JOINED, Relation.LEFT, Relation.EXPELLED, Relation.SUSPENDED})
# What no person does to a body of states; one may join its staff, and take a seat on its organs.
_NO_PERSONS = frozenset({Relation.LEFT, Relation.MEMBER, Relation.SUSPENDED})
# How often somebody does what is no joining or leaving then: "often breaks with the party".
_OFTEN = frozenset(
    """
    often frequently regularly usually routinely sometimes occasionally rarely seldom always repeatedly
    """.split()
)
# Several, of whom one person is only one.
_SEVERAL = frozenset({"we", "us", "our", "ours"})
_ENTRIES = frozenset({"accession", "admission", "entry", "membership", "inclusion"})
_OF_STATES = frozenset({"of_states", "area", "igo"})


def is_told(view: SentenceView, candidate: Candidate) -> bool:
    """Tell whether a sentence states a membership of those whom its words were taken for."""
    member, body = candidate.subject, candidate.object
    if body is not None and not _is_body_meant(view, body):
        return False
    if member is not None and body is not None and member.kind is EntityKind.PERSON:
        if member.text.lower() in _SEVERAL:
            return False
        if candidate.relation in _NO_PERSONS and _is_of_states(view, body):
            return False  # "Ann Lee wants to leave the EU": her country is to
    verb = view.span.doc[candidate.head]
    if candidate.relation is Relation.EXPELLED and verb.lemma_.lower() == "exclude" and not _is_dated(verb):
        return False  # "was originally excluded from the Pact": kept out, as far as it says
    if candidate.rule == "membership.turn_joined" and _signs_for_another(verb, member, view):
        return False
    return not (candidate.relation in _EVENTS and _is_habit(verb))


def _is_body_meant(view: SentenceView, body: Mention) -> bool:
    if body.form is not MentionForm.NOMINAL or body.name in (None, body.text):
        return True
    if view.context.page is not None or view.context.defined is not None:
        return True
    tokens = view.tokens_of(body)
    if not tokens:
        return True
    noun = tokens[-1]
    is_held = holds(body.name or "", noun.lemma_.lower())
    if not is_held and noun.pos_ == "NOUN" and prepositional_objects(noun, ("of", "at")):
        return False  # "the board of a local college"
    return is_meant(view, body)


def _is_of_states(view: SentenceView, body: Mention) -> bool:
    """Tell whether the table knows a body's members to be states."""
    return not _OF_STATES.isdisjoint(view.context.subkinds.get(i, "") for i in body.entity_ids[:1])


def _signs_for_another(verb: Token, member: Mention | None, view: SentenceView) -> bool:
    """Tell "Parliament ratified Norway's accession": who ratifies it is none who joins."""
    if member is None or verb.lemma_.lower() not in ("ratify", "sign", "ink", "initial"):
        return False
    entries = [t for t in objects(verb) if t.lemma_.lower() in _ENTRIES]
    own = {m.start for t in entries for o in genitives(t) if (m := view.mention_at(o)) is not None}
    return bool(own) and member.start not in own


def _is_dated(verb: Token) -> bool:
    return any(t.ent_type_ == "DATE" for t in verb.subtree)


def _is_habit(verb: Token) -> bool:
    is_now = verb.tag_ in ("VBZ", "VBP", "VB", "VBG") and not auxiliaries_of(verb) & {"had", "did"}
    return is_now and any(c.lower_ in _OFTEN for c in verb.children)
