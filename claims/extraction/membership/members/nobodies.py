"""Tells members that only the words make: many without a name, what is suspended besides, who works there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import PLACES
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.spoken import PERSONAL_BODIES, is_called
from claims.extraction.membership.bodies.strength import is_party

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_nobody", "is_worker", "stands_beside_thing"]

_MANY = frozenset(
    "countries states nations governments members parties companies firms clubs teams republics".split()
)
# What is done to somebody, who then stands behind the verb.
_DONE_TO = frozenset(f"membership.{rule}" for rule in "suspends expels admits gains loses brings".split())
# What is said of staff as well.
_COMING_AND_GOING = frozenset(
    f"membership.{rule}"
    for rule in "join leave enter withdraw open_left open_joined turn_left turn_joined".split()
)
# Work that is no membership of the firm one does it for.
_JOBS = frozenset(
    """
    officer executive director manager boss editor analyst banker trader lawyer engineer accountant designer
    adviser economist strategist vice-president cfo ceo coo cto
    """.split()
)
_ORGANS = frozenset({"board", "committee", "council", "panel", "commission"})


def is_nobody(view: SentenceView, member: Mention) -> bool:
    """Tell many of a kind without a name: "Countries shut out", "new states", "the 37 states"."""
    last = member.text.split()[-1]
    if last.lower() not in _MANY:
        return False
    if member.form is MentionForm.NOMINAL:
        tokens = view.tokens_of(member)
        marks = list(tokens[-1].children) if tokens else []
        is_many = any(c.dep_ == "nummod" and c.is_digit for c in marks)
        is_bare = all(c.dep_ not in ("det", "predet") for c in marks)
        return is_many or (bool(tokens) and member.name in (None, member.text) and is_bare)
    if member.name not in (None, member.text):
        return False  # "the two countries", each of them
    return last.islower() or (not member.entity_ids and " " not in member.text)


def stands_beside_thing(view: SentenceView, candidate: Candidate) -> bool:
    """Tell Mali of "suspend its tests and Mali its drills", which the parser lists with the tests."""
    member = candidate.subject
    tokens = view.tokens_of(member) if member is not None else []
    if candidate.rule not in _DONE_TO or not tokens:
        return False
    first = tokens[-1]
    while first.dep_ == "conj":
        first = first.head
    is_thing = first not in tokens and first.pos_ == "NOUN" and view.mention_at(first) is None
    return is_thing and first.lemma_.lower() not in PLACES


def is_worker(view: SentenceView, candidate: Candidate) -> bool:
    """Tell "Finance director Ann Lee will leave the group", who works there, from who is in it."""
    member, body = candidate.subject, candidate.object
    if candidate.rule not in _COMING_AND_GOING or member is None or body is None:
        return False
    clause = view.span.doc[candidate.head].subtree
    if not is_person(member) or is_party(view, body) or any(t.lemma_.lower() in _ORGANS for t in clause):
        return False
    tokens = view.tokens_of(member)
    called = {c.lemma_.lower() for c in tokens[0].doc[_start(tokens[0]) : tokens[-1].i]} if tokens else set()
    called |= {c.lemma_.lower() for t in tokens[-1:] for c in t.children if c.dep_ == "appos"}
    if not called & _JOBS:
        return False
    name = body.name or body.text
    is_of_persons = PERSONAL_BODIES & {word.lower() for word in name.split()}
    return not is_of_persons and not is_called(view.context.article.text, name, PERSONAL_BODIES)


def _start(first: Token) -> int:
    """Give where the small words right before a name begin: "finance director Ann Lee"."""
    place = first.i
    while place > first.sent.start and first.doc[place - 1].pos_ in ("NOUN", "ADJ"):
        place -= 1
    return place
