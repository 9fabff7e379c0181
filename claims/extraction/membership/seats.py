"""Reads seats on boards and committees, recruits of a body, and entries one seeks or is granted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.arguments import things
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.members import member_reading
from claims.extraction.membership.neighbours import after, starting_at
from claims.extraction.membership.patterns import MEMBERSHIP_VERBS, MOVE_NOUNS
from claims.extraction.membership.writing import write
from claims.extraction.syntax import (
    clause_head,
    genitives,
    is_passive,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["seat_claims"]

_BOARDS = frozenset(
    {"board", "committee", "council", "panel", "commission", "presidium", "politburo", "executive"}
)
_SITTING = frozenset({"sit", "serve"})
_SEATING = frozenset({"add", "appoint", "elect", "name", "nominate", "co-opt", "call"})
_RECRUITS = frozenset({"recruit", "newcomer", "entrant", "joiner"})
_SEEKING = frozenset({"seek", "pursue", "request", "want", "await", "negotiate", "eye"})
_LODGING = frozenset(
    {"lodge", "submit", "file", "present", "send", "hand", "date", "approve", "withdraw", "renew"}
)
_APPLICATIONS = frozenset({"application", "bid"})


def seat_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Give the memberships of seats, recruits, entries and applications."""
    lemma = token.lemma_.lower()
    if lemma in _BOARDS and token.dep_ == "pobj":
        yield from _seat(view, token)
    elif lemma in _RECRUITS:
        yield from _recruit(view, token)
    elif lemma in MOVE_NOUNS and MOVE_NOUNS[lemma][0] is Relation.JOINED:
        yield from _entry(view, token)
    elif lemma in _APPLICATIONS:
        yield from _application(view, token)


def _seat(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "sat on the board of X", "was appointed to the committee of X"."""
    preposition = noun.head
    verb = preposition.head
    lemma = verb.lemma_.lower()
    sits = lemma in _SITTING and preposition.lower_ in ("on", "in")
    is_seated = lemma in _SEATING and preposition.lower_ in ("to", "onto") and is_passive(verb)
    if not (sits or is_seated):
        return
    body = _board(view, noun)
    if body is None:
        return
    for _, member in things(view, subjects(verb)):
        if is_person(member):
            yield write(
                view, verb, "membership.seat", Relation.MEMBER if sits else Relation.JOINED,
                member=member, body=body, evidence={"likeness": 0.9, "noun": 1.0},
            )  # fmt: skip


def _board(view: SentenceView, noun: Token) -> Mention | None:
    """Give "board of the Harrow Bank" or "Harrow Bank board" as the name of a body."""
    doc = noun.doc
    start, end = noun.i, noun.i + 1
    while start > 0 and (doc[start - 1].dep_ in ("compound", "amod", "nmod", "poss", "case")):
        start -= 1
    owner = starting_at(view, noun.i + 2) if end < len(doc) and doc[end].lower_ == "of" else None
    if owner is not None:
        end = after(view, owner)
    elif not any(t.pos_ == "PROPN" for t in doc[start : noun.i]):
        return None
    text = doc[start:end].text
    return Mention(
        text=text, start=doc[start].idx + view.shift, end=doc[start].idx + view.shift + len(text),
        form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=text, confidence=0.8,
    )  # fmt: skip


def _recruit(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "are the alliance's first recruits", "became the bloc's newest entrant"."""
    named = genitives(noun) or prepositional_objects(noun, ("to", "of", "in"))
    bodies = [(t, m) for t, m in things(view, named) if body_likeness(t, m) >= 0.6]
    if noun.dep_ not in ("attr", "appos", "oprd"):
        return
    for _, member in things(view, member_reading(noun)[2]):
        for head, body in bodies:
            if member.kind is EntityKind.STATE and member.start != body.start:
                yield write(
                    view, noun, "membership.recruit", Relation.JOINED, member=member, body=body,
                    heads=(noun.i, clause_head(noun).i), evidence={"likeness": body_likeness(head, body)},
                )  # fmt: skip


def _entry(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "gained admission to the UN", "seeks entry to the bloc"."""
    verb = noun.head
    if noun.dep_ != "dobj" or genitives(noun):
        return
    lemma = verb.lemma_.lower()
    seeks = lemma in _SEEKING
    if not seeks and MEMBERSHIP_VERBS.get(lemma) is not Relation.JOINED:
        return
    bodies = things(view, prepositional_objects(noun, MOVE_NOUNS[noun.lemma_.lower()][1]))
    for _, member in things(view, subjects(verb)):
        for head, body in bodies:
            if member.kind is EntityKind.STATE and body_likeness(head, body) >= 0.6:
                yield write(
                    view, noun, "membership.gained_membership", Relation.JOINED, member=member, body=body,
                    heads=(noun.i, verb.i), evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
                    modality=Modality.PLANNED if seeks else None,
                )  # fmt: skip


def _application(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Kyiv lodged its application", "Russia, whose application dates from 1993": the body is known."""
    verb = noun.head
    lemma = verb.lemma_.lower()
    if noun.dep_ not in ("dobj", "nsubj", "nsubjpass") or lemma not in _LODGING:
        return
    if any(
        c.dep_ in ("acl", "relcl", "amod", "compound") or c.lower_ in ("for", "of") for c in noun.children
    ):
        return  # "its application for a loan", "its bid to host the games"
    for _, member in things(view, genitives(noun)):
        if member.kind is EntityKind.STATE:
            yield write(
                view, noun, "membership.applied", Relation.APPLIED, member=member, body=None,
                heads=(verb.i, noun.i), evidence={"likeness": 0.0, "nominal": 1.0},
            )  # fmt: skip
